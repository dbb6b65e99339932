"""The argument parser: Chinese or English help, and one line instead of a usage dump when the words are off."""

from __future__ import annotations

import argparse
import datetime as dt
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NoReturn

from lianbing_desktop.domain.awards import AwardKind
from lianbing_desktop.domain.delegation import Choice
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.wording import say


class Parser(argparse.ArgumentParser):
    """Raises UserError bad_arguments where argparse would print and exit."""

    def error(self, message: str) -> NoReturn:
        """Say what is off and where the help is."""
        raise UserError("bad_arguments", reason=_in_words(message), command=self.prog)


def parser() -> Parser:
    """The whole command line of cli.md."""
    top = Parser(prog="lianbing", description=say("cli_about"))
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    _contest_commands(commands)
    _intake_commands(commands)
    _result_commands(commands)
    return top


_Commands = argparse._SubParsersAction  # the type argparse gives back has no public name


def _command(commands: _Commands[Parser], name: str, *, json: bool = True, full_ids: bool = False) -> Parser:
    added = commands.add_parser(name, help=say(f"cli_{name}"), description=say(f"cli_{name}"))
    if json:
        added.add_argument("--json", action="store_true", help=say("cli_option_json"))
    if full_ids:
        added.add_argument("--full-ids", action="store_true", help=say("cli_option_full_ids"))
    return added


def _contest_commands(commands: _Commands[Parser]) -> None:
    new = _command(commands, "new")
    new.add_argument("file", type=Path, metavar="FILE")
    new.add_argument("--city", required=True, help=say("cli_option_city"))
    new.add_argument("--year", type=_year, help=say("cli_option_year"))
    new.add_argument("--title", default="", help=say("cli_option_title"))
    new.add_argument("--rules", default="", help=say("cli_option_rules"))
    new.add_argument("--force", action="store_true", help=say("cli_option_force"))
    demo = _command(commands, "demo")
    demo.add_argument("file", type=Path, metavar="FILE")
    backup = _command(commands, "backup")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument("folder", type=Path, metavar="DIR")
    restore = _command(commands, "restore")
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("file", type=Path, metavar="FILE")
    for name in ("verify", "log"):
        _command(commands, name).add_argument("file", type=Path, metavar="FILE")


def _intake_commands(commands: _Commands[Parser]) -> None:
    rosters = _command(commands, "import", full_ids=True)
    rosters.add_argument("file", type=Path, metavar="FILE")
    rosters.add_argument("sheets", type=Path, nargs="+", metavar="ROSTER")
    rosters.add_argument("--unit", default="", help=say("cli_option_unit"))
    rosters.add_argument("--dry-run", action="store_true", help=say("cli_option_dry_run"))
    rosters.add_argument("--annotate", type=Path, metavar="DIR", help=say("cli_option_annotate"))
    check = _command(commands, "check")
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--as-of", type=_date, help=say("cli_option_as_of"))
    study = _command(commands, "study")
    study.add_argument("file", type=Path, metavar="FILE")
    study.add_argument("sheets", type=Path, nargs="+", metavar="SHEET")
    study.add_argument("--as-of", type=_date, help=say("cli_option_study_as_of"))
    history = _command(commands, "history")
    history.add_argument("file", type=Path, metavar="FILE")
    history.add_argument("sheets", type=Path, nargs="+", metavar="SHEET")
    rounds = _command(commands, "rounds")
    rounds.add_argument("file", type=Path, metavar="FILE")
    rounds.add_argument("--add", metavar="NAME", help=say("cli_option_add_round"))
    rounds.add_argument("--kind", choices=("individual", "team"), default="individual", help=say("cli_option_kind"))
    rounds.add_argument("--weight", type=_decimal, default=Decimal(1), help=say("cli_option_weight"))
    rounds.add_argument("--max", type=_decimal, dest="maximum", help=say("cli_option_max"))
    scores = _command(commands, "scores")
    scores.add_argument("file", type=Path, metavar="FILE")
    scores.add_argument("sheets", type=Path, nargs="+", metavar="SHEET")
    scores.add_argument("--round", required=True, help=say("cli_option_round"))


