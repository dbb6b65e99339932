"""Certificates: whose, with which words and number, as a PDF, and in the ledger of what was issued."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.awards.awards import Recipient as Awarded
from lianbing_desktop.domain.certificates.calibration import Correction
from lianbing_desktop.domain.certificates.certificate import CertificateEntry, Template
from lianbing_desktop.domain.certificates.drawn_by import DrawnBy
from lianbing_desktop.domain.certificates.template_file import template_from_mapping
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.domain.text import clean, match_key
from lianbing_desktop.exchange.pdf.certificate_pdf import Progress, write_certificates
from lianbing_desktop.exchange.pdf.face_check import as_problem, check_faces
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.awards.awarding import award_called, is_stale
from lianbing_desktop.services.awards.issuing import KEY_SETTING, Issuing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.safekeeping.signing import SigningKey
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.name_order import by_strokes
from lianbing_desktop.services.wording import say, say_problem
from lianbing_desktop.storage import certificates, contests
from lianbing_desktop.storage.certificates import IssuedCertificate

HONOUR, TEAM, TEXT_ONLY = "honour-a4", "team-a4", "text-only-a4"


class PageOrder(StrEnum):
    """The order of the pages: as awards and places stand, unit by unit, or by strokes of the names."""

    AWARD = "award"
    UNIT = "unit"
    STROKE = "stroke"


@dataclass(frozen=True, slots=True)
class Batch:
    """Certificates ready to be written. `undrawable` must be empty first.

    `other_faces` are the characters the wanted face lacks, with what draws them. `kept` are the layouts, by entry id,
    of papers that were printed before: they look as they looked then.
    """

    template: Template
    entries: tuple[CertificateEntry, ...]
    fresh: tuple[IssuedCertificate, ...]
    outdated: tuple[IssuedCertificate, ...]
    undrawable: tuple[Problem, ...]
    other_faces: tuple[DrawnBy, ...]
    key: SigningKey
    kept: Mapping[str, Template] = field(default_factory=dict)

    @property
    def replaced(self) -> tuple[DrawnBy, ...]:
        """The characters another face than the wanted one will draw."""
        return tuple(one for one in self.other_faces if one.face)


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page of the PDF: what is on it, the faces that drew it and what did not fit, in words.

    `fallbacks` maps each character the wanted face lacks to the face that drew it.
    """

    certificate_id: str
    number: str
    name: str
    award: str
    page: int
    fonts: tuple[str, ...]
    fallbacks: Mapping[str, str]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MadeCertificates:
    """What was written."""

    pages: tuple[MadePage, ...]


def usual_layout(snapshot: Snapshot, award_id: str = "", *, text_only: bool = False) -> str:
    """The id of the layout an award, or "" all of them, is printed with when none is chosen."""
    kinds = {one.kind for one in snapshot.awards if award_id in {"", one.id}}
    return _usual(kinds or {AwardKind.INDIVIDUAL}, text_only)


def own_layout_last_used(contest: Contest) -> str:
    """The contest's own layout the latest certificate was made with, if it is still there; "" for a ready one."""
    made = next((one for one in reversed(certificates.issued(contest.file)) if one.template_id), None)
    if made is None:
        return ""
    used = json.loads(certificates.kept_template(contest.file, made.template_id)).get("id", "")
    return used if any(one.own and one.id == used for one in layouts.for_certificates(contest)) else ""


