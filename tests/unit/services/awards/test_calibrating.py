"""Calibrations stay on the PC under their names and ask for another look after so many sheets."""

from dataclasses import replace

import pytest

from lianbing_desktop.domain.certificates.calibration import Reading, crosses
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.paths import config_folder
from lianbing_desktop.services.awards import calibrating
from lianbing_desktop.services.awards.calibrating import Calibration

READ = tuple(Reading(x, y, 1.5, -0.8) for x, y in crosses(297, 210))
HP = Calibration("HP 手动进纸 A4 内芯", "HP 1108", "手动进纸", "A4 内芯", 297, 210, READ, "2022-07-15")


@pytest.fixture(autouse=True)
def _no_calibrations():
    (config_folder() / "calibrations.json").unlink(missing_ok=True)
    yield
    (config_folder() / "calibrations.json").unlink(missing_ok=True)


def test_a_calibration_is_kept_under_its_name_and_comes_back_whole():
    calibrating.save_calibration(HP)
    calibrating.save_calibration(replace(HP, name="A 另一台"))
    assert [one.name for one in calibrating.calibrations()] == ["A 另一台", HP.name]
    assert calibrating.calibration_called(HP.name) == HP
    calibrating.save_calibration(replace(HP, name="改名"), instead_of=HP.name)
    assert [one.name for one in calibrating.calibrations()] == ["A 另一台", "改名"]
    calibrating.delete_calibration("改名")
    with pytest.raises(UserError, match="calibration_unknown"):
        calibrating.calibration_called("改名")


def test_after_thirty_sheets_it_asks_for_a_look_until_somebody_looked():
    calibrating.save_calibration(HP)
    assert not calibrating.count_sheets(HP.name, 29).wants_check
    assert calibrating.count_sheets(HP.name, 1).wants_check
    calibrating.checked(HP.name)
    assert calibrating.calibration_called(HP.name).sheets == 0
    assert calibrating.count_sheets("没有的", 3) is None


@pytest.mark.parametrize(
    ("wrong", "code"),
    [({"name": "  "}, "calibration_name_missing"), ({"readings": ()}, "calibration_needs_readings")],
)
def test_a_calibration_without_a_name_or_readings_is_not_kept(wrong, code):
    with pytest.raises(UserError, match=code):
        calibrating.save_calibration(replace(HP, **wrong))
    assert calibrating.calibrations() == ()


def test_a_damaged_file_of_calibrations_counts_as_none_and_is_replaced_whole():
    path = config_folder() / "calibrations.json"
    path.write_text('[{"name": "半张', encoding="utf-8")
    assert calibrating.calibrations() == ()
    calibrating.save_calibration(HP)
    assert calibrating.calibrations() == (HP,)


def test_the_target_has_the_sheets_size_and_says_whether_it_is_corrected(tmp_path):
    calibrating.write_target(tmp_path / "校准.pdf", 270, 390)
    with PdfPages(tmp_path / "校准.pdf") as pages:
        assert (round(pages.size(0).width), round(pages.size(0).height)) == (270, 390)
        assert "未校正" in pages.text(0)
    calibrating.write_target(tmp_path / "校准.pdf", 297, 210, READ)
    with PdfPages(tmp_path / "校准.pdf") as pages:
        assert "已校正" in pages.text(0)
