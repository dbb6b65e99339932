"""Private-use code points old Chinese systems wrote for real characters, and the characters they stand for.

GB 18030-2000 and GBK had no Unicode characters for some of their codes and used U+E7xx and U+E8xx instead;
GB 18030-2005 and -2022 name the characters those codes stand for. Only that fixed set is mapped: any other
private-use code point means something different on every machine and is left as it stands.
"""

from __future__ import annotations

import re

# Codes A6D9-A6DF, A6EC, A6ED, A6F3 (vertical punctuation) and A8BC, A8BF (pinyin letters).
_LETTERS = {
    **dict(zip(range(0xE78D, 0xE797), "︐︒︑︓︔︕︖︗︘︙", strict=True)),
    0xE7C7: "\u1e3f",
    0xE7C8: "\u01f9",
}

# Codes FE50-FEA0 in their order: U+E815 to U+E864.
_IDEOGRAPHS = (
    "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱"
    "䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻"
)

REAL_CHARACTERS: dict[int, str] = _LETTERS | dict(zip(range(0xE815, 0xE865), _IDEOGRAPHS, strict=True))
"""A translation table for str.translate: private-use code point → the character GB 18030 defines there."""


_PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]").search


def first_private_use(text: str) -> str:
    """The first character of a text that has no meaning outside the machine it was typed on; "" without one."""
    found = _PRIVATE_USE(text)
    return found[0] if found else ""


def is_private_use(character: str) -> bool:
    """Whether a character has no meaning outside the machine it was typed on."""
    return bool(first_private_use(character))
