"""Which field a column's title stands for. The wordings are data (resources/intake/headers.toml)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.text import clean, compact

_LONGEST_TITLE = 24  # a longer text is a sentence about the table, not a column's title
_LONGEST_LOOSE_TITLE = 14
_BRACKETED = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]?")
_ONLY_HAN = re.compile(f"[\u4e00-\u9fff]{{1,{_LONGEST_TITLE}}}").fullmatch
_PUNCTUATION = re.compile(r"[^0-9A-Za-z\u3400-\u9fff]+")

_NOTE_ALONE = frozenset(("注", "备注", "附注", "说明"))  # with the note itself in the next cell
_NOT_HAN = re.compile(r"[0-9A-Za-z]+")

OTHER = "other"
"""The field of a column that is known and not read, such as 民族."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """Words by which rows that are no people are known: how they begin, or what marks them."""

    total: tuple[str, ...] = ()
    note: tuple[str, ...] = ()
    example: frozenset[str] = frozenset()
    example_sheets: tuple[str, ...] = ()
    nobody: frozenset[str] = frozenset()

    def kind_of(self, text: str) -> str:
        """ "total" or "note" for what begins a line that is no person, else ""."""
        key = compact(text)
        if key in _NOTE_ALONE:
            return "note"
        if key.startswith(self.total):
            return "total"
        return "note" if key.startswith(self.note) else ""

    def is_example_sheet(self, name: str) -> bool:
        """Whether a sheet of this name shows how to fill the form in."""
        return any(word in name for word in self.example_sheets)


class Headers:
    """A vocabulary of column titles, built once and shared by every reader.

    `names` maps a whole title to its field; `contains` lists words that decide when no whole title fits, the
    earlier one first; of "单位+职务" both have to be there; `patterns` are what a title nobody listed is made of,
    asked last. `fields` are all fields a title can stand for.
    """

    def __init__(
        self,
        names: Mapping[str, str],
        contains: tuple[tuple[str, str], ...] = (),
        rows: RowWords = RowWords(),
        patterns: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self._names = {title_key(name): field for name, field in names.items()}
        self._contains = tuple((tuple(map(title_key, words.split("+"))), field) for words, field in contains)
        self._patterns = tuple((re.compile(pattern).fullmatch, field) for pattern, field in patterns)
        self._texts_of_patterns = patterns
        self.rows = rows
        self.fields = frozenset((*self._names.values(), *(field for _, field in (*contains, *patterns))))
        self._known: dict[str, str | None] = {}

    @classmethod
    def from_mapping(cls, data: Mapping[str, object]) -> Headers:
        """Build from the parsed headers.toml, or that merged with the user's own wordings.

        Raises ValueError when the data does not have the file's shape or one wording stands for two fields.
        """
        fields = data.get("fields")
        if not isinstance(fields, Mapping):
            raise ValueError("headers: no [fields] table")
        names: dict[str, str] = {}
        contains: list[tuple[str, str]] = []
        patterns: list[tuple[str, str]] = []
        for field, wordings in fields.items():
            for name in wordings.get("names", ()):
                if names.setdefault(title_key(name), field) != field:
                    raise ValueError(f"headers: {name} stands for {names[title_key(name)]} and {field}")
            contains += [(word, field) for word in wordings.get("contains", ())]
            patterns += [(pattern, field) for pattern in wordings.get("patterns", ())]
        rows = data.get("rows", {})
        if not isinstance(rows, Mapping):
            raise ValueError("headers: [rows] is not a table")
        return cls(
            names,
            tuple(contains),
            RowWords(
                tuple(rows.get("total", ())),
                tuple(rows.get("note", ())),
                frozenset(rows.get("example", ())),
                tuple(rows.get("example_sheets", ())),
                frozenset(rows.get("nobody", ())),
            ),
            tuple(patterns),
        )

    def extended(self, wordings: Mapping[str, str]) -> Headers:
        """The same vocabulary with the user's own titles, which win over the shipped ones."""
        own = {title_key(title): field for title, field in wordings.items()}
        contains = tuple(("+".join(words), field) for words, field in self._contains)
        return Headers({**self._names, **own}, contains, self.rows, self._texts_of_patterns)

    def field_of(self, text: str) -> str | None:
        """The field a title stands for, or None. Spaces, line breaks, brackets and punctuation do not matter."""
        if not text or len(text) > 2 * _LONGEST_TITLE:
            return None
        if text not in self._known:
            if len(self._known) > 4096:  # titles only: data cells seldom get here, but a hostile file may try
                self._known.clear()
            self._known[text] = self.whole_field_of(text) or self._loose_field_of(text)
        return self._known[text]

    def whole_field_of(self, text: str) -> str | None:
        """The field of a title that is in the vocabulary as a whole, with or without what it has in brackets."""
        if _ONLY_HAN(text):  # nothing to clean: every name is asked about
            return self._names.get(text)
        cleaned = clean(text)
        if len(cleaned) > _LONGEST_TITLE:
            return None
        field = self._names.get(title_key(cleaned))
        if field or cleaned.isalnum():
            return field
        return self._names.get(title_key(_BRACKETED.sub("", cleaned)))

    def _loose_field_of(self, text: str) -> str | None:
        cleaned = clean(text)
        if ":" in cleaned or "：" in cleaned:
            return None
        # 代表县（市、区）: what is in brackets is a remark first, and a part of the title when nothing else helps.
        for key in dict.fromkeys((title_key(_BRACKETED.sub("", cleaned)), title_key(cleaned))):
            if key and len(key) <= _LONGEST_LOOSE_TITLE:
                found = next((field for words, field in self._contains if all(word in key for word in words)), None)
                found = found or next((field for matches, field in self._patterns if matches(key)), None)
                if found:
                    return found
        han = _NOT_HAN.sub("", title_key(_BRACKETED.sub("", cleaned)))  # 电话 Tel, 姓名 Name
        return self._loose_field_of_han(han) if len(han) >= 2 and han != title_key(cleaned) else None

    def _loose_field_of_han(self, title: str) -> str | None:
        return self._names.get(title) or next((field for matches, field in self._patterns if matches(title)), None)


def title_key(text: str) -> str:
    """A title without spaces and punctuation: 职务/岗位 and 职 务、岗 位 are one."""
    return _PUNCTUATION.sub("", clean(text)).casefold()
