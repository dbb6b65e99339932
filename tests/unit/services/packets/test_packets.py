"""Work on several PCs: handed out, given back, joined; what differs is named and nothing is overwritten."""

import random
import shutil
from dataclasses import replace

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind, Team
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.roster_edit import change_entrant, withdraw
from lianbing_desktop.services.packets import envelope, packing
from lianbing_desktop.services.packets.deciding import decide, open_count, open_differences
from lianbing_desktop.services.packets.envelope import look_into
from lianbing_desktop.services.packets.hand_outs import hand_outs
from lianbing_desktop.services.packets.merging import Choice, merge, preview, read_packets, sort_out
from lianbing_desktop.services.packets.packing import content_of, open_task, pack, pack_task, task_of
from lianbing_desktop.services.packets.stepping_back import step_back
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.log_chain import verify
from lianbing_desktop.services.scoring import double_entry
from lianbing_desktop.services.scoring.rounds import add_round, delete_team, save_team
from lianbing_desktop.services.scoring.score_entry import enter_typed
from lianbing_desktop.services.scoring.sign_off import sign
from lianbing_desktop.storage import schema, sign_offs
from lianbing_desktop.storage.replay import UNRECORDED
from lianbing_desktop.storage.write import LOG_TABLES, UNDOABLE_TABLES
from tests.builders import add_person, clock, id_number

PASSWORD = "海棠2022"


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(envelope, "COST", 10)


@pytest.fixture
def main(contest):
    """A contest with three people and a paper."""
    for name, unit, number in (("周甲", "古田县", 1), ("周乙", "古田县", 2), ("吴丙", "福安市", 3)):
        add_person(contest, name, unit, id_number=id_number(number), phone=f"1390000000{number}")
    add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    return contest


def entrant(contest, name):
    return next(one for one in contest.snapshot().entrants if one.name == name)


def hand_out(main, folder, person="王芳", role="typing", units=None):
    snapshot = main.snapshot()
    out = folder / f"{person}.lianbingbao"
    units = [one.id for one in snapshot.units if units is None or one.name in units]
    pack_task(main, out, person, PASSWORD, role=role, rounds=[one.id for one in snapshot.rounds], units=units)
    (folder / person).mkdir()
    return open_task(look_into(out), PASSWORD, folder / person / "工作.lianbing", clock())


def copy_of(main, folder):
    """The whole contest on another PC, as a plain copy of its file."""
    path = folder / "副本" / main.path.name
    path.parent.mkdir()
    shutil.copy(main.path, path)
    return Contest.open(path, clock())


def give_back(work, folder, number=1):
    out = folder / f"{work.operator}-回传{number}.lianbingbao"
    pack(work, out, "", PASSWORD)
    return out


def type_score(contest, name, value):
    enter_typed(contest, contest.snapshot().rounds[0].id, entrant(contest, name).id, value)


def score(contest, name):
    found = contest.snapshot().scores.get((entrant(contest, name).id, contest.snapshot().rounds[0].id))
    return found and str(found.value)


def test_what_a_clerk_typed_on_another_pc_is_in_the_contest_after_joining(main, tmp_path):
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    packet = give_back(work, tmp_path)
    found = merge(main, read_packets(main, [packet], PASSWORD))
    assert (found.added, found.updated, found.differences) == (1, 0, [])
    assert score(main, "周甲") == "88"
    assert main.snapshot().version > 0
    assert verify(main).sound
    assert verify(work).sound
    work.close()


def test_a_score_that_was_there_counts_as_changed_and_one_that_says_the_same_as_the_same(main, tmp_path):
    for name in ("周甲", "周乙", "吴丙"):
        type_score(main, name, "60")
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")  # changed, and changed again
    type_score(work, "周甲", "89")
    type_score(work, "周乙", "70")  # the same on both PCs
    type_score(main, "周乙", "70")
    type_score(work, "吴丙", "71")  # different on both: left to decide
    type_score(main, "吴丙", "72")
    packets = read_packets(main, [give_back(work, tmp_path)], PASSWORD)
    looked = preview(main, packets)
    found = merge(main, packets)
    assert (looked.added, looked.updated, looked.same, len(looked.differences)) == (0, 1, 1, 1)
    assert (found.added, found.updated, found.same, len(found.differences)) == (0, 1, 1, 1)
    assert [one.new for one in hand_outs(main.snapshot())[0].returned] == [4]
    work.close()


