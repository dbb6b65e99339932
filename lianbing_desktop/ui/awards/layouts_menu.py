"""The designer's menu of whole layouts: new, copied, taken over from a file, handed on, deleted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from lianbing_desktop.domain.certificates.certificate import Template
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.awards.design import Design


class LayoutsMenu(QMenu):
    """`said` carries what came of it, and whether it went wrong; `kept` the id of the layout that was saved last."""

    said = Signal(str, bool)

    def __init__(self, design: Design, parent: QWidget) -> None:
        super().__init__(parent)
        self._design = design
        self._window = parent
        self.kept = ""
        self.addAction(self.tr("New, empty"), self._new)
        self.addAction(self.tr("Copy"), self._copy)
        self.addAction(self.tr("Take over from a file…"), self._take_over)
        self.addAction(self.tr("Save to a file…"), self._export)
        self.addSeparator()
        self._delete_action = self.addAction(self.tr("Delete this layout…"), self._delete)
        design.changed.connect(lambda: self._delete_action.setEnabled(bool(design.now.id)))

    def save(self) -> bool:
        """Keep the layout as one of the contest's own; whether it worked."""
        try:
            self._design.save()
        except UserError as error:
            self.said.emit(say_error(error), True)
            return False
        self.kept = self._design.now.id
        self.said.emit(self.tr("Saved: {name}").format(name=self._design.now.name), False)
        return True

    def may_leave(self) -> bool:
        """Whether the layout may be left: there is nothing to save, or the person said what to do with it."""
        if not self._design.unsaved:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self._window.windowTitle(),
            self.tr("Save the changes to “{name}”?").format(name=self._design.now.name),
            buttons.Save | buttons.Discard | buttons.Cancel,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _new(self) -> None:
        if self.may_leave():
            self._design.load(Template("", self._design.free_name(self.tr("New layout")), 297, 210))

    def _copy(self) -> None:
        if self.may_leave():
            now = self._design.now
            self._design.load(replace(now, id="", name=self._design.free_name(now.name)))

    def _take_over(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Take a layout over"), "", "*.json")
        if not path or not self.may_leave():
            return
        try:
            found = layouts.take_over(self._design.contest, Path(path))
        except UserError as error:
            self.said.emit(say_error(error), True)
            return
        self.kept = found.id
        self._design.load(found)

    def _export(self) -> None:
        if (self._design.unsaved or not self._design.now.id) and not self.save():
            return
        now = self._design.now
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the layout"), f"{now.name}.json", "*.json")
        if not path:
            return
        try:
            layouts.export(self._design.contest, now.id, Path(path))
        except UserError as error:
            self.said.emit(say_error(error), True)
            return
        self.said.emit(self.tr("Saved: {name}").format(name=Path(path).name), False)

    def _delete(self) -> None:
        now = self._design.now
        question = self.tr("Delete “{name}”? Certificates printed with it stay as they are.").format(name=now.name)
        answer = QMessageBox.question(self._window, self._window.windowTitle(), question)
        if answer == QMessageBox.StandardButton.Yes:
            layouts.delete(self._design.contest, now.id)
            self.kept = ""
            self._design.open(layouts.names(self._design.contest)[0].id)