def prepare(
    contest: Contest,
    *,
    award: str = "",
    only: str = "",
    template: str = "",
    text_only: bool = False,
    order: PageOrder = PageOrder.AWARD,
    first: int = 1,
    last: int = 0,
) -> Batch:
    """Choose recipients, words and numbers; nothing is written. `first` and `last` are pages from 1; 0 is the end.

    A certificate issued before keeps its number and words unless they would be different now: then it is to be
    recalled and gets a new number. Raises UserError when there is nobody to print for, when the awards no longer
    fit the ranking, and for an unknown award, person or template.
    """
    snapshot = contest.snapshot()
    chosen = _in_order(contest, _chosen(snapshot, award, only), order)
    kinds = {award_called(snapshot, one.award_id).kind for one in chosen}
    design = layouts.layout(contest, template or _usual(kinds, text_only))
    chosen = chosen[max(0, first - 1) : last or None]
    if not chosen:
        raise UserError("certificate_range_empty", first=first, last=last or "")
    issuing = Issuing(contest, snapshot)
    # Numbers run in the awards' order whatever the order of the pages, so that the ledger reads like the list.
    known = {(one.award_id, one.subject_id): issuing.certificate(one) for one in snapshot.recipients if one in chosen}
    wanted = [known[one.award_id, one.subject_id] for one in chosen]
    printed = {one.certificate_id for one in certificates.prints(contest.file)}
    kept = _kept_templates(contest, [one for one in wanted if one.id in printed])
    outdated = tuple(old for old, _ in issuing.outdated)
    names = {known[one.award_id, one.subject_id].id: subject_name(snapshot, one.subject_id) for one in chosen}
    return _batch(contest, design, wanted, kept, issuing, names, tuple(issuing.fresh), outdated)


def prepare_again(contest: Contest, numbers: Collection[str]) -> Batch:
    """Certificates of the ledger as they were made, in its order: same words, same layout, whatever changed since.

    Raises UserError certificate_number_unknown, certificate_void for one that was recalled, and awards_stale.
    """
    snapshot = contest.snapshot()
    if is_stale(snapshot):
        raise UserError("awards_stale")
    ledger = certificates.issued(contest.file)
    for number in numbers:
        found = next((one for one in ledger if one.number == number), None)
        if found is None:
            raise UserError("certificate_number_unknown", number=number)
        if found.recalled:
            raise UserError("certificate_void", number=number, reason=say(f"recalled_{found.recalled}"))
    wanted = [one for one in ledger if one.number in numbers]
    if not wanted:
        raise UserError("certificates_none")
    kept = _kept_templates(contest, wanted)
    names = {one.id: one.fields["姓名"] or one.fields["单位"] for one in wanted}
    return _batch(contest, layouts.layout(contest, HONOUR), wanted, kept, Issuing(contest, snapshot), names)


def _batch(
    contest: Contest,
    design: Template,
    wanted: Sequence[IssuedCertificate],
    kept: Mapping[str, Template],
    issuing: Issuing,
    names: Mapping[str, str],
    fresh: tuple[IssuedCertificate, ...] = (),
    outdated: tuple[IssuedCertificate, ...] = (),
) -> Batch:
    entries = tuple(CertificateEntry(one.id, names[one.id], one.fields) for one in wanted)
    faces = Typefaces()
    found: list[tuple[Template, DrawnBy]] = []
    new = [one for one in entries if one.id not in kept]
    if new:
        found += [(design, one) for one in check_faces(new, design, faces)]
    for entry in entries:
        if entry.id in kept:
            found += [(kept[entry.id], one) for one in check_faces([entry], kept[entry.id], faces)]
    return Batch(
        design,
        entries,
        fresh,
        outdated,
        tuple(as_problem(one, template) for template, one in found if not one.face),
        tuple(one for _, one in found),
        issuing.key,
        kept,
    )


def make_certificates(
    contest: Contest,
    batch: Batch,
    path: Path,
    *,
    text_only: bool = False,
    proof: bool = False,
    correction: Correction | None = None,
    progress: Progress | None = None,
) -> MadeCertificates:
    """Write the PDF, moved by a printer's `correction`, and, unless it is a proof, enter new numbers into the ledger.

    The pages are complete before the ledger is written, and come into place after: no paper bears a number the
    ledger does not know, and a number whose paper failed is given to the same recipient next time. Raises UserError
    certificate_undrawable when a character cannot be drawn, certificates_made_already for a batch whose numbers were
    given out since it was prepared, and file_cannot_be_written.
    """
    known = {one.number for one in certificates.issued(contest.file)}
    if not proof and known.intersection(one.number for one in batch.fresh):
        raise UserError("certificates_made_already")
    with replacing(path) as finished:
        with layouts.pictures(contest, batch.template, *batch.kept.values()) as pictures:
            reports = write_certificates(
                finished,
                batch.template,
                batch.entries,
                Typefaces(),
                kept=batch.kept,
                text_only=text_only,
                proof=proof,
                pictures=pictures,
                correction=correction,
                progress=progress,
            )
        if not proof:
            _enter_into_ledger(contest, batch, text_only=text_only)
    pages = [
        MadePage(
            entry.id,
            entry.values["编号"],
            entry.who,
            entry.values["奖项"],
            report.page,
            report.fonts,
            report.fallbacks,
            tuple(say_problem(problem) for problem in report.problems),
        )
        for entry, report in zip(batch.entries, reports, strict=True)
    ]
    return MadeCertificates(tuple(pages))


