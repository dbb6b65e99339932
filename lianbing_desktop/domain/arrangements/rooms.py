"""Rooms and the S order (蛇形) of their seats from the door."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Door(StrEnum):
    """Where the door is, seen by those who sit and look at the platform."""

    FRONT_LEFT = "front_left"
    FRONT_RIGHT = "front_right"
    BACK_LEFT = "back_left"
    BACK_RIGHT = "back_right"

    @property
    def in_front(self) -> bool:
        """Whether it is on the platform's side."""
        return self in {Door.FRONT_LEFT, Door.FRONT_RIGHT}

    @property
    def on_the_left(self) -> bool:
        """Whether it is on the left."""
        return self in {Door.FRONT_LEFT, Door.BACK_LEFT}


@dataclass(frozen=True, slots=True)
class Room:
    """A room with `rows` from the platform back and `columns` from left to right.

    `capacity` is how many of these seats are used, counted in S order. `session` says when ("7月15日 9:00—10:30").
    """

    id: str
    name: str
    rows: int = 6
    columns: int = 5
    capacity: int = 30
    door: Door = Door.FRONT_RIGHT
    session: str = ""
    position: int = 0

    def place_of(self, number: int) -> tuple[int, int]:
        """Row and column (from 0: the front row, the left column) of a seat by its number from 1.

        Seat 1 is in the corner at the door; the numbers go along a column, and along the next one back.
        """
        column, along = divmod(number - 1, self.rows)
        away = along if column % 2 == 0 else self.rows - 1 - along
        row = away if self.door.in_front else self.rows - 1 - away
        return row, column if self.door.on_the_left else self.columns - 1 - column

    def grid(self) -> tuple[tuple[int, ...], ...]:
        """The seat numbers row by row from the platform, left to right; 0 where no seat is used."""
        cells = [[0] * self.columns for _ in range(self.rows)]
        for number in range(1, self.capacity + 1):
            row, column = self.place_of(number)
            cells[row][column] = number
        return tuple(tuple(row) for row in cells)

    def neighbours(self) -> dict[int, tuple[int, ...]]:
        """The seats before, behind, left and right of each seat."""
        cells = {self.place_of(number): number for number in range(1, self.capacity + 1)}
        return {
            number: tuple(
                cells[near]
                for near in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
                if near in cells
            )
            for (row, column), number in cells.items()
        }
