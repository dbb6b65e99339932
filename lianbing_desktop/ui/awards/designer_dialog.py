"""The designer: the sheet with what stands on it, by hand and by number, shown as it will print."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QPushButton, QToolButton, QWidget

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import (
    Align,
    Border,
    Box,
    Code,
    Element,
    Photo,
    Picture,
    Rectangle,
    Rule,
    SealBox,
    Template,
    TextField,
    Vertical,
)
from lianbing_desktop.domain.certificates.editing import History, Layer, Place, Side
from lianbing_desktop.domain.certificates.layout import Fit
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import designing, layouts
from lianbing_desktop.services.awards.designing import DrawnPage, Filling, Shown
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.awards.design_canvas import DesignCanvas
from lianbing_desktop.ui.awards.design_panel import DesignPanel
from lianbing_desktop.ui.awards.page_drawer import PageDrawer
from lianbing_desktop.ui.forms.ui_designer_dialog import Ui_DesignerDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.theme import Colour

_ZOOM_STEP = 1.2
_COPY_BESIDE = 5.0  # mm
_LEAST_SCALE = 0.5


class DesignerDialog(QDialog):
    """`saved` is the id of the layout that was saved last, "" when none was."""

    def __init__(self, contest: Contest, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self.saved = ""
        self._form = Ui_DesignerDialog()
        self._form.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1072, 560)
        self.canvas, self.panel = DesignCanvas(self), DesignPanel(self)
        form = self._form
        form.sheet_area.setWidget(self.canvas)
        form.panel_area.setWidget(self.panel)
        form.sheet_area.setStyleSheet(f"QScrollArea {{ background: {Colour.SUNKEN.value}; border-radius: 6px; }}")
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.drawer = PageDrawer(self)
        self.drawer.drawn.connect(self._on_drawn)
        self.drawer.families.connect(self.panel.add_families)
        self._fits = True
        self._saved_as = Template("", "", 297, 210)
        self.history = History(self._saved_as)
        self._pictures: dict[str, bytes] = {}
        self._misfits: Mapping[Place, Fit] = {}
        self._fillings = designing.fillings(contest)
        for one in self._fillings:
            form.shown_box.addItem(self._filling_name(one), one)
        self._make_actions()
        form.layout_box.activated.connect(self._choose_layout)
        form.shown_box.currentIndexChanged.connect(self._draw)
        form.save_button.clicked.connect(self.save)
        form.close_button.clicked.connect(self.reject)
        self.canvas.edited.connect(lambda name, new, joins: self._step(name, new, joins=joins))
        self.canvas.selection_changed.connect(self._show_selection)
        self.canvas.zoomed.connect(self._zoom)
        self.panel.changed.connect(self._set_values)
        self.panel.sheet_changed.connect(self._set_sheet)
        self.panel.stock_wanted.connect(self._choose_stock)
        self.panel.stock_removed.connect(lambda: self._step("stock", replace(self.history.now, stock=())))
        self.panel.picture_wanted.connect(self._change_picture)
        self._open(chosen or layouts.names(contest)[0].id)
        self.canvas.setFocus()

    @property
    def unsaved(self) -> bool:
        """Whether there is something that closing would lose."""
        return self.history.now != self._saved_as

    def save(self) -> bool:
        """Keep the layout as one of the contest's own; whether it worked."""
        try:
            kept = layouts.save(self._contest, self.history.now, self._pictures)
        except UserError as error:
            self._say(say_error(error), wrong=True)
            return False
        self.history.now = self._saved_as = kept
        self.saved = kept.id
        self.canvas.set_template(kept)
        self._fill_layouts()
        self._show_selection()
        self._say(self.tr("Saved: {name}").format(name=kept.name))
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)
        self.drawer.ask_families()

    def reject(self) -> None:
        """Close, by any way, unless there is something to save first."""
        if self._may_leave():
            self.drawer.close()
            super().reject()

    def fit(self) -> None:
        """Show the whole sheet."""
        self._fits = True
        self.canvas.fit(self._form.sheet_area.viewport().size() - QSize(2, 2))
        self._draw()

    def _open(self, name: str) -> None:
        """Show a layout; a ready one as a copy with a name of its own."""
        found = layouts.layout(self._contest, name)
        if all(one.id != found.id for one in layouts.names(self._contest) if one.own):
            found = replace(found, id="", name=self._free_name(found.name), name_en="")
        self._load(found)

    def _load(self, template: Template) -> None:
        self._saved_as, self.history = template, History(template)
        self._pictures = designing.pictures_of(self._contest, template)
        self.canvas.select([])
        self.canvas.set_page(QImage(), {})
        self._show_step()
        self._show_selection()
        self._fill_layouts()
        if self.isVisible():
            self.fit()

    def _free_name(self, name: str) -> str:
        taken = {one.name for one in layouts.names(self._contest)}
        new, number = self.tr("{name}, own copy").format(name=name), 1
        while new in taken:
            number += 1
            new = self.tr("{name}, own copy {number}").format(name=name, number=number)
        return new

    def _make_actions(self) -> None:
        form = self._form
        for button, picture, words, keys, do in (
            (form.undo_button, "undo", self.tr("Undo"), QKeySequence.StandardKey.Undo, self.undo),
            (form.redo_button, "redo", self.tr("Redo"), QKeySequence("Ctrl+Y"), self.redo),
            (form.zoom_out_button, "zoom-out", self.tr("Smaller"), QKeySequence("Ctrl+-"), lambda: self._zoom(-1)),
            (form.fit_button, "fit-width", self.tr("Whole sheet"), QKeySequence("Ctrl+0"), self.fit),
            (form.zoom_in_button, "zoom-in", self.tr("Larger"), QKeySequence("Ctrl+="), lambda: self._zoom(1)),
        ):
            self._tool(button, picture, words, QKeySequence(keys), do)
        adding = QMenu(self)
        for words, make in (
            (self.tr("Text"), lambda: _new_text(self.history.now, self.tr("New text"))),
            (self.tr("Line"), lambda: Rule(_middle(self.history.now, 80, 0))),
            (self.tr("Rectangle"), lambda: Rectangle(_middle(self.history.now, 60, 30))),
            (self.tr("Border"), lambda: _new_border(self.history.now)),
            (self.tr("Seal"), lambda: SealBox(_middle(self.history.now, 42, 42))),
            (self.tr("QR code"), lambda: Code(_middle(self.history.now, 24, 24), "{验证码}")),
            (self.tr("Photo"), lambda: Photo(_middle(self.history.now, 30, 42))),
        ):
            adding.addAction(words, partial(self._add_new, make))
        adding.addAction(self.tr("Picture from a file…"), self._add_picture)
        form.add_button.setMenu(adding)
        self._make_arranging()
        menu = QMenu(self)
        menu.addAction(self.tr("New, empty"), self._new)
        menu.addAction(self.tr("Copy"), self._copy_layout)
        menu.addAction(self.tr("Take over from a file…"), self._take_over)
        menu.addAction(self.tr("Save to a file…"), self._export)
        menu.addSeparator()
        self._delete_layout_action = menu.addAction(self.tr("Delete this layout…"), self._delete_layout)
        form.layouts_button.setMenu(menu)
        save = QAction(self)
        save.setShortcut(QKeySequence.StandardKey.Save)
        save.triggered.connect(self.save)
        self.addAction(save)

    def _make_arranging(self) -> None:
        menu = QMenu(self)
        for words, side in (
            (self.tr("Left edges"), Side.LEFT),
            (self.tr("Middles, across"), Side.CENTRE),
            (self.tr("Right edges"), Side.RIGHT),
            (self.tr("Top edges"), Side.TOP),
            (self.tr("Middles, down"), Side.MIDDLE),
            (self.tr("Bottom edges"), Side.BOTTOM),
        ):
            menu.addAction(words, partial(self.align, side))
        menu.addSeparator()
        menu.addAction(self.tr("Equal room across"), lambda: self.distribute(across=True))
        menu.addAction(self.tr("Equal room down"), lambda: self.distribute(across=False))
        menu.addSeparator()
        for words, keys, do in (
            (self.tr("Forward"), "Ctrl+PgUp", lambda: self._raise(1)),
            (self.tr("Backward"), "Ctrl+PgDown", lambda: self._raise(-1)),
            (self.tr("Duplicate"), "Ctrl+D", self.duplicate),
            (self.tr("Delete"), "Del", self.delete),
            (self.tr("Select all"), "Ctrl+A", self._select_all),
        ):
            action = menu.addAction(words, do)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.canvas.addAction(action)
        self._form.arrange_button.setMenu(menu)

    def _tool(
        self, button: QToolButton, picture: str, words: str, keys: QKeySequence, do: Callable[[], object]
    ) -> None:
        button.setIcon(icon(picture))
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words}  {shown}")
        button.setAccessibleName(words)
        button.setShortcut(keys)
        button.clicked.connect(do)

    def undo(self) -> None:
        """Take the last step back."""
        if self.history.undo():
            self._show_step()
            self._show_selection()

    def redo(self) -> None:
        """Take a step again."""
        if self.history.redo():
            self._show_step()
            self._show_selection()

    def align(self, side: Side) -> None:
        """Line the selected elements up: several by each other, one by the sheet."""
        self._step("align", editing.align(self.history.now, self.canvas.selection, side))

    def distribute(self, *, across: bool) -> None:
        """Put equal room between three or more."""
        self._step("distribute", editing.distribute(self.history.now, self.canvas.selection, across=across))

    def duplicate(self) -> None:
        """Put copies a little beside."""
        new, places = self.history.now, []
        for place in self.canvas.selection:
            one = editing.element(new, place)
            box = replace(one.box, left=one.box.left + _COPY_BESIDE, top=one.box.top + _COPY_BESIDE)
            new, added = editing.add(new, place.layer, replace(one, box=box))
            places.append(added)
        self._step("duplicate", new)
        self.canvas.select(places)

    def delete(self) -> None:
        """Take the selected elements away."""
        gone = self.canvas.selection
        self.canvas.select([])
        self._step("delete", editing.remove(self.history.now, gone))

    def _select_all(self) -> None:
        self.canvas.select([place for place, _ in editing.elements(self.history.now) if place.layer is Layer.FIELDS])

    def _raise(self, steps: int) -> None:
        if len(self.canvas.selection) == 1:
            new, place = editing.raised(self.history.now, self.canvas.selection[0], steps)
            self._step("order", new)
            self.canvas.select([place])

    def _add_new(self, make: Callable[[], Element]) -> None:
        self._add(make())

    def _add(self, one: Element) -> None:
        new, place = editing.add(self.history.now, Layer.FIELDS, one)
        self._step("add", new)
        self.canvas.select([place])
        self.canvas.setFocus()

    def _step(self, name: str, new: Template, *, joins: bool = False) -> None:
        self.history.step(name, new, joins=joins)
        self._show_step()
        self._show_selection()

    def _set_values(self, values: Mapping[str, Any]) -> None:
        places = self.canvas.selection
        name = f"{sorted(values)}{places}"
        self._step(name, editing.set_values(self.history.now, places, **values), joins="text" in values)

    def _set_sheet(self, values: Mapping[str, Any]) -> None:
        self._step(f"sheet {sorted(values)}", replace(self.history.now, **values), joins=True)
        if "name" not in values and self._fits:
            self.fit()

    def _show_step(self) -> None:
        form = self._form
        self.canvas.set_template(self.history.now)
        form.undo_button.setEnabled(bool(self.history.undo_name))
        form.redo_button.setEnabled(bool(self.history.redo_name))
        self._draw()

    def _show_selection(self) -> None:
        places, now = self.canvas.selection, self.history.now
        self._form.arrange_button.setEnabled(bool(places))
        if places:
            note = self._misfit_words(places[0]) if len(places) == 1 else ""
            self.panel.show_elements([editing.element(now, place) for place in places], note)
        else:
            self.panel.show_sheet(now)

    def _misfit_words(self, place: Place) -> str:
        misfit = self._misfits.get(place)
        if misfit is Fit.OVER:
            return self.tr("With this name the text leaves its box. Make the box larger or the type smaller.")
        if misfit is Fit.SMALL:
            return self.tr("With this name the type is smaller than the least size set here.")
        return ""

    def _draw(self) -> None:
        filling: Filling = self._form.shown_box.currentData()
        template, pictures = self.history.now, dict(self._pictures)
        values, scale = dict(filling.values), self.canvas.zoom * self.devicePixelRatioF() * 96 / 72
        self.drawer.ask(lambda: designing.draw_page(template, values, pictures, max(_LEAST_SCALE, scale)))

    def _on_drawn(self, page: DrawnPage) -> None:
        image = None
        if page.pixels is not None:
            shown = page.pixels
            # The copy owns its pixels; the first image only looks at ours.
            image = QImage(shown.pixels, shown.width, shown.height, shown.stride, QImage.Format.Format_RGB32).copy()
        changed, self._misfits = page.misfits != self._misfits, page.misfits
        self.canvas.set_page(image, page.misfits)
        if page.error is not None:
            self._say(say_error(page.error), wrong=True)
        elif page.misfits:
            self._say(self.tr("{count} fields do not fit with this name.").format(count=len(page.misfits)), wrong=True)
        elif changed or self._form.status_label.property("tone") == "error":
            self._say("")
        if changed:
            self._show_selection()

    def _say(self, words: str, *, wrong: bool = False) -> None:
        label = self._form.status_label
        label.setText(words)
        label.setProperty("tone", "error" if wrong else "")
        label.setStyleSheet(f"color: {Colour.ERROR.value};" if wrong else "")

    def _zoom(self, direction: int) -> None:
        self._fits = False
        self.canvas.set_zoom(self.canvas.zoom * _ZOOM_STEP**direction)
        self._draw()

    def _filling_name(self, one: Filling) -> str:
        names = {
            Shown.LONGEST: self.tr("Longest: {who}"),
            Shown.SHORTEST: self.tr("Shortest: {who}"),
            Shown.RAREST: self.tr("Rarest: {who}"),
            Shown.SAMPLE: self.tr("Sample words"),
        }
        return names[one.shown].format(who=one.who)

    def _fill_layouts(self) -> None:
        box = self._form.layout_box
        box.clear()
        for one in layouts.names(self._contest):
            box.addItem(one.name if one.own else self.tr("Ready: {name}").format(name=one.name), one.id)
        at = box.findData(self.history.now.id or None)
        if at < 0:
            box.insertItem(0, self.history.now.name, "")
            at = 0
        box.setCurrentIndex(at)
        self._delete_layout_action.setEnabled(bool(self.history.now.id))

    def _choose_layout(self) -> None:
        chosen = self._form.layout_box.currentData()
        if chosen and chosen != self.history.now.id and self._may_leave():
            self._open(chosen)
        self._fill_layouts()

    def _new(self) -> None:
        if self._may_leave():
            self._load(Template("", self._free_name(self.tr("New layout")), 297, 210))

    def _copy_layout(self) -> None:
        if self._may_leave():
            self._load(replace(self.history.now, id="", name=self._free_name(self.history.now.name)))

    def _take_over(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Take a layout over"), "", "*.json")
        if path and self._may_leave():
            try:
                self._load(layouts.take_over(self._contest, Path(path)))
            except UserError as error:
                self._say(say_error(error), wrong=True)
            self.saved = self.history.now.id

    def _export(self) -> None:
        if self.unsaved and not self.save():
            return
        if not self.history.now.id and not self.save():
            return
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the layout"), f"{self.history.now.name}.json", "*.json"
        )
        if path:
            try:
                layouts.export(self._contest, self.history.now.id, Path(path))
            except UserError as error:
                self._say(say_error(error), wrong=True)
                return
            self._say(self.tr("Saved: {name}").format(name=Path(path).name))

    def _delete_layout(self) -> None:
        question = self.tr("Delete “{name}”? Certificates printed with it stay as they are.")
        if self._asks(question.format(name=self.history.now.name)):
            layouts.delete(self._contest, self.history.now.id)
            self.saved = ""
            self._open(layouts.names(self._contest)[0].id)

    def _asks(self, question: str) -> bool:
        answer = QMessageBox.question(self, self.windowTitle(), question)
        return answer == QMessageBox.StandardButton.Yes

    def _may_leave(self) -> bool:
        if not self.unsaved:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.windowTitle(),
            self.tr("Save the changes to “{name}”?").format(name=self.history.now.name),
            buttons.Save | buttons.Discard | buttons.Cancel,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _choose_stock(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Stock"), "", "*.pdf *.png *.jpg *.jpeg")
        if path:
            self.take_stock(Path(path))

    def take_stock(self, path: Path) -> None:
        """Lay a scan or the first page of a PDF under the sheet."""
        now = self.history.now
        try:
            one, name, content = designing.read_stock(path, now.width, now.height)
        except UserError as error:
            self._say(say_error(error), wrong=True)
            return
        self._pictures[name] = content
        self._step("stock", replace(now, stock=(one,)))

    def _picture_from_file(self) -> str:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Picture"), "", "*.png *.jpg *.jpeg")
        if not path:
            return ""
        try:
            name, content = layouts.read_picture(Path(path))
        except UserError as error:
            self._say(say_error(error), wrong=True)
            return ""
        self._pictures[name] = content
        return name

    def _add_picture(self) -> None:
        if name := self._picture_from_file():
            self._add(Picture(_middle(self.history.now, 40, 40), name))

    def _change_picture(self) -> None:
        if name := self._picture_from_file():
            self._set_values({"file": name})


def _middle(template: Template, width: float, height: float) -> Box:
    """A box of this size in the middle of the sheet, smaller where the sheet is."""
    width, height = min(width, template.width), min(height, template.height)
    left, top = (template.width - width) / 2, (template.height - height) / 2
    return Box(round(left, 2), round(top, 2), width, height)


def _new_text(template: Template, words: str) -> TextField:
    return TextField(
        _middle(template, 80, 12), words, "kai", 24, floor=14, align=Align.CENTER, vertical=Vertical.MIDDLE
    )


def _new_border(template: Template) -> Border:
    return Border(Box(8, 8, max(20, template.width - 16), max(20, template.height - 16)))
