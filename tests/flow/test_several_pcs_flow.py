"""Three PCs and a stick: handed out, typed by keypad elsewhere, given back, joined, decided, in the real window."""

import json
import random
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from lianbing_desktop.cli.run import run as command
from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services import contest as contests
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets import envelope
from lianbing_desktop.services.packets.deciding import open_count
from lianbing_desktop.services.packets.hand_outs import hand_outs
from lianbing_desktop.services.packets.merging import merge, read_packets
from lianbing_desktop.services.packets.packing import pack
from lianbing_desktop.services.safekeeping.log_chain import verify
from lianbing_desktop.services.scoring.attendance import attendance
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.score_entry import enter_typed
from lianbing_desktop.ui.packets.hand_out_dialog import HandOutDialog
from lianbing_desktop.ui.packets.join_dialog import JoinDialog
from lianbing_desktop.ui.packets.step_back_dialog import StepBackDialog
from lianbing_desktop.ui.scores.attendance_dialog import AttendanceDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.start import Session
from tests.builders import add_person, clock
from tests.dialogs import in_dialog
from tests.flow.test_freezing_flow import active
from tests.flow.test_scores_flow import ENTER, press

CLICK = Qt.MouseButton.LeftButton
PEOPLE = (("古田县", "周甲"), ("古田县", "周乙"), ("福安市", "吴丙"), ("福安市", "吴丁"))


@pytest.fixture
def at(qtbot, qapp, tmp_path, monkeypatch):
    """Sits down at a PC: its own device and folder; what was open before is closed."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    monkeypatch.setattr(envelope, "COST", 10)
    sessions = []

    def sit(name, path):
        leave()
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        monkeypatch.setattr(contests, "device_id", lambda: f"{name.encode().hex():0>12.12}")
        monkeypatch.setattr(contests, "_user_name", lambda: name)
        session = Session()
        qtbot.addWidget(session.window)
        session.window.show()
        qtbot.waitExposed(session.window)
        if path.parent != folder:
            path = Path(shutil.copy(path, folder))
        session.open(path)
        sessions.append(session)
        qtbot.waitUntil(lambda: session.jobs.state is None, timeout=10_000)
        return session.window

    def leave():
        while sessions:
            sessions.pop().window.close()

    yield sit
    leave()


@pytest.fixture
def main_file(tmp_path):
    """The contest of two counties with two papers."""
    folder = tmp_path / "主机"
    folder.mkdir()
    contest = Contest.create(folder / "宁德市2022.lianbing", "宁德市", 2022, clock=clock())
    for unit, name in PEOPLE:
        add_person(contest, name, unit)
    for name in ("笔试", "实操"):
        add_round(contest, name, RoundKind.INDIVIDUAL)
    contest.close()
    return contest.path


def names_to_ids(window):
    return {one.name: one.id for one in window.contest.snapshot().entrants}


def score(contest, round_name, name):
    snapshot = contest.snapshot()
    some = next(one for one in snapshot.rounds if one.name == round_name)
    person = next(one for one in snapshot.entrants if one.name == name)
    found = snapshot.scores.get((person.id, some.id))
    return found and str(found.value)


def last_words(window, qtbot):
    qtbot.waitUntil(lambda: bool(window._form.message_bar.messages), timeout=10_000)
    return window._form.message_bar.messages[-1].text


def hand_out(window, qtbot, monkeypatch, out, person, role, rounds, units):
    """In the window: for whom, which task, rounds and units; the packet's password."""
    told = []

    def fill(dialog):
        dialog.person_edit.setText(person)
        dialog.role_box.setCurrentIndex(dialog.role_box.findText(role))
        for found, wanted in ((dialog.rounds_list, rounds), (dialog.units_list, units)):
            for place in range(found.count()):
                item = found.item(place)
                item.setCheckState(Qt.CheckState.Checked if item.text() in wanted else Qt.CheckState.Unchecked)
        told.append(dialog.password)
        qtbot.mouseClick(dialog.make_button, CLICK)

    window.go_to("packets")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    in_dialog(HandOutDialog, fill)
    qtbot.mouseClick(window.page.hand_out_button, CLICK)
    qtbot.waitUntil(lambda: told and out.exists() and window.jobs.state is None, timeout=10_000)
    return told[0]


