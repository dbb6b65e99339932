"""Phone numbers as rosters write them."""

import pytest

from lianbing_desktop.domain.intake.phone import mask_phone, read_phone
from lianbing_desktop.domain.intake.sheet import CellError, CellValue


@pytest.mark.parametrize(
    ("value", "phone"),
    [
        ("19900000001", "19900000001"),
        (19900000001.0, "19900000001"),
        (19900000001, "19900000001"),
        ("199 0000 0001", "19900000001"),
        ("199-0000-0001", "19900000001"),
        ("１９９００００００01", "19900000001"),
        ("+8619900000001", "19900000001"),
        ("86 19900000001", "19900000001"),
        ("19900000001（微信同号）", "19900000001"),
        ("手机：19900000001", "19900000001"),
        ("Tel:19900000001", "19900000001"),
        ("mobile 19900000001", "19900000001"),
        ("0593-2888888", "0593-2888888"),
        ("0593 2888888", "0593-2888888"),
        ("(0593)2888888", "0593-2888888"),
        ("2888888", "2888888"),
        ("0593-2888888/19900000001", "19900000001、0593-2888888"),
        ("19900000001、19900000002", "19900000001、19900000002"),
        ("19900000001\n19900000002", "19900000001、19900000002"),
        ("19900000001 19900000002", "19900000001、19900000002"),
        ("", ""),
        (None, ""),
        ("/", ""),
    ],
)
def test_a_phone_number_is_read_however_it_is_typed(value: CellValue, phone: str) -> None:
    reading = read_phone(value)
    assert (reading.value, reading.doubt) == (phone, None)


@pytest.mark.parametrize("value", ["1990000000", "199000000011", "1.99E+10", "12900000001", "电话待补", 5932888888.0])
def test_a_number_that_is_none_is_kept_and_told(value: CellValue) -> None:
    reading = read_phone(value)
    assert reading.value
    assert reading.doubt is not None
    assert reading.doubt.code == "phone_malformed"


def test_a_failed_formula_is_no_phone_number() -> None:
    reading = read_phone(CellError("#N/A"))
    assert reading.value == ""
    assert reading.doubt is not None
    assert reading.doubt.code == "cell_error"


def test_every_number_of_a_cell_is_masked() -> None:
    assert mask_phone("13800001234") == "138****1234"
    assert mask_phone("13800001234、2888888") == "138****1234、*******"
