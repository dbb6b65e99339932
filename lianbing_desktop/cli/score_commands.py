"""`sign-off`: how a round stands, the signature of the four, the summary on paper."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import message, print_json, print_lines, print_said
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import round_called
from lianbing_desktop.services.scoring.sign_off import (
    Correction,
    change_words,
    corrections_of,
    fingerprint_now,
    open_points,
    open_words,
    sign,
    version_of,
)
from lianbing_desktop.services.scoring.summary_sheet import write_summary


def sign_off(arguments: Namespace) -> int:
    """lianbing sign-off."""
    contest = Contest.open(arguments.file)
    try:
        some = round_called(contest.snapshot(), arguments.round)
        names = Signatures(arguments.scorer, arguments.reviewer, arguments.supervisor, arguments.chief_judge)
        if any(getattr(names, field) for field in Signatures.__slots__):
            sign(contest, some.id, names, arguments.reason)
        snapshot = contest.snapshot()
        signed = snapshot.sign_offs.get(some.id)
        points = signed.open_points if signed else open_points(contest, some)
        said: dict[str, Any] = {
            "round": some.name,
            "version": version_of(snapshot, some.id),
            "fingerprint": fingerprint_now(contest, some.id),
            "signed": None,
            "open": [{"code": point.kind.value, "message": open_words(snapshot, point)} for point in points],
            "corrections": [_correction(snapshot, one) for one in corrections_of(snapshot, some.id)],
        }
        if signed:
            fields = {field: getattr(signed.signatures, field) for field in Signatures.__slots__}
            said["signed"] = {"at": signed.signed_at, "fingerprint": signed.fingerprint, **fields}
        if arguments.pdf:
            pages = write_summary(contest, some, arguments.pdf)
            message("cli_summary_written", file=arguments.pdf.name, pages=pages)
    finally:
        contest.close()
    if arguments.json:
        print_json(said)
    else:
        print_said("cli_sign_off" if signed else "cli_sign_off_open", round=some.name, **_words(said))
        print_lines(*(one["message"] for one in said["open"]))
        print_lines(*(one["what"] for one in said["corrections"]))
    return ATTENTION if points and not signed else 0


def _words(said: dict[str, Any]) -> dict[str, object]:
    return {"version": said["version"], "fingerprint": said["fingerprint"], "count": len(said["open"])}


def _correction(snapshot: Snapshot, one: Correction) -> dict[str, Any]:
    return {
        "version": one.version,
        "at": one.corrected_at,
        "what": "；".join(change_words(snapshot, change) for change in one.changes),
        "reason": one.reason,
        "approver": one.approver,
        "fingerprint": one.fingerprint,
        "moves": [
            {"area": move.area, "name": move.name, "unit": move.unit, "before": move.before, "after": move.after}
            for move in one.moves
        ],
    }
