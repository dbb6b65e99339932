"""Numbers in any text are found, masked and taken out; scores, dates and codes are not."""

import pytest

from lianbing_desktop.domain.personal import FORGOTTEN, holds_number, masked, without_numbers, without_person
from tests.builders import id_number


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"身份证{id_number(1)}。", f"身份证35*************{id_number(1)[-3:]}。"),
        ("350199 1970 0101 0010", "35*************010"),
        ("电话13800001234", "电话138****1234"),
        ("138 0000 1234、139-0000-5678", "138****1234、139****5678"),
    ],
)
def test_numbers_are_masked_wherever_they_stand(text, shown):
    assert masked(text) == shown
    assert not holds_number(shown)


@pytest.mark.parametrize(
    "text",
    [
        "88.333333333333333", "0.12345678901234567", "2022-08-18", "2022-07-01T09:00:00+08:00", "练兵〔2022〕001号",
        "128-7F3A-91C2-0B4D-55E1", "9f86d081884c7d659a2feaa0c55ad015", "第 1234567 号", "35*************123",
    ],
)  # fmt: skip
def test_scores_dates_and_codes_are_no_numbers_of_people(text):
    assert without_numbers(text) == text
    assert masked(text) == text


def test_json_loses_its_persons_and_keeps_the_rest():
    value = {
        "name": "陈晓岚",
        "id_number": id_number(1),
        "seats": [{"phone": "1", "total": "88.3333333333"}],
        "n": 3,
    }
    assert without_person(value) == {
        "name": "陈晓岚", "id_number": "", "seats": [{"phone": "", "total": "88.3333333333"}], "n": 3,
    }  # fmt: skip
    assert without_person(["x 13800001234", 13800001234]) == [f"x {FORGOTTEN}", FORGOTTEN]
