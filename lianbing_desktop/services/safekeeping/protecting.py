"""The password of a contest file: setting, changing and removing it, and opening with it or with its recovery code."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain import recovery_code
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import remove_for_good
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.pdf_preview import PdfPreview
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.copies import copies_of, remove_left_behind
from lianbing_desktop.storage import backup_folder, cipher, contests, entry_journal, file_key, protection, recovery
from lianbing_desktop.storage.entry_journal import ENDING
from lianbing_desktop.storage.file_key import FileKey

LEAST = 8
"""So many characters a password has at least."""

SETTING = "password_changed_at"


@dataclass(frozen=True, slots=True)
class Protecting:
    """What is going to be done to a contest. `kind` is the log's word for it; `key` None: the password goes."""

    path: Path
    kind: str
    key: FileKey | None

    @property
    def recovery_code(self) -> str:
        """The code that opens the file without the password, "" where there is none."""
        return "" if self.key is None else recovery_code.spell(self.key.seed)


@dataclass(frozen=True, slots=True)
class Protected:
    """What was done. So many `copies` were brought along; `left` are files and folders that stay as they are."""

    copies: int
    left: tuple[str, ...]

    def code(self, kind: str) -> str:
        """The sentence for what was done: a `kind` of set, changed, removed or copies. No copies are not spoken of."""
        return f"password_done_{kind}" if self.copies or kind == "copies" else f"password_done_{kind}_alone"


def can_encrypt() -> bool:
    """Whether this installation can set passwords and open files with one."""
    return cipher.available()


def has_password(contest: Contest) -> bool:
    """Whether the open file has one."""
    return contest.file.key is not None


def plan(contest: Contest, password: str | None, again: str | None = None) -> Protecting:
    """Make ready to set or change the password, or with None to remove it; nothing is changed yet. Takes a moment.

    Raises UserError password_too_short, password_differs, password_cannot_be_set.
    """
    if not cipher.available():
        raise UserError("password_cannot_be_set")
    if password is not None and len(password.strip()) < LEAST:
        raise UserError("password_too_short", least=LEAST)
    if password is not None and again is not None and password != again:
        raise UserError("password_differs")
    had = has_password(contest)
    kind = "password_removed" if password is None else "password_changed" if had else "password_set"
    return Protecting(contest.path, kind, None if password is None else file_key.new_key(password))


def carry_out(plan: Protecting, progress: Callable[[int, int], None] = lambda _done, _all: None) -> Protected:
    """Do it: the contest, which must be closed, then its copies, each as before or as after whatever happens.

    Ends with the change in the contest's log. Raises UserError when the contest itself could not be brought along:
    everything is then as it was.
    """
    progress(0, 2)
    if plan.key is not None:
        file_key.remember(plan.key)
    protection.protect(plan.path, plan.key)
    contest = Contest.open(plan.path)
    try:
        with contest.operation(plan.kind, undoable=False) as write:
            contests.set_setting(write, SETTING, contest.file.now().isoformat())
        done = protect_copies(contest, progress)
        backups.backup_at(contest, "password")  # laid out as the file is now: recovery leans on such a one
        return done
    finally:
        contest.close()


def protect_closed(path: Path, password: str) -> Protected:
    """Set the password of a contest that is not open; `plan` and `carry_out` in one."""
    contest = Contest.open(path)
    try:
        found = plan(contest, password)
    finally:
        contest.close()
    return carry_out(found)


def others(contest: Contest) -> tuple[Path, ...]:
    """Copies that do not open as the contest does: without a password, or with another than it has now."""
    head = contest.file.key.head if contest.file.key else None
    return tuple(
        path for path in copies_of(contest)[0] if not path.name.endswith("-journal") and _head_of(path) != head
    )


def protect_copies(contest: Contest, progress: Callable[[int, int], None] = lambda _done, _all: None) -> Protected:
    """Bring every copy under the open contest's password, or under none: backups, what was put aside, journals.

    One under an earlier password must have been unlocked.
    """
    copies, unreachable = copies_of(contest)
    left, done = [*unreachable, *(str(path) for path in remove_left_behind(contest))], 0
    for number, path in enumerate(copies, start=1):
        progress(number, len(copies) + 1)
        try:
            _protect_copy(path, contest.file.key)
            done += 1
        except (UserError, OSError):
            left.append(str(path))
    return Protected(done, tuple(left))


def is_locked(path: Path) -> bool:
    """Whether a file has a password this process was not given."""
    head = file_key.head_of(path)
    return head is not None and file_key.known(head) is None


def unlock(path: Path, typed: str) -> None:
    """Give this process what opens a file: its password, or its recovery code. Takes a moment.

    Raises UserError password_wrong, or for what looks like a code recovery_code_wrong with the group that is off.
    """
    head = _head_of(path)
    if head is None:
        return
    if head[4] not in file_key.COSTS:
        raise UserError("password_form_is_newer", file=path.name)
    key = _by_code(head, typed) or file_key.by_password(head, typed)
    if key is None:
        _say_why(typed, path)
    else:
        file_key.remember(key)


def opens(contest: Contest, typed: str) -> bool:
    """Whether what was typed is the open contest's password or recovery code. Takes a moment."""
    key = contest.file.key
    return key is not None and (_by_code(key.head, typed) or file_key.by_password(key.head, typed)) == key


def recovery_page(contest: Contest, plan: Protecting) -> PdfPreview:
    """The page with the recovery code, to look at and print; what was written to make it has been written over."""
    from lianbing_desktop.exchange.pdf.recovery_code_pdf import write_recovery_code  # noqa: PLC0415 - slow

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        write_recovery_code(path, contest.title, contest.path.name, contest.today(), plan.recovery_code)
        made = PdfPreview(path)
        remove_for_good(path)
    return made


def forget(contest: Contest | None = None) -> None:
    """Drop what opens files, but for the contest that is open: the next time the password is asked for again."""
    key = contest.file.key if contest is not None else None
    file_key.forget()
    if key is not None:
        file_key.remember(key)


def _protect_copy(path: Path, key: FileKey | None) -> None:
    if path.name.endswith(ENDING):
        protection.protect_journal(_contest_of(path), key)
    elif not path.name.endswith("-journal"):  # what a crash left goes with its file
        protection.protect_copy(path, key)


def _contest_of(journal: Path) -> Path:
    return journal.with_name(journal.name.removesuffix(ENDING) + ".lianbing")


def _head_of(path: Path) -> bytes | None:
    if path.name.endswith(ENDING):
        return entry_journal.head_of(path)
    copies = [one.path for one in backup_folder.backups_in(backups.folder_of(path), path.stem)]
    return recovery.password_head(path, copies)


def _by_code(head: bytes, typed: str) -> FileKey | None:
    try:
        return file_key.by_seed(head, recovery_code.read(typed))
    except recovery_code.WrongCode:
        return None


def _say_why(typed: str, path: Path) -> None:
    if not recovery_code.looks_like_one(typed):
        raise UserError("password_wrong", file=path.name)
    try:
        recovery_code.read(typed)
    except recovery_code.WrongCode as error:
        if error.group:
            raise UserError("recovery_code_group_wrong", group=error.group) from error
        raise UserError("recovery_code_wrong", file=path.name) from error
    raise UserError("recovery_code_of_another", file=path.name)
