"""Text as people type it into cells, brought to one spelling."""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata

from lianbing_desktop.domain.intake.private_use import REAL_CHARACTERS
from lianbing_desktop.domain.intake.sheet import CellError, CellValue

# Most cells need nothing done to them: one match in C decides that.
_NOTHING_TO_DO = re.compile(r"[0-9A-Za-z\u3400-\u4dbf\u4e00-\u9fff.、（），：()/%+-]*").fullmatch

_ESCAPED_CONTROL = re.compile(r"_x00(?:0[0-9A-Fa-f]|1[0-9A-Fa-f]|7[Ff])_")
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_SPACES = re.compile(r"\s+")
_KANGXI_RADICAL = re.compile("[\u2f00-\u2fd5]")

# Radicals of the supplement that look like a character and turn up for it in text out of PDF files; NFKC leaves them
# as they are, Unicode's EquivalentUnifiedIdeograph.txt names the characters.
_RADICALS = dict(
    zip(
        (
            *(0x2E9F, 0x2EA0, 0x2EC1, 0x2EC4, 0x2EC5, 0x2EC6, 0x2EC9, 0x2ECB, 0x2ED3, 0x2ED4, 0x2ED7, 0x2ED8, 0x2ED9),
            *(0x2EDA, 0x2EDB, 0x2EDC, 0x2EDD, 0x2EE2, 0x2EE3, 0x2EE4, 0x2EE5, 0x2EE6, 0x2EE7, 0x2EE8, 0x2EE9, 0x2EEA),
            *(0x2EEC, 0x2EEE, 0x2EF0, 0x2EF3),
        ),
        "母民虎西见角贝车长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟",
        strict=True,
    )
)

# Letters, digits and the signs of numbers and addresses become half-width. Chinese punctuation stays: it is
# how a workplace is written.
_HALF_WIDTH = {
    0xFEE0 + code: code for code in (*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B), *b"#%&*+-./@_'")
}
_SAME_LOOK = _HALF_WIDTH | {code: ord(character) for code, character in _RADICALS.items()}
_NAME_SEPARATORS = "\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u25cf\u2e31\ufe52\u16eb"
_KEY_DROPPED = re.compile(f"[\\s.{_NAME_SEPARATORS}\U000e0100-\U000e01ef]")
_DITTO = frozenset(("同上", "同上行", "同前", "〃", "々", '"', "”", "″", "''", "′′", "’’"))
_LONGEST_DITTO = 6


def clean(text: str) -> str:
    """Trimmed NFC text: full-width letters and digits halved, invisible characters removed, breaks made spaces.

    Runs of spaces become one. Private-use characters that GB 18030 defines become the real ones; radicals
    copied out of PDF files become the characters they look like.
    """
    if not text or _NOTHING_TO_DO(text):
        return text
    text = _ESCAPED_CONTROL.sub(" ", text)
    text = _INVISIBLE.sub("", text).translate(REAL_CHARACTERS).translate(_SAME_LOOK)
    text = _KANGXI_RADICAL.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def compact(text: str) -> str:
    """`clean` without any space: for labels such as 姓　名 and for marks such as 合 计."""
    return clean(text).replace(" ", "")


def is_ditto(value: CellValue) -> bool:
    """Whether a cell says that it repeats the one above it: 同上, 同 上, 〃."""
    return isinstance(value, str) and len(value) <= _LONGEST_DITTO and compact(value) in _DITTO


def text_of(value: CellValue) -> str:
    """A cell's value as clean text. A whole number has no ".0"; an error or an empty cell is ""."""
    if isinstance(value, str):
        return clean(value)
    if value is None or isinstance(value, CellError):
        return ""
    return _plain(value)


def raw_of(value: CellValue) -> str:
    """A cell as it stood, for showing: text unchanged, anything else in its plainest form."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return value.text if isinstance(value, CellError) else _plain(value)


def match_key(name: str) -> str:
    """What two spellings of the same name have in common; for comparing only, never shown."""
    if name.isalnum() and not name.isascii() and _NOTHING_TO_DO(name):
        return name.casefold()
    return _KEY_DROPPED.sub("", clean(name)).casefold()


def is_blank(value: CellValue) -> bool:
    """Whether a cell holds nothing a person could see."""
    if value is None:
        return True
    return isinstance(value, str) and not value.isalnum() and not clean(value)


def _plain(value: bool | float | dt.date | dt.time | dt.timedelta) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float):
        whole = math.isfinite(value) and value.is_integer() and abs(value) < 1e15
        return str(int(value)) if whole else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)
