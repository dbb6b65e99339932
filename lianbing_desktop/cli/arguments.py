"""The argument parser: Chinese or English help, and one line instead of a usage dump when the words are off."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NoReturn

from lianbing_desktop.cli import arrangement_arguments
from lianbing_desktop.cli.award_words import award_choice, award_tier, blanks, certificate_pages, lot, withholding
from lianbing_desktop.cli.help_text import HelpText, word
from lianbing_desktop.cli.patterns import expanded
from lianbing_desktop.domain.delegation.delegation import Choice
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundForm
from lianbing_desktop.services.wording import say, say_error


class Parser(argparse.ArgumentParser):
    """Raises UserError where argparse would print and exit, and heads its help in the user's language."""

    def __init__(self, *, prog: str, description: str) -> None:
        super().__init__(prog=prog, description=description, formatter_class=HelpText, add_help=False)
        self._positionals.title = say("cli_positionals")
        self._optionals.title = say("cli_options")
        self.add_argument("-h", "--help", action="help", help=say("cli_option_help"))

    def error(self, message: str) -> NoReturn:
        """Say what is off and where the help is."""
        command = re.match(rf"argument {word('command')}: invalid choice: '?(.*?)'? \(choose from", message)
        if command:
            raise UserError("command_unknown", name=command[1])
        if message == f"the following arguments are required: {word('command')}":
            raise UserError("command_missing")
        raise UserError("bad_arguments", reason=_in_words(message), command=self.prog)


def parser() -> Parser:
    """The whole command line of cli.md."""
    top = Parser(prog="lianbing", description=say("cli_about"))
    top.add_argument("--version", action=_Version, nargs=0, help=say("cli_option_version"))
    commands = top.add_subparsers(
        dest="command", title=say("cli_commands"), metavar=word("command"), required=True, parser_class=Parser
    )
    _contest_commands(commands)
    _intake_commands(commands)
    arrangement_arguments.add_commands(lambda name: _command(commands, name))
    _result_commands(commands)
    _award_commands(commands)
    return top


_Commands = argparse._SubParsersAction  # the type argparse gives back has no public name


def _command(commands: _Commands[Parser], name: str, *, json: bool = True, full_ids: bool = False) -> Parser:
    added: Parser = commands.add_parser(name, help=say(f"cli_{name}"), description=say(f"cli_{name}"))
    if json:
        added.add_argument("--json", action="store_true", help=say("cli_option_json"))
    added.add_argument("--unlock", type=Path, metavar=word("password_file"), help=say("cli_option_unlock"))
    if full_ids:
        added.add_argument("--full-ids", action="store_true", help=say("cli_option_full_ids"))
    return added


