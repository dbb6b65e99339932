"""The ledger of certificates: every number that was given out, what was printed under it, and the blanks used."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lianbing_desktop.domain.certificates.ledger import BlankMove, CertificatePrint, MoveKind
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """One number of the ledger. `fields` are the printed texts; `recalled` is the reason it no longer counts.

    `template_id` names the layout as it was (`kept_template`), "" for papers of an earlier version of the program.
    `collected_on` is a day, `collected_by` who took the paper.
    """

    id: str
    number: str
    award_id: str
    subject_id: str
    fields: Mapping[str, str]
    issued_at: str
    recalled: str = ""
    template_id: str = ""
    collected_on: str = ""
    collected_by: str = ""


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


def collect(write: Write, certificate_id: str, day: str, by: str) -> None:
    """Note who took the paper, and when; both "" for nobody yet."""
    write.update("certificates", certificate_id, {"collected_on": day, "collected_by": by})


def keep_template(write: Write, certificate_ids: list[str], content: str) -> None:
    """Keep a layout as it was and let these certificates refer to it."""
    digest = hashlib.sha256(content.encode()).hexdigest()
    write.keep("kept_templates", {"id": digest, "content": content})
    for certificate_id in certificate_ids:
        write.update("certificates", certificate_id, {"template_id": digest})


def kept_template(file: ContestFile, template_id: str) -> str:
    """A layout's JSON as it was; "" for one this file does not hold."""
    rows = file.query("SELECT content FROM kept_templates WHERE id = ?", (template_id,))
    return str(rows[0]["content"]) if rows else ""


def prints(file: ContestFile) -> list[CertificatePrint]:
    """Every sheet a certificate was put on, in order."""
    return [
        CertificatePrint(**{name: row[name] for name in CertificatePrint.__slots__})
        for row in file.query("SELECT * FROM certificate_prints ORDER BY rowid")
    ]


def add_print(write: Write, certificate_id: str, stock: str, reason: str) -> None:
    """Note that a certificate was put on paper."""
    row = {"certificate_id": certificate_id, "stock": stock, "reason": reason, "spoiled": ""}
    write.insert("certificate_prints", {"id": uuid.uuid4().hex, **row, "at": write.at, "operator": write.operator})


def spoil_print(write: Write, print_id: str, reason: str) -> None:
    """Note that a printed sheet is spoiled."""
    write.update("certificate_prints", print_id, {"spoiled": reason})


def moves(file: ContestFile) -> list[BlankMove]:
    """What happened to the blanks, in order."""
    return [
        BlankMove(**{**{name: row[name] for name in BlankMove.__slots__}, "kind": MoveKind(row["kind"])})
        for row in file.query("SELECT * FROM blank_moves ORDER BY rowid")
    ]


def add_move(write: Write, stock: str, kind: MoveKind, quantity: int, note: str) -> None:
    """Note blanks received, spoiled or counted."""
    row = {"stock": stock, "kind": kind.value, "quantity": quantity, "note": note}
    write.insert("blank_moves", {"id": uuid.uuid4().hex, **row, "at": write.at, "operator": write.operator})


def _issued(row: Mapping[str, Any]) -> IssuedCertificate:
    values = {name: row[name] for name in IssuedCertificate.__slots__}
    return IssuedCertificate(**{**values, "fields": json.loads(row["fields"])})
