"""Changes single values in the text of a rule file and leaves everything else, comments too, as it stands.

The text is what a contest keeps of its rules, so that whoever reads it still finds the source of every number.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping

Setting = str | int | bool | list[str]

_HEADER = re.compile(r"^[ \t]*\[")


def with_settings(text: str, table: str, values: Mapping[str, Setting]) -> str:
    """The text with these values in a top-level table ("" before the first table); missing keys are added at its end.

    Raises KeyError when the table is not there, ValueError when the result would not say what was asked for.
    """
    lines = text.splitlines()
    start, stop = _bounds(lines, table)
    open_keys = dict(values)
    result = lines[:start]
    at = start
    while at < stop:
        end = _value_end(lines, at, stop)
        key = lines[at].partition("=")[0].strip() if "=" in lines[at] and not lines[at].lstrip().startswith("#") else ""
        if key in open_keys:
            result.append(f"{key} = {_written(open_keys.pop(key))}")
        else:
            result += lines[at:end]
        at = end
    added = [f"{key} = {_written(value)}" for key, value in open_keys.items()]
    changed = "\n".join([*result, *added, *lines[stop:]]) + "\n"
    found: object = tomllib.loads(changed)
    for name in [table] if table else []:
        found = found[name] if isinstance(found, dict) else None
    if not isinstance(found, dict) or any(found.get(key) != value for key, value in values.items()):
        raise ValueError(f"the rules' text cannot be changed at [{table}]")
    return changed


def _bounds(lines: list[str], table: str) -> tuple[int, int]:
    """The lines of a table without its header."""
    start = 0
    if table:
        wanted = re.compile(rf"^[ \t]*\[{re.escape(table)}\][ \t]*(#.*)?$")
        start = 1 + next((at for at, line in enumerate(lines) if wanted.match(line)), len(lines))
        if start > len(lines):
            raise KeyError(table)
    stop = start
    while stop < len(lines) and not _HEADER.match(lines[stop]):
        stop = _value_end(lines, stop, len(lines))
    # What stands right above the next table, blank lines and remarks, belongs to that one.
    while start < stop < len(lines) and (not lines[stop - 1].strip() or lines[stop - 1].lstrip().startswith("#")):
        stop -= 1
    return start, stop


def _value_end(lines: list[str], at: int, stop: int) -> int:
    """The line after the value that begins at a line: lists may go over several."""
    depth, end = 0, at
    while end < stop:
        depth += _brackets(lines[end]) if "=" in lines[at] else 0
        end += 1
        if depth <= 0:
            break
    return end


def _brackets(line: str) -> int:
    """Opening less closing brackets, outside of texts and remarks."""
    plain = re.sub(r'"(?:\\.|[^"\\])*"' + r"|'[^']*'|#.*", "", line)
    return plain.count("[") - plain.count("]")


def _written(value: Setting) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(_written(item) for item in value)}]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)
