"""What this PC's user prefers, kept apart from any contest."""

from __future__ import annotations

import os

from lianbing_desktop.paths import config_folder


def language() -> str:
    """ "zh_CN" or "en": the environment's LIANBING_LANGUAGE, else what was chosen in the window, else Chinese."""
    chosen = os.environ.get("LIANBING_LANGUAGE", "") or _stored_language()
    return "en" if chosen.lower().startswith("en") else "zh_CN"


def choose_language(chosen: str) -> None:
    """Keep the choice for the next start."""
    (config_folder() / "language").write_text(chosen, encoding="ascii")


def _stored_language() -> str:
    try:
        return (config_folder() / "language").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
