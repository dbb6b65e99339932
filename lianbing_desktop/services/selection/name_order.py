"""People in the order of 姓氏笔画, by the strokes that come with the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

from lianbing_desktop.domain.ranking.stroke_order import NameOrder, Strokes, parse_strokes, stroke_key
from lianbing_desktop.paths import resource

T = TypeVar("T")


@cache
def strokes() -> Strokes:
    """The strokes of every character the program knows; read once, some 30 ms."""
    return parse_strokes(resource("strokes", "strokes.txt").read_text(encoding="utf-8"))


def by_strokes(items: Iterable[T], name: Callable[[T], str], order: NameOrder = NameOrder.SURNAME) -> list[T]:
    """The items in the order of their names; equal names keep the order they came in."""
    known = strokes()
    return sorted(items, key=lambda item: stroke_key(name(item), known, order))
