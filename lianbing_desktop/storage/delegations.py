"""The versions of the delegation that were frozen."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from lianbing_desktop.domain.delegation.frozen import FrozenDelegation, FrozenSeat, Replacement, Section
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def all_versions(file: ContestFile) -> list[FrozenDelegation]:
    """Every version, the newest last."""
    return [_version(row) for row in file.query("SELECT * FROM delegation_versions ORDER BY number, rowid")]


def add_version(write: Write, version: FrozenDelegation) -> None:
    """Keep a version."""
    data = asdict(version)
    content = {name: data.pop(name) for name in ("seats", "reserves", "passed_over", "notes", "replaced")}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    write.insert("delegation_versions", {**data, "content": text})


def _version(row: Mapping[str, Any]) -> FrozenDelegation:
    values = dict(row)
    content = json.loads(values.pop("content"))
    return FrozenDelegation(
        **values,
        seats=tuple(_seat(one) for one in content["seats"]),
        reserves=tuple(_seat(one) for one in content["reserves"]),
        passed_over=tuple(_seat(one) for one in content["passed_over"]),
        notes=tuple(content["notes"]),
        replaced=tuple(Replacement(**one) for one in content["replaced"]),
    )


def _seat(values: Mapping[str, Any]) -> FrozenSeat:
    return FrozenSeat(**{**values, "section": Section(values["section"])})
