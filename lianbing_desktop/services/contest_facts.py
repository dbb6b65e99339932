"""What a contest is called and who signs its papers."""

from __future__ import annotations

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import contests


def change_facts(contest: Contest, title: str, organiser: str) -> None:
    """Save the contest's title and the organiser (落款) of its papers.

    Certificates that were issued keep their words until they are made again. Raises UserError
    contest_title_missing and contest_organiser_missing.
    """
    title, organiser = clean(title), clean(organiser)
    if not title:
        raise UserError("contest_title_missing")
    if not organiser:
        raise UserError("contest_organiser_missing")
    contest_id = contest.snapshot().facts.id
    with contest.operation("contest_changed", title=title) as write:
        contests.change_facts(write, contest_id, {"title": title, "organiser": organiser})
