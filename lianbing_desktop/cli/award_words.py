"""What may be typed about awards, certificates and their sheets, as the command line takes it."""

from __future__ import annotations

import argparse

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.services.wording import say


def award_tier(text: str) -> tuple[str, int, AwardKind, bool | None, bool]:
    """NAME:COUNT[:unit|team|individual|coach][:hand][:both]: by hand, and held beside others of its kind."""
    name, count, *rest = [*text.replace("：", ":").split(":"), ""]
    marks = [one for one in rest if one]
    kind = AwardKind(marks.pop(0)) if marks and marks[0] in set(AwardKind) else AwardKind.INDIVIDUAL
    if not name.strip() or not (count.isascii() and count.isdigit()) or not {*marks} <= {"hand", "both"}:
        raise argparse.ArgumentTypeError(say("bad_award", {"text": text}))
    return name, int(count), kind, True if "hand" in marks else None, "both" in marks


def award_choice(text: str) -> tuple[str, str, str, str]:
    """AWARD:NAME@UNIT:reason; for a unit or its only team the name may be left out."""
    award, _, rest = text.replace("：", ":").partition(":")
    who, _, reason = rest.partition(":")
    name, at, unit = who.rpartition("@")
    if not award.strip() or not at or not unit or not reason.strip():
        raise argparse.ArgumentTypeError(say("bad_award_choice", {"text": text}))
    return award, name, unit, reason.strip()


def withholding(text: str) -> tuple[str, str, str]:
    """NAME@UNIT:reason."""
    who, _, reason = text.replace("：", ":").partition(":")
    name, at, unit = who.rpartition("@")
    if not at or not name.strip() or not unit or not reason.strip():
        raise argparse.ArgumentTypeError(say("bad_withholding", {"text": text}))
    return name, unit, reason.strip()


def lot(text: str) -> tuple[str, str, str]:
    """AWARD:SEED:reason; with an empty seed the program takes one."""
    award, _, rest = text.replace("：", ":").partition(":")
    seed, _, reason = rest.partition(":")
    if not award.strip() or not reason.strip():
        raise argparse.ArgumentTypeError(say("bad_lot", {"text": text}))
    return award, seed, reason.strip()


def certificate_pages(text: str) -> tuple[int, int]:
    """3-8, or 5."""
    from lianbing_desktop.services.awards.certifying import read_pages  # noqa: PLC0415 - brings the PDF writer with it

    found = read_pages(text)
    if found is None:
        raise argparse.ArgumentTypeError(say("certificate_pages_unreadable", {"text": text}))
    return found


def blanks(text: str) -> tuple[str, str, int, str]:
    """STOCK:received|spoiled|counted:NUMBER[:note]."""
    parts = text.replace("：", ":").split(":", 3)
    if len(parts) < 3 or parts[1] not in {"received", "spoiled", "counted"} or not parts[2].isdigit():
        raise argparse.ArgumentTypeError(say("bad_blanks", {"text": text}))
    return parts[0], parts[1], int(parts[2]), parts[3] if len(parts) > 3 else ""
