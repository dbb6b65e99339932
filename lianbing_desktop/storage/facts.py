"""The tables of evidence: study points and earlier participation. Older values stay."""

from __future__ import annotations

import datetime as dt
import uuid

from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def study_facts(file: ContestFile) -> list[StudyFact]:
    """Every study fact, in the order read in."""
    rows = file.query("SELECT * FROM study_facts ORDER BY rowid")
    return [
        StudyFact(
            row["entrant_id"],
            row["stars"],
            row["points"],
            dt.date.fromisoformat(row["as_of"]),
            row["source_file"],
            row["source_row"],
        )
        for row in rows
    ]


def add_study_fact(write: Write, fact: StudyFact) -> None:
    """Add what a study list says of a person."""
    write.insert(
        "study_facts",
        {
            "id": uuid.uuid4().hex,
            "entrant_id": fact.entrant_id,
            "stars": fact.stars,
            "points": fact.points,
            "as_of": fact.as_of.isoformat(),
            "source_file": fact.source_file,
            "source_row": fact.source_row,
        },
    )


def history_facts(file: ContestFile) -> list[HistoryFact]:
    """Every history fact, in the order read in."""
    rows = file.query("SELECT * FROM history_facts ORDER BY rowid")
    return [HistoryFact(**{name: row[name] for name in HistoryFact.__slots__}) for row in rows]


def add_history_fact(write: Write, fact: HistoryFact) -> None:
    """Add what a history list says of a person."""
    row = {name: getattr(fact, name) for name in HistoryFact.__slots__}
    write.insert("history_facts", {"id": uuid.uuid4().hex, **row})
