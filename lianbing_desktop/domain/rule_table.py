"""Reads one table of a rule file strictly: each key has a type, and a key nobody asked for is an error.

Strict, because a misspelt key that is silently dropped would change who goes to the province.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from lianbing_desktop.domain.problem import UserError

Kind = TypeVar("Kind", bound=StrEnum)


class RuleTable:
    """A table and the path it stands at, so that a message can name the key.

    Each reading method raises UserError: rules_key_missing, or the rules_not_… code for what was expected.
    Call `finish` after the last read; it refuses keys that were not read (rules_key_unknown).
    """

    def __init__(self, data: object, path: str = "") -> None:
        if not isinstance(data, Mapping):
            raise UserError("rules_not_table", key=path or "/", value=data)
        self._data: Mapping[object, object] = data
        self._path = path
        self._read: set[object] = set()

    def has(self, key: str) -> bool:
        """Whether the key is there; asking does not count as reading."""
        return key in self._data

    def keys(self) -> tuple[str, ...]:
        """The keys as they stand."""
        return tuple(str(key) for key in self._data)

    def key_path(self, key: str) -> str:
        """The key with the tables it stands in, as messages name it."""
        return f"{self._path}.{key}" if self._path else key

    def refuse(self, code: str, key: str, value: object = "", **params: object) -> UserError:
        """The error to raise for a key whose value makes no sense."""
        return UserError(code, key=self.key_path(key), value=value, **params)

    def text(self, key: str, default: str | None = None) -> str:
        """A text; it may be empty only where the default is."""
        value = self._take(key, default)
        if not isinstance(value, str) or (not value.strip() and default != ""):
            raise self.refuse("rules_not_text", key, value)
        return value.strip()

    def integer(self, key: str, default: int | None = None, least: int = 0) -> int:
        """A whole number of at least `least`."""
        return self._integer(key, self._take(key, default), least)

    def decimal(self, key: str, default: Decimal | None = None) -> Decimal:
        """An exact number: a whole number or digits in quotes. A binary float is refused."""
        value = self._take(key, default)
        try:
            if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
                raise InvalidOperation
            number = Decimal(value)
        except InvalidOperation:
            raise self.refuse("rules_not_decimal", key, value) from None
        if not number.is_finite():
            raise self.refuse("rules_not_decimal", key, value)
        return number

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.refuse("rules_not_flag", key, value)
        return value

    def date(self, key: str) -> dt.date:
        """A date, also as text YYYY-MM-DD (that is how a contest file keeps it)."""
        value = self._take(key, None)
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            raise self.refuse("rules_not_date", key, value) from None

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        value = self._take(key, default)
        if not isinstance(value, list | tuple):
            raise self.refuse("rules_not_texts", key, value)
        for item in value:
            if not isinstance(item, str) or not item.strip():
                raise self.refuse("rules_not_texts", key, item)
        return tuple(item.strip() for item in value)

    def integers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        value = self._take(key, None)
        if not isinstance(value, list | tuple):
            raise self.refuse("rules_not_whole_number", key, value, least=0)
        return tuple(self._integer(key, item, 0) for item in value)

    def choice(self, key: str, kind: type[Kind], default: Kind | None = None) -> Kind:
        """One of the values of an enumeration."""
        return self._choice(key, self._take(key, default), kind)

    def choices(self, key: str, kind: type[Kind], default: tuple[str, ...] | None = None) -> tuple[Kind, ...]:
        """A list of values of an enumeration."""
        return tuple(self._choice(key, item, kind) for item in self.texts(key, default))

    def table(self, key: str) -> RuleTable:
        """A table inside this one."""
        return RuleTable(self._take(key, None), self.key_path(key))

    def tables(self, key: str) -> tuple[RuleTable, ...]:
        """A list of tables; none where the key is missing. Messages count them from 1."""
        value = self._take(key, ())
        if not isinstance(value, list | tuple):
            raise self.refuse("rules_not_table", key, value)
        return tuple(RuleTable(item, f"{self.key_path(key)}[{number}]") for number, item in enumerate(value, 1))

    def finish(self) -> None:
        """Refuse what nobody has read: a misspelt key, most likely."""
        for key in self._data:
            if key not in self._read:
                raise self.refuse("rules_key_unknown", str(key))

    def _take(self, key: str, default: object) -> object:
        self._read.add(key)
        if key in self._data:
            return self._data[key]
        if default is None:
            raise self.refuse("rules_key_missing", key)
        return default

    def _integer(self, key: str, value: object, least: int) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise self.refuse("rules_not_whole_number", key, value, least=least)
        return value

    def _choice(self, key: str, value: object, kind: type[Kind]) -> Kind:
        try:
            return kind(str(value))
        except ValueError:
            raise self.refuse("rules_not_one_of", key, value, allowed=", ".join(kind)) from None
