"""How long a keystroke in a list's search takes: 100,000 rows, a table that shows them, a chosen row kept.

    uv run python benchmarks/table_filter.py

The aim is 40 ms a keystroke, the next screen included.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.table_view import TableView

ROWS = [(f"选手{number}", f"xs{number}", number % 13, number * 7919 % 100_003) for number in range(100_000)]


def main() -> None:
    """Print one line a step."""
    app = QApplication([])
    theme.apply(app)
    columns = (
        Column[tuple[str, str, int, int]]("name", lambda row: row[0]),
        Column[tuple[str, str, int, int]]("unit", lambda row: row[2]),
        Column[tuple[str, str, int, int]]("score", lambda row: row[3]),
    )
    model = TableModel(columns, search_text=lambda row: f"{row[0]} {row[1]} {row[2]}", key=lambda row: row[1])
    view = TableView()
    view.set_table(model, "")
    view.resize(900, 500)
    view.show()

    def measure(name: str, step: Callable[[], None]) -> None:
        start = time.perf_counter()
        step()
        app.processEvents()
        print(f"{name:<24}{(time.perf_counter() - start) * 1000:8.1f} ms")

    measure("fill", lambda: model.set_rows(ROWS))
    view.selectRow(50_000)
    for typed in ("x", "xs", "xs9", "xs99", "选手9 xs", ""):
        measure(f"filter {typed!r}", lambda typed=typed: model.set_filter(typed))
    measure("sort", lambda: model.sort(2))
    view.close()


if __name__ == "__main__":
    main()
