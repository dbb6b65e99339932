"""The words of this contest's certificates: numbers, dates and sentences as the office wants them."""

from __future__ import annotations

import datetime as dt
import json
from enum import StrEnum

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.awards.awards import Recipient as Awarded
from lianbing_desktop.domain.certificates.certificate_text import (
    DAY_PLACES,
    SAMPLES,
    WORDINGS,
    Recipient,
    Wording,
    arabic_date,
    certificate_values,
    chinese_date,
    claims_beyond_the_city,
    places_of,
)
from lianbing_desktop.domain.certificates.numbering import DEFAULT, check_pattern
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards.awarding import award_called
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.storage import contests

DATE, DATE_STYLE, PATTERN = "certificate_date", "certificate_date_style", "certificate_number_pattern"
_WORDING = "certificate_wording_"
KINDS = {
    AwardKind.INDIVIDUAL: Recipient.PERSON,
    AwardKind.TEAM: Recipient.TEAM,
    AwardKind.UNIT: Recipient.UNIT,
    AwardKind.COACH: Recipient.COACH,
}
"""Whom a certificate of an award's kind is made out to."""


class DateStyle(StrEnum):
    """2022年7月15日, or 二〇二二年七月十五日."""

    ARABIC = "arabic"
    CHINESE = "chinese"


def number_pattern(snapshot: Snapshot) -> str:
    """The pattern of numbers in use."""
    return snapshot.settings.get(PATTERN, DEFAULT)


def set_number_pattern(contest: Contest, pattern: str) -> None:
    """Keep a pattern for numbers given out from now on. Raises UserError certificate_pattern_invalid."""
    checked = check_pattern(pattern)
    with contest.operation("certificate_pattern_set", pattern=checked) as write:
        contests.set_setting(write, PATTERN, checked)


def certificate_day(contest: Contest) -> dt.date:
    """The date new certificates carry: the one that was set, else today's."""
    chosen = contest.snapshot().settings.get(DATE)
    return dt.date.fromisoformat(chosen) if chosen else contest.today()


def date_style(snapshot: Snapshot) -> DateStyle:
    """How the date is written."""
    return DateStyle(snapshot.settings.get(DATE_STYLE, DateStyle.ARABIC))


def certificate_date(contest: Contest) -> str:
    """The date new certificates carry, as it is printed."""
    day = certificate_day(contest)
    return chinese_date(day) if date_style(contest.snapshot()) is DateStyle.CHINESE else arabic_date(day)


def set_certificate_date(contest: Contest, date: dt.date, style: DateStyle | None = None) -> None:
    """Keep the date that new certificates carry, and how it is written."""
    with contest.operation("certificate_date_set", date=arabic_date(date)) as write:
        contests.set_setting(write, DATE, date.isoformat())
        if style is not None:
            contests.set_setting(write, DATE_STYLE, style.value)


def wording(snapshot: Snapshot, kind: AwardKind) -> Wording:
    """The two sentences for awards of a kind: the office's own, else the usual ones."""
    kept = snapshot.settings.get(_WORDING + kind.value)
    return Wording(*json.loads(kept)) if kept else WORDINGS[KINDS[kind]]


def set_wording(contest: Contest, kind: AwardKind, words: Wording) -> tuple[str, ...]:
    """Keep the sentences for awards of a kind, for certificates that are not issued yet.

    Returns words in them that speak of more than the city gives (全省, 荣誉称号 …), for a warning. Raises UserError
    certificate_wording_empty, certificate_place_unknown.
    """
    if not words.salutation.strip() or not words.body.strip():
        raise UserError("certificate_wording_empty")
    for place in places_of(words.salutation + words.body):
        if place not in SAMPLES or place in {"称谓", "正文"} | DAY_PLACES:
            raise UserError("certificate_place_unknown", place=place)
    kept = json.dumps([words.salutation.strip(), words.body.strip()], ensure_ascii=False)
    with contest.operation("certificate_wording_set", award_kind=kind.value) as write:
        contests.set_setting(write, _WORDING + kind.value, kept)
    return claims_beyond_the_city(words.salutation + words.body)


def words_of(snapshot: Snapshot, one: Awarded, number: str, date: str) -> dict[str, str]:
    """What fills a template for one recipient, without the code."""
    award = award_called(snapshot, one.award_id)
    entrant = snapshot.entrant_by_id.get(one.subject_id)
    team = snapshot.team_by_id.get(one.subject_id)
    unit_id = entrant.unit_id if entrant else team.unit_id if team else one.subject_id
    members = tuple(snapshot.entrant_by_id[member].name for member in team.member_ids) if team else ()
    return certificate_values(
        KINDS[award.kind],
        contest=snapshot.facts.title,
        award=award.name,
        unit=snapshot.unit_name(unit_id),
        issuer=snapshot.facts.organiser,
        date=date,
        name=entrant.name if entrant else "",
        members=members,
        number=number,
        wording=wording(snapshot, award.kind),
    )
