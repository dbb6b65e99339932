"""The table of award lists as they were made public."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lianbing_desktop.domain.awards.publication import Publication, Published
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def all_publications(file: ContestFile) -> list[Publication]:
    """Every version, oldest first."""
    return [_publication(row) for row in file.query("SELECT * FROM publications ORDER BY version")]


def publish(write: Write, new: Publication) -> None:
    """Keep a list as it is made public."""
    row = {name: getattr(new, name) for name in Publication.__slots__}
    lines = [{name: getattr(one, name) for name in Published.__slots__} for one in new.recipients]
    write.insert("publications", {**row, "recipients": json.dumps(lines, ensure_ascii=False)})


def reopen(write: Write, publication_id: str, reason: str) -> None:
    """Say why a published list is being corrected."""
    write.update("publications", publication_id, {"reopened": reason})


def _publication(row: Mapping[str, Any]) -> Publication:
    values = {name: row[name] for name in Publication.__slots__}
    lines = tuple(Published(**{**line, "members": tuple(line["members"])}) for line in json.loads(row["recipients"]))
    return Publication(**{**values, "recipients": lines})