def test_joining_a_packet_twice_adds_nothing_the_second_time(main, tmp_path):
    work = copy_of(main, tmp_path)
    type_score(work, "周甲", "88")
    change_entrant(work, replace(entrant(work, "周乙"), workplace="古田县社保中心"))
    packet = give_back(work, tmp_path)
    first = merge(main, read_packets(main, [packet], PASSWORD))
    version = main.snapshot().version
    again = merge(main, read_packets(main, [packet], PASSWORD))
    assert (first.added, first.updated) == (1, 1)
    assert (again.added, again.updated) == (0, 0)
    assert main.snapshot().version == version
    assert entrant(main, "周乙").workplace == "古田县社保中心"
    assert entrant(main, "周乙").phone == "13900000002"
    work.close()


def test_a_score_typed_differently_on_two_pcs_is_named_with_both_values_and_counts_for_nothing(main, tmp_path):
    one, other = hand_out(main, tmp_path, "王芳"), hand_out(main, tmp_path, "李兰")
    type_score(one, "周甲", "88")
    type_score(one, "周乙", "70")
    type_score(other, "周甲", "85")
    merge(main, read_packets(main, [give_back(one, tmp_path)], PASSWORD))
    arrived = read_packets(main, [give_back(other, tmp_path)], PASSWORD)
    looked = preview(main, arrived)
    assert score(main, "周甲") == "88"
    found = merge(main, arrived)
    assert looked.differences == found.differences
    (difference,) = found.differences
    assert (difference.ours.value, difference.theirs.value) == ("88", "85")
    assert (difference.ours.hand.operator, difference.theirs.hand.operator) == ("王芳", "李兰")
    assert (score(main, "周甲"), score(main, "周乙")) == (None, "70")
    choices = {(difference.table, difference.key, difference.field): Choice("88", "85", True, "看了卷面")}
    assert merge(main, arrived, choices).differences == []
    assert score(main, "周甲") == "85"
    one.close()
    other.close()


def test_a_field_changed_on_two_pcs_stays_as_it_is_here_until_somebody_decides(main, tmp_path):
    work = copy_of(main, tmp_path)
    change_entrant(work, replace(entrant(work, "周甲"), title="科长"))
    change_entrant(main, replace(entrant(main, "周甲"), title="股长"))
    arrived = read_packets(main, [give_back(work, tmp_path)], PASSWORD)
    found = merge(main, arrived).differences
    assert [(one.table, one.field) for one in found] == [("entrants", "title")]
    (difference,) = found
    assert (difference.base, difference.ours.value, difference.theirs.value) == ("", "股长", "科长")
    assert entrant(main, "周甲").title == "股长"
    choices = {("entrants", difference.key, "title"): Choice("股长", "科长", True, "电话核实")}
    assert merge(main, arrived, choices).differences == []
    assert entrant(main, "周甲").title == "科长"
    assert merge(main, arrived).differences == []
    work.close()


def test_a_task_holds_no_number_no_key_and_only_its_units(main, tmp_path):
    with main.operation("settings_changed") as write:
        write.insert("settings", {"id": "certificate_key", "value": "SECRETKEY"})
    work = hand_out(main, tmp_path, units={"古田县"})
    assert {one.name for one in work.snapshot().entrants} == {"周甲", "周乙"}
    assert task_of(work).person == work.operator == "王芳"
    content = work.path.read_bytes()
    work.close()
    for secret in ("SECRETKEY", id_number(1), "1390000000", "吴丙"):
        assert secret.encode() not in content
    assert Contest.open(work.path).operator == "王芳"


