"""What was handed out, to whom, and whether it came back: kept in the main file, never in a packet.

The password of a packet is kept too, so that what comes back opens by itself: whoever has the main file has everything
the packet holds, and more.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.packets.envelope import Manifest
from lianbing_desktop.storage import contests
from lianbing_desktop.storage.write import Write

SETTING = "handed_out"


@dataclass(frozen=True, slots=True)
class Returned:
    """A packet that came back: its own number, when it was joined, and how many lines of it were new."""

    packet: str
    at: str
    new: int


@dataclass(frozen=True, slots=True)
class HandOut:
    """A task that was handed out as a packet. `rounds` and `units` are ids; moments are ISO 8601."""

    packet: str
    person: str
    role: str
    rounds: tuple[str, ...]
    units: tuple[str, ...]
    made_at: str
    file: str
    password: str
    returned: tuple[Returned, ...] = ()


def hand_outs(snapshot: Snapshot) -> tuple[HandOut, ...]:
    """Every task that was handed out, the newest first."""
    return tuple(reversed(_read(snapshot.settings.get(SETTING, ""))))


def note_hand_out(contest: Contest, manifest: Manifest, file: str, password: str) -> None:
    """Keep that a task was handed out; the log tells to whom and what."""
    snapshot = contest.snapshot()
    made = HandOut(
        manifest.packet,
        manifest.person,
        manifest.role,
        manifest.rounds,
        manifest.units,
        manifest.made_at,
        file,
        password,
    )
    rounds = "、".join(one.name for one in snapshot.rounds if one.id in manifest.rounds)
    with contest.operation(
        "packet_handed_out", undoable=False, person=made.person, rounds=rounds, count=len(made.units)
    ) as write:
        _keep(write, (*_read(snapshot.settings.get(SETTING, "")), made))


def note_returned(write: Write, contest: Contest, returned: Iterable[tuple[Manifest, int]]) -> None:
    """Keep, inside a joining, which tasks came back; a packet that was joined before changes nothing."""
    kept = list(_read(contest.snapshot().settings.get(SETTING, "")))
    changed = False
    for manifest, new in returned:
        for place, one in enumerate(kept):
            known = {found.packet for found in one.returned}
            if manifest.answers == one.packet and manifest.packet not in known:
                kept[place] = _with(one, Returned(manifest.packet, write.at, new))
                changed = True
    if changed:
        _keep(write, kept)


def known_passwords(snapshot: Snapshot, packet: str) -> tuple[str, ...]:
    """The passwords of what was handed out, that of the task `packet` first, then the newest."""
    found = sorted(hand_outs(snapshot), key=lambda one: one.packet != packet)
    return tuple(dict.fromkeys(one.password for one in found))


def _with(one: HandOut, back: Returned) -> HandOut:
    return HandOut(
        one.packet, one.person, one.role, one.rounds, one.units, one.made_at, one.file, one.password,
        (*one.returned, back),
    )  # fmt: skip


def _read(text: str) -> tuple[HandOut, ...]:
    return tuple(
        HandOut(
            **{
                **one,
                "rounds": tuple(one["rounds"]),
                "units": tuple(one["units"]),
                "returned": tuple(Returned(**back) for back in one["returned"]),
            }
        )
        for one in json.loads(text or "[]")
    )


def _keep(write: Write, made: Iterable[HandOut]) -> None:
    contests.set_setting(write, SETTING, json.dumps([asdict(one) for one in made], ensure_ascii=False))
