"""Every name before it is printed: which characters another typeface draws, which none can, and whom to ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lianbing_desktop.domain.certificates.drawn_by import DrawnBy
from lianbing_desktop.services.intake.confirmation_sheets import write_confirmation_sheets
from lianbing_desktop.ui.forms.ui_awards_page import Ui_AwardsPage
from lianbing_desktop.ui.models.award_lists import drawn_by_model
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.save_file import save_file
from lianbing_desktop.ui.shell.theme import Tone, set_property


class NameGuard(QObject):
    """Works on the page of the awards form that stands where the certificates would be."""

    def __init__(self, form: Ui_AwardsPage, desk: Desk, page: QWidget, go_on: Callable[[], object]) -> None:
        super().__init__(page)
        self._form = form
        self._desk = desk
        self._page = page
        self._go_on = go_on
        self._agreed: set[tuple[str, ...]] = set()
        self.model = drawn_by_model(self)
        form.trouble_table.set_table(self.model, "")
        form.sheets_button.clicked.connect(self._save_sheets)
        form.agree_button.clicked.connect(self._agree)

    def stops(self, found: Sequence[DrawnBy]) -> bool:
        """Whether somebody has to look first: nothing draws a character, or nobody agreed to what does."""
        return any(not one.face or _looked_at(one) not in self._agreed for one in found)

    def show(self, found: Sequence[DrawnBy]) -> None:
        """List the characters, those that nothing draws first."""
        form = self._form
        missing = any(not one.face for one in found)
        self.model.set_rows(sorted(found, key=lambda one: bool(one.face)))
        form.trouble_label.setText(
            self.tr(
                "No certificate was made: nothing on this computer can draw some of these characters. Check them with "
                "the person, or install a font that has them (SimSun-ExtB, say)."
            )
            if missing
            else self.tr(
                "The typeface of the layout lacks these characters; another one draws them. Look at their strokes on a "
                "proof, and let the units confirm what is in doubt."
            )
        )
        set_property(form.trouble_label, "tone", (Tone.ERROR if missing else Tone.WARNING).value)
        form.agree_button.setVisible(not missing)
        form.sheets_button.setEnabled(bool(self._unit_ids()))
        form.result_stack.setCurrentWidget(form.trouble_page)

    def _rows(self) -> list[DrawnBy]:
        return [self.model.row_at(row) for row in range(self.model.rowCount())]

    def _unit_ids(self) -> list[str]:
        wanted = {one.unit for one in self._rows()}
        return [unit.id for unit in self._desk.contest.snapshot().units if unit.name in wanted]

    def _agree(self) -> None:
        self._agreed.update(map(_looked_at, self._rows()))
        self._go_on()

    def _save_sheets(self) -> None:
        ids = self._unit_ids()
        save_file(
            self._desk,
            self._page,
            self.tr("Confirmation sheets"),
            "pdf",
            lambda contest, path: write_confirmation_sheets(contest, ids, path),
        )


def _looked_at(one: DrawnBy) -> tuple[str, ...]:
    """What somebody agreed to; a certificate without a number yet has another id every time."""
    return one.who, one.unit, one.character, one.wanted, one.face