def _contest_commands(commands: _Commands[Parser]) -> None:
    new = _command(commands, "new")
    new.add_argument("file", type=Path, metavar=word("file"))
    new.add_argument("--city", metavar=word("city"), required=True, help=say("cli_option_city"))
    new.add_argument("--year", metavar=word("year"), type=_year, help=say("cli_option_year"))
    new.add_argument("--title", metavar=word("title"), default="", help=say("cli_option_title"))
    new.add_argument("--rules", metavar=word("rules"), default="", help=say("cli_option_rules"))
    new.add_argument("--force", action="store_true", help=say("cli_option_force"))
    demo = _command(commands, "demo")
    demo.add_argument("file", type=Path, metavar=word("file"))
    backup = _command(commands, "backup")
    backup.add_argument("file", type=Path, metavar=word("file"))
    backup.add_argument("folder", type=Path, metavar=word("dir"))
    restore = _command(commands, "restore")
    restore.add_argument("backup", type=Path, metavar=word("backup"))
    restore.add_argument("file", type=Path, metavar=word("file"))
    recover = _command(commands, "recover")
    recover.add_argument("file", type=Path, metavar=word("file"))
    recover.add_argument("out", type=Path, metavar=word("out"))
    verify = _command(commands, "verify")
    verify.add_argument("file", type=Path, metavar=word("file"))
    verify.add_argument("--head", metavar=word("code"), default="", help=say("cli_option_head"))
    password = _command(commands, "password")
    password.add_argument("file", type=Path, metavar=word("file"))
    what = password.add_mutually_exclusive_group()
    what.add_argument("--set", action="store_true", help=say("cli_option_set_password"))
    what.add_argument("--remove", action="store_true", help=say("cli_option_remove_password"))
    what.add_argument("--copies", action="store_true", help=say("cli_option_password_copies"))
    password.add_argument(
        "--new-password-file", type=Path, metavar=word("password_file"), help=say("cli_option_new_password_file")
    )
    password.add_argument("--code-pdf", type=Path, metavar=word("out"), help=say("cli_option_code_pdf"))
    pack = _command(commands, "pack")
    pack.add_argument("file", type=Path, metavar=word("file"))
    pack.add_argument("out", type=Path, metavar=word("out"))
    pack.add_argument("--for", dest="person", metavar=word("name"), default="", help=say("cli_option_for"))
    pack.add_argument("--role", choices=("typing", "second", "checkin"), help=say("cli_option_role"))
    pack.add_argument("--round", action="append", default=[], metavar=word("name"), help=say("cli_option_pack_round"))
    pack.add_argument("--unit", action="append", default=[], metavar=word("unit"), help=say("cli_option_pack_unit"))
    unpack = _command(commands, "unpack")
    unpack.add_argument("packet", type=Path, metavar=word("packet"))
    unpack.add_argument("file", type=Path, metavar=word("file"))
    merge = _command(commands, "merge")
    merge.add_argument("file", type=Path, metavar=word("file"))
    merge.add_argument("packets", type=Path, nargs="+", action=_Files, metavar=word("packet"))
    merge.add_argument("--dry-run", action="store_true", help=say("cli_option_dry_run"))
    for command in (pack, unpack, merge):
        command.add_argument("--password", metavar=word("password"), help=say("cli_option_password"))
    _command(commands, "log").add_argument("file", type=Path, metavar=word("file"))
    clean = _command(commands, "clean")
    clean.add_argument("file", type=Path, metavar=word("file"))
    clean.add_argument("--confirm", metavar=word("words"), help=say("cli_option_confirm"))
    clean.add_argument("--delete-backups", action="store_true", help=say("cli_option_delete_backups"))


