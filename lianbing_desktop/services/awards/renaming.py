"""People and units that are called otherwise now than on a certificate in force: the paper has to be made again."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.domain.awards.awards import Recipient as Awarded
from lianbing_desktop.services.awards.certificate_words import words_of
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import certificates

_NAMES = ("姓名", "单位", "队员")


@dataclass(frozen=True, slots=True)
class Renamed:
    """A certificate in force and how its holder is called on it and now."""

    number: str
    printed: str
    now: str


def renamed(contest: Contest) -> tuple[Renamed, ...]:
    """The certificates in force whose names are not those of today, in the order of issue."""
    snapshot = contest.snapshot()
    held = {(one.award_id, one.subject_id): one for one in snapshot.recipients}
    found = []
    for paper in certificates.issued(contest.file):
        holder: Awarded | None = held.get((paper.award_id, paper.subject_id))
        if paper.recalled or holder is None:
            continue
        now = words_of(snapshot, holder, paper.number, paper.fields.get("日期", ""))
        other = [name for name in _NAMES if now.get(name, "") != paper.fields.get(name, "")]
        if other:
            said = (
                "、".join(paper.fields.get(name, "") for name in other),
                "、".join(now.get(name, "") for name in other),
            )
            found.append(Renamed(paper.number, *said))
    return tuple(found)
