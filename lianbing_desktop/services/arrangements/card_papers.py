"""Cards of the day: passes (参赛证), desk cards (桌签), seat labels. None carries an ID number or a phone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align, Box, Overflow, Rectangle, TextField, Vertical
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.card_pdf import Card, Photo, write_cards
from lianbing_desktop.exchange.pdf.imposition import CardSize
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.services.arrangements.arranging import SeatLine, seat_lines
from lianbing_desktop.services.arrangements.printing import DEFAULT_RULES, RULES_SETTING
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.photos import photo_of
from lianbing_desktop.storage import contests

PASS, LABEL, DESK = CardSize(95, 135, 4), CardSize(90, 45), CardSize(200, 100)
"""The sizes in mm; a desk card's is the person's choice."""

_SMALLEST, _LARGEST = 20, 400
_SOFT, _RED = "#555555", "#b3151b"
_PHOTO_WIDTH, _PHOTO_HEIGHT = 25.0, 35.0  # 1寸


def pass_rules(contest: Contest) -> str:
    """The rules printed on passes."""
    return contest.snapshot().settings.get(RULES_SETTING, DEFAULT_RULES)


def set_pass_rules(contest: Contest, text: str) -> None:
    """Print other rules on passes; an empty text gives the usual ones back."""
    with contest.operation("pass_rules_set") as write:
        contests.set_setting(write, RULES_SETTING, text.strip() or DEFAULT_RULES)


def write_passes(contest: Contest, path: Path, *, ids: Sequence[str] = ()) -> int:
    """A pass for everybody, or for `ids`; the number of pages. Raises UserError arrangements_nobody."""
    rules = pass_rules(contest)
    cards = [_pass(contest, line, rules) for line in _lines(contest, ids)]
    return write_cards(path, cards, PASS, Typefaces(), f"{contest.title}参赛证")


def write_desk_cards(
    contest: Contest,
    path: Path,
    width: float = DESK.width,
    height: float = DESK.height,
    *,
    folded: bool = False,
    one_a_sheet: bool = False,
    ids: Sequence[str] = (),
) -> int:
    """A desk card for everybody, or for `ids`; the number of pages. Raises UserError card_size, arrangements_nobody."""
    if not all(_SMALLEST <= side <= _LARGEST for side in (width, height)):
        raise UserError("card_size")
    cards = [
        Card(
            (
                _text(line.unit, Box(width * 0.06, height * 0.1, width * 0.88, height * 0.2), "hei", height * 0.3),
                _text(
                    line.name, Box(width * 0.06, height * 0.34, width * 0.88, height * 0.56), "hei", height * 1.1,
                    wide=True,
                ),
            )
        )
        for line in _lines(contest, ids)
    ]  # fmt: skip
    size = CardSize(width, height)
    title = f"{contest.title}桌签"
    return write_cards(path, cards, size, Typefaces(), title, folded=folded, one_a_sheet=one_a_sheet)


def write_seat_labels(contest: Contest, path: Path, *, ids: Sequence[str] = ()) -> int:
    """A label for every seat that is taken, room by room; the number of pages. Raises UserError papers_no_seats."""
    seated = sorted(
        ((line.room.position, line.room.name, line.seat, line) for line in _lines(contest, ids) if line.room),
        key=lambda one: one[:3],
    )
    if not seated:
        raise UserError("papers_no_seats")
    width = LABEL.width
    cards = [
        Card(
            (
                _text(room, Box(4, 4, width * 0.56, 8), "song", 13, align=Align.LEFT, colour=_SOFT),
                _text(str(seat), Box(width * 0.66, 3, width * 0.3, 16), "hei", 34, align=Align.RIGHT),
                _text(line.name, Box(4, 16, width * 0.62, 14), "hei", 28, align=Align.LEFT, wide=True),
                _text(line.unit, Box(4, 33, width * 0.56, 8), "song", 14, align=Align.LEFT),
                _text(line.number, Box(width * 0.5, 33, width * 0.46, 8), "hei", 16, align=Align.RIGHT),
            )
        )
        for _, room, seat, line in seated
    ]
    return write_cards(path, cards, LABEL, Typefaces(), f"{contest.title}座位签")


def _pass(contest: Contest, line: SeatLine, rules: str) -> Card:
    width = PASS.width
    content = photo_of(contest, line.entrant_id)
    frame = Box(8, 37, _PHOTO_WIDTH, _PHOTO_HEIGHT)
    labels = (
        ("参赛号", line.number), ("姓　名", line.name), ("单　位", line.unit),
        ("考　场", line.room.name if line.room else ""), ("座　位", f"{line.seat} 号" if line.seat else ""),
        ("时　间", line.room.session if line.room else ""),
    )  # fmt: skip
    texts = [
        _text(contest.title, Box(6, 6, width - 12, 15), "hei", 13, wrap=True),
        _text("参 赛 证", Box(6, 22, width - 12, 12), "title", 24, colour=_RED),
    ]
    top = 36.5
    for label, value in labels:
        texts.append(_text(label, Box(36, top, 14, 6), "song", 10, align=Align.LEFT, colour=_SOFT))
        size = 15 if label == "姓　名" else 11.5
        texts.append(_text(value, Box(50, top, width - 55, 6), "hei", size, align=Align.LEFT))
        top += 6.2
    if content is None:
        texts.append(_text("照片", frame, "song", 11, colour=_SOFT))
    texts.append(_text("注意事项", Box(8, 78, width - 16, 6), "hei", 10.5, align=Align.LEFT))
    texts.append(
        TextField(
            Box(8, 85, width - 16, 42),
            rules,
            "song",
            9.5,
            floor=6,
            align=Align.LEFT,
            vertical=Vertical.TOP,
            leading=1.45,
        )
    )
    lines = [Rectangle(Box(0, 0, width, PASS.height), 0.3, "#8a8a8a"), Rectangle(Box(0, 0, width, 3), 0, "", _RED)]
    lines += [Rectangle(Box(8, 75.5, width - 16, 0.25), 0, "", "#c8c8c8")]
    if content is None:
        lines.append(Rectangle(frame, 0.15, "#8a8a8a"))
    return Card(tuple(texts), tuple(lines), Photo(frame, content) if content is not None else None)


def _lines(contest: Contest, ids: Sequence[str]) -> list[SeatLine]:
    lines = [line for line in seat_lines(contest.snapshot()) if not ids or line.entrant_id in ids]
    if not lines:
        raise UserError("arrangements_nobody")
    return lines


def _text(
    text: str,
    box: Box,
    face: str,
    size: float,
    *,
    align: Align = Align.CENTER,
    colour: str = "#000000",
    wrap: bool = False,
    wide: bool = False,
) -> TextField:
    if wide and len(text) == len("张三"):
        text = "　".join(text)
    overflow = Overflow.WRAP if wrap else Overflow.SHRINK
    return TextField(box, text, face, size, 6, align, Vertical.MIDDLE, leading=1.3, colour=colour, overflow=overflow)
