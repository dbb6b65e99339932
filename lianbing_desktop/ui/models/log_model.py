"""The log as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.services.log import LogLine
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


def log_model(parent: QObject) -> TableModel[LogLine]:
    """What was done, in the order given; a line that was taken back says so."""
    return TableModel(
        (
            Column(
                QCoreApplication.translate("LogModel", "When"),
                lambda line: line.at,
                text=moment,
                width=138,
                tip=lambda line: line.at[:19].replace("T", " "),
            ),
            Column(
                QCoreApplication.translate("LogModel", "What was done"),
                lambda line: line.text,
                width=0,
                tip=lambda line: line.text,
            ),
            Column(
                "",
                lambda line: QCoreApplication.translate("LogModel", "Undone") if line.undone else "",
                tone=lambda _line: Tone.NEUTRAL,
                pill=True,
                width=74,
            ),
            Column(QCoreApplication.translate("LogModel", "Who"), lambda line: line.operator, width=70),
        ),
        key=lambda line: line.id,
        parent=parent,
    )


def moment(line: LogLine) -> str:
    """Date and time by the minute, as the clock of that PC showed them."""
    return line.at[:16].replace("T", " ")