def _intake_commands(commands: _Commands[Parser]) -> None:
    rosters = _command(commands, "import", full_ids=True)
    rosters.add_argument("file", type=Path, metavar=word("file"))
    rosters.add_argument("sheets", type=Path, nargs="+", action=_Files, metavar=word("roster"))
    rosters.add_argument("--unit", metavar=word("unit"), default="", help=say("cli_option_unit"))
    rosters.add_argument("--dry-run", action="store_true", help=say("cli_option_dry_run"))
    rosters.add_argument("--annotate", type=Path, metavar=word("dir"), help=say("cli_option_annotate"))
    check = _command(commands, "check")
    check.add_argument("file", type=Path, metavar=word("file"))
    check.add_argument("--as-of", metavar=word("date"), type=_date, help=say("cli_option_as_of"))
    study = _command(commands, "study")
    study.add_argument("file", type=Path, metavar=word("file"))
    study.add_argument("sheets", type=Path, nargs="+", action=_Files, metavar=word("sheet"))
    study.add_argument("--as-of", metavar=word("date"), type=_date, help=say("cli_option_study_as_of"))
    history = _command(commands, "history")
    history.add_argument("file", type=Path, metavar=word("file"))
    history.add_argument("sheets", type=Path, nargs="+", action=_Files, metavar=word("sheet"))
    rounds = _command(commands, "rounds")
    rounds.add_argument("file", type=Path, metavar=word("file"))
    rounds.add_argument("--add", metavar=word("name"), help=say("cli_option_add_round"))
    rounds.add_argument("--kind", choices=("individual", "team"), help=say("cli_option_kind"))
    rounds.add_argument("--weight", metavar=word("number"), type=_weight, help=say("cli_option_weight"))
    rounds.add_argument("--max", metavar=word("number"), type=_decimal, dest="maximum", help=say("cli_option_max"))
    rounds.add_argument("--form", choices=[form.value or "plain" for form in RoundForm], help=say("cli_option_form"))
    rounds.add_argument("--judges", metavar=word("number"), type=int, help=say("cli_option_judges"))
    rounds.add_argument("--drop-from", metavar=word("number"), type=int, help=say("cli_option_drop_from"))
    rounds.add_argument("--decimals", metavar=word("number"), type=int, help=say("cli_option_decimals"))
    rounds.add_argument("--grades", metavar="A=100,B=90", help=say("cli_option_grades"))
    rounds.add_argument("--values", metavar="10,20,30", help=say("cli_option_values"))
    rounds.add_argument("--base", metavar=word("number"), type=_decimal, help=say("cli_option_base"))
    rounds.add_argument("--timed", action="store_true", default=None, help=say("cli_option_timed"))
    rounds.add_argument("--entry", choices=[rule.value for rule in EntryRule], help=say("cli_option_entry"))
    scores = _command(commands, "scores")
    scores.add_argument("file", type=Path, metavar=word("file"))
    scores.add_argument("sheets", type=Path, nargs="+", action=_Files, metavar=word("sheet"))
    scores.add_argument("--round", metavar=word("name"), required=True, help=say("cli_option_round"))
    sign_off = _command(commands, "sign-off")
    sign_off.add_argument("file", type=Path, metavar=word("file"))
    sign_off.add_argument("--round", metavar=word("name"), required=True, help=say("cli_option_round"))
    for role in ("scorer", "reviewer", "supervisor", "chief-judge"):
        what = say("cli_option_signs", {"role": say(f"signature_{role.replace('-', '_')}")})
        sign_off.add_argument(f"--{role}", metavar=word("name"), default="", help=what)
    sign_off.add_argument("--reason", metavar=word("why"), default="", help=say("cli_option_open_reason"))
    sign_off.add_argument("--pdf", type=Path, metavar=word("out"), help=say("cli_option_summary_pdf"))


def _result_commands(commands: _Commands[Parser]) -> None:
    eligibility = _command(commands, "eligibility")
    eligibility.add_argument("file", type=Path, metavar=word("file"))
    eligibility.add_argument("--as-of", metavar=word("date"), type=_date, help=say("cli_option_as_of"))
    _command(commands, "ranking").add_argument("file", type=Path, metavar=word("file"))
    delegation = _command(commands, "delegation")
    delegation.add_argument("file", type=Path, metavar=word("file"))
    delegation.add_argument("--as-of", metavar=word("date"), type=_date, help=say("cli_option_as_of"))
    delegation.add_argument("--xlsx", type=Path, metavar=word("out"), help=say("cli_option_xlsx"))
    delegation.add_argument("--pdf", type=Path, metavar=word("out"), help=say("cli_option_pdf"))
    delegation.add_argument("--template", type=Path, metavar=word("template"), help=say("cli_option_template_xlsx"))
    delegation.add_argument(
        "--decide", metavar=word("decision"), type=_decision, action="append", default=[], help=say("cli_option_decide")
    )
    delegation.add_argument("--freeze", metavar=word("why"), help=say("cli_option_freeze"))
    delegation.add_argument("--document", metavar=word("document"), default="", help=say("cli_option_document"))
    delegation.add_argument(
        "--replace", metavar=word("replacement"), type=_replacement, action="append", default=[],
        help=say("cli_option_replace"),
    )  # fmt: skip
    delegation.add_argument("--frozen", metavar=word("number"), type=int, help=say("cli_option_frozen"))
    delegation.add_argument(
        "--compare", metavar=(word("number"), word("number")), nargs=2, type=int, help=say("cli_option_compare")
    )
    delegation.add_argument("--readings", action="store_true", help=say("cli_option_readings"))
    delegation.add_argument(
        "--what-if", metavar=word("supposition"), type=_supposition, action="append", default=[],
        help=say("cli_option_what_if"),
    )  # fmt: skip
    delegation.add_argument("--public", type=Path, metavar=word("out"), help=say("cli_option_public"))
    verify = _command(commands, "verify-certificate")
    verify.add_argument("code", metavar=word("code"), help=say("cli_argument_code"))
    verify.add_argument("--file", type=Path, metavar=word("file"), help=say("cli_option_verify_file"))
    verify.add_argument("--key", default="", metavar=word("key"), help=say("cli_option_verify_key"))


