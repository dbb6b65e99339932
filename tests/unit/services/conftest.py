import pytest

from tests.builders import new_contest


@pytest.fixture
def contest(tmp_path):
    """An empty contest of 宁德市."""
    made = new_contest(tmp_path)
    yield made
    made.close()
