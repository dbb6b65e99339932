"""The words of `lianbing seats`, `draw` and `papers`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lianbing_desktop.cli.help_text import word
from lianbing_desktop.domain.arrangements.draws import DrawKind, DrawSubjects
from lianbing_desktop.domain.arrangements.papers import DayPaper
from lianbing_desktop.domain.arrangements.rooms import Door
from lianbing_desktop.services.wording import say

NEW_SEED = ""
"""What `--draw` holds when no number is named: the program takes one and says which."""


@dataclass(frozen=True, slots=True)
class WantedRoom:
    """A room as it is typed: NAME:ROWSxCOLUMNS[:DOOR[:TIME]]."""

    name: str
    rows: int
    columns: int
    door: Door
    session: str


@dataclass(frozen=True, slots=True)
class WantedMove:
    """A change of seats as it is typed: NAME@UNIT:ROOM:SEAT[:reason]."""

    name: str
    unit: str
    room: str
    seat: int
    reason: str


def add_commands(command: Callable[[str], Any]) -> None:
    """Add the three commands; `command` makes one by its name."""
    _seats(command("seats"))
    _draw(command("draw"))
    _papers(command("papers"))


def _seats(seats: argparse.ArgumentParser) -> None:
    seats.add_argument("file", type=Path, metavar=word("file"))
    seats.add_argument("--number", action="store_true", help=say("cli_option_give_numbers"))
    seats.add_argument("--pattern", metavar=word("pattern"), default="", help=say("cli_option_pattern"))
    seats.add_argument(
        "--room", metavar=word("room"), type=room, action="append", default=[], help=say("cli_option_add_room")
    )
    seats.add_argument("--enough-rooms", action="store_true", help=say("cli_option_enough_rooms"))
    seats.add_argument("--draw", metavar=word("seed"), nargs="?", const=NEW_SEED, help=say("cli_option_draw_seats"))
    seats.add_argument("--late", action="store_true", help=say("cli_option_late"))
    seats.add_argument(
        "--move", metavar=word("move"), type=move, action="append", default=[], help=say("cli_option_move")
    )


def _draw(draw: argparse.ArgumentParser) -> None:
    draw.add_argument("file", type=Path, metavar=word("file"))
    draw.add_argument("--title", metavar=word("draw_title"), default="", help=say("cli_option_draw_title"))
    draw.add_argument(
        "--what", choices=[kind.value.replace("_", "-") for kind in DrawKind], default="order",
        help=say("cli_option_what"),
    )  # fmt: skip
    draw.add_argument(
        "--who", choices=[one.value for one in DrawSubjects], default="units", help=say("cli_option_who_draws")
    )
    draw.add_argument("--sets", metavar=word("number"), type=int, default=0, help=say("cli_option_sets"))
    draw.add_argument("--seed", metavar=word("seed"), default=NEW_SEED, help=say("cli_option_seed"))
    draw.add_argument(
        "--typed", metavar=word("drawn"), type=drawn, action="append", default=[], help=say("cli_option_typed")
    )


def _papers(papers: argparse.ArgumentParser) -> None:
    papers.add_argument("file", type=Path, metavar=word("file"))
    papers.add_argument(
        "paper", nargs="?", choices=[paper.value for paper in DayPaper], metavar=word("paper"),
        help=say("cli_argument_paper", {"papers": "、".join(DayPaper)}),
    )  # fmt: skip
    papers.add_argument("--pdf", type=Path, metavar=word("out"), help=say("cli_option_pdf"))
    papers.add_argument("--unit", metavar=word("unit"), action="append", default=[], help=say("cli_option_paper_unit"))
    papers.add_argument(
        "--room", metavar=word("room_name"), action="append", default=[], help=say("cli_option_paper_room")
    )
    papers.add_argument(
        "--only", metavar=word("person"), action="append", default=[], help=say("cli_option_paper_only")
    )
    papers.add_argument("--guest", metavar=word("guest"), action="append", default=[], help=say("cli_option_guest"))
    papers.add_argument("--new", action="store_true", help=say("cli_option_paper_new"))
    papers.add_argument("--layout", metavar=word("template"), default="", help=say("cli_option_layout"))
    papers.add_argument("--width", metavar=word("number"), type=float, default=0, help=say("cli_option_width"))
    papers.add_argument("--height", metavar=word("number"), type=float, default=0, help=say("cli_option_height"))
    papers.add_argument("--one-a-sheet", action="store_true", help=say("cli_option_one_a_sheet"))
    papers.add_argument("--in-order", action="store_true", help=say("cli_option_in_order"))


def room(text: str) -> WantedRoom:
    """NAME:ROWSxCOLUMNS[:DOOR[:TIME]]; a time may hold colons."""
    found = re.fullmatch(
        r"([^:]+):(\d{1,2})[x×*](\d{1,2})(?::(front-right|front-left|back-right|back-left))?(?::(.*))?",
        text.replace("：", ":"),
    )
    if found is None:
        raise argparse.ArgumentTypeError(say("bad_room", {"text": text}))
    door = Door((found[4] or "front-right").replace("-", "_"))
    return WantedRoom(found[1].strip(), int(found[2]), int(found[3]), door, (found[5] or "").strip())


def move(text: str) -> WantedMove:
    """NAME@UNIT:ROOM:SEAT[:reason]."""
    who, _, rest = text.replace("：", ":").partition(":")
    name, at, unit = who.rpartition("@")
    room_name, _, rest = rest.partition(":")
    seat, _, reason = rest.partition(":")
    if not at or not name.strip() or not room_name.strip() or not (seat.isascii() and seat.strip().isdigit()):
        raise argparse.ArgumentTypeError(say("bad_move", {"text": text}))
    return WantedMove(name.strip(), unit.strip(), room_name.strip(), int(seat), reason.strip())


def drawn(text: str) -> tuple[str, int]:
    """WHO=NUMBER."""
    who, _, number = text.replace("＝", "=").rpartition("=")
    if not who.strip() or not (number.isascii() and number.strip().isdigit()):
        raise argparse.ArgumentTypeError(say("bad_drawn", {"text": text}))
    return who.strip(), int(number)
