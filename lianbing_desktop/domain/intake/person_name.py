"""Names as they stand in rosters: the name itself, and what was written beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lianbing_desktop.domain.intake.private_use import is_private_use
from lianbing_desktop.domain.text import clean

_DOTS = "\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u25cf\u2e31\ufe52\u16eb.\uff0e\u3002"
# CJK unified ideographs with extensions A to J, the twelve unified ones among the compatibility block, and 〇.
_HAN = (
    "\u3007\u3400-\u4dbf\u4e00-\u9fff\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27-\ufa29"
    "\U00020000-\U0002a6df\U0002a700-\U0002ee5d\U00030000-\U00033479"
)
_HAN_NAME = re.compile(f"[{_HAN}\U000e0100-\U000e01ef]{{2,15}}").fullmatch
_HAN_OR_DOT = re.compile(f"[{_HAN}·\U000e0100-\U000e01ef]")
_BRACKETED = re.compile(r"[(（\[【〔<《]([^)）\]】〕>》]*)[)）\]】〕>》]?")
_NUMBERING = re.compile(r"^(?:\d{1,3}\s*[.、)）]|[①-⑳])\s*")
_MARKS = re.compile(r"^[*★☆※△▲●○◎√#]+\s*|\s*[*★☆※△▲●◎√#]+$")  # 张三○ may be 张三〇
_LABEL = re.compile(r"^姓名\s*[:：]\s*")
_AROUND = "'\"“”‘’`´,，;；。、:："
_APART = re.compile(r"[,，、;；/]\s*")
_DOT_BETWEEN = re.compile(f"(?<=[{_HAN}])\\s*[{_DOTS}]\\s*(?=[{_HAN}])")
_GAP = r"[\s:：/、,，;；\-—－]+"
_BESIDE = re.compile(_GAP)
_SEVERAL = re.compile(f"[{_HAN}]\\s*[、,，/;；&+]\\s*[{_HAN}]{{2,}}|[{_HAN}]{{2}}\\s*[和及]\\s*[{_HAN}]{{2}}")
_REMARK_WORDS = frozenset(
    [
        "男",
        "女",
        "领队",
        "带队",
        "教练",
        "教练员",
        "联络员",
        "联系人",
        "队长",
        "队员",
        "选手",
        "参赛选手",
        "参赛队员",
        "正选",
        "替补",
        "替补队员",
        "候补",
        "例",
        "示例",
        "样例",
        "范例",
        "举例",
    ]
)
_ROLES = "参赛选手|参赛队员|领队|教练员|教练|联络员|队长|队员|选手|替补队员|替补|候补"
_ROLE_ATTACHED = re.compile(f"(?P<before>{_ROLES})?(?P<name>[{_HAN}]{{2,4}}?)(?P<after>{_ROLES})?").fullmatch
_ADDRESSED = re.compile(f"([{_HAN}]{{2,4}}) ?(?:同志|先生|女士)").fullmatch
_SPACE_BETWEEN_HAN = re.compile(f"(?<=[{_HAN}])\\s+(?=[{_HAN}])")
_COMPOUND_SURNAMES = frozenset(
    [
        "欧阳",
        "太史",
        "端木",
        "上官",
        "司马",
        "东方",
        "独孤",
        "南宫",
        "万俟",
        "闻人",
        "夏侯",
        "诸葛",
        "尉迟",
        "公羊",
        "赫连",
        "澹台",
        "皇甫",
        "宗政",
        "濮阳",
        "公冶",
        "太叔",
        "申屠",
        "公孙",
        "慕容",
        "仲孙",
        "钟离",
        "长孙",
        "宇文",
        "司徒",
        "鲜于",
        "司空",
        "闾丘",
        "子车",
        "亓官",
        "司寇",
        "巫马",
        "公西",
        "颛孙",
        "壤驷",
        "公良",
        "漆雕",
        "乐正",
        "宰父",
        "谷梁",
        "拓跋",
        "夹谷",
        "轩辕",
        "令狐",
        "段干",
        "百里",
        "呼延",
        "东郭",
        "南门",
        "羊舌",
        "微生",
        "公户",
        "公玉",
        "公仪",
        "梁丘",
        "公仲",
        "公上",
        "公门",
        "公山",
        "公坚",
        "左丘",
        "公伯",
        "西门",
        "公祖",
        "第五",
        "公乘",
        "贯丘",
        "公皙",
        "南荣",
        "东里",
        "东宫",
        "仲长",
        "子书",
        "子桑",
        "即墨",
        "达奚",
        "褚师",
        "吴铭",
        "纳兰",
        "归海",
        "完颜",
        "叶赫",
        "那拉",
        "范姜",
        "张简",
        "张廖",
        "欧侯",
    ]
)


@dataclass(frozen=True, slots=True)
class NameReading:
    """`name` is "" for an empty cell; `notes` are the words that stood in brackets or beside it.

    `suspicious` is the first thing about the name that wants a look, as it can be shown: a character such as
    ? or one out of a private set, "pinyin", "two_names", or "length"; "" when nothing does.
    """

    name: str
    notes: tuple[str, ...] = ()
    suspicious: str = ""


def read_name(raw: str) -> NameReading:
    """Read a name cell: 张　三, 张三（领队）, 1、张三, 阿依古丽•买买提. Only what is no part of a name goes."""
    if _HAN_NAME(raw) and len(raw) <= 3:
        return NameReading(raw)
    text = clean(raw)
    text, notes = _set_apart(_NUMBERING.sub("", _LABEL.sub("", text).strip(_AROUND)))
    text, attached = _without_words(text)
    notes += attached
    text = _DOT_BETWEEN.sub("·", text)
    text, several = _join(text)
    return NameReading(text, notes, _suspicion(text, several))


def is_remark(text: str) -> bool:
    """Whether a text is a word that stands beside names (领队, 选手, 女) and never a name."""
    return text in _REMARK_WORDS


def _set_apart(text: str) -> tuple[str, tuple[str, ...]]:
    """Take brackets, marks and role words off: （女）, 领队：, -替补, *."""
    notes: list[str] = []
    outside = _BRACKETED.sub(" ", text).strip()
    if outside and outside != text:
        inside = (part.strip() for words in _BRACKETED.findall(text) for part in _APART.split(words))
        notes += [part for part in inside if part]
        text = outside
    unmarked = _MARKS.sub("", text)
    if unmarked and unmarked != text:
        text = unmarked
    parts = [part for part in _BESIDE.split(text) if part]
    words = [part for part in parts if part in _REMARK_WORDS]
    if words and len(words) < len(parts):
        kept = text
        for word in words:
            kept = re.sub(rf"(?:^|{_GAP}){word}(?:$|{_GAP})", " ", kept)
        if len(kept.strip()) >= 2:  # 李 男 is a name, 李四 男 is a name and a sex
            notes += words
            text = kept.strip()
    return text, tuple(notes)


def _without_words(text: str) -> tuple[str, tuple[str, ...]]:
    """领队张三, 张三同志: a word nobody is called by, written to the name without a gap."""
    addressed = _ADDRESSED(text)
    if addressed and addressed[1] not in _COMPOUND_SURNAMES:
        text = addressed[1]
    found = _ROLE_ATTACHED(text)
    words = tuple(filter(None, (found["before"], found["after"]))) if found else ()
    if not found or not words or found["name"] in _COMPOUND_SURNAMES:
        return text, ()
    return found["name"], words


def _join(text: str) -> tuple[str, bool]:
    """Close the gaps inside a Chinese name; two whole names side by side stay apart and are told."""
    if _SEVERAL.search(text):
        return text, True
    tokens = text.split(" ")
    if len(tokens) == 1:
        return text, False
    if all(_is_han(token) for token in tokens):
        length = sum(map(len, tokens))
        if len(tokens[0]) >= 2 and length >= 4 and tokens[0] not in _COMPOUND_SURNAMES:
            return text, True
        return "".join(tokens), False
    return _SPACE_BETWEEN_HAN.sub("", text), False


def _is_han(token: str) -> bool:
    return bool(token) and all(_HAN_OR_DOT.match(character) for character in token)


def _suspicion(name: str, several: bool) -> str:
    if several:
        return "two_names"
    strange = [character for character in name if not _HAN_OR_DOT.match(character)]
    for character in strange:
        if is_private_use(character) or not (character.isascii() or character.isalpha() or character == " "):
            return character
    for character in strange:
        if not (character.isalpha() or character in " '"):
            return character
    if strange:
        return "pinyin"
    return "" if 2 <= len(name) <= 15 or not name else "length"
