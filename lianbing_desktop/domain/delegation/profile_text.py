"""A delegation's shape as the [delegation] part of a rule file, and a rule file with that part exchanged."""

from __future__ import annotations

import json
import re

from lianbing_desktop.domain.delegation.delegation_rules import DelegationProfile

_HEADER = re.compile(r"^\s*\[{1,2}\s*([A-Za-z0-9_.-]+)\s*\]{1,2}\s*(?:#.*)?$")


def with_profile(rules_text: str, profile: DelegationProfile) -> str:
    """The rule file with this shape in place of its own; all else, comments too, stays as it is.

    The part is put where the old one began: tables of a rule file may stand in any order.
    """
    kept: list[str] = []
    place: int | None = None
    inside = False
    for line in rules_text.splitlines():
        if header := _HEADER.match(line):
            inside = header[1] == "delegation" or header[1].startswith("delegation.")
            if inside and place is None:
                place = len(kept)
        if not inside:
            kept.append(line)
    part = profile_text(profile).splitlines()
    at = len(kept) if place is None else place
    return "\n".join([*kept[:at], *part, *([""] if kept[at:] else []), *kept[at:]]).rstrip("\n") + "\n"


def profile_text(profile: DelegationProfile) -> str:
    """The [delegation] part, with what a reader of the file wants to know beside it."""
    lines = ["[delegation]", "# 代表队的构成，在“省赛代表队—名额规则”中修改。"]
    tables: list[str] = []
    for key, value in profile.to_mapping().items():
        if isinstance(value, dict):
            tables += ["", f"[delegation.{key}]", *_lines(value)]
        elif isinstance(value, list):
            for row in value:
                tables += ["", f"[[delegation.{key}]]", *_lines(row)]
        else:
            lines.append(f"{key} = {_value(value)}")
    return "\n".join([*lines, *tables]) + "\n"


def _lines(table: dict[str, object]) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in table.items()]


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    # JSON's escapes are TOML's too, apart from DEL, which no name holds.
    return json.dumps(str(value), ensure_ascii=False)
