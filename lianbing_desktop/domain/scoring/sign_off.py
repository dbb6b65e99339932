"""Signing a round off (签字锁定): what is signed, its fingerprint, what must be done before, and what later changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.domain.text import clean

_SHOWN = 12  # hexadecimal digits: nobody hits 48 bits by accident, and they can still be read out


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One fact of a round: a subject's score, the mark of one judge (`part`), or a question event (`part` its key)."""

    subject_id: str
    part: str
    state: ScoreState
    value: Decimal | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who stands for the result (记分员、复核人、监督员、裁判长)."""

    scorer: str
    reviewer: str
    supervisor: str
    chief_judge: str

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields nobody is named in."""
        return tuple(
            name for name in ("scorer", "reviewer", "supervisor", "chief_judge") if not clean(getattr(self, name))
        )


class OpenKind(StrEnum):
    """What stands between a round and its signatures."""

    NOT_ENTERED = "not_entered"
    TYPED_ONCE = "typed_once"
    MISMATCH = "mismatch"
    SHEET_OUT = "sheet_out"
    SUM_MISSING = "sum_missing"
    SUM_DIFFERS = "sum_differs"
    CONTRADICTION = "contradiction"  # two entries of the record that differ: nobody can sign that


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One of them: `subject_id` for people and teams, `serial` for sheets; `detail` is a number or a difference."""

    kind: OpenKind
    subject_id: str = ""
    serial: str = ""
    part: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who stands elsewhere after a correction, in the words of the day: place, seat or award before and after.

    `area` is "place", "team_place", "seat", "award" or "certificate".
    """

    area: str
    subject_id: str
    name: str
    unit: str
    before: str
    after: str


def canonical(round_id: str, lines: Iterable[ResultLine]) -> str:
    """The results of a round in the one spelling the fingerprint is taken of.

    One line each, sorted: subject, part, state, the number without trailing zeros, the seconds. Names are not in it:
    a name that was spelled wrongly is no other result.
    """
    found = sorted(
        "\t".join(
            (
                line.subject_id,
                line.part,
                line.state.value,
                "" if line.value is None else plain(line.value),
                "" if line.seconds is None else str(line.seconds),
            )
        )
        for line in lines
        if line.state is not ScoreState.NOT_ENTERED
    )
    return "\n".join((round_id, *found)) + "\n"


def fingerprint(round_id: str, lines: Iterable[ResultLine]) -> str:
    """A short fingerprint (校验码) of the results, as printed: 3F2A-91C0-77BE. Equal results have equal ones."""
    digest = hashlib.sha256(canonical(round_id, lines).encode("utf-8")).hexdigest()[:_SHOWN].upper()
    return "-".join(digest[at : at + 4] for at in range(0, _SHOWN, 4))


def plain(value: Decimal) -> str:
    """A number in its one spelling: no trailing zeros, no exponent, no minus before zero."""
    text = f"{value.normalize():f}"
    return "0" if text == "-0" else text
