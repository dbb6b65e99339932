"""Scores and times as they stand in score sheets. A score is the Decimal that was typed, never a binary float."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from lianbing_desktop.domain.intake.sheet import CellError, CellValue
from lianbing_desktop.domain.score import NOT_ENTERED, Score, ScoreState
from lianbing_desktop.domain.text import compact, is_blank

_STATES = (
    (ScoreState.VOID, ("违纪", "违规", "作弊", "舞弊", "取消成绩", "取消资格", "成绩无效", "成绩作废")),
    (ScoreState.FORFEIT, ("弃权", "弃考", "弃赛", "退赛", "放弃")),
    (ScoreState.ABSENT, ("缺考", "缺席", "缺赛", "未参加", "未到", "未参赛", "未参考", "请假", "旷考", "病假", "事假")),
)
_IN_SHORT = {"缺": ScoreState.ABSENT, "未考": ScoreState.ABSENT, "弃": ScoreState.FORFEIT, "无效": ScoreState.VOID}
_NOTHING = frozenset(("", "/", "\\", "-", "--", "—", "——", "无", "未录入", "待定"))
_NUMBER = re.compile(r"[+-]?\d{1,9}(?:\.\d{0,9})?").fullmatch
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2})(?:\.\d+)?").fullmatch
_SPOKEN = re.compile(
    r"(?:(\d+)(?:小时|时|h))?(?:(\d+)(?:分钟|分|′|'|’|m|min))?(?:(\d+)(?:\.\d+)?(?:秒钟|秒|″|\"|''|”|s))?"
).fullmatch
_LONGEST_HOURS = 3


def read_score(value: CellValue, remark: str = "") -> Score | None:
    """The score a cell and the remark beside it say; None when they say nothing that can be taken.

    缺考, 弃权, 违纪 and an empty cell are four states; they may stand in the remark. A number beside a remark of
    absence contradicts it and is not taken, unless it is the 0 many sheets put there.
    """
    score = _from_cell(value)
    said = state_in(remark)
    if said is None or score is None or score.state is said:
        return score
    if score.state is ScoreState.NOT_ENTERED or score.value == 0:
        return Score(said)
    return Score(said) if said is ScoreState.VOID and score.state is ScoreState.SCORED else None


def state_in(text: str) -> ScoreState | None:
    """The state a text names, or None."""
    key = compact(text)
    if key in _IN_SHORT:
        return _IN_SHORT[key]
    return next((state for state, words in _STATES if any(word in key for word in words)), None)


def read_seconds(value: CellValue, title: str = "") -> int | None:
    """The time used in whole seconds; None when the cell is empty or can be read two ways.

    A plain number is seconds unless the column's title says 分. A time cell of 35:20:00 is 35 minutes 20 seconds
    that were typed as 35:20; one of 1:30:00 could be either and is None.
    """
    if isinstance(value, bool) or value is None or isinstance(value, CellError | dt.date):
        return None
    if isinstance(value, int | float):
        if 0 < value < 1 and "分" not in title:
            return round(value * 86_400)
        return round(value * (60 if "分" in title and "秒" not in title else 1)) if 0 <= value < 1e6 else None
    if isinstance(value, dt.time):
        value = dt.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
    if isinstance(value, dt.timedelta):
        return _from_duration(int(value.total_seconds()))
    return _from_text(compact(value).replace("：", ":"), title)


def _from_cell(value: CellValue) -> Score | None:
    if is_blank(value):
        return NOT_ENTERED
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    if not isinstance(value, str):
        # Fifteen digits are what the spreadsheet itself keeps: 95.50000000000001 out of a formula is 95.5.
        return Score(ScoreState.SCORED, Decimal(format(value, ".15g"))) if abs(value) < 1e9 else None
    text = compact(value).replace("\u2212", "-").lstrip("'").removesuffix("分")
    if text in _NOTHING:
        return NOT_ENTERED
    if _NUMBER(text):
        return Score(ScoreState.SCORED, Decimal(text.removesuffix(".")))
    state = state_in(text)
    return Score(state) if state and not re.search(r"\d", text) else None


def _from_duration(seconds: int) -> int | None:
    hours, rest = divmod(seconds, 3600)
    if hours and rest % 60 == 0:
        return hours * 60 + rest // 60 if hours > _LONGEST_HOURS else None
    return seconds if seconds >= 0 else None


def _from_text(text: str, title: str) -> int | None:
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return read_seconds(float(text), title)
    clock = _CLOCK(text)
    found = clock or (_SPOKEN(text) if text else None)
    if not found or not any(found.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds
