"""The tables of city awards and of who got them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from lianbing_desktop.domain.awards.awards import Award, AwardKind, Recipient
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def all_awards(file: ContestFile) -> list[Award]:
    """Every award in its order."""
    return [
        Award(
            row["id"],
            row["name"],
            AwardKind(row["kind"]),
            row["count"],
            row["position"],
            bool(row["by_hand"]),
            bool(row["combines"]),
        )
        for row in file.query("SELECT * FROM awards ORDER BY position, name")
    ]


def all_recipients(file: ContestFile) -> list[Recipient]:
    """Every recipient in the awards' order, best first."""
    rows = file.query(
        "SELECT r.* FROM award_recipients r JOIN awards a ON a.id = r.award_id ORDER BY a.position, r.position"
    )
    return [Recipient(row["award_id"], row["subject_id"], row["place"], row["reason"]) for row in rows]


def add(write: Write, award: Award) -> None:
    """Add an award."""
    write.insert("awards", _row(award))


def change(write: Write, award: Award) -> None:
    """Bring an award's row to what `award` says."""
    write.update("awards", award.id, _row(award))


def delete(write: Write, award_id: str) -> None:
    """Remove an award with its recipients. The database refuses one that certificates were issued for."""
    for row in write.query("SELECT id FROM award_recipients WHERE award_id = ?", (award_id,)):
        write.delete("award_recipients", row["id"])
    write.delete("awards", award_id)


def set_recipients(write: Write, recipients: Iterable[Recipient]) -> None:
    """Replace all recipients; those that stay the same keep their rows."""
    wanted = {(new.award_id, new.subject_id): (position, new) for position, new in enumerate(recipients)}
    for row in write.query("SELECT * FROM award_recipients"):
        position, new = wanted.pop((row["award_id"], row["subject_id"]), (0, None))
        if new is None:
            write.delete("award_recipients", row["id"])
        else:
            write.update(
                "award_recipients", row["id"], {"place": new.place, "reason": new.reason, "position": position}
            )
    for position, new in wanted.values():
        row = {"award_id": new.award_id, "subject_id": new.subject_id, "place": new.place, "reason": new.reason}
        write.insert("award_recipients", {"id": uuid.uuid4().hex, **row, "position": position})


def _row(award: Award) -> dict[str, Any]:
    return {
        "id": award.id,
        "name": award.name,
        "kind": award.kind.value,
        "count": award.count,
        "position": award.position,
        "by_hand": int(award.by_hand),
        "combines": int(award.combines),
    }