def face_name(face: str) -> str:
    """What a typeface is called: one of the program's own in words, an installed one by its name."""
    words = say(f"face_{face}")
    return face if words == f"face_{face}" else words


def read_pages(text: str) -> tuple[int, int] | None:
    """First and last page of "3-8", "5" or "" (all, as 1 and 0); None for anything else."""
    if not text.strip():
        return 1, 0
    found = re.fullmatch(r"\s*(\d{1,5})\s*(?:[-–—~至到]\s*(\d{1,5})\s*)?", text)
    if found is None:
        return None
    first = int(found[1])
    last = int(found[2] or first)
    return (first, last) if 1 <= first <= last else None


def issued_count(contest: Contest) -> int:
    """How many numbers were given out and still count."""
    return sum(not one.recalled for one in certificates.issued(contest.file))


def _enter_into_ledger(contest: Contest, batch: Batch, *, text_only: bool) -> None:
    made = [entry.id for entry in batch.entries if entry.id not in batch.kept]
    if not made:
        return
    # What is kept is what was put on the page: a reprint of text only must not bring the drawing with it.
    layout = layouts.layout_text(replace(batch.template, art=()) if text_only else batch.template)
    with contest.operation("certificates_issued", count=len(batch.fresh), undoable=False) as write:
        if batch.fresh:
            contests.set_setting(write, KEY_SETTING, batch.key.text)
        for old in batch.outdated:
            certificates.recall(write, old.id, "reissued")
        for new in batch.fresh:
            certificates.issue(write, replace(new, issued_at=write.at))
        certificates.keep_template(write, made, layout)


def _kept_templates(contest: Contest, wanted: Sequence[IssuedCertificate]) -> dict[str, Template]:
    """The layouts as they were made with; papers of an earlier version of the program have none."""
    found, read = {}, {}
    for one in wanted:
        if one.template_id:
            if one.template_id not in read:
                content = json.loads(certificates.kept_template(contest.file, one.template_id))
                read[one.template_id] = template_from_mapping(content, one.number)
            found[one.id] = read[one.template_id]
    return found


def _usual(kinds: Set[AwardKind], text_only: bool) -> str:
    return TEXT_ONLY if text_only else HONOUR if kinds & {AwardKind.INDIVIDUAL, AwardKind.COACH} else TEAM


def _chosen(snapshot: Snapshot, award: str, only: str) -> list[Awarded]:
    if not snapshot.awards:
        raise UserError("awards_none")
    if not snapshot.recipients:
        raise UserError("awards_unassigned")
    if is_stale(snapshot):
        raise UserError("awards_stale")
    chosen = list(snapshot.recipients)
    if award:
        award_id = award_called(snapshot, award).id
        chosen = [one for one in chosen if one.award_id == award_id]
    if only:
        wanted = match_key(clean(only))
        chosen = [one for one in chosen if match_key(subject_name(snapshot, one.subject_id)) == wanted]
    if not chosen:
        raise UserError("certificate_nobody", name=only or award)
    return chosen


def _in_order(contest: Contest, chosen: list[Awarded], order: PageOrder) -> list[Awarded]:
    snapshot = contest.snapshot()
    if order is PageOrder.STROKE:
        return by_strokes(chosen, lambda one: subject_name(snapshot, one.subject_id), contest=contest)
    if order is PageOrder.UNIT:
        units = {unit.id: position for position, unit in enumerate(snapshot.units)}
        return sorted(chosen, key=lambda one: units.get(_unit_id(snapshot, one.subject_id), len(units)))
    return chosen


def _unit_id(snapshot: Snapshot, subject_id: str) -> str:
    if subject_id in snapshot.entrant_by_id:
        return snapshot.entrant_by_id[subject_id].unit_id
    if subject_id in snapshot.team_by_id:
        return snapshot.team_by_id[subject_id].unit_id
    return subject_id
