"""What clearing personal data takes away and what it leaves, and the words that let it begin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QBoxLayout, QDialog, QListWidget, QWidget

from lianbing_desktop.services.safekeeping.cleaning import CleaningPlan, phrase
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_cleaning_dialog import Ui_CleaningDialog

_NAMED, _ROWS = 3, 2
"""So many exported files are named, so many copies are in view at once."""
_LISTED = 5
"""So many kinds stand each on a line; more run on, so that the dialog fits the smallest screen."""
_WIDTH, _COLUMN = 584, 276
"""How wide the text is at least, over all and in each of the two columns."""


class CleaningDialog(QDialog):
    """Changes nothing itself. After `accept`, `remove_copies` says whether known copies go too."""

    def __init__(self, plan: CleaningPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form = Ui_CleaningDialog()
        form.setupUi(self)
        self.setMinimumWidth(640)
        for label, text in (
            (form.goes_label, _listed("goes", {name: count for name, count in plan.goes.items() if count})),
            (form.stays_label, _listed("stays", plan.stays)),
        ):
            label.setText(text)
            label.setWordWrap(True)
        form.copies_box.setText(
            self.tr("&Remove the {count} backups and earlier files that still hold it").format(count=len(plan.copies))
        )
        form.copies_box.setVisible(bool(plan.copies))
        self._list_copies(plan)
        unreachable = [say("cleaning_unreachable", {"folder": folder}) for folder in plan.unreachable]
        exports = [say("cleaning_exports", {"files": "、".join(plan.exports[:_NAMED])})] if plan.exports else []
        form.copies_label.setText("\n".join([*unreachable, *exports, say("cleaning_elsewhere")]))
        self._keep_whole()
        form.words_label.setText(self.tr("&Type “{words}” to confirm").format(words=phrase()))
        form.words_label.setBuddy(form.words_edit)
        form.words_edit.textChanged.connect(self._on_typed)
        form.clear_button.clicked.connect(self.accept)
        form.cancel_button.clicked.connect(self.reject)
        self._on_typed("")
        form.words_edit.setFocus()

    def _keep_whole(self) -> None:
        """A wrapped label asks for too little by itself: the last lines would not be seen."""
        form = self._form
        for label, width in (
            (form.intro_label, _WIDTH),
            (form.goes_label, _COLUMN),
            (form.stays_label, _COLUMN),
            (form.copies_label, _WIDTH),
        ):
            label.ensurePolished()
            label.setMinimumHeight(max(0, label.heightForWidth(width)))

    def _list_copies(self, plan: CleaningPlan) -> None:
        """Name every copy that would go below the box that lets them go."""
        copies_list = QListWidget(self)
        copies_list.addItems([path.name for path in plan.copies])
        copies_list.setAccessibleName(self.tr("Backups and earlier files"))
        copies_list.setFixedHeight(_ROWS * 34)
        copies_list.setVisible(bool(plan.copies))
        self._form.copies_box.toggled.connect(copies_list.setEnabled)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(self._form.copies_box) + 1, copies_list)

    @property
    def remove_copies(self) -> bool:
        """Whether the copies the program knows of shall go."""
        return not self._form.copies_box.isHidden() and self._form.copies_box.isChecked()

    @property
    def typed(self) -> str:
        """The words typed."""
        return self._form.words_edit.text()

    def _on_typed(self, text: str) -> None:
        self._form.clear_button.setEnabled(text.strip() == phrase())


def _listed(side: str, counted: Mapping[str, int]) -> str:
    kinds = [say(f"cleaning_{side}_{name}", {"count": count}) for name, count in counted.items()]
    lines = ["、".join(kinds)] if len(kinds) > _LISTED else [f"· {kind}" for kind in kinds]
    return "\n".join([say(f"cleaning_{side}"), *lines])
