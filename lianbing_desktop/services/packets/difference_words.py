"""Differences of a merge in the organiser's words: whose, which field, both values, who wrote them, when and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lianbing_desktop.domain.scoring.attendance import checked_in_for
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.log import field_name
from lianbing_desktop.services.packets.merging import Arrived
from lianbing_desktop.services.safekeeping.log_chain import table_name
from lianbing_desktop.services.scoring.parts import part_words
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage.joining.arriving import ROW, Difference, Side

_SCORES = "score_entries"


@dataclass(frozen=True, slots=True)
class Told:
    """A difference with what it is about, its field, both values and their writers, in words."""

    difference: Difference
    about: str
    field: str
    ours: str
    theirs: str
    ours_by: str
    theirs_by: str

    @property
    def sentence(self) -> str:
        """All of it in a line."""
        return say(
            "merge_blocked" if self.difference.blocked else "merge_conflict",
            {name: getattr(self, name) for name in ("about", "field", "ours", "theirs", "ours_by", "theirs_by")},
        )


def tell(contest: Contest, differences: Sequence[Difference], arrived: Sequence[Arrived]) -> list[Told]:
    """Put differences into words; people and rounds only a packet knows are found there."""
    names = _names(contest, arrived)
    return [
        Told(
            one,
            _about(names, one),
            _field(one),
            _value(names, one, one.ours),
            _value(names, one, one.theirs),
            _by(one.ours),
            _by(one.theirs),
        )
        for one in differences
    ]


def _names(contest: Contest, arrived: Sequence[Arrived]) -> dict[str, str]:
    snapshot = contest.snapshot()
    found: dict[str, str] = {}
    for packet in arrived:
        for row in packet.content.rows:
            values: Mapping[str, Any] = row.values or {}
            found[row.id] = str(values.get("name") or values.get("title") or "")
    found.update({unit.id: unit.name for unit in snapshot.units})
    found.update({some.id: some.name for some in snapshot.rounds})
    found.update({one.id: f"{one.name}（{snapshot.unit_name(one.unit_id)}）" for one in snapshot.entrants})
    found.update({team.id: team.name or snapshot.unit_name(team.unit_id) for team in snapshot.teams})
    return found


def _about(names: Mapping[str, str], one: Difference) -> str:
    if one.table == _SCORES and "/" in one.key:
        round_id, subject_id, *part = one.key.split("/")
        checked_in = checked_in_for(round_id)
        round_name = names.get(checked_in or round_id) or round_id
        words = f"{names.get(subject_id) or subject_id} {round_name}"
        return f"{words} {part_words(part[0])}" if part else words
    return names.get(one.key) or f"{table_name(one.table)} {one.key}"


def _field(one: Difference) -> str:
    if one.table == _SCORES:
        return say("merge_field_check_in" if checked_in_for(one.key.partition("/")[0]) else "merge_field_score")
    if one.field == ROW:
        return table_name(one.table)
    return field_name(one.field)


def _value(names: Mapping[str, str], one: Difference, side: Side) -> str:
    if one.field == ROW and not one.blocked:
        return say("merge_row_there" if side.value else "merge_row_gone")
    if one.blocked and one.field == ROW:
        return say("merge_row_blocked") if side.value else "–"
    text = "" if side.value is None else str(side.value)
    if one.table == _SCORES and checked_in_for(one.key.partition("/")[0]):
        return say({"1": "check_in_came", "absent": "check_in_absent"}.get(text, "check_in_unknown"))
    if one.table == _SCORES and (words := say(f"state_{text}")) != f"state_{text}":
        return words
    return names.get(text) or text or say("merge_empty")


def _by(side: Side) -> str:
    if side.hand is None:
        return ""
    parts = (side.hand.operator, side.hand.at[5:16].replace("T", " "), side.hand.host)
    return "，".join(part for part in parts if part)
