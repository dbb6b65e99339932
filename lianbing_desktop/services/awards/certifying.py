"""Certificates: whose, with which words and number, as a PDF, and in the ledger of what was issued."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.awards.awards import Recipient as Awarded
from lianbing_desktop.domain.certificates.certificate import CertificateEntry, Template
from lianbing_desktop.domain.certificates.code import CertificateCode, code_text, key_digest, words_digest
from lianbing_desktop.domain.certificates.numbering import number_of
from lianbing_desktop.domain.certificates.template_file import template_from_mapping
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.domain.text import clean, match_key
from lianbing_desktop.exchange.pdf.certificate_pdf import Progress, find_undrawable, write_certificates
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.awards.awarding import award_called, is_stale
from lianbing_desktop.services.awards.certificate_words import certificate_date, number_pattern, words_of
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.safekeeping.signing import SigningKey
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.name_order import by_strokes
from lianbing_desktop.services.wording import say, say_problem
from lianbing_desktop.storage import certificates, contests
from lianbing_desktop.storage.certificates import IssuedCertificate

HONOUR, TEAM, TEXT_ONLY = "honour-a4", "team-a4", "text-only-a4"
KEY_SETTING = "certificate_key"
_CODE = "验证码"


class PageOrder(StrEnum):
    """The order of the pages: as awards and places stand, unit by unit, or by strokes of the names."""

    AWARD = "award"
    UNIT = "unit"
    STROKE = "stroke"


@dataclass(frozen=True, slots=True)
class Batch:
    """Certificates ready to be written. `undrawable` must be empty first.

    `kept` are the layouts, by entry id, of papers that were printed before: they look as they looked then.
    """

    template: Template
    entries: tuple[CertificateEntry, ...]
    recipients: tuple[Awarded, ...]
    fresh: tuple[IssuedCertificate, ...]
    outdated: tuple[IssuedCertificate, ...]
    undrawable: tuple[Problem, ...]
    key: SigningKey
    kept: Mapping[str, Template] = field(default_factory=dict)


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
    usual = TEXT_ONLY if text_only else HONOUR if kinds & {AwardKind.INDIVIDUAL, AwardKind.COACH} else TEAM
    design = layouts.layout(contest, template or usual)
    issuing = _Issuing(contest, snapshot)
    # Numbers run in the awards' order whatever the order of the pages, so that the ledger reads like the list.
    known = {(one.award_id, one.subject_id): issuing.certificate(one) for one in snapshot.recipients if one in chosen}
    chosen = chosen[max(0, first - 1) : last or None]
    if not chosen:
        raise UserError("certificate_range_empty", first=first, last=last or "")
    wanted = [known[one.award_id, one.subject_id] for one in chosen]
    named = {one.id for one in wanted}
    entries = tuple(CertificateEntry(one.id, subject_name(snapshot, one.subject_id), one.fields) for one in wanted)
    kept = issuing.kept_templates(wanted)
    faces = Typefaces()
    undrawable = find_undrawable([one for one in entries if one.id not in kept], design, faces)
    for entry in entries:
        if entry.id in kept:
            undrawable += find_undrawable([entry], kept[entry.id], faces)
    return Batch(
        design,
        entries,
        tuple(chosen),
        tuple(one for one in issuing.fresh if one.id in named),
        tuple(old for old, new in issuing.outdated if new.id in named),
        undrawable,
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
    progress: Progress | None = None,
) -> MadeCertificates:
    """Write the PDF and, unless it is a proof, enter new numbers into the ledger.

    The pages are complete before the ledger is written, and come into place after: no paper bears a number the
    ledger does not know, and a number whose paper failed is given to the same recipient next time. Raises UserError
    certificate_undrawable when a character cannot be drawn, and file_cannot_be_written.
    """
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
                progress=progress,
            )
        if not proof:
            _enter_into_ledger(contest, batch)
    snapshot = contest.snapshot()
    pages = [
        MadePage(
            entry.id,
            entry.values["编号"],
            entry.who,
            award_called(snapshot, recipient.award_id).name,
            report.page,
            report.fonts,
            report.fallbacks,
            tuple(say_problem(problem) for problem in report.problems),
        )
        for entry, recipient, report in zip(batch.entries, batch.recipients, reports, strict=True)
    ]
    return MadeCertificates(tuple(pages))


def face_name(face: str) -> str:
    """What a typeface is called: one of the program's own in words, an installed one by its name."""
    words = say(f"face_{face}")
    return face if words == f"face_{face}" else words


def issued_count(contest: Contest) -> int:
    """How many numbers were given out and still count."""
    return sum(not one.recalled for one in certificates.issued(contest.file))


class _Issuing:
    """Finds or makes the certificate of each recipient against the ledger as it is now."""

    def __init__(self, contest: Contest, snapshot: Snapshot) -> None:
        self._contest = contest
        self._snapshot = snapshot
        self._ledger = certificates.issued(contest.file)
        self._in_force = {(one.award_id, one.subject_id): one for one in self._ledger if not one.recalled}
        self._date = certificate_date(contest)
        self._pattern = number_pattern(snapshot)
        self._next = len(self._ledger) + 1
        text = snapshot.settings.get(KEY_SETTING)
        self.key = SigningKey.from_text(text) if text else SigningKey.new()
        self.fresh: list[IssuedCertificate] = []
        self.outdated: list[tuple[IssuedCertificate, IssuedCertificate]] = []

    def certificate(self, one: Awarded) -> IssuedCertificate:
        """The certificate in force that says the same, else a new one with the next number."""
        known = self._in_force.get((one.award_id, one.subject_id))
        if known is not None:
            now = words_of(self._snapshot, one, known.number, known.fields["日期"])
            if words_digest(now) == words_digest(known.fields):
                return known
        year = self._snapshot.facts.year
        number = number_of(self._pattern, year, self._next)
        self._next += 1
        words = words_of(self._snapshot, one, number, self._date)
        fields = {**words, _CODE: signed_code(self.key, number, words)}
        new = IssuedCertificate(uuid.uuid4().hex, number, one.award_id, one.subject_id, fields, "")
        self.fresh.append(new)
        if known is not None:
            self.outdated.append((known, new))
        return new

    def kept_templates(self, wanted: Sequence[IssuedCertificate]) -> dict[str, Template]:
        """The layouts of those that were put on paper already."""
        printed = {one.certificate_id for one in certificates.prints(self._contest.file)}
        found, read = {}, {}
        for one in wanted:
            if one.id in printed and one.template_id:
                if one.template_id not in read:
                    content = json.loads(certificates.kept_template(self._contest.file, one.template_id))
                    read[one.template_id] = template_from_mapping(content, one.number)
                found[one.id] = read[one.template_id]
        return found


def signed_code(key: SigningKey, number: str, words: Mapping[str, str]) -> str:
    """The code that stands on a certificate."""
    unsigned = CertificateCode(key_digest(key.public), number, words_digest(words), b"")
    return code_text(replace(unsigned, signature=key.sign(unsigned.signed)))


def _enter_into_ledger(contest: Contest, batch: Batch) -> None:
    layout = layouts.layout_text(batch.template)
    unprinted = [entry.id for entry in batch.entries if entry.id not in batch.kept]
    with contest.operation("certificates_issued", count=len(batch.fresh), undoable=False) as write:
        if batch.fresh:
            contests.set_setting(write, KEY_SETTING, batch.key.text)
        for old in batch.outdated:
            certificates.recall(write, old.id, "reissued")
        for new in batch.fresh:
            certificates.issue(write, replace(new, issued_at=write.at))
        certificates.keep_template(write, unprinted, layout)


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