def _award_commands(commands: _Commands[Parser]) -> None:
    awards = _command(commands, "awards")
    awards.add_argument("file", type=Path, metavar=word("file"))
    awards.add_argument(
        "--add",
        metavar=word("award"),
        type=award_tier,
        action="append",
        default=[],
        help=say("cli_option_add_award"),
    )
    awards.add_argument("--copy-from", type=Path, metavar=word("file"), help=say("cli_option_copy_from"))
    awards.add_argument(
        "--decide", metavar=word("choice"), type=award_choice, action="append", default=[],
        help=say("cli_option_decide_award"),
    )  # fmt: skip
    awards.add_argument(
        "--withhold", metavar=word("refusal"), type=withholding, action="append", default=[],
        help=say("cli_option_withhold"),
    )  # fmt: skip
    awards.add_argument("--lot", metavar=word("lot"), type=lot, action="append", default=[], help=say("cli_option_lot"))
    awards.add_argument("--assign", action="store_true", help=say("cli_option_assign"))
    awards.add_argument("--publish", action="store_true", help=say("cli_option_publish"))
    awards.add_argument("--date", metavar=word("date"), type=_date, help=say("cli_option_notice_date"))
    awards.add_argument("--document", metavar=word("document"), default="", help=say("cli_option_notice_number"))
    awards.add_argument("--correct", metavar=word("why"), default="", help=say("cli_option_correct"))
    awards.add_argument("--calling-order", type=Path, metavar=word("out"), help=say("cli_option_calling_order"))
    awards.add_argument("--annex", type=Path, metavar=word("out"), help=say("cli_option_annex"))
    awards.add_argument("--by", choices=("place", "stroke"), default="place", help=say("cli_option_by"))
    awards.add_argument("--xlsx", type=Path, metavar=word("out"), help=say("cli_option_xlsx_awards"))
    certificates = _command(commands, "certificates")
    certificates.add_argument("file", type=Path, metavar=word("file"))
    certificates.add_argument("--pdf", type=Path, metavar=word("out"), help=say("cli_option_pdf"))
    certificates.add_argument("--award", metavar=word("name"), default="", help=say("cli_option_award"))
    certificates.add_argument("--only", default="", metavar=word("name"), help=say("cli_option_only"))
    certificates.add_argument("--template", default="", metavar=word("template"), help=say("cli_option_template"))
    certificates.add_argument("--text-only", action="store_true", help=say("cli_option_text_only"))
    certificates.add_argument("--proof", action="store_true", help=say("cli_option_proof"))
    certificates.add_argument(
        "--order", choices=("award", "unit", "stroke"), default="award", help=say("cli_option_order")
    )
    certificates.add_argument(
        "--pages",
        metavar="3-8",
        type=certificate_pages,
        default=(1, 0),
        help=say("cli_option_certificate_pages"),
    )
    certificates.add_argument("--calibration", metavar=word("name"), help=say("cli_option_calibration"))
    certificates.add_argument("--check-names", action="store_true", help=say("cli_option_check_names"))
    certificates.add_argument(
        "--again", metavar=word("number_given"), action="append", default=[], help=say("cli_option_again")
    )
    certificates.add_argument(
        "--spoiled", metavar=word("number_given"), action="append", default=[], help=say("cli_option_spoiled")
    )
    certificates.add_argument("--reason", metavar=word("why"), default="", help=say("cli_option_print_reason"))
    certificates.add_argument("--stock", metavar=word("stock"), help=say("cli_option_stock"))
    certificates.add_argument(
        "--blanks",
        metavar=word("blanks"),
        type=blanks,
        action="append",
        default=[],
        help=say("cli_option_blanks"),
    )
    certificates.add_argument("--ledger", type=Path, metavar=word("out"), help=say("cli_option_ledger"))