def test_a_clerk_with_a_task_is_asked_for_no_number_and_no_further_people(main, tmp_path):
    checked = check(hand_out(main, tmp_path).snapshot())
    assert (checked.findings, checked.short) == ((), ())
    assert check(main.snapshot()).short


def test_what_is_not_this_contests_is_refused_with_a_sentence(main, tmp_path):
    (tmp_path / "b").mkdir()
    other = Contest.create(tmp_path / "b" / "别的.lianbing", "宁德市", 2022, clock=clock())
    foreign, own = tmp_path / "别的.lianbingbao", tmp_path / "自己.lianbingbao"
    pack(other, foreign, "", PASSWORD)
    pack(main, own, "", PASSWORD)
    other.close()
    for path, password, code in (
        (foreign, PASSWORD, "packet_of_another_contest"),
        (own, PASSWORD, "packet_is_own"),
        (main.path, PASSWORD, "packet_is_own"),
    ):
        with pytest.raises(UserError, match=code):
            read_packets(main, [path], password)
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    packet = give_back(work, tmp_path)
    work.close()
    with pytest.raises(UserError, match="packet_password_wrong"):
        read_packets(main, [packet], "别的")


def test_every_one_of_500_tamperings_of_a_packet_is_found(main, tmp_path):
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    packet = give_back(work, tmp_path)
    work.close()
    whole, chance = packet.read_bytes(), random.Random(2022)
    found = 0
    for number in range(500):
        body = bytearray(whole)
        place = chance.randrange(len(body))
        if number % 5 == 0:
            del body[place : place + chance.randint(1, 40)]
        else:
            body[place] ^= 1 << chance.randrange(8)
        if number % 2:  # somebody who knows how a packet ends
            body = body[:-32] + envelope.hashlib.sha256(body[:-32]).digest()
        if bytes(body) == whole:
            found += 1  # the sum at the end itself was put right again
            continue
        packet.write_bytes(body)
        try:
            read_packets(main, [packet], PASSWORD)
        except UserError:
            found += 1
    assert found == 500


def test_a_copy_of_the_file_worked_on_elsewhere_joins_as_well(main, tmp_path):
    copy = tmp_path / "副本.lianbing"
    shutil.copy(main.path, copy)
    other = Contest.open(copy)
    type_score(other, "吴丙", "91.5")
    other.close()
    found = merge(main, read_packets(main, [copy], ""))
    assert (found.added, found.updated, found.differences) == (1, 0, [])
    assert score(main, "吴丙") == "91.5"


def test_a_score_that_comes_after_the_round_was_signed_is_kept_and_does_not_count(main, tmp_path):
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    type_score(main, "周乙", "70")
    with main.operation("round_signed", undoable=False) as write:
        sign_offs.sign(write, main.snapshot().rounds[0].id, Signatures("甲", "乙", "丙", "丁"), "F", (), (), "")
    found = merge(main, read_packets(main, [give_back(work, tmp_path)], PASSWORD))
    assert (found.added, found.late) == (1, 1)
    assert (score(main, "周甲"), score(main, "周乙")) == (None, "70")
    assert sign_offs.late_count(main.file, main.snapshot().rounds[0].id) == 1
    assert verify(main).sound
    work.close()


def test_two_clerks_on_two_pcs_type_blind_and_agree_after_joining(main, tmp_path):
    first, second = hand_out(main, tmp_path, "王芳"), hand_out(main, tmp_path, "李兰", role="second")
    cell = (main.snapshot().rounds[0].id, entrant(main, "周甲").id, "")
    double_entry.type_blind(first, cell, "88")
    double_entry.type_blind(second, cell, "88")
    packets = [give_back(first, tmp_path), give_back(second, tmp_path)]
    assert merge(main, read_packets(main, packets, PASSWORD)).differences == []
    assert double_entry.adopt_agreed(main, cell[0]) == 1
    assert score(main, "周甲") == "88"
    first.close()
    second.close()


