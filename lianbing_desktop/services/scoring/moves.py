"""Who stands elsewhere after a correction, in the words that are printed: places, seats, awards, certificates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lianbing_desktop.domain.awards.awards import Recipient
from lianbing_desktop.domain.scoring.sign_off import Move
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.list_places import ListPlace
from lianbing_desktop.services.selection.what_if import PlaceMove, Supposition, consequences
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage.certificates import IssuedCertificate


def moves(snapshot: Snapshot, supposition: Supposition, issued: Sequence[IssuedCertificate] = ()) -> tuple[Move, ...]:
    """Everything that would be different, what matters most first: seats, awards, certificates, places."""
    found = consequences(snapshot, supposition, issued=issued)
    names = {award.id: award.name for award in snapshot.awards}
    return (
        *(_move(snapshot, "seat", one.entrant_id, _seat(one.before), _seat(one.after)) for one in found.seats),
        *_awards(snapshot, found.awards_lost, found.awards_gained),
        *(
            _move(
                snapshot,
                "certificate",
                one.subject_id,
                f"{one.number} {names.get(one.award_id, '')}",
                say("move_recall"),
            )
            for one in found.recalls
        ),
        *_places(snapshot, "place", found.moves),
        *_places(snapshot, "team_place", found.team_moves),
    )


def _places(snapshot: Snapshot, area: str, found: Iterable[PlaceMove]) -> Iterable[Move]:
    return (_move(snapshot, area, one.subject_id, _place(one.before), _place(one.after)) for one in found)


def _awards(snapshot: Snapshot, lost: Iterable[Recipient], gained: Iterable[Recipient]) -> list[Move]:
    names = {award.id: award.name for award in snapshot.awards}
    before: dict[str, list[str]] = {}
    after: dict[str, list[str]] = {}
    for found, recipients in ((before, lost), (after, gained)):
        for one in recipients:
            found.setdefault(one.subject_id, []).append(names[one.award_id])
    nothing = say("move_none")
    return [
        _move(snapshot, "award", id_, "、".join(before.get(id_, [nothing])), "、".join(after.get(id_, [nothing])))
        for id_ in dict.fromkeys([*before, *after])
    ]


def _move(snapshot: Snapshot, area: str, subject_id: str, before: str, after: str) -> Move:
    entrant = snapshot.entrant_by_id.get(subject_id)
    unit = snapshot.unit_name(entrant.unit_id) if entrant else ""
    return Move(area, subject_id, subject_name(snapshot, subject_id), unit, before, after)


def _place(place: int | None) -> str:
    return say("move_none") if place is None else say("move_place", {"place": place})


def _seat(place: ListPlace | None) -> str:
    return say("move_none") if place is None else place.words
