"""Work on several PCs: handed out, given back, joined; what differs is named and nothing is overwritten."""

import random
import shutil
from dataclasses import replace

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.packets import envelope, packing
from lianbing_desktop.services.packets.envelope import look_into
from lianbing_desktop.services.packets.merging import Choice, merge, preview, read_packets
from lianbing_desktop.services.packets.packing import open_task, pack, pack_task, task_of
from lianbing_desktop.services.safekeeping.log_chain import verify
from lianbing_desktop.services.scoring import double_entry
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.score_entry import enter_typed
from lianbing_desktop.storage import schema, sign_offs
from lianbing_desktop.storage.contest_file import LOG_TABLES, UNDOABLE_TABLES
from lianbing_desktop.storage.replay import UNRECORDED
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


def test_joining_a_packet_twice_adds_nothing_the_second_time(main, tmp_path):
    work = hand_out(main, tmp_path)
    type_score(work, "周甲", "88")
    change_entrant(work, replace(entrant(work, "周乙"), workplace="古田县社保中心"))
    packet = give_back(work, tmp_path)
    first = merge(main, read_packets(main, [packet], PASSWORD))
    version = main.snapshot().version
    again = merge(main, read_packets(main, [packet], PASSWORD))
    assert (first.added, first.updated) == (1, 1)
    assert (again.added, again.updated, again.same) == (0, 0, 2)
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
    work = hand_out(main, tmp_path)
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
    work = hand_out(main, tmp_path)
    add_round(work, "实操", RoundKind.INDIVIDUAL)
    add_round(main, "实操", RoundKind.INDIVIDUAL)
    type_score(work, "周甲", "88")
    found = merge(main, read_packets(main, [give_back(work, tmp_path)], PASSWORD))
    assert [(one.table, one.blocked) for one in found.differences] == [("rounds", True)]
    assert score(main, "周甲") == "88"
    assert [one.name for one in main.snapshot().rounds] == ["笔试", "实操"]
    work.close()


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
