"""What is typed for one subject of a round: one number, or one mark of each judge."""

from __future__ import annotations

from collections.abc import Mapping

from lianbing_desktop.domain.score import Round, Score
from lianbing_desktop.domain.scoring.round_result import STATED, judge_number, judge_part
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say


def round_parts(some: Round) -> tuple[str, ...]:
    """The parts that are typed, in the order of the columns on paper; none where questions make the score."""
    if some.form.by_questions:
        return ()
    if some.settings.judges:
        return tuple(judge_part(number) for number in range(1, some.settings.judges + 1))
    return (STATED,)


def part_words(part: str) -> str:
    """What a part is called: 评委3; "" for the score itself."""
    number = judge_number(part)
    return say("part_judge", {"judge": number}) if number else ""


def official_values(contest: Contest, round_id: str) -> Mapping[tuple[str, str], Score]:
    """What is on the record of a round: by (subject, part). A part two entries differ about is not in it."""
    return {
        (subject_id, part): score
        for (subject_id, of_round), parts in contest.snapshot().entered.items()
        if of_round == round_id
        for part, score in parts.items()
    }
