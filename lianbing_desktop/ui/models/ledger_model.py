"""The ledger of certificates as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.services.awards.certificate_ledger import LedgerLine
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


def ledger_model(parent: QObject) -> TableModel[LedgerLine]:
    """A line a number, in the order they were given out."""
    return TableModel(
        (
            Column(QCoreApplication.translate("LedgerModel", "Number"), lambda line: line.number, width=164),
            Column(QCoreApplication.translate("LedgerModel", "Recipient"), lambda line: line.who, width=72),
            Column(
                QCoreApplication.translate("LedgerModel", "Award"),
                lambda line: line.certificate.fields["奖项"],
                width=0,
            ),
            Column(
                QCoreApplication.translate("LedgerModel", "Printed"),
                lambda line: len(line.prints),
                text=lambda line: str(len(line.prints)) if line.prints else "–",
                align="right",
                width=56,
                tip=lambda line: "\n".join(one.reason for one in line.prints if one.reason),
            ),
            Column(
                QCoreApplication.translate("LedgerModel", "Collected"),
                lambda line: line.certificate.collected_by,
                width=84,
                tip=lambda line: line.certificate.collected_on,
            ),
            Column(
                QCoreApplication.translate("LedgerModel", "State"),
                _state,
                tone=_tone,
                pill=True,
                width=72,
                tip=lambda line: line.recalled or line.spoiled,
            ),
        ),
        key=lambda line: line.certificate.id,
        parent=parent,
    )


def _state(line: LedgerLine) -> str:
    if line.recalled:
        return QCoreApplication.translate("LedgerModel", "Recalled")
    if line.spoiled:
        return QCoreApplication.translate("LedgerModel", "Spoiled")
    if line.prints:
        return QCoreApplication.translate("LedgerModel", "In force")
    return QCoreApplication.translate("LedgerModel", "Not printed")


def _tone(line: LedgerLine) -> Tone:
    if line.recalled:
        return Tone.ERROR
    if line.spoiled:
        return Tone.WARNING
    return Tone.DONE if line.prints else Tone.NEUTRAL
