"""Certificate numbers by the office's own pattern."""

import pytest

from lianbing_desktop.domain.certificates.numbering import DEFAULT, check_pattern, number_of
from lianbing_desktop.domain.problem import UserError


@pytest.mark.parametrize(
    ("pattern", "running", "number"),
    [
        (DEFAULT, 7, "练兵〔2022〕007号"),
        (DEFAULT, 1234, "练兵〔2022〕1234号"),
        ("宁人社证字[{年}]第{序号}号", 7, "宁人社证字[2022]第7号"),
        ("{序号:5}", 42, "00042"),
    ],
)
def test_the_running_number_stands_where_the_pattern_says(pattern, running, number):
    assert number_of(check_pattern(pattern), 2022, running) == number


@pytest.mark.parametrize(
    "pattern", ["", "练兵〔2022〕", "{序号}{序号}", "{序号}{姓名}", "{序号:0}", "{序号", "序号}", "{{序号}}"]
)
def test_a_pattern_without_a_running_number_is_refused(pattern):
    with pytest.raises(UserError, match="certificate_pattern_invalid"):
        check_pattern(pattern)