class _Version(argparse.Action):
    """Prints the version and ends."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Called by argparse when the option is met."""
        from lianbing_desktop.services.crash_report import program_version  # noqa: PLC0415 - rarely asked for

        print(f"lianbing {program_version()}")
        parser.exit()


class _Files(argparse.Action):
    """Keeps the files given, with the patterns among them written out."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Path] | None,
        option_string: str | None = None,
    ) -> None:
        """Called by argparse with all the files at once."""
        setattr(namespace, self.dest, [file for path in values or () for file in expanded(Path(path))])


def _date(text: str) -> dt.date:
    """2022-08-18, also as 2022/8/18 and 2022.8.18."""
    parts = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text, flags=re.ASCII)
    try:
        return dt.date(*map(int, parts.groups())) if parts else dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say("bad_date", {"text": text})) from None


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 2000 <= int(text) <= 2099):
        raise argparse.ArgumentTypeError(say("bad_year", {"text": text}))
    return int(text)


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise argparse.ArgumentTypeError(say("bad_number", {"text": text})) from None
    if not number.is_finite():
        raise argparse.ArgumentTypeError(say("bad_number", {"text": text}))
    return number


def _weight(text: str) -> Decimal:
    from lianbing_desktop.services.scoring.rounds import read_weight  # noqa: PLC0415 - brings the contest file with it

    try:
        return read_weight(text)
    except UserError as error:
        raise argparse.ArgumentTypeError(say_error(error)) from None


def _decision(text: str) -> tuple[str, str, Choice, str]:
    """NAME@UNIT:seat|skip:reason."""
    who, _, rest = text.replace("：", ":").partition(":")
    choice, _, reason = rest.partition(":")
    name, at, unit = who.rpartition("@")
    if not at or not unit or choice not in {"seat", "skip"} or not reason.strip():
        raise argparse.ArgumentTypeError(say("bad_decision", {"text": text}))
    return name, unit, Choice(choice), reason.strip()


def _replacement(text: str) -> tuple[str, str, str, tuple[str, str] | None]:
    """NAME@UNIT:reason, or NAME@UNIT:NAME@UNIT:reason with who steps in among equals."""
    who, _, rest = text.replace("：", ":").partition(":")
    name, at, unit = who.rpartition("@")
    first, colon, reason = rest.partition(":")
    other, other_at, other_unit = first.rpartition("@")
    if colon and other_at and other and other_unit:
        stepping_in: tuple[str, str] | None = (other, other_unit)
    else:
        stepping_in, reason = None, rest
    if not at or not name.strip() or not unit or not reason.strip():
        raise argparse.ArgumentTypeError(say("bad_replacement", {"text": text}))
    return name, unit, reason.strip(), stepping_in


def _supposition(text: str) -> tuple[str, str, str]:
    """NAME@UNIT:withdraw or NAME@UNIT:ROUND=SCORE; an empty name means the unit's team."""
    who, _, what = text.replace("：", ":").partition(":")
    name, at, unit = who.rpartition("@")
    if not at or not unit or not what.strip():
        raise argparse.ArgumentTypeError(say("bad_supposition", {"text": text}))
    return name, unit, what.strip()


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
