"""The signed summary of a round (成绩汇总表) on paper: results, four signatures, version, time, fingerprint."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind
from lianbing_desktop.domain.scoring.round_result import judge_number
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.safekeeping.log_chain import log_head
from lianbing_desktop.services.scoring.parts import official_values, part_words, round_parts
from lianbing_desktop.services.scoring.rounds import seconds_words
from lianbing_desktop.services.scoring.score_entry import ScoreLine, score_lines, score_words
from lianbing_desktop.services.scoring.sign_off import (
    change_words,
    corrections_of,
    fingerprint_now,
    moment_words,
    open_points,
    open_words,
    version_of,
)
from lianbing_desktop.services.wording import say

_SIGNATURES = ("记分员：", "复核人：", "监督员：", "裁判长：")
_FIELDS = ("scorer", "reviewer", "supervisor", "chief_judge")
_SHOWN_MOVES = 30


def write_summary(contest: Contest, some: Round, path: Path) -> int:
    """Write a round's summary on A4; the number of pages.

    Signed, it bears its version, fingerprint and the head of the log, after corrections 更正 with what changed; not
    signed, it says so and is for reading over only. Raises UserError list_undrawable, file_cannot_be_written.
    """
    snapshot = contest.snapshot()
    version = version_of(snapshot, some.id)
    marked = "（更正）" if version > 1 else "" if version else "（未签字，供核对）"
    document = ListDocument(
        title=snapshot.facts.title,
        subtitle=f"{some.name}成绩汇总表{marked}",
        columns=_columns(some),
        rows=_rows(contest, some),
        above=(_version_line(contest, some, version),),
        below=(*_below(contest, snapshot, some),),
        signatures=_SIGNATURES,
        landscape=len(round_parts(some)) > 4,
        size=10.5,
    )
    return write_list(path, document, Typefaces())


def _columns(some: Round) -> tuple[Column, ...]:
    who = (Column("代表队", 1.4), Column("队员", 2.2, Align.LEFT)) if some.kind is RoundKind.TEAM else (
        Column("姓名", 1.1), Column("参赛单位", 1.3),
    )  # fmt: skip
    judges = tuple(Column(part_words(part), 0.7) for part in round_parts(some) if judge_number(part))
    time = (Column("用时", 0.8),) if some.settings.timed else ()
    return (Column("序号", 0.6), *who, *judges, Column("成绩", 0.9), *time)


def _rows(contest: Contest, some: Round) -> tuple[tuple[str, ...], ...]:
    values = official_values(contest, some.id)
    judges = [part for part in round_parts(some) if judge_number(part)]

    def row(line: ScoreLine) -> tuple[str, ...]:
        who = (line.name, line.members) if some.kind is RoundKind.TEAM else (line.name, line.unit)
        marks = (score_words(values.get((line.subject_id, part), NOT_ENTERED)) for part in judges)
        time = (seconds_words(line.score.seconds),) if some.settings.timed else ()
        return (str(line.number), *who, *marks, score_words(line.score), *time)

    return tuple(row(line) for line in score_lines(contest.snapshot(), some))


def _version_line(contest: Contest, some: Round, version: int) -> str:
    snapshot = contest.snapshot()
    entered = sum(line.score != NOT_ENTERED for line in score_lines(snapshot, some))
    parts = [
        say("summary_version", {"version": version}) if version else say("summary_unsigned"),
        say("summary_count", {"count": entered}),
        say("summary_fingerprint", {"fingerprint": fingerprint_now(contest, some.id)}),
        say("summary_printed", {"time": moment_words(contest.file.now().isoformat())}),
    ]
    return "　".join(parts)


def _below(contest: Contest, snapshot: Snapshot, some: Round) -> list[str]:
    signed = snapshot.sign_offs.get(some.id)
    if signed is None:
        points = open_points(contest, some)
        return (
            [say("summary_open", {"what": "；".join(open_words(snapshot, point) for point in points)})]
            if points
            else []
        )
    names = {field: getattr(signed.signatures, field) for field in _FIELDS}
    words = [
        say("summary_signed", {"time": moment_words(signed.signed_at), "fingerprint": signed.fingerprint, **names})
    ]
    if signed.open_points:
        what = "；".join(open_words(snapshot, point) for point in signed.open_points)
        words.append(say("summary_open_signed", {"what": what, "reason": signed.open_reason}))
    for one in corrections_of(snapshot, some.id):
        what = "；".join(change_words(snapshot, change) for change in one.changes)
        params = {
            "version": one.version,
            "time": moment_words(one.corrected_at),
            "what": what,
            "reason": one.reason,
            "approver": one.approver,
        }
        words.append(say("summary_correction", params))
        if one.moves:
            moves = "；".join(f"{move.unit}{move.name} {move.before}→{move.after}" for move in one.moves[:_SHOWN_MOVES])
            more = len(one.moves) - _SHOWN_MOVES
            words.append(say("summary_moves_more" if more > 0 else "summary_moves", {"what": moves, "more": more}))
    return [*words, say("summary_log_head", {"head": log_head(contest)})]
