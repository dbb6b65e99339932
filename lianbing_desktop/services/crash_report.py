"""Keeps a report of a bug: where in the program it happened, and nothing a person typed."""

from __future__ import annotations

import datetime as dt
import platform
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from lianbing_desktop.paths import log_folder


def report(error: BaseException) -> str:
    """The report's text: versions and the chain of program lines. Messages and values are left out: they can
    hold names and numbers."""
    lines = [f"lianbing_desktop {program_version()}", f"Python {platform.python_version()}", platform.platform()]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"


def keep_report(error: BaseException) -> str:
    """Write the report into the log folder; its path, or "" where the folder cannot be written."""
    try:
        stamp = dt.datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        path = log_folder() / f"crash-{stamp}.txt"
        path.write_text(report(error), encoding="utf-8")
    except OSError:
        return ""
    return str(path)


def program_version() -> str:
    """The installed version."""
    try:
        return version("lianbing-desktop")
    except PackageNotFoundError:
        return ""