def test_two_things_of_one_name_made_on_two_pcs_are_named_and_the_rest_goes_in(main, tmp_path):
    work = copy_of(main, tmp_path)
    add_round(work, "实操", RoundKind.INDIVIDUAL)
    add_round(main, "实操", RoundKind.INDIVIDUAL)
    type_score(work, "周甲", "88")
    found = merge(main, read_packets(main, [give_back(work, tmp_path)], PASSWORD))
    assert [(one.table, one.blocked) for one in found.differences] == [("rounds", True)]
    assert score(main, "周甲") == "88"
    assert [one.name for one in main.snapshot().rounds] == ["笔试", "实操"]
    work.close()


def test_in_a_task_nothing_but_the_task_can_be_written(main, tmp_path):
    add_round(main, "实操", RoundKind.INDIVIDUAL)
    out = tmp_path / "王芳.lianbingbao"
    paper, *_ = main.snapshot().rounds
    units = [one.id for one in main.snapshot().units if one.name == "古田县"]
    pack_task(main, out, "王芳", PASSWORD, role="typing", rounds=[paper.id], units=units)
    with open_task(look_into(out), PASSWORD, tmp_path / "工作.lianbing", clock()).file as file:
        file.close()
    work = Contest.open(tmp_path / "工作.lianbing", clock())
    assert [one.name for one in work.snapshot().rounds] == ["笔试"]
    assert [one.name for one in work.snapshot().units] == ["古田县"]
    before = work.snapshot().version
    for forbidden in (
        lambda: change_entrant(work, replace(entrant(work, "周甲"), title="科长")),
        lambda: add_round(work, "加试", RoundKind.INDIVIDUAL),
        lambda: add_person(work, "外人"),
        lambda: withdraw(work, entrant(work, "周甲").id, "不来"),
    ):
        with pytest.raises(UserError, match="not_of_the_task"):
            forbidden()
    assert work.snapshot().version == before
    type_score(work, "周甲", "88")
    assert score(work, "周甲") == "88"
    with pytest.raises(UserError, match="not_of_the_task"):
        sign(work, paper.id, Signatures("甲", "乙", "丙", "丁"), "试")
    work.undo()
    assert score(work, "周甲") is None
    work.close()


def test_who_types_blind_cannot_put_anything_on_the_record(main, tmp_path):
    work = hand_out(main, tmp_path, role="second")
    with pytest.raises(UserError, match="not_of_the_task"):
        type_score(work, "周甲", "88")
    work.close()


def test_what_was_handed_out_is_kept_with_what_came_back_and_opens_without_a_password(main, tmp_path):
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    out = tmp_path / "回传.lianbingbao"
    pack(work, out, "", "")
    work.close()
    with pytest.raises(UserError, match="packet_password_wrong"):
        look_into(out).open("")
    (task,) = hand_outs(main.snapshot())
    assert (task.person, task.role, task.returned) == ("王芳", "typing", ())
    assert merge(main, read_packets(main, [out], "")).added == 1
    version = main.snapshot().version
    (task,) = hand_outs(main.snapshot())
    assert [one.new for one in task.returned] == [1]
    assert merge(main, read_packets(main, [out], "")).added == 0
    assert main.snapshot().version == version
    whole = tmp_path / "整场.lianbingbao"
    pack(main, whole, "李兰", PASSWORD)
    assert not [row for row in content_of(look_into(whole), PASSWORD).rows if row.id == "handed_out"]


def test_a_bad_packet_holds_up_no_other(main, tmp_path):
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    good, cut, nothing = give_back(work, tmp_path), tmp_path / "断.lianbingbao", tmp_path / "空.lianbingbao"
    work.close()
    cut.write_bytes(good.read_bytes()[:-100])
    nothing.write_bytes(b"")
    arrived, refused = sort_out(main, [cut, good, nothing, main.path], "")
    assert [one.path for one in arrived] == [good]
    assert [error.code for _, error in refused] == ["packet_changed", "packet_not_a_packet", "packet_is_own"]


