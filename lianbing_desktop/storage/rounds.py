"""The tables of rounds and of teams with their members."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from lianbing_desktop.domain.score import Round, RoundKind, Team
from lianbing_desktop.domain.scoring.round_form import RoundForm, settings_as_data, settings_from
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def all_rounds(file: ContestFile) -> list[Round]:
    """Every round in its order."""
    return [
        Round(
            id=row["id"],
            name=row["name"],
            kind=RoundKind(row["kind"]),
            weight=Decimal(row["weight"]),
            maximum=None if row["maximum"] is None else Decimal(row["maximum"]),
            position=row["position"],
            counts=bool(row["counts"]),
            form=RoundForm(row["form"]),
            settings=settings_from(json.loads(row["settings"])),
        )
        for row in file.query("SELECT * FROM rounds ORDER BY position, name")
    ]


def add_round(write: Write, new: Round) -> None:
    """Add a round."""
    write.insert("rounds", _row(new))


def change_round(write: Write, changed: Round) -> None:
    """Bring a round's row to what `changed` says."""
    write.update("rounds", changed.id, _row(changed))


def delete_round(write: Write, round_id: str) -> None:
    """Remove a round that has no scores; the database refuses any other."""
    write.delete("rounds", round_id)


def all_teams(file: ContestFile) -> list[Team]:
    """Every team with its members in order, in the units' order."""
    members: dict[str, list[str]] = {}
    for row in file.query("SELECT team_id, entrant_id FROM team_members ORDER BY team_id, position"):
        members.setdefault(row["team_id"], []).append(row["entrant_id"])
    return [
        Team(row["id"], row["unit_id"], row["name"], tuple(members.get(row["id"], ())))
        for row in file.query("SELECT t.* FROM teams t JOIN units u ON u.id = t.unit_id ORDER BY u.position, t.rowid")
    ]


def add_team(write: Write, team: Team) -> None:
    """Add a team with its members."""
    write.insert("teams", {"id": team.id, "unit_id": team.unit_id, "name": team.name})
    _add_members(write, team)


def change_team(write: Write, team: Team) -> None:
    """Bring a team's name and members to what `team` says; nothing is written when they are that already."""
    write.update("teams", team.id, {"unit_id": team.unit_id, "name": team.name})
    rows = write.query("SELECT id, entrant_id FROM team_members WHERE team_id = ? ORDER BY position", (team.id,))
    if tuple(row["entrant_id"] for row in rows) == team.member_ids:
        return
    for row in rows:
        write.delete("team_members", row["id"])
    _add_members(write, team)


def delete_team(write: Write, team_id: str) -> None:
    """Remove a team and its list of members."""
    for row in write.query("SELECT id FROM team_members WHERE team_id = ?", (team_id,)):
        write.delete("team_members", row["id"])
    write.delete("teams", team_id)


def _add_members(write: Write, team: Team) -> None:
    for position, entrant_id in enumerate(team.member_ids, start=1):
        row = {"id": f"{team.id}/{position}", "team_id": team.id, "entrant_id": entrant_id, "position": position}
        write.insert("team_members", row)


def _row(some: Round) -> dict[str, Any]:
    return {
        "id": some.id,
        "name": some.name,
        "kind": some.kind.value,
        "weight": str(some.weight),
        "maximum": None if some.maximum is None else str(some.maximum),
        "position": some.position,
        "counts": int(some.counts),
        "form": some.form.value,
        "settings": json.dumps(settings_as_data(some.settings), ensure_ascii=False, sort_keys=True),
    }