def _result_commands(commands: _Commands[Parser]) -> None:
    eligibility = _command(commands, "eligibility")
    eligibility.add_argument("file", type=Path, metavar="FILE")
    eligibility.add_argument("--as-of", type=_date, help=say("cli_option_as_of"))
    _command(commands, "ranking").add_argument("file", type=Path, metavar="FILE")
    delegation = _command(commands, "delegation")
    delegation.add_argument("file", type=Path, metavar="FILE")
    delegation.add_argument("--as-of", type=_date, help=say("cli_option_as_of"))
    delegation.add_argument("--xlsx", type=Path, metavar="OUT", help=say("cli_option_xlsx"))
    delegation.add_argument("--pdf", type=Path, metavar="OUT", help=say("cli_option_pdf"))
    delegation.add_argument("--template", type=Path, metavar="IN", help=say("cli_option_template_xlsx"))
    delegation.add_argument("--decide", type=_decision, action="append", default=[], help=say("cli_option_decide"))
    awards = _command(commands, "awards")
    awards.add_argument("file", type=Path, metavar="FILE")
    awards.add_argument("--add", type=_award, action="append", default=[], help=say("cli_option_add_award"))
    awards.add_argument("--assign", action="store_true", help=say("cli_option_assign"))
    certificates = _command(commands, "certificates")
    certificates.add_argument("file", type=Path, metavar="FILE")
    certificates.add_argument("--pdf", type=Path, metavar="OUT", required=True, help=say("cli_option_pdf"))
    certificates.add_argument("--award", default="", help=say("cli_option_award"))
    certificates.add_argument("--only", default="", metavar="NAME", help=say("cli_option_only"))
    certificates.add_argument("--template", default="", metavar="T", help=say("cli_option_template"))
    certificates.add_argument("--text-only", action="store_true", help=say("cli_option_text_only"))
    certificates.add_argument("--proof", action="store_true", help=say("cli_option_proof"))


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say("bad_date", {"text": text})) from None


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 2000 <= int(text) <= 2099):
        raise argparse.ArgumentTypeError(say("bad_year", {"text": text}))
    return int(text)


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text.removesuffix("%"))
    except InvalidOperation:
        raise argparse.ArgumentTypeError(say("bad_number", {"text": text})) from None
    if not number.is_finite():
        raise argparse.ArgumentTypeError(say("bad_number", {"text": text}))
    return number


def _decision(text: str) -> tuple[str, str, Choice, str]:
    """NAME@UNIT:seat|skip:reason."""
    who, _, rest = text.replace("：", ":").partition(":")
    choice, _, reason = rest.partition(":")
    name, at, unit = who.rpartition("@")
    if not at or not unit or choice not in {"seat", "skip"} or not reason.strip():
        raise argparse.ArgumentTypeError(say("bad_decision", {"text": text}))
    return name, unit, Choice(choice), reason.strip()


def _award(text: str) -> tuple[str, int, AwardKind]:
    """NAME:COUNT[:unit|team|individual]."""
    name, _, rest = text.replace("：", ":").partition(":")
    count, _, kind = rest.partition(":")
    if not name.strip() or not (count.isascii() and count.isdigit()) or kind not in {"", *AwardKind}:
        raise argparse.ArgumentTypeError(say("bad_award", {"text": text}))
    return name, int(count), AwardKind(kind or "individual")


def _in_words(message: str) -> str:
    """argparse's own English, said in the user's language."""
    for start, code in (
        ("the following arguments are required: ", "arguments_missing"),
        ("unrecognized arguments: ", "arguments_unknown"),
    ):
        if message.startswith(start):
            return say(code, {"names": message.removeprefix(start)})
    name, _, said = message.removeprefix("argument ").partition(": ")
    if said.startswith("invalid choice"):
        value, _, choices = said.removeprefix("invalid choice: ").partition(" (choose from ")
        return say("argument_choice", {"name": name, "value": value, "choices": choices.rstrip(")")})
    if said.startswith("expected "):
        return say("argument_without_value", {"name": name})
    return f"{name} {said}".strip()
