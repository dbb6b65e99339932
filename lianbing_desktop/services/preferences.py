"""What this PC's user prefers, kept apart from any contest."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from lianbing_desktop.paths import config_folder
from lianbing_desktop.storage.entry_journal import journal_path

_MOST_RECENT = 8


def language() -> str:
    """ "zh_CN" or "en": what was chosen, else Chinese."""
    return chosen_language() or "zh_CN"


def chosen_language() -> str:
    """What the environment's LIANBING_LANGUAGE or the window's setting says: "zh_CN", "en" or ""."""
    chosen = os.environ.get("LIANBING_LANGUAGE", "") or _stored_language()
    return ("en" if chosen.lower().startswith("en") else "zh_CN") if chosen else ""


def choose_language(chosen: str) -> None:
    """Keep the choice for the next start."""
    (config_folder() / "language").write_text(chosen, encoding="ascii")


def _stored_language() -> str:
    try:
        return (config_folder() / "language").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def recent_files() -> list[Path]:
    """Contest files opened before that are still there, or can be made again from what lies beside; newest first."""
    try:
        names = json.loads((config_folder() / "recent.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    known = [Path(name) for name in names if isinstance(name, str)]
    return [path for path in known if path.is_file() or journal_path(path).is_file()][:_MOST_RECENT]


def remember_file(path: Path) -> None:
    """Put a contest file first among the recent ones. Where the folder cannot be written nothing is kept."""
    names = [str(path.absolute()), *(str(known) for known in recent_files() if known != path.absolute())]
    with suppress(OSError):
        (config_folder() / "recent.json").write_text(
            json.dumps(names[:_MOST_RECENT], ensure_ascii=False), encoding="utf-8"
        )


def header_wordings() -> dict[str, str]:
    """The column titles this PC's user added for every new contest, and the field each stands for."""
    try:
        return parse_wordings((config_folder() / "header_wordings.json").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}


def keep_header_wordings(wordings: Mapping[str, str]) -> None:
    """Keep titles for new contests beside those kept before. Where the folder cannot be written nothing is kept."""
    merged = {**header_wordings(), **wordings}
    with suppress(OSError):
        (config_folder() / "header_wordings.json").write_text(
            json.dumps(merged, ensure_ascii=False, indent=1), encoding="utf-8"
        )


def parse_wordings(text: str) -> dict[str, str]:
    """Titles and fields from JSON; what is none is passed over."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(title): field for title, field in found.items() if isinstance(field, str)}


def second_folder(contest_id: str) -> Path | None:
    """Where backups of a contest go as well on this PC; None when nothing was chosen."""
    name = _second_folders().get(contest_id, "")
    return Path(name) if name else None


def choose_second_folder(contest_id: str, folder: Path | None) -> None:
    """Keep the choice; None takes it back. Raises OSError where the user's folder cannot be written."""
    known = _second_folders()
    known[contest_id] = str(folder.absolute()) if folder else ""
    (config_folder() / "second-folders.json").write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")


def _second_folders() -> dict[str, str]:
    try:
        found = json.loads((config_folder() / "second-folders.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
