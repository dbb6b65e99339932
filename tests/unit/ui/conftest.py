"""What tests of the window share: the dressed application, recorded messages, a real contest."""

from __future__ import annotations

import pytest

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.messages import Messages


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    """The application as users see it, in Chinese."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    return qapp


@pytest.fixture
def messages(qapp):
    return Messages()


@pytest.fixture
def posted(messages):
    """Every message of the test, in order."""
    found = []
    messages.posted.connect(found.append)
    return found


@pytest.fixture
def jobs(messages):
    made = Jobs(messages)
    yield made
    assert made.close(5)


@pytest.fixture
def contest(tmp_path):
    made = Contest.create(tmp_path / "宁德市2022.lianbing", "宁德市")
    yield made
    made.close()
