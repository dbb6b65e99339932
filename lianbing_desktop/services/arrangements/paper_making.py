"""Makes any paper of the day, whole or of chosen pieces: the one way for the window and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from lianbing_desktop.domain.arrangements.papers import DayPaper
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.list_pdf import ListDocument, page_count, write_lists
from lianbing_desktop.exchange.pdf.seat_plan_pdf import write_seat_plans
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.services.arrangements.card_papers import CardChoice, PaperMade, write_cards_of
from lianbing_desktop.services.arrangements.emergency_papers import write_emergency_forms
from lianbing_desktop.services.arrangements.printing import items_of, standing_of
from lianbing_desktop.services.arrangements.room_papers import (
    SignInBy,
    draw_record,
    name_list,
    room_records,
    seat_plans,
    sign_in_sheets,
)
from lianbing_desktop.services.arrangements.seating_record import seating_record
from lianbing_desktop.services.contest import Contest, Snapshot

_FIRST = {
    DayPaper.SIGN_IN_ROOM: "papers_no_seats",
    DayPaper.SEAT_PLAN: "papers_no_seats",
    DayPaper.SEAT_LABELS: "papers_no_seats",
    DayPaper.NAME_LIST: "papers_no_seats",
    DayPaper.SEATING_RECORD: "papers_no_seats",
    DayPaper.ROOM_RECORD: "papers_no_rooms",
    DayPaper.DRAW_RECORD: "papers_no_draws",
}


def missing_for(snapshot: Snapshot, paper: DayPaper) -> str:
    """The code of what has to be done before a paper can be printed; "" when nothing has."""
    if not snapshot.competing:
        return "arrangements_nobody"
    return "" if items_of(snapshot, paper) else _FIRST[paper]


def keys_of(
    snapshot: Snapshot,
    paper: DayPaper,
    *,
    new: bool = False,
    units: Sequence[str] = (),
    rooms: Sequence[str] = (),
    picked: Sequence[str] | None = None,
) -> tuple[str, ...]:
    """The pieces of a paper that are chosen, in their order: only those `new` or changed since the last print, of these
    units and rooms by id, and among those `picked` by key."""
    wanted = set(standing_of(snapshot, paper).to_print) if new else None
    return tuple(
        item.key
        for item in items_of(snapshot, paper)
        if (wanted is None or item.key in wanted)
        and (not units or item.unit_id in units)
        and (not rooms or item.room_id in rooms)
        and (picked is None or item.key in picked)
    )


def make_paper(
    contest: Contest, paper: DayPaper, path: Path, keys: Sequence[str] | None = None, choice: CardChoice | None = None
) -> PaperMade:
    """Write a paper whole, or these pieces of it. `choice` is for cards.

    Raises UserError as `missing_for` says, paper_nothing_chosen, list_undrawable and as cards do; nothing is written
    then.
    """
    snapshot = contest.snapshot()
    if code := missing_for(snapshot, paper):
        raise UserError(code)
    known = [item.key for item in items_of(snapshot, paper)]
    chosen = known if keys is None else [key for key in known if key in set(keys)]
    if not chosen:
        raise UserError("paper_nothing_chosen")
    if paper.is_cards:
        return write_cards_of(contest, paper, path, chosen, choice)
    if paper is DayPaper.SEAT_PLAN:
        pages = write_seat_plans(path, seat_plans(contest, chosen), Typefaces())
        return PaperMade(pages, tuple(chosen), tuple((at, at) for at in range(pages)))
    if paper is DayPaper.EMERGENCY:
        pages = write_emergency_forms(contest, path)
        return PaperMade(pages, tuple(chosen), ((0, pages - 1),))
    documents = _documents(contest, paper, chosen)
    faces = Typefaces()
    pages = write_lists(path, documents, faces)
    ends = list(accumulate(page_count(one, faces) for one in documents))
    return PaperMade(pages, tuple(chosen), tuple(zip([0, *ends], [end - 1 for end in ends], strict=False)))


def _documents(contest: Contest, paper: DayPaper, keys: Sequence[str]) -> list[ListDocument]:
    """The lists of a paper, one for each piece."""
    match paper:
        case DayPaper.SIGN_IN_ROOM:
            return sign_in_sheets(contest, SignInBy.ROOM, keys)
        case DayPaper.SIGN_IN_UNIT:
            return sign_in_sheets(contest, SignInBy.UNIT, keys)
        case DayPaper.ROOM_RECORD:
            return room_records(contest, keys)
        case DayPaper.DRAW_RECORD:
            return [draw_record(contest, one) for one in contest.snapshot().draws if one.id in keys]
        case DayPaper.NAME_LIST:
            return [name_list(contest)]
        case _:
            return [seating_record(contest)]
