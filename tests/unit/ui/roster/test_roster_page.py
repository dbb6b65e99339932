"""The roster page: everybody is found at once, corrected in place, and never lost."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel

from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.log import log
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.models.roster_model import NAME_COLUMN, WORKPLACE_COLUMN
from lianbing_desktop.ui.roster.entrant_dialog import EntrantDialog
from lianbing_desktop.ui.roster.left_out_dialog import LeftOutDialog
from lianbing_desktop.ui.roster.roster_page import RosterPage
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from tests.builders import add_person, id_number, unit_id
from tests.sample_contest import sample_contest


@pytest.fixture
def sample(tmp_path):
    """宁德市 with everybody of the sample files."""
    made = sample_contest(tmp_path)
    yield made
    made.close()


@pytest.fixture
def show(qtbot, messages, jobs):
    def make(contest):
        page = RosterPage(Desk(contest, messages, jobs, ChangeBridge(), lambda _key: None))
        contest.subscribe(page.refresh)
        qtbot.addWidget(page)
        page.resize(897, 538)
        page.show()
        page.refresh(Everything())
        return page

    return make


@pytest.fixture
def dialog(qtbot, contest):
    """Opens the dialog for a new person of 古田县."""

    def make(entrant=None):
        made = EntrantDialog(contest, entrant, unit_id(contest, "古田县"))
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def names(page):
    return [page._model.row_at(row).entrant.name for row in range(page._model.rowCount())]


def choose(page, name):
    row = names(page).index(name)
    page._form.table.selectRow(row)
    page._form.table.setCurrentIndex(page._model.index(row, 0))


class TestFinding:
    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("薛思", ["薛思"]),
            ("xuesi", ["薛思"]),
            ("xs 古田", ["薛思"]),
            ("stfy", ["司徒芳䶮"]),
            ("183790", ["薛思"]),
            ("没有这个人", []),
        ],
    )
    def test_by_name_pinyin_initials_unit_and_the_end_of_a_number(self, show, sample, typed, found):
        page = show(sample)
        page._search_box.setText(typed)
        assert names(page) == found

    def test_people_with_findings_stand_alone_by_one_choice_and_the_card_says_what_to_ask(self, show, sample):
        page = show(sample)
        page._form.state_box.setCurrentIndex(1)
        assert names(page) == ["刘超", "缪思", "钟晓犇", "缪彤喆", "司徒芳䶮"]
        choose(page, "刘超")
        assert "最后几位已经丢失" in page._form.findings_label.text()
        assert "屏南县报名表.xlsx" in page._form.source_label.text()

    def test_one_units_people_are_shown_alone(self, show, sample):
        page = show(sample)
        page._form.unit_box.setCurrentText("古田县")
        assert len(names(page)) == 7

    def test_numbers_are_masked_until_shown_on_purpose(self, show, sample):
        page = show(sample)
        page._search_box.setText("薛思")
        choose(page, "薛思")
        number = "350199199609183790"
        shown = [page._model.index(0, column).data() for column in range(page._model.columnCount())]
        assert number not in shown
        assert number not in page._form.facts_label.text()
        page._form.full_numbers_box.setChecked(True)
        assert number in [page._model.index(0, column).data() for column in range(page._model.columnCount())]
        choose(page, "薛思")
        assert number in page._form.facts_label.text()

    def test_the_model_keeps_qts_contract(self, show, sample):
        page = show(sample)
        QAbstractItemModelTester(page._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        page._search_box.setText("古田")
        page._model.sort(1)
        page._model.sort(0, Qt.SortOrder.DescendingOrder)

    def test_the_badge_counts_what_is_to_settle(self, sample):
        assert RosterPage.badge(sample).text == "6"

    def test_there_is_no_badge_while_nothing_is_to_settle(self, contest):
        assert RosterPage.badge(contest) is None

    def test_an_empty_roster_says_what_to_do_first(self, show, contest):
        assert "Ctrl+I" in show(contest)._form.table._empty_text

    def test_the_first_hit_of_a_search_is_chosen_and_fills_the_card(self, show, sample):
        page = show(sample)
        page._search_box.setText("薛思")
        assert page._form.name_label.text() == "薛思"
        page._search_box.setText("没有这个人")
        assert page._form.name_label.text() == ""
        page._search_box.setText("司徒")
        assert page._form.name_label.text() == names(page)[0] == "司徒秀熙"

    def test_names_get_the_room_that_is_left_where_no_workplace_is_shown(self, show, sample):
        page = show(sample)
        table = page._form.table
        shown = [column for column in range(page._model.columnCount()) if not table.isColumnHidden(column)]
        assert WORKPLACE_COLUMN not in shown
        assert sum(table.columnWidth(column) for column in shown) == table.viewport().width()
        page.resize(1400, 538)
        assert not table.isColumnHidden(WORKPLACE_COLUMN)
        assert table.columnWidth(NAME_COLUMN) == page._model.columns[NAME_COLUMN].width


class TestAdding:
    def test_whoever_was_added_is_chosen_shown_and_named(self, show, sample, posted, monkeypatch):
        def type_in(dialog):
            dialog._name_edit.setText("阿卜杜热西提·买买提")
            dialog._form.save_button.click()
            return dialog.result()

        monkeypatch.setattr(EntrantDialog, "exec", type_in)
        page = show(sample)
        page._search_box.setText("没有这个人")
        page._add()
        assert page._form.name_label.text() == "阿卜杜热西提·买买提"
        assert page._chosen().entrant.name == "阿卜杜热西提·买买提"
        assert page._form.table.viewport().rect().contains(page._form.table.visualRect(page._form.table.currentIndex()))
        assert posted[-1].text == "已添加 阿卜杜热西提·买买提"

    def test_fields_side_by_side_stay_level_whatever_is_said_below_one(self, dialog, qtbot):
        made = dialog()
        made._id_edit.setText("350199198001010011")
        qtbot.waitUntil(lambda: made._line_box.y() == made._sex_box.y())
        assert made._name_edit.y() == made._workplace_edit.y()
        assert made._birth_edit.y() == made._level_box.y()


class TestWithdrawing:
    def test_somebody_leaves_with_a_reason_and_comes_back(self, show, sample, monkeypatch):
        def agree(dialog):
            dialog._form.reason_edit.setPlainText("调离本单位")
            dialog._decide()
            return dialog.result()

        monkeypatch.setattr(SeatDecisionDialog, "exec", agree)
        page = show(sample)
        choose(page, "薛思")
        page._form.withdraw_button.click()
        assert "薛思" not in names(page)
        page._form.state_box.setCurrentIndex(2)
        assert names(page) == ["薛思"]
        choose(page, "薛思")
        assert page._form.source_label.text() == "已退赛：调离本单位"
        page._form.reinstate_button.click()
        (one,) = [entrant for entrant in sample.snapshot().entrants if entrant.name == "薛思"]
        assert one.status is EntrantStatus.ACTIVE


class TestTyping:
    def test_sex_and_birth_appear_while_the_id_number_is_typed(self, dialog):
        made = dialog()
        made._id_edit.setText(id_number(7, "女"))
        assert made._sex_box.currentText() == "女"
        assert made._birth_edit.text().startswith("1977-")

    def test_a_wrong_id_number_is_said_beside_the_field_and_not_saved(self, dialog, contest):
        made = dialog()
        made._name_edit.setText("薛思")
        made._id_edit.setText("350199198001010011")
        assert "校验位" in made._form.rows._errors[made._id_edit].text()
        made._form.save_button.click()
        assert made.isVisible()
        assert contest.snapshot().entrants == ()

    def test_saving_needs_a_name(self, dialog, contest):
        made = dialog()
        made._form.save_button.click()
        assert "姓名" in made._form.rows._errors[made._name_edit].text()
        assert contest.snapshot().entrants == ()

    def test_a_birth_date_nobody_can_read_is_said_beside_the_field(self, dialog, contest):
        made = dialog()
        made._name_edit.setText("薛思")
        made._birth_edit.setText("九零年")
        made._form.save_button.click()
        assert "1990-10" in made._form.rows._errors[made._birth_edit].text()
        made._birth_edit.setText("1990.10")
        made._form.save_button.click()
        assert [one.birth for one in contest.snapshot().entrants] == ["1990-10"]

    def test_no_two_fields_share_a_key(self, dialog):
        made = dialog()
        texts = [label.text() for label in made.findChildren(QLabel) if label.buddy()]
        keys = [text[text.index("&") + 1] for text in (*texts, made._form.out_of_competition_box.text())]
        assert len(set(keys)) == len(keys), keys

    def test_a_person_is_added_and_corrected(self, dialog, contest):
        made = dialog()
        made._name_edit.setText("薛　思")
        made._id_edit.setText(id_number(7))
        made._form.save_button.click()
        (one,) = contest.snapshot().entrants
        assert (one.name, one.sex, contest.snapshot().unit_name(one.unit_id)) == ("薛思", "男", "古田县")
        again = dialog(one)
        again._phone_edit.setText("１９９０００００００１")
        again._form.save_button.click()
        (one,) = contest.snapshot().entrants
        assert one.phone == "19900000001"
        contest.undo()
        assert contest.snapshot().entrants[0].phone == ""


class TestFindings:
    def test_a_unit_is_shown_alone_whatever_was_filtered_before(self, show, sample):
        page = show(sample)
        page._search_box.setText("没有这个人")
        page._form.state_box.setCurrentIndex(2)
        page.show_unit(unit_id(sample, "古田县"))
        assert len(names(page)) == 7
        assert {page._model.row_at(row).unit for row in range(7)} == {"古田县"}

    def test_a_finding_leads_to_its_person(self, show, sample):
        page = show(sample)
        page._search_box.setText("薛思")
        finding = next(one for one in check(sample.snapshot()).findings if "芳" in one.name)
        page.show_finding(finding)
        assert page._form.name_label.text() == finding.name
        assert page._form.findings_label.text() == say_problem(finding)

    def test_rows_left_out_are_counted_shown_and_put_aside_with_a_reason(self, show, sample, monkeypatch):
        page = show(sample)
        assert page._left_out_button.text() == "未纳入 1 行…"
        shown = []

        def agree(dialog):
            dialog._form.reason_edit.setPlainText("以蕉城区为准")
            dialog._decide()
            return dialog.result()

        def look(dialog):
            shown.append(dialog._form.sentence_label.text())
            dialog._form.settle_button.click()
            return dialog.result()

        monkeypatch.setattr(SeatDecisionDialog, "exec", agree)
        monkeypatch.setattr(LeftOutDialog, "exec", look)
        page._left_out_button.click()
        assert shown == [
            "霞浦县的方婷若的身份证号与蕉城区的方婷若相同，这一行未纳入。请向两个单位核实此人代表哪个单位参赛。"
        ]
        assert not page._left_out_button.isVisible()
        sample.undo()
        assert page._left_out_button.isVisible()

    def test_the_rows_left_out_are_a_sound_model(self, qtbot, sample, messages, jobs):
        made = LeftOutDialog(Desk(sample, messages, jobs, ChangeBridge(), lambda _key: None))
        qtbot.addWidget(made)
        QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        assert made.model.rowCount() == 1
        assert made._form.settle_button.isEnabled()


class TestExporting:
    @pytest.mark.parametrize(("number", "full"), [(0, False), (1, True)])
    def test_the_list_is_written_as_a_workbook(self, show, sample, qtbot, monkeypatch, posted, tmp_path, number, full):
        proposals = []

        def choose_file(_parent, _title, proposed, _kinds):
            proposals.append(proposed)
            return str(tmp_path / "名单"), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_file)
        page = show(sample)
        page._export_button.menu().actions()[number].trigger()
        qtbot.waitUntil(lambda: bool(posted))
        written = "名单_含完整身份证号.xlsx" if full else "名单.xlsx"
        assert posted[0].text == f"已导出 100 人：{written}"
        assert ("含完整身份证号" in proposals[0]) is full
        numbers = [row[4] for row in load_workbook(tmp_path / written).active.iter_rows(values_only=True)]
        assert any(str(one).startswith("350199") for one in numbers) is full
        assert any(line.kind == "full_ids_exported" for line in log(sample)) is full


class TestNobodyYet:
    def test_an_empty_list_says_what_to_do_first(self, show, contest):
        page = show(contest)
        texts = [label.text() for label in page._empty.findChildren(QLabel)]
        assert "参赛名单还是空的" in texts
        assert not page._form.table.isVisible()
        add_person(contest, "薛思")
        assert page._form.table.isVisible()
        assert not page._empty.isVisible()
        assert page._form.name_label.text() == "薛思"