def open_packet(monkeypatch, password):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (password, True))


def give_back(window, qtbot, monkeypatch, stick):
    out = stick / f"回传-{window.contest.operator}.lianbingbao"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.go_to("task")
    qtbot.mouseClick(window.page.give_back_button, CLICK)
    qtbot.waitUntil(lambda: out.exists() and window.jobs.state is None, timeout=10_000)
    return out


def type_round(window, qtbot, place, marks):
    """Begin a round from the clerk's own page and type down the list, by name what is on the paper."""
    window.go_to("task")
    begin = list(window.page.round_buttons.values())[place]
    qtbot.mouseClick(begin, CLICK)
    assert window.page.stage == "scores"
    active(window, qtbot)
    window.page.entry.grid.setFocus()
    for _ in marks:
        value = marks[window.page.entry.grid.line.name]
        press(value) if value == "a" else press(value, ENTER)


def join(window, qtbot, monkeypatch, packets, act):
    window.go_to("packets")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(one) for one in packets], ""))
    done = []
    in_dialog(JoinDialog, lambda dialog: (act(dialog), done.append(True)))
    qtbot.mouseClick(window.page.join_button, CLICK)
    qtbot.waitUntil(lambda: bool(done) and window.jobs.state is None, timeout=10_000)


def accept(qtbot):
    return lambda dialog: qtbot.mouseClick(dialog.join_button, CLICK)


def cells(dialog):
    model = dialog.panel.model
    return [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]


