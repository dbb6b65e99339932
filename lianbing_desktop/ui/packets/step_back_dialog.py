"""退回到汇总之前: what was joined, and everything done since that would be lost."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from lianbing_desktop.services.packets.stepping_back import StepBack
from lianbing_desktop.ui.models.log_model import log_model
from lianbing_desktop.ui.shell.table_view import TableView


class StepBackDialog(QDialog):
    """After `accept` the backup takes the place of the open file; changes nothing itself."""

    def __init__(self, found: StepBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Back to before joining"))
        self.resize(760, 440)
        at = found.at[:16].replace("T", " ")
        words = [
            self.tr("Joined on {at}: {people}.").format(at=at, people=found.people),
            self.tr("The backup made just before takes the place of this file, which is kept beside it."),
        ]
        if found.since:
            words.append(self.tr("{count} steps were taken since and are lost from it:").format(count=len(found.since)))
        else:
            words.append(self.tr("Nothing was done since, so nothing but the joining is lost."))
        intro = QLabel("\n".join(words), self)
        intro.setWordWrap(True)
        self.model = log_model(self)
        table = TableView(self)
        table.setAccessibleName(self.tr("Steps since the joining"))
        table.set_table(self.model, self.tr("Nothing."))
        table.setColumnHidden(2, True)
        self.model.set_rows(list(found.since))
        table.setVisible(bool(found.since))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.back_button = buttons.addButton(self.tr("&Go back"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(table, 1)
        if not found.since:
            layout.addStretch(1)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()
