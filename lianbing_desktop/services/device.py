"""The identity of this PC in entry logs: drawn once, kept in the user's own folder."""

from __future__ import annotations

import uuid
from functools import cache

from lianbing_desktop.paths import config_folder


@cache
def device_id() -> str:
    """Twelve hexadecimal digits. Where the folder cannot be written, an identity for this run only."""
    try:
        path = config_folder() / "device-id"
        if path.exists() and (known := path.read_text(encoding="ascii").strip()):
            return known
        drawn = uuid.uuid4().hex[:12]
        path.write_text(drawn, encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return uuid.uuid4().hex[:12]
    return drawn
