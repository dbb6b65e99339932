"""Parses, runs one command, and turns every failure into one line."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from lianbing_desktop.cli.arguments import parser
from lianbing_desktop.cli.exit_status import FAILED
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import READ_FLAG
from lianbing_desktop.services.preferences import language
from lianbing_desktop.services.wording import say, say_error, use_language

# Loaded when called: `lianbing rounds` should not wait for the PDF writer.
_COMMANDS = {
    "new": ("contest_commands", "new"),
    "demo": ("contest_commands", "demo"),
    "backup": ("contest_commands", "backup"),
    "restore": ("contest_commands", "restore"),
    "recover": ("contest_commands", "recover"),
    "verify": ("contest_commands", "verify"),
    "log": ("contest_commands", "log"),
    "clean": ("privacy_commands", "clean"),
    "password": ("password_commands", "password"),
    "pack": ("packet_commands", "pack"),
    "unpack": ("packet_commands", "unpack"),
    "merge": ("packet_commands", "merge"),
    "import": ("intake_commands", "import_rosters"),
    "check": ("intake_commands", "check_contest"),
    "study": ("intake_commands", "read_study"),
    "history": ("intake_commands", "read_history"),
    "rounds": ("intake_commands", "rounds"),
    "scores": ("intake_commands", "scores"),
    "sign-off": ("score_commands", "sign_off"),
    "seats": ("arrangement_commands", "seats"),
    "draw": ("arrangement_commands", "draw"),
    "papers": ("arrangement_commands", "papers"),
    "eligibility": ("result_commands", "eligibility"),
    "ranking": ("result_commands", "ranking"),
    "delegation": ("delegation_commands", "delegation"),
    "awards": ("award_commands", "awards"),
    "certificates": ("certificate_commands", "certificates"),
    "verify-certificate": ("certificate_commands", "verify_certificate"),
}


def run(words: list[str]) -> int:
    """Run the command line; the exit status: 0 done, 1 done but wants attention, 2 nothing was done."""
    if words[:1] == [READ_FLAG]:
        # In a bundle this program is its own interpreter: the process that opens spreadsheets is started by it.
        from lianbing_desktop.exchange.spreadsheets.reader_process import main as read  # noqa: PLC0415 - the child does only this

        return read()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    use_language(language())
    try:
        arguments = parser().parse_args(words)
        return _run(arguments)
    except UserError as error:
        print(say_error(error).replace("\n", " "), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has left; nothing more to say
    except Exception as error:
        from lianbing_desktop.services.crash_report import keep_report  # noqa: PLC0415 - only after a bug

        print(say("bug", {"kind": type(error).__name__, "report": keep_report(error)}), file=sys.stderr)
    return FAILED


def _run(arguments: Namespace) -> int:
    """A command that meets a file with a password has done nothing yet: it is asked for, and the command run again."""
    while True:
        try:
            return _command(arguments.command)(arguments)
        except UserError as error:
            if error.code != "contest_needs_password":
                raise
            from lianbing_desktop.cli.password_commands import unlock  # noqa: PLC0415 - rarely needed

            unlock(arguments, error)


def _command(name: str) -> Callable[..., int]:
    module, function = _COMMANDS[name]
    command: Callable[..., int] = getattr(import_module(f"lianbing_desktop.cli.{module}"), function)
    return command