def test_two_clerks_and_a_check_in_on_three_pcs_come_together(main_file, at, qtbot, monkeypatch, tmp_path):
    stick = tmp_path / "优盘"
    stick.mkdir()
    main = at("主机", main_file)
    tasks = {}
    for person, role, rounds, units in (
        ("王芳", "录入成绩", ("笔试", "实操"), ("古田县",)),
        ("李兰", "录入成绩", ("笔试",), ("古田县", "福安市")),
        ("陈静", "签到", ("笔试",), ("古田县", "福安市")),
    ):
        out = stick / f"{person}.lianbingbao"
        tasks[person] = out, hand_out(main, qtbot, monkeypatch, out, person, role, rounds, units)
    assert "密码" in last_words(main, qtbot)
    assert [main.page.tasks_model.index(row, 0).data() for row in range(3)] == ["陈静", "李兰", "王芳"]
    assert {main.page.tasks_model.index(row, 5).data() for row in range(3)} == {"还没交回"}

    # the first clerk: a wrong password is refused in words, then the window shows the task alone
    out, password = tasks["王芳"]
    open_packet(monkeypatch, "错的")
    window = at("二号机", out)
    assert "密码不对" in last_words(window, qtbot)
    assert window.contest is None
    open_packet(monkeypatch, password)
    window = at("二号机", out)
    shown = window._form.navigation.model()
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == ["我的任务", "成绩录入"]
    assert window._form.task_label.text() == "王芳的任务：录入 笔试、实操，1 个参赛单位。录完点“回传”。"
    assert set(names_to_ids(window)) == {"周甲", "周乙"}
    type_round(window, qtbot, 0, {"周甲": "88", "周乙": "70"})
    assert not window.page.add_button.isVisible()
    assert not window.page.import_button.isVisible()
    type_round(window, qtbot, 1, {"周甲": "91", "周乙": "a"})
    window.go_to("task")
    assert window.page.heading._state_label.text() == "都做完了，请回传。"
    first = give_back(window, qtbot, monkeypatch, stick)

    # the second clerk reads one paper otherwise
    out, password = tasks["李兰"]
    open_packet(monkeypatch, password)
    window = at("三号机", out)
    type_round(window, qtbot, 0, {"周甲": "85", "周乙": "70", "吴丙": "93", "吴丁": "60"})
    second = give_back(window, qtbot, monkeypatch, stick)

    # check-in by number
    out, password = tasks["陈静"]
    open_packet(monkeypatch, password)
    window = at("四号机", out)

    def check_in(dialog):
        for number in ("1", "2", "9", "3"):
            for key in number:
                qtbot.keyClick(dialog.number_edit, key)
            qtbot.keyClick(dialog.number_edit, Qt.Key.Key_Return)
            if number == "9":
                assert "没有序号" in dialog.said_label.text()
        dialog.table.setFocus()
        dialog.table.selectRow(3)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Slash)
        dialog.accept()

    in_dialog(AttendanceDialog, check_in)
    qtbot.mouseClick(next(iter(window.page.round_buttons.values())), CLICK)
    third = give_back(window, qtbot, monkeypatch, stick)

    # what must not come in is refused in words, and holds up nothing else
    bad = refused_packets(main_file, tmp_path, first)
    untouched = Path(shutil.copy(main_file, tmp_path / "另序.lianbing"))
    main = at("主机", main_file)
    looked = []

    def look(dialog):
        looked.extend(cells(dialog))
        refusals.extend(dialog.refused_label.text().split("\n"))
        qtbot.mouseClick(dialog.join_button, CLICK)

    refusals = []
    join(main, qtbot, monkeypatch, [first, *bad, second, third], look)
    (row,) = looked
    assert row[0].split() == ["周甲（古田县）", "笔试"]
    assert {row[2], row[4]} == {"88", "85"}
    assert {row[3].split("，")[0], row[5].split("，")[0]} == {"王芳", "李兰"}
    for words in ("就出自这个比赛文件", "属于另一场比赛", "被改过或已损坏", "不是数据包"):
        assert any(words in line for line in refusals), words
    assert len(refusals) == len(bad)

    # only what depends on the open cell waits
    contest = main.contest
    assert (score(contest, "笔试", "周甲"), score(contest, "笔试", "吴丙")) == (None, "93")
    assert score(contest, "实操", "周甲") == "91"
    came = {one.name: one.came for one in attendance(contest.snapshot(), contest.snapshot().rounds[0])}
    assert sorted(came.values()) == [False, True, True, True]
    assert main.page.badge(contest).text == "1"
    assert "“笔试”的排名先不作准" in main.page.differences_heading._note_label.text()
    main.go_to("ranking")
    assert "“笔试”有 1 处出入待定" in main.page.heading._state_label.text()
    main.go_to("scores")
    assert "1 个两台电脑录得不一样，请到“分发与汇总”决定" in main.page.heading._state_label.text()
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    with pytest.raises(UserError, match="scores_differ"):
        awarding.assign(contest)

    # the same again changes nothing, the other order comes to the same
    version = contest.snapshot().version
    join(main, qtbot, monkeypatch, [second, first, third], accept(qtbot))
    assert contest.snapshot().version == version
    other = Contest.open(untouched, clock())
    for one in (third, second, first):
        merge(other, read_packets(other, [one], ""))
    assert dict(other.snapshot().entered) == dict(contest.snapshot().entered)
    assert set(other.snapshot().contradictions) == set(contest.snapshot().contradictions)
    other.close()

    # decided later, on the page
    main.go_to("packets")
    panel = main.page.panel
    assert panel.model.rowCount() == 1
    assert not panel.theirs_button.isEnabled()
    panel.reason_edit.setText("看了卷面")
    qtbot.mouseClick(panel.theirs_button, CLICK)
    assert open_count(contest) == 0
    assert main.page.badge(contest) is None
    assert score(contest, "笔试", "周甲") in {"85", "88"}
    awarding.assign(contest)
    assert verify(contest).sound

    # back to before the joining, with what is lost since in view
    lost = []

    def go_back(dialog):
        lost.append(dialog.model.rowCount())
        qtbot.mouseClick(dialog.back_button, CLICK)

    in_dialog(StepBackDialog, go_back)
    qtbot.mouseClick(main.page.back_button, CLICK)
    qtbot.waitUntil(lambda: main.contest is not None and main.contest is not contest, timeout=10_000)
    assert lost == [3]  # the award, the decision, the awards given
    assert score(main.contest, "笔试", "吴丙") is None
    assert list(main_file.parent.glob("*恢复前*.lianbing"))


