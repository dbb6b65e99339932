"""Certificates: whose, with which words and number, as a PDF, and in the ledger of what was issued."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, replace
from pathlib import Path

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.awards.awards import Recipient as Awarded
from lianbing_desktop.domain.certificates.certificate import CertificateEntry, Template
from lianbing_desktop.domain.certificates.certificate_text import Recipient, arabic_date, certificate_values
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.domain.text import clean, match_key
from lianbing_desktop.exchange.pdf.certificate_pdf import Progress, find_undrawable, write_certificates
from lianbing_desktop.exchange.pdf.certificate_templates import find_template, ready_templates
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing
from lianbing_desktop.services.awards.awarding import award_called, is_stale
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.wording import language, say_problem
from lianbing_desktop.storage import certificates, contests
from lianbing_desktop.storage.certificates import IssuedCertificate

HONOUR, TEAM, TEXT_ONLY = "honour-a4", "team-a4", "text-only-a4"
_NUMBER_PATTERN = "练兵〔{year}〕{number:03}号"
_DATE_SETTING = "certificate_date"
_KINDS = {
    AwardKind.INDIVIDUAL: Recipient.PERSON,
    AwardKind.TEAM: Recipient.TEAM,
    AwardKind.UNIT: Recipient.UNIT,
    AwardKind.COACH: Recipient.COACH,
}


@dataclass(frozen=True, slots=True)
class Batch:
    """Certificates ready to be written. `undrawable` must be empty first."""

    template: Template
    entries: tuple[CertificateEntry, ...]
    recipients: tuple[Awarded, ...]
    fresh: tuple[IssuedCertificate, ...]
    outdated: tuple[IssuedCertificate, ...]
    undrawable: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page of the PDF: what is on it, the faces that drew it and what did not fit, in words."""

    number: str
    name: str
    award: str
    page: int
    fonts: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MadeCertificates:
    """What was written."""

    pages: tuple[MadePage, ...]


def prepare(contest: Contest, *, award: str = "", only: str = "", template: str = "", text_only: bool = False) -> Batch:
    """Choose recipients, words and numbers; nothing is written.

    A certificate issued before keeps its number and words unless they would be different now: then it is to be
    recalled and gets a new number. Raises UserError when there is nobody to print for, when the awards no longer
    fit the ranking, and for an unknown award, person or template.
    """
    snapshot = contest.snapshot()
    chosen = _chosen(snapshot, award, only)
    kinds = {award_called(snapshot, one.award_id).kind for one in chosen}
    usual = TEXT_ONLY if text_only else HONOUR if kinds & {AwardKind.INDIVIDUAL, AwardKind.COACH} else TEAM
    design = find_template(template or usual)
    ledger = certificates.issued(contest.file)
    in_force = {(one.award_id, one.subject_id): one for one in ledger if not one.recalled}
    date = certificate_date(contest)
    entries, fresh, outdated = [], [], []
    next_number = len(ledger) + 1
    for one in chosen:
        known = in_force.get((one.award_id, one.subject_id))
        fields = _values(snapshot, one, known.number if known else "", known.fields["日期"] if known else date)
        if known is not None and dict(known.fields) != fields:
            outdated.append(known)
            known = None
        if known is None:
            number = _NUMBER_PATTERN.format(year=snapshot.facts.year, number=next_number)
            next_number += 1
            fields = _values(snapshot, one, number, date)
            known = IssuedCertificate(uuid.uuid4().hex, number, one.award_id, one.subject_id, fields, "")
            fresh.append(known)
        entries.append(CertificateEntry(known.id, subject_name(snapshot, one.subject_id), known.fields))
    undrawable = find_undrawable(entries, design, Typefaces())
    return Batch(design, tuple(entries), tuple(chosen), tuple(fresh), tuple(outdated), undrawable)


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
        reports = write_certificates(
            finished, batch.template, batch.entries, Typefaces(), text_only=text_only, proof=proof, progress=progress
        )
        if not proof:
            _enter_into_ledger(contest, batch)
    snapshot = contest.snapshot()
    pages = [
        MadePage(
            entry.values["编号"],
            entry.who,
            award_called(snapshot, recipient.award_id).name,
            report.page,
            report.fonts,
            tuple(say_problem(problem) for problem in report.problems),
        )
        for entry, recipient, report in zip(batch.entries, batch.recipients, reports, strict=True)
    ]
    return MadeCertificates(tuple(pages))


def _enter_into_ledger(contest: Contest, batch: Batch) -> None:
    with contest.operation("certificates_issued", count=len(batch.fresh), undoable=False) as write:
        for old in batch.outdated:
            certificates.recall(write, old.id, "reissued")
        for new in batch.fresh:
            certificates.issue(write, replace(new, issued_at=write.at))


def template_names() -> tuple[tuple[str, str], ...]:
    """The ready templates: id, and name in the language in use."""
    found = [find_template(id_) for id_ in ready_templates()]
    return tuple((one.id, one.name_en if language() == "en" and one.name_en else one.name) for one in found)


def issued_count(contest: Contest) -> int:
    """How many numbers were given out and still count."""
    return sum(not one.recalled for one in certificates.issued(contest.file))


def certificate_day(contest: Contest) -> dt.date:
    """The date new certificates carry: the one that was set, else today's."""
    chosen = contests.setting(contest.file, _DATE_SETTING)
    return dt.date.fromisoformat(chosen) if chosen else contest.today()


def certificate_date(contest: Contest) -> str:
    """The date new certificates carry, as it is printed."""
    return arabic_date(certificate_day(contest))


def set_certificate_date(contest: Contest, date: dt.date) -> None:
    """Keep the date that new certificates carry."""
    with contest.operation("certificate_date_set", date=arabic_date(date)) as write:
        contests.set_setting(write, _DATE_SETTING, date.isoformat())


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


def _values(snapshot: Snapshot, one: Awarded, number: str, date: str) -> dict[str, str]:
    award = award_called(snapshot, one.award_id)
    entrant = snapshot.entrant_by_id.get(one.subject_id)
    team = snapshot.team_by_id.get(one.subject_id)
    unit_id = entrant.unit_id if entrant else team.unit_id if team else one.subject_id
    members = tuple(snapshot.entrant_by_id[member].name for member in team.member_ids) if team else ()
    return certificate_values(
        _KINDS[award.kind],
        contest=snapshot.facts.title,
        award=award.name,
        unit=snapshot.unit_name(unit_id),
        issuer=snapshot.facts.organiser,
        date=date,
        name=entrant.name if entrant else "",
        members=members,
        number=number,
    )
