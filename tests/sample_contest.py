"""The sample city taken as far as its scores and facts: built once a run, copied for each test."""

from __future__ import annotations

import tempfile
from decimal import Decimal
from functools import cache
from pathlib import Path

from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.evidence import import_history, import_study
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.score_import import apply_scores, plan_scores
from tests.builders import clock

SAMPLE = Path(__file__).parent / "samples" / "ningde-2022"


def sample_contest(folder: Path) -> Contest:
    """An open copy of the sample contest: 19 of 20 seats follow from the rules, one is to be decided."""
    path = folder / "宁德市2022.lianbing"
    path.write_bytes(_built())
    return Contest.open(path, clock())


@cache
def _built() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "宁德市.lianbing"
        contest = Contest.create(path, "宁德市", 2022, clock=clock())
        apply_import(contest, plan_import(contest, sorted((SAMPLE / "rosters").iterdir())))
        for name, kind, maximum, file in (
            ("笔试", RoundKind.INDIVIDUAL, Decimal(100), "笔试成绩.xlsx"),
            ("现场赛", RoundKind.TEAM, None, "现场赛团体成绩.xlsx"),
        ):
            some = add_round(contest, name, kind, maximum=maximum)
            apply_scores(contest, plan_scores(contest, [SAMPLE / "scores" / file], some))
        import_study(contest, sorted((SAMPLE / "study").iterdir()))
        import_history(contest, sorted((SAMPLE / "history").iterdir()))
        contest.close()
        return path.read_bytes()
