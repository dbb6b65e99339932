"""The ledger of certificates: every number that was given out, and what was printed under it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lianbing_desktop.storage.contest_file import ContestFile, Write


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """One number of the ledger. `fields` are the printed texts; `recalled` is the reason it no longer counts."""

    id: str
    number: str
    award_id: str
    subject_id: str
    fields: Mapping[str, str]
    issued_at: str
    recalled: str = ""


def issued(file: ContestFile) -> list[IssuedCertificate]:
    """The whole ledger in the order of issue."""
    return [_issued(row) for row in file.query("SELECT * FROM certificates ORDER BY rowid")]


def any_of_award(file: ContestFile, award_id: str) -> bool:
    """Whether a certificate was ever issued for an award."""
    return bool(file.query("SELECT 1 FROM certificates WHERE award_id = ? LIMIT 1", (award_id,)))


def issue(write: Write, certificate: IssuedCertificate) -> None:
    """Enter a certificate into the ledger."""
    row: dict[str, Any] = {name: getattr(certificate, name) for name in IssuedCertificate.__slots__}
    write.insert("certificates", {**row, "fields": json.dumps(dict(certificate.fields), ensure_ascii=False)})


def recall(write: Write, certificate_id: str, reason: str) -> None:
    """Mark a certificate as no longer valid; its number is not given out again."""
    write.update("certificates", certificate_id, {"recalled": reason})


def _issued(row: Mapping[str, Any]) -> IssuedCertificate:
    values = {name: row[name] for name in IssuedCertificate.__slots__}
    return IssuedCertificate(**{**values, "fields": json.loads(row["fields"])})
