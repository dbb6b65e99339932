"""A character that another typeface draws than the one a layout asks for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DrawnBy:
    """A character of somebody's words that the wanted face lacks. `face` draws it, "" when nothing can.

    `place` is where it stands, as 姓名; "" in a field's own words. `entry_id` and `who` are "" for the layout's own.
    """

    entry_id: str
    who: str
    unit: str
    place: str
    character: str
    wanted: str
    face: str

    @property
    def codepoint(self) -> str:
        """As U+XXXX."""
        return f"U+{ord(self.character):04X}"