def test_a_field_left_open_is_listed_and_decided_later_without_the_packet(main, tmp_path):
    other = copy_of(main, tmp_path)
    change_entrant(other, replace(entrant(other, "周甲"), title="科长"))
    change_entrant(main, replace(entrant(main, "周甲"), title="股长"))
    type_score(other, "周乙", "71")
    type_score(main, "周乙", "70")
    path = other.path
    other.close()
    merge(main, read_packets(main, [path], ""))
    path.unlink()
    found = open_differences(main)
    assert [(one.table, one.field, one.ours.value, one.theirs.value) for one in found] == [
        ("score_entries", "value", "70", "71"),
        ("entrants", "title", "股长", "科长"),
    ]
    assert open_count(main) == 2
    with pytest.raises(UserError, match="reason_missing"):
        decide(main, {(found[1].table, found[1].key, "title"): Choice("股长", "科长", True, " ")})
    assert decide(main, {(found[1].table, found[1].key, "title"): Choice("股长", "科长", True, "电话核实")}) == 1
    assert (entrant(main, "周甲").title, score(main, "周乙")) == ("科长", None)
    assert decide(main, {(found[0].table, found[0].key, "value"): Choice("70", "71", False, "看了卷面")}) == 0
    assert score(main, "周乙") == "70"
    assert verify(main).sound


def test_a_team_taken_away_here_and_changed_there_is_one_question_and_can_come_back_as_it_was_there(main, tmp_path):
    team = save_team(main, Team("", entrant(main, "周甲").unit_id, "一队", (entrant(main, "周甲").id,)))
    other = copy_of(main, tmp_path)
    delete_team(main, team.id)
    save_team(other, replace(other.snapshot().teams[0], name="红队"))
    path = other.path
    other.close()
    merge(main, read_packets(main, [path], ""))
    path.unlink()
    assert main.snapshot().teams == ()
    found = open_differences(main)
    assert [(one.table, one.field, one.ours.value, one.theirs.value) for one in found] == [("teams", "row", 0, 1)]
    decide(main, {(one.table, one.key, one.field): Choice(0, 1, True, "照旧参赛") for one in found})
    (back,) = main.snapshot().teams
    assert (back.name, back.member_ids) == ("红队", ())  # that its member left was nobody's question
    assert open_count(main) == 0
    assert verify(main).sound


def test_every_table_is_known_to_joining_and_every_log_says_whether_a_task_holds_it():
    """A table nobody thought of would be lost between PCs: name it here when it is made."""
    connection = schema.fresh()
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    there = {row["name"] for row in connection.execute(sql)}
    connection.close()
    told = UNDOABLE_TABLES | LOG_TABLES | UNRECORDED | {"late_arrivals", "arrived_writes"}
    assert there == told
    assert packing.TASK_TABLES <= UNDOABLE_TABLES | LOG_TABLES
    assert LOG_TABLES == (packing.TASK_TABLES & LOG_TABLES) | packing.NOT_IN_A_TASK
    assert not packing.TASK_TABLES & packing.NOT_IN_A_TASK


def test_going_back_to_before_a_joining_names_what_would_be_lost_and_lets_the_packet_be_joined_again(main, tmp_path):
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    packet = give_back(work, tmp_path)
    work.close()
    with pytest.raises(UserError, match="merge_nothing_to_step_back"):
        step_back(main)
    merge(main, read_packets(main, [packet], PASSWORD))
    type_score(main, "周乙", "70")
    found = step_back(main)
    assert (found.people, [one.kind for one in found.since]) == ("王芳", ["score_entered"])
    path = main.path
    main.close()
    backups.restore(found.backup, path)
    again = Contest.open(path, clock())
    assert (score(again, "周甲"), score(again, "周乙")) == (None, None)
    assert merge(again, read_packets(again, [packet], PASSWORD)).added == 1
    assert score(again, "周甲") == "88"
    step_back(again).backup.unlink()
    with pytest.raises(UserError, match="merge_backup_gone"):
        step_back(again)
    again.close()
