"""Who writes in entry logs: this PC, known for good, and each opening of a file by it under a name of its own."""

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


def writer_id() -> str:
    """A name nobody has used before, twelve hexadecimal digits: entries are numbered anew under it.

    One an opening, so that two copies of a file, a restored backup or the image of a PC never write two entries
    under one key. The table `devices` says which PC it was.
    """
    return uuid.uuid4().hex[:12]
