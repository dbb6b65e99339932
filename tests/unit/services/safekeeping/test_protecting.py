"""Setting, changing and removing a password: what opens afterwards, and that a power cut leaves before or after."""

import contextlib
import os
import shutil
import signal
from collections import Counter

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.log import log
from lianbing_desktop.services.packets.merging import merge, read_packets
from lianbing_desktop.services.safekeeping import backups, cleaning, protecting
from lianbing_desktop.services.safekeeping.log_chain import log_head, verify, verify_file
from lianbing_desktop.storage import cipher, protection
from lianbing_desktop.storage.entry_journal import journal_path
from tests.builders import add_person, id_number, new_contest, written_test

PASSWORD, OTHER = "练兵比武 2022", "城东小学的梧桐树"
PLANTED = "13899990001"


@pytest.fixture(autouse=True)
def nothing_known():
    yield
    protecting.forget()


@pytest.fixture
def contest(tmp_path):
    """Three people with a score each, a backup, and a copy a restore put aside."""
    made = new_contest(tmp_path)
    people = [add_person(made, f"选手{place}", id_number=id_number(place), phone=PLANTED) for place in range(3)]
    backups.keep(made, "auto")
    written_test(made, {person.id: 80 + place for place, person in enumerate(people)})
    made.close()
    backups.restore(backups.list_backups(made.path, "")[0].path, made.path)
    again = Contest.open(made.path)
    written_test(again, {person.id: 80 + place for place, person in enumerate(people)})
    yield again
    again.close()


def carried_out(contest, password):
    """The recovery code and what was done; the contest is closed."""
    plan = protecting.plan(contest, password)
    contest.close()
    return plan.recovery_code, protecting.carry_out(plan)


