"""lianbing seats, draw and papers."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from typing import Any

from lianbing_desktop.cli.arrangement_arguments import WantedMove, WantedRoom
from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import print_json, print_lines, print_problems, print_said, print_table, problem_json
from lianbing_desktop.domain.arrangements.draws import Draw, DrawKind, DrawSubjects, in_order
from lianbing_desktop.domain.arrangements.papers import DayPaper, PrintWay
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import match_key
from lianbing_desktop.services.arrangements import arranging, drawing, paper_making, printing, reseating
from lianbing_desktop.services.arrangements.arranging import SeatLine
from lianbing_desktop.services.arrangements.card_papers import CardChoice, PaperMade, write_guest_cards
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.people import People
from lianbing_desktop.services.wording import say


def seats(arguments: Namespace) -> int:
    """lianbing seats: numbers, rooms, the draw, late ones and changes by hand, in that order."""
    changes = any((arguments.number, arguments.room, arguments.enough_rooms, arguments.late, arguments.move))
    contest = Contest.open(arguments.file) if changes or arguments.draw is not None else Contest.look(arguments.file)
    try:
        if arguments.number or arguments.pattern:
            pattern = arguments.pattern or arranging.number_pattern(contest.snapshot())
            arranging.number_entrants(contest, pattern)
        for wanted in arguments.room:
            _keep_room(contest, wanted)
        if arguments.enough_rooms and (missing := arranging.propose_rooms(contest.snapshot())):
            arranging.add_rooms(contest, missing)
        if arguments.draw is not None:
            arranging.seat_everybody(contest, arguments.draw or arranging.new_seed())
        if arguments.late:
            arranging.seat_late(contest)
        for wanted in arguments.move:
            _move(contest, wanted)
        snapshot = contest.snapshot()
    finally:
        contest.close()
    state = arranging.state_of(snapshot)
    lines = arranging.seat_lines(snapshot)
    if arguments.json:
        print_json(_seats_json(snapshot, lines))
    else:
        _print_seats(snapshot, lines)
    return 0 if state.done else ATTENTION


def draw(arguments: Namespace) -> int:
    """lianbing draw: holds one where a title is given, then lists all."""
    contest = Contest.open(arguments.file) if arguments.title else Contest.look(arguments.file)
    try:
        if arguments.title:
            subjects = DrawSubjects(arguments.who)
            typed = _typed(contest.snapshot(), subjects, arguments.typed) if arguments.typed else None
            drawing.hold(
                contest, arguments.title, DrawKind(arguments.what.replace("-", "_")), subjects, arguments.sets,
                seed=arguments.seed or arranging.new_seed(), typed=typed,
            )  # fmt: skip
        snapshot = contest.snapshot()
    finally:
        contest.close()
    outdated = {held.id: drawing.outdated(snapshot, held) for held in snapshot.draws}
    if arguments.json:
        print_json({"draws": [_draw_json(held, outdated[held.id]) for held in snapshot.draws]})
    else:
        for held in snapshot.draws:
            print_said("draw_listed", title=held.title, how=held.seed or say("draw_typed"), count=len(held.lines))
            print_lines(*(f"  {one.value}  {one.line}" for one in in_order(held.lines)))
            if outdated[held.id]:
                print_said("draw_outdated", names="、".join(outdated[held.id]))
    return ATTENTION if any(outdated.values()) else 0


def papers(arguments: Namespace) -> int:
    """lianbing papers: writes one, or says how all of them stand."""
    if arguments.paper is None:
        return _standing(arguments)
    paper = DayPaper(arguments.paper)
    if arguments.pdf is None and not arguments.in_order:
        raise UserError("paper_needs_pdf", paper=paper.value)
    contest = Contest.open(arguments.file)
    try:
        if arguments.pdf is None:
            printing.mark_in_order(contest, paper)
            made = PaperMade(0)
            snapshot = contest.snapshot()
        else:
            snapshot = contest.snapshot()
            choice = CardChoice(arguments.layout, arguments.width, arguments.height, arguments.one_a_sheet)
            if arguments.guest:
                made = _guest_cards(contest, paper, arguments, choice)
            else:
                made = paper_making.make_paper(contest, paper, arguments.pdf, _keys(snapshot, paper, arguments), choice)
                printing.note_print(
                    contest, paper, made.keys, PrintWay.SAVED, pages=made.pages, layout=made.layout, snapshot=snapshot
                )
    finally:
        contest.close()
    labels = {item.key: item.label for item in printing.items_of(snapshot, paper)}
    pieces = [labels[key] for key in made.keys] or list(arguments.guest)
    if arguments.json:
        print_json(
            {
                "paper": paper.value,
                "pages": made.pages,
                "pieces": pieces,
                "layout": made.layout,
                "without_photo": made.without_photo,
                "problems": [problem_json(one) for one in made.problems],
            }
        )
    elif arguments.pdf is None:
        print_said("paper_in_order", paper=say(f"paper_{paper}"))
    else:
        print_said("paper_written", paper=say(f"paper_{paper}"), pages=made.pages, count=len(pieces))
        if made.without_photo:
            print_said("paper_without_photo", count=made.without_photo)
        print_problems(made.problems)
    return ATTENTION if made.problems else 0


def _guest_cards(contest: Contest, paper: DayPaper, arguments: Namespace, choice: CardChoice) -> PaperMade:
    if paper is not DayPaper.DESK_CARDS:
        raise UserError("guests_desk_cards_only")
    people = [(name, unit) for name, _, unit in (one.replace("：", ":").partition(":") for one in arguments.guest)]
    return write_guest_cards(contest, arguments.pdf, people, choice)


def _standing(arguments: Namespace) -> int:
    contest = Contest.look(arguments.file)
    try:
        snapshot = contest.snapshot()
    finally:
        contest.close()
    found = []
    for paper in DayPaper:
        stand = printing.standing_of(snapshot, paper)
        missing = paper_making.missing_for(snapshot, paper)
        found.append(
            {
                "paper": paper.value,
                "name": say(f"paper_{paper}"),
                "pieces": len(printing.items_of(snapshot, paper)),
                "first": say(missing, {}) if missing else "",
                "printed_at": stand.printed_at,
                "new": [one.label for one in stand.new] if stand.ever else [],
                "changed": [one.item.label for one in stand.changed],
                "take_back": [one.label for one in stand.gone],
                "to_do": list(printing.standing_words(stand)),
            }
        )
    if arguments.json:
        print_json({"papers": found})
    else:
        headers = [say(f"column_{name}") for name in ("paper", "paper_name", "pieces", "printed")]
        print_table(
            headers,
            [
                (one["paper"], one["name"], one["pieces"], str(one["printed_at"])[:16].replace("T", " "))
                for one in found
            ],
        )
        print_lines(*(f"{one['name']}：{words}" for one in found for words in _texts(one["to_do"])))
    return ATTENTION if printing.reprints(snapshot) else 0


def _texts(value: object) -> Sequence[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _keys(snapshot: Snapshot, paper: DayPaper, arguments: Namespace) -> tuple[str, ...]:
    units = [_unit(snapshot, name) for name in arguments.unit]
    rooms = [_room(snapshot, name).id for name in arguments.room]
    picked = [_person(snapshot, *_who(text)).id for text in arguments.only] if arguments.only else None
    return paper_making.keys_of(snapshot, paper, new=arguments.new, units=units, rooms=rooms, picked=picked)


def _keep_room(contest: Contest, wanted: WantedRoom) -> None:
    known = next((one for one in contest.snapshot().rooms if one.name == wanted.name), None)
    room_id, position = (known.id, known.position) if known else ("", 0)
    capacity = wanted.rows * wanted.columns
    arranging.save_room(
        contest,
        Room(room_id, wanted.name, wanted.rows, wanted.columns, capacity, wanted.door, wanted.session, position),
    )


def _move(contest: Contest, wanted: WantedMove) -> None:
    snapshot = contest.snapshot()
    person = _person(snapshot, wanted.name, wanted.unit)
    reseating.move(contest, person.id, (_room(snapshot, wanted.room).id, wanted.seat), wanted.reason)


def _who(text: str) -> tuple[str, str]:
    """NAME or NAME@UNIT."""
    name, at, unit = text.rpartition("@")
    return (name, unit) if at else (text, "")


def _person(snapshot: Snapshot, name: str, unit: str) -> Entrant:
    """Who is meant. Raises UserError seats_unit_unknown, seats_person_unknown, seats_person_several."""
    unit_id = _unit(snapshot, unit) if unit else ""
    found = People(snapshot.competing).find(name, unit_id)
    if found.entrant is None:
        code = "seats_person_several" if found.candidates else "seats_person_unknown"
        raise UserError(code, name=f"{name}@{unit}" if unit else name)
    return found.entrant


def _unit(snapshot: Snapshot, name: str) -> str:
    wanted = match_key(name)
    unit = next((one for one in snapshot.units if match_key(one.name) == wanted), None)
    if unit is None:
        raise UserError("seats_unit_unknown", name=name, known="、".join(one.name for one in snapshot.units))
    return unit.id


def _room(snapshot: Snapshot, name: str) -> Room:
    room = next((one for one in snapshot.rooms if one.name == name), None)
    if room is None:
        raise UserError("room_unknown", name=name, known="、".join(one.name for one in snapshot.rooms))
    return room


def _typed(snapshot: Snapshot, subjects: DrawSubjects, typed: Sequence[tuple[str, int]]) -> dict[str, int]:
    """What was typed, by subject. Raises UserError draw_unknown."""
    by_line = {match_key(one.line): one.subject_id for one in drawing.draw_lines(snapshot, subjects)}
    found = {}
    for who, number in typed:
        if subjects is DrawSubjects.PEOPLE:
            subject = _person(snapshot, *_who(who)).id
        elif (key := match_key(who)) in by_line:
            subject = by_line[key]
        else:
            raise UserError("draw_unknown", name=who)
        found[subject] = number
    return found


def _seats_json(snapshot: Snapshot, lines: Sequence[SeatLine]) -> dict[str, Any]:
    state = arranging.state_of(snapshot)
    rooms = {room.id: room.name for room in snapshot.rooms}
    seated = Counter(line.room.id for line in lines if line.room)
    return {
        "seed": arranging.seating_seed(snapshot) if snapshot.seats else "",
        "people": state.people,
        "seats": state.seats,
        "without_number": state.unnumbered,
        "rooms": [
            {
                "name": room.name,
                "rows": room.rows,
                "columns": room.columns,
                "capacity": room.capacity,
                "door": room.door.value.replace("_", "-"),
                "time": room.session,
                "seated": seated[room.id],
            }
            for room in snapshot.rooms
        ],
        "seated": [
            {
                "number": line.number,
                "name": line.name,
                "unit": line.unit,
                "room": line.room.name,
                "seat": line.seat,
                "late": line.late,
            }
            for line in lines
            if line.room
        ],
        "unseated": [{"number": one.number, "name": one.name, "unit": one.unit} for one in lines if one.room is None],
        "pairs": [
            {"unit": snapshot.unit_name(one.unit_id), "room": rooms[one.room_id], "seats": [one.first, one.second]}
            for one in state.pairs
        ],
        "moves": [
            {
                "at": one.at,
                "reason": one.reason,
                "people": [
                    {
                        "name": moved.name,
                        "from": {"room": moved.room_before, "seat": moved.number_before},
                        "to": {"room": moved.room, "seat": moved.number},
                    }
                    for moved in one.moves
                ],
            }
            for one in snapshot.seat_moves
        ],
    }


def _print_seats(snapshot: Snapshot, lines: Sequence[SeatLine]) -> None:
    state = arranging.state_of(snapshot)
    if snapshot.seats:
        print_said("seats_seed", seed=arranging.seating_seed(snapshot) or "—")
    headers = [say(f"column_{name}") for name in ("exam_number", "name", "unit", "room", "seat")]
    rows = [(line.number, line.name, line.unit, line.room.name if line.room else "", line.seat or "") for line in lines]
    print_table(headers, rows)
    print_said("seats_state", people=state.people, seats=state.seats, unseated=state.unseated, bare=state.unnumbered)
    if words := arranging.remaining_words(snapshot, state):
        print_lines(words)


def _draw_json(held: Draw, outdated: Sequence[str]) -> dict[str, Any]:
    return {
        "title": held.title,
        "what": held.kind.value.replace("_", "-"),
        "who": held.subjects.value,
        "method": held.method.value,
        "seed": held.seed,
        "sets": held.sets,
        "drawn_at": held.drawn_at,
        "results": [{"number": one.value, "who": one.line} for one in in_order(held.lines)],
        "changed_since": list(outdated),
    }
