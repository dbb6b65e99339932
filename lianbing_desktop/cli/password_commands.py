"""lianbing password, and what opens a file with a password for every other command."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from lianbing_desktop.cli.output import message, print_json, print_lines, print_said
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import protecting
from lianbing_desktop.services.safekeeping.protecting import Protected, Protecting
from lianbing_desktop.services.wording import say, say_error

_TRIES = 3


def unlock(arguments: Namespace, error: UserError) -> None:
    """Open the file an error is about with --unlock, LIANBING_FILE_PASSWORD, or what is typed at a terminal.

    Raises the error again where there is nothing to open it with, else the one that says what was wrong.
    """
    path = Path(str(error.params["path"]))
    for typed in _given(arguments):
        try:
            protecting.unlock(path, typed)
        except UserError as wrong:
            error = wrong
        else:
            return
    if not sys.stdin.isatty():
        raise error
    for left in reversed(range(_TRIES)):
        try:
            protecting.unlock(path, getpass(say("password_ask", {"file": path.name})))
        except UserError as wrong:
            if not left:
                raise
            print(say_error(wrong), file=sys.stderr)
        else:
            return


def password(arguments: Namespace) -> int:
    """lianbing password: without an option only how it stands."""
    contest = Contest.open(arguments.file) if _changes(arguments) else Contest.look(arguments.file)
    try:
        if arguments.copies:
            _open_others(contest, arguments)
            return _tell(arguments, "copies", protecting.protect_copies(contest))
        if not _changes(arguments):
            return _state(contest, arguments)
        if arguments.remove and not protecting.has_password(contest):
            raise UserError("password_none", file=arguments.file.name)
        plan = protecting.plan(contest, None if arguments.remove else _new(arguments))
        if arguments.code_pdf and plan.recovery_code:
            page = protecting.recovery_page(contest, plan)
            try:
                page.save(arguments.code_pdf)
            finally:
                page.close()
        _open_others(contest, arguments)
    finally:
        contest.close()
    return _tell(arguments, plan.kind.removeprefix("password_"), protecting.carry_out(plan), plan)


def _changes(arguments: Namespace) -> bool:
    return bool(arguments.set or arguments.remove or arguments.copies)


def _state(contest: Contest, arguments: Namespace) -> int:
    others = protecting.others(contest)
    is_set = protecting.has_password(contest)
    if arguments.json:
        print_json({"password": is_set, "others": [str(path) for path in others]})
    else:
        print_said("password_state_set" if is_set else "password_state_none", file=arguments.file.name)
        if others:
            print_said("password_state_others", count=len(others))
            print_lines(*(f"  {path}" for path in others))
    return 1 if others else 0


def _tell(arguments: Namespace, kind: str, done: Protected, plan: Protecting | None = None) -> int:
    code = plan.recovery_code if plan else ""
    if arguments.json:
        print_json(
            {
                "password": kind != "removed",
                "recovery_code": code,
                "copies": done.copies,
                "left": list(done.left),
            }
        )
    else:
        print_said(done.code(kind), file=arguments.file.name, copies=done.copies)
        if code:
            print_said("password_recovery_code", words=code)
            print_said("password_keep_code")
    for file in done.left:
        message(f"password_left_{'set' if kind == 'copies' else kind}", file=file)
    return 1 if done.left else 0


def _open_others(contest: Contest, arguments: Namespace) -> None:
    """Copies under an earlier password open with what was given for this run, if with anything."""
    for path in protecting.others(contest):
        for typed in _given(arguments):
            try:
                protecting.unlock(path, typed)
            except UserError:
                continue
            break


def _new(arguments: Namespace) -> str:
    if arguments.new_password_file:
        return next(iter(_lines(arguments.new_password_file)), "")
    known = os.environ.get("LIANBING_NEW_PASSWORD")
    if known is not None:
        return known
    if not sys.stdin.isatty():
        raise UserError("password_missing")
    typed = getpass(say("password_ask_new"))
    if getpass(say("password_ask_again")) != typed:
        raise UserError("password_differs")
    return typed


def _given(arguments: Namespace) -> list[str]:
    """What may open a file, in the order it is tried."""
    given = _lines(arguments.unlock) if arguments.unlock else []
    known = os.environ.get("LIANBING_FILE_PASSWORD")
    return [*given, known] if known is not None else given


def _lines(path: Path) -> list[str]:
    try:
        return [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line]
    except OSError as error:
        raise UserError("password_file_unreadable", file=path.name, reason=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise UserError("password_file_unreadable", file=path.name, reason="UTF-8") from error