def hits(folder, text=PLANTED):
    wanted = (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"))
    return [
        path.name for path in folder.rglob("*") if path.is_file() and any(one in path.read_bytes() for one in wanted)
    ]


def test_with_a_password_no_file_of_the_contest_holds_a_number_and_everything_is_still_there(contest, tmp_path):
    head, held = log_head(contest), contest.snapshot()
    assert hits(tmp_path)
    _, done = carried_out(contest, PASSWORD)
    assert (done.copies, done.left) == (3, ())  # a backup, what was put aside, its journal
    assert hits(tmp_path) == []
    again = Contest.open(contest.path)
    assert again.snapshot().entrants == held.entrants
    assert again.snapshot().scores == held.scores
    assert verify(again, head).sound
    assert log(again)[0].text == "设置了文件密码"
    assert protecting.others(again) == ()
    again.close()


def test_the_next_program_asks_for_the_password_and_takes_the_code_as_well(contest):
    code, _ = carried_out(contest, PASSWORD)
    for typed in (PASSWORD, code, code.lower().replace("-", " ")):
        protecting.forget()
        with pytest.raises(UserError, match="contest_needs_password"):
            Contest.open(contest.path)
        protecting.unlock(contest.path, typed)
        Contest.open(contest.path).close()


def test_what_does_not_open_says_why(contest):
    code, _ = carried_out(contest, PASSWORD)
    old = code
    groups = code.split("-")
    groups[2] = "22222" if groups[2] != "22222" else "33333"
    again = Contest.open(contest.path)
    carried_out(again, OTHER)
    protecting.forget()
    for typed, said in (
        (PASSWORD, "password_wrong"),
        ("-".join(groups), "recovery_code_group_wrong"),
        (old, "recovery_code_of_another"),
    ):
        with pytest.raises(UserError, match=said):
            protecting.unlock(contest.path, typed)


def test_changing_the_password_brings_the_backups_along_and_the_old_one_opens_nothing(contest):
    carried_out(contest, PASSWORD)
    again = Contest.open(contest.path)
    assert protecting.opens(again, PASSWORD)
    assert not protecting.opens(again, OTHER)
    _, done = carried_out(again, OTHER)
    assert done.left == ()
    protecting.forget()
    backup = backups.list_backups(contest.path, "")[0]
    assert backup.held is None
    with pytest.raises(UserError, match="password_wrong"):
        protecting.unlock(backup.path, PASSWORD)
    protecting.unlock(backup.path, OTHER)
    assert backups.look(backup.path).entrants == 3


def test_removing_it_leaves_plain_files_that_open_without(contest, tmp_path):
    carried_out(contest, PASSWORD)
    _, done = carried_out(Contest.open(contest.path), None)
    assert done.left == ()
    protecting.forget()
    again = Contest.open(contest.path)
    assert len(again.snapshot().scores) == 3
    assert not protecting.has_password(again)
    again.close()
    assert all(one.held for one in backups.list_backups(contest.path, ""))
    assert journal_path(contest.path).read_bytes().startswith(b'{"contest"')


@pytest.mark.parametrize(
    ("password", "again", "said"), [("短", None, "password_too_short"), (PASSWORD, OTHER, "password_differs")]
)
def test_a_password_that_will_not_do_is_refused_before_anything_happens(contest, password, again, said):
    with pytest.raises(UserError, match=said):
        protecting.plan(contest, password, again)


def test_without_the_encrypting_part_plain_files_work_and_it_says_so(contest, monkeypatch):
    monkeypatch.setattr(cipher, "_library", lambda: None)
    assert not protecting.can_encrypt()
    with pytest.raises(UserError, match="password_cannot_be_set"):
        protecting.plan(contest, PASSWORD)
    add_person(contest, "林某")


def test_a_file_still_open_here_is_not_touched(contest):
    plan = protecting.plan(contest, PASSWORD)
    before = contest.path.read_bytes()
    with pytest.raises(UserError, match="password_file_open"):
        protecting.carry_out(plan)
    assert contest.path.read_bytes() == before


def test_a_second_folder_that_is_missing_is_named_and_done_when_it_is_back(contest, tmp_path):
    stick, away = tmp_path / "优盘", tmp_path / "拔出"
    stick.mkdir()
    preferences.choose_second_folder(contest.snapshot().facts.id, stick)
    backups.keep_second(contest, backups.keep(contest, "auto"))
    stick.rename(away)
    _, done = carried_out(contest, PASSWORD)
    assert done.left == (str(stick),)
    away.rename(stick)
    again = Contest.open(contest.path)
    assert [path.parent.parent for path in protecting.others(again)] == [stick]
    assert protecting.protect_copies(again).left == ()
    assert (protecting.others(again), hits(tmp_path)) == ((), [])
    preferences.choose_second_folder(again.snapshot().facts.id, None)
    again.close()


def test_what_a_killed_program_left_half_written_long_ago_goes(contest, tmp_path):
    old, new = tmp_path / ".lianbing-0123456789ab.lianbing", tmp_path / ".lianbing-ba9876543210.lianbing"
    for path in (old, new):
        shutil.copy(contest.path, path)
    os.utime(old, (0, 0))
    _, done = carried_out(contest, PASSWORD)
    assert (done.left, old.exists(), new.exists()) == ((), False, True)


def test_a_plain_backup_restored_over_it_takes_no_password_away(contest, tmp_path):
    plain = backups.back_up(contest, tmp_path)
    carried_out(contest, PASSWORD)
    backups.restore(plain, contest.path)
    plain.unlink()
    assert hits(tmp_path) == []
    again = Contest.open(contest.path)
    assert protecting.has_password(again)
    again.close()


def test_restore_verify_undo_merge_clean_and_looking_work_as_ever(contest, tmp_path):
    carried_out(contest, PASSWORD)
    again = Contest.open(contest.path)
    copy = backups.back_up(again, tmp_path)
    elsewhere = Contest.open(copy)
    add_person(elsewhere, "别处加的人")
    elsewhere.close()
    add_person(again, "后来的人")
    again.undo()
    merge(again, read_packets(again, [copy], ""))
    assert "别处加的人" in {one.name for one in again.snapshot().entrants}
    look = Contest.look(contest.path)
    assert (look.file.reading, len(look.snapshot().entrants)) == (True, 4)
    look.close()
    again.close()
    backups.restore(copy, contest.path)
    assert verify_file(contest.path).sound
    again = Contest.open(contest.path)
    assert cleaning.clean(again, cleaning.phrase(), remove_copies=True).left == ()
    assert {one.id_number for one in again.snapshot().entrants} == {""}
    assert verify(again).sound
    again.close()


@pytest.mark.parametrize(("first", "then"), [(None, PASSWORD), (PASSWORD, OTHER), (PASSWORD, None)])
def test_a_power_cut_at_any_step_leaves_it_before_or_after_and_the_rest_is_made_up_for(contest, tmp_path, first, then):
    """kill -9 at each call that writes: the contest is whole, opens with what opened it or with what is new."""
    head = log_head(contest)
    contest.close()
    if first:
        carried_out(Contest.open(contest.path), first)
    start = tmp_path / "start"
    shutil.copytree(tmp_path, start, ignore=shutil.ignore_patterns("start"))
    opened = Contest.open(contest.path)
    plan = protecting.plan(opened, then)
    opened.close()
    seen = Counter()
    for step in range(200):
        shutil.rmtree(tmp_path / "trial", ignore_errors=True)
        shutil.copytree(start, tmp_path / "trial")
        path = tmp_path / "trial" / contest.path.name
        ended = _killed_at(step, protecting.Protecting(path, plan.kind, plan.key))
        is_now = _state(path, first, then)
        seen[is_now] += 1
        again = Contest.open(path)
        assert verify(again, head).sound
        assert len(again.snapshot().scores) == 3
        if is_now == "after":
            for other in protecting.others(again) if first else ():
                protecting.unlock(other, first)
            protecting.protect_copies(again)
            assert protecting.others(again) == ()
        again.close()
        assert not list(path.parent.rglob(".*.replaced"))
        if then and is_now == "after":
            stray = [one for one in hits(path.parent) if not one.startswith(".lianbing-")]
            assert stray == []
        if ended or seen["after"] == 4:  # the copies after it go the same way
            break
    assert seen["before"] > 3
    assert seen["after"] > 3


def _state(path, first, then):
    protecting.forget()
    for name, password in (("before", first), ("after", then)):
        if bool(password) == path.read_bytes().startswith(b"LBBW"):
            with contextlib.suppress(UserError):
                if password:
                    protecting.unlock(path, password)
                Contest.open(path).close()
                return name
    raise AssertionError(path)


def _killed_at(step, plan):
    """Do it in a child that dies before its `step`-th change of a file's name or content; whether it got through."""
    child = os.fork()
    if child == 0:
        left = [step]

        def counted(call):
            def run(*args, **kwargs):
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                left[0] -= 1
                return call(*args, **kwargs)

            return run

        for name in ("fsync", "link", "replace", "unlink", "rename"):
            setattr(os, name, counted(getattr(os, name)))
        protection.remove_for_good = counted(protection.remove_for_good)
        protection.copy_under = counted(protection.copy_under)
        try:
            protecting.carry_out(plan)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status)


def test_the_page_to_print_holds_the_code_and_the_file(contest, tmp_path):
    plan = protecting.plan(contest, PASSWORD)
    page = protecting.recovery_page(contest, plan)
    words = page.text(0)
    page.save(tmp_path / "码.pdf")
    page.close()
    assert all(group in words for group in plan.recovery_code.split("-"))
    assert contest.path.name in words
    with PdfPages(tmp_path / "码.pdf") as pages:
        assert len(pages) == 1
