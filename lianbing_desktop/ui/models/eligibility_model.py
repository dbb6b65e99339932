"""The table of the eligibility page. It keeps the order it is given: study points are never a league table."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.services.selection.eligibility_list import EligibilityLine, status_words
from lianbing_desktop.ui.models.name_search import search_words
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone

STATUS_TONES = {
    EligibilityStatus.ELIGIBLE: Tone.DONE,
    EligibilityStatus.NOT_YET: Tone.WARNING,
    EligibilityStatus.NEVER: Tone.ERROR,
    EligibilityStatus.UNDECIDED: Tone.ACCENT,
}
DATE_COLUMN, REASON_COLUMN = 5, 6


class EligibilityModel(TableModel[EligibilityLine]):
    """Everyone by unit and name, with the newest reading of the study platform and what speaks against them."""

    def __init__(self, titles: tuple[str, ...], parent: QObject | None = None) -> None:
        unit, name, status, stars, points, as_of, why = titles
        columns: list[Column[EligibilityLine]] = [
            Column(unit, lambda line: line.unit, width=80),
            Column(name, lambda line: line.name, width=84),
            Column(
                status,
                lambda line: status_words(line.assessment.status),
                width=108,
                tone=lambda line: STATUS_TONES[line.assessment.status],
                pill=True,
            ),
            Column(stars, lambda line: line.reading.stars if line.reading else None, align="right", width=66),
            Column(points, lambda line: line.reading.points if line.reading else None, align="right", width=70),
            Column(as_of, lambda line: line.reading.as_of.isoformat() if line.reading else "–", width=110),
            Column(why, lambda line: " ".join(line.reasons), width=0, tip=lambda line: "\n".join(line.reasons)),
        ]
        super().__init__(
            columns,
            search_text=lambda line: search_words(line.name, line.unit),
            key=lambda line: line.entrant_id,
            parent=parent,
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """No order but the units' and then the names'."""
        super().sort(-1)