def refused_packets(main_file, tmp_path, good):
    """A copy of the main file itself, a foreign one, last year's, one that was changed and two cut short."""
    folder = tmp_path / "坏包"
    folder.mkdir()
    own = folder / "本机.lianbing"
    shutil.copy(main_file, own)
    found = [own]
    for name, city, year in (("外市", "莆田市", 2022), ("去年", "宁德市", 2021)):
        (folder / name).mkdir()
        other = Contest.create(folder / name / f"{name}.lianbing", city, year, rules="fujian-2022", clock=clock())
        found.append(folder / f"{name}.lianbingbao")
        pack(other, found[-1], "", "")
        other.close()
    whole = good.read_bytes()
    chance = random.Random(6)
    changed = bytearray(whole)
    changed[chance.randrange(200, len(whole) - 40)] ^= 4
    for name, content in (("改过", bytes(changed)), ("拷断", whole[: len(whole) // 2]), ("拷空", b"")):
        found.append(folder / f"{name}.lianbingbao")
        found[-1].write_bytes(content)
    return found


def test_the_same_by_command_keeps_what_was_handed_out_and_refuses_what_is_not_of_the_task(main_file, tmp_path, capsys):
    packet, work, back = tmp_path / "任务.lianbingbao", tmp_path / "工作.lianbing", tmp_path / "回传.lianbingbao"
    words = ["--for", "王芳", "--role", "typing", "--round", "笔试", "--unit", "古田县", "--password", "1234"]
    assert command(["pack", str(main_file), str(packet), *words]) == 0
    assert command(["unpack", str(packet), str(work), "--password", "1234"]) == 0
    assert command(["rounds", str(work), "--add", "加试", "--kind", "individual", "--weight", "1"]) == 2
    assert "只用来做王芳的这项任务" in capsys.readouterr().err
    clerk = Contest.open(work, clock())
    some, person = clerk.snapshot().rounds[0], clerk.snapshot().competing[0]
    enter_typed(clerk, some.id, person.id, "88")
    clerk.close()
    assert command(["pack", str(work), str(back)]) == 0
    assert "没有设密码" not in capsys.readouterr().err  # it is locked as the task was
    assert command(["merge", str(main_file), str(back), "--dry-run", "--json"]) == 0
    looked = json.loads(capsys.readouterr().out)
    assert (looked["added"], looked["updated"], looked["conflicts"]) == (1, 0, [])
    assert command(["merge", str(main_file), str(back)]) == 0
    capsys.readouterr()
    assert command(["merge", str(main_file), str(packet)]) == 2
    assert "出自这个比赛文件" in capsys.readouterr().err
    main = Contest.look(main_file)
    assert score(main, "笔试", person.name) == "88"
    assert [len(one.returned) for one in hand_outs(main.snapshot())] == [1]
    main.close()


def test_by_command_too_only_a_round_that_is_typed_twice_is_handed_out_for_blind_typing(main_file, tmp_path, capsys):
    words = ["--for", "李兰", "--role", "second", "--password", "1234"]
    for more in ([], ["--round", "笔试"]):
        packet = tmp_path / "盲录.lianbingbao"
        assert command(["pack", str(main_file), str(packet), *words, *more]) == 2
        assert "没有设为双人盲录" in capsys.readouterr().err
        assert not packet.exists()
