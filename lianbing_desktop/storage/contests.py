"""The contest's own facts, its settings and the versions of its rule set."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class ContestFacts:
    """Which contest the file holds. `organiser` is the 落款 of notices and certificates."""

    id: str
    city: str
    year: int
    title: str
    organiser: str
    created_at: str


def facts(file: ContestFile) -> ContestFacts:
    """The contest's facts. A contest file always has exactly one row of them."""
    return ContestFacts(**file.query("SELECT * FROM contest")[0])


def add_facts(write: Write, found: ContestFacts) -> None:
    """Put the facts into a new file."""
    write.insert("contest", {name: getattr(found, name) for name in ContestFacts.__slots__})


def change_facts(write: Write, contest_id: str, values: dict[str, object]) -> None:
    """Set title, year or organiser."""
    write.update("contest", contest_id, values)


def setting(file: ContestFile, name: str, default: str = "") -> str:
    """A setting kept in the contest file."""
    rows = file.query("SELECT value FROM settings WHERE id = ?", (name,))
    return str(rows[0]["value"]) if rows else default


def settings(file: ContestFile) -> dict[str, str]:
    """Every setting kept in the contest file, by name."""
    return {str(row["id"]): str(row["value"]) for row in file.query("SELECT id, value FROM settings")}


def set_setting(write: Write, name: str, value: str) -> None:
    """Keep a setting."""
    if write.query("SELECT 1 FROM settings WHERE id = ?", (name,)):
        write.update("settings", name, {"value": value})
    else:
        write.insert("settings", {"id": name, "value": value})


def rules_text(file: ContestFile) -> str:
    """The rule set in force, as TOML."""
    return str(file.query("SELECT text FROM rule_sets ORDER BY version DESC LIMIT 1")[0]["text"])


def rules_version(file: ContestFile) -> int:
    """The version of the rule set in force, counted in this file."""
    return int(file.query("SELECT MAX(version) AS last FROM rule_sets")[0]["last"])


def adopt_rules(write: Write, text: str) -> None:
    """Put a new version of the rule set in force; earlier ones stay."""
    version = write.query("SELECT COALESCE(MAX(version), 0) AS last FROM rule_sets")[0]["last"] + 1
    write.insert("rule_sets", {"id": f"version-{version}", "version": version, "text": text, "adopted_at": write.at})
