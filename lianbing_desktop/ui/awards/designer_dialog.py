"""The designer: the sheet with what stands on it, by hand and by number, shown as it will print."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QKeySequence, QShowEvent, QStandardItemModel
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Picture, Template, TextField
from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.domain.certificates.layout import Fit
from lianbing_desktop.domain.certificates.scaling import scaled
from lianbing_desktop.services.awards import designing, layouts
from lianbing_desktop.services.awards.design_words import Filling, Shown, name_face, readership
from lianbing_desktop.services.awards.designing import DrawnPage, LiftedPage
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.pdf_preview import Picture as Pixels
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.awards.adding_menu import AddingMenu
from lianbing_desktop.ui.awards.arranging_menu import ArrangingMenu
from lianbing_desktop.ui.awards.design import Design
from lianbing_desktop.ui.awards.design_canvas import DesignCanvas
from lianbing_desktop.ui.awards.design_panel import DesignPanel
from lianbing_desktop.ui.awards.design_remarks import DesignRemarks
from lianbing_desktop.ui.awards.layouts_menu import LayoutsMenu
from lianbing_desktop.ui.awards.page_drawer import PageDrawer
from lianbing_desktop.ui.forms.ui_designer_dialog import Ui_DesignerDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.theme import Colour

_ZOOM_STEP = 1.2
_LEAST_SCALE = 0.5


class DesignerDialog(QDialog):
    """Opens with the layout `chosen` by id or name, the first of all when it is "". `saved` is the id of the layout
    that was saved last, "" when none was.
    """

    def __init__(self, contest: Contest, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_DesignerDialog()
        self._form.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1072, 560)
        self.design = Design(contest, self)
        self.canvas, self.panel = DesignCanvas(self), DesignPanel(self)
        form = self._form
        form.sheet_area.show_canvas(self.canvas)
        form.panel_area.setWidget(self.panel)
        form.sheet_area.setStyleSheet(f"QScrollArea {{ background: {Colour.SUNKEN.value}; border-radius: 6px; }}")
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.drawer = PageDrawer(self)
        self.drawer.drawn.connect(self._on_drawn)
        self.drawer.rarest.connect(self._offer_rarest)
        self.drawer.families.connect(self.panel.element.add_families)
        self._fits = True
        self._drawn = DrawnPage(None)
        self._remarks = DesignRemarks(self)
        self._people = readership(contest)
        for one in self._people.fillings():
            form.shown_box.addItem(self._remarks.filling(one), one)
        self.layouts_menu = LayoutsMenu(self.design, self)
        self.adding_menu = AddingMenu(self.design, self)
        self.arranging_menu = ArrangingMenu(self.design, self.canvas, self)
        for menu in (self.adding_menu, self.arranging_menu):
            menu.triggered.connect(lambda _action: self.canvas.setFocus())
        self._make_actions()
        self._connect()
        self.design.open(chosen or layouts.names(contest)[0].id)
        self.canvas.setFocus()

    @property
    def saved(self) -> str:
        return self.layouts_menu.kept

    @property
    def ready(self) -> bool:
        """Whether the page is drawn as it stands and the typefaces have been asked."""
        return self.drawer.idle and self.drawer.asked

    def save(self) -> bool:
        """Keep the layout as one of the contest's own; whether it worked."""
        return self.layouts_menu.save()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)
        self.drawer.ask_about_faces(self._people, name_face(self.design.now))

    def reject(self) -> None:
        """Close, by any way, unless there is something to save first."""
        if self.layouts_menu.may_leave():
            self.adding_menu.finish()
            self.drawer.close()
            super().reject()

    def fit(self) -> None:
        """Show the whole sheet."""
        self._fits = True
        self.canvas.fit(self._form.sheet_area.viewport().size() - QSize(2, 2))
        self._draw()

    def _make_actions(self) -> None:
        form = self._form
        for button, picture, words, keys, do in (
            (form.undo_button, "undo", self.tr("Undo"), QKeySequence.StandardKey.Undo, self.design.undo),
            (form.redo_button, "redo", self.tr("Redo"), QKeySequence("Ctrl+Y"), self.design.redo),
            (form.zoom_out_button, "zoom-out", self.tr("Smaller"), QKeySequence("Ctrl+-"), lambda: self._zoom(-1)),
            (
                form.snap_button,
                "magnet",
                self.tr("Draw to edges and middles"),
                QKeySequence("Ctrl+M"),
                self._snap,
            ),
            (form.grid_button, "grid", self.tr("Grid of 5 mm"), QKeySequence("Ctrl+G"), self._snap),
            (form.fit_button, "fit-width", self.tr("Whole sheet"), QKeySequence("Ctrl+0"), self.fit),
            (form.actual_button, "actual-size", self.tr("Size on paper"), QKeySequence("Ctrl+1"), self._actual_size),
            (form.zoom_in_button, "zoom-in", self.tr("Larger"), QKeySequence("Ctrl+="), lambda: self._zoom(1)),
        ):
            self._tool(button, picture, words, QKeySequence(keys), do)
        form.layouts_button.setMenu(self.layouts_menu)
        form.add_button.setMenu(self.adding_menu)
        form.add_button.setShortcut(QKeySequence("Ins"))
        form.add_button.setToolTip(form.add_button.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        form.arrange_button.setMenu(self.arranging_menu)
        save = QAction(self)
        save.setShortcut(QKeySequence.StandardKey.Save)
        save.triggered.connect(self.save)
        self.addAction(save)

    def _tool(
        self, button: QToolButton, picture: str, words: str, keys: QKeySequence, do: Callable[[], object]
    ) -> None:
        button.setIcon(icon(picture))
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words}  {shown}")
        button.setAccessibleName(words)
        button.setShortcut(keys)
        button.clicked.connect(do)

    def _connect(self) -> None:
        form = self._form
        form.layout_box.activated.connect(self._choose_layout)
        form.shown_box.currentIndexChanged.connect(self._choose_filling)
        form.save_button.clicked.connect(self.save)
        form.close_button.clicked.connect(self.reject)
        self.design.loaded.connect(self._on_loaded)
        self.design.kept.connect(self._fill_layouts)
        self.design.changed.connect(self._on_changed)
        self.layouts_menu.said.connect(lambda words, wrong: self._say(words, wrong=wrong))
        self.adding_menu.said.connect(lambda words, wrong: self._say(words, wrong=wrong))
        self.adding_menu.added.connect(self._on_added)
        self.canvas.edited.connect(lambda name, new, joins: self.design.step(name, new, joins=joins))
        self.canvas.selection_changed.connect(self.design.close_step)
        self.canvas.selection_changed.connect(self._show_selection)
        self.canvas.zoomed.connect(self._zoom)
        self.canvas.zoom_changed.connect(lambda: form.zoom_label.setText(f"{self.canvas.zoom:.0%}"))
        self.canvas.menu_wanted.connect(self._show_menu)
        self.canvas.lifted.connect(self._draw_lifted)
        self.canvas.reshaped.connect(self._draw_template)
        self.panel.element.changed.connect(self._set_values)
        self.panel.element.layer_chosen.connect(self.arranging_menu.to_layer)
        self.panel.element.picture_wanted.connect(self._change_picture)
        self.panel.sheet.changed.connect(self._set_sheet)
        self.panel.sheet.paper_chosen.connect(self._choose_paper)
        self.panel.sheet.stock_wanted.connect(self.adding_menu.choose_stock)
        self.panel.sheet.overprint_shown.connect(self._draw)
        self.panel.sheet.stock_removed.connect(self.adding_menu.remove_stock)

    def _on_loaded(self) -> None:
        self.canvas.select([])
        self.canvas.set_page(QImage())
        self.canvas.set_template(self.design.now)
        self._fill_layouts()
        if self.isVisible():
            self.fit()

    def _on_changed(self) -> None:
        form, history = self._form, self.design.history
        self.canvas.set_template(self.design.now)
        form.undo_button.setEnabled(bool(history.undo_name))
        form.redo_button.setEnabled(bool(history.redo_name))
        self._draw()
        self._show_selection()

    def _on_added(self, place: Place) -> None:
        self.canvas.select([place])
        self.canvas.setFocus()

    def _set_values(self, values: Mapping[str, Any]) -> None:
        places = self.canvas.selection
        name = f"{sorted(values)}{places}"
        self.design.step(name, editing.set_values(self.design.now, places, **values), joins="text" in values)

    def _set_sheet(self, values: Mapping[str, Any]) -> None:
        self.design.step(f"sheet {sorted(values)}", replace(self.design.now, **values), joins=True)
        if "name" not in values and self._fits:
            self.fit()

    def _choose_paper(self, width: float, height: float) -> None:
        """Another sheet, with everything on it as it stood there."""
        self.design.step("paper", scaled(self.design.now, width, height))
        if self._fits:
            self.fit()

    def _change_picture(self) -> None:
        if name := self.adding_menu.picture_from_file():
            self._set_values({"file": name})

    def _show_selection(self) -> None:
        places, now = self.canvas.selection, self.design.now
        self._form.arrange_button.setEnabled(bool(places))
        if places:
            self.panel.show_elements([editing.element(now, place) for place in places], places)
            self._show_note()
        else:
            self.panel.show_sheet(now)

    def _show_note(self) -> None:
        """Say how the selected text comes out, or that the selected picture is not there."""
        places, panel = self.canvas.selection, self.panel.element
        one = editing.element(self.design.now, places[0]) if len(places) == 1 else None
        text = self._drawn.texts.get(places[0]) if isinstance(one, TextField) else None
        if isinstance(one, Picture) and places[0] in self._drawn.lost:
            panel.show_note(self._lost_words(places[0]), wrong=True)
        elif isinstance(one, TextField) and text is not None:
            panel.show_note(self._remarks.result(one, text, self._filling.who), wrong=text.worst is not Fit.WHOLE)
        else:
            panel.show_note("")

    def _draw(self) -> None:
        self._draw_template(self.design.now)

    def _draw_template(self, template: Template) -> None:
        pictures, values, scale = dict(self.design.pictures), self._values(), self._scale()
        people = self._people
        if self.panel.sheet.overprint_flag.isChecked():
            template = replace(template, art=())
        self.drawer.ask(lambda: designing.draw_page(template, values, pictures, scale, people))

    def _draw_lifted(self) -> None:
        """Elements begin to move: have them and the rest drawn apart, once for the whole way."""
        places, template = self.canvas.moving, self.design.now
        pictures, values, scale = dict(self.design.pictures), self._values(), self._scale()
        if places:
            self.drawer.ask(lambda: designing.draw_lifted(template, places, values, pictures, scale))

    def _values(self) -> dict[str, str]:
        return dict(self._filling.values)

    @property
    def _filling(self) -> Filling:
        filling: Filling = self._form.shown_box.currentData()
        return filling

    def _scale(self) -> float:
        return max(_LEAST_SCALE, self.canvas.zoom * self.devicePixelRatioF() * 96 / 72)

    def _on_drawn(self, page: DrawnPage | LiftedPage) -> None:
        if isinstance(page, LiftedPage):
            rest, ink = _image(page.rest.pixels), _image(page.ink.pixels)
            if rest and ink and set(page.places) == set(self.canvas.moving):
                self.canvas.set_lifted(rest, ink)
            return
        if page.stock is not self._drawn.stock:
            self.canvas.set_stock(_image(page.stock))
        self._drawn = page
        self.canvas.set_page(_image(page.pixels), page.texts, page.lost)
        wrong = self._wrong()
        if wrong:
            self._say(wrong, wrong=True)
        elif self._form.status_label.property("tone") == "error":
            self._say("")
        if self.canvas.selection:
            self._show_note()

    def _wrong(self) -> str:
        """What is the matter with the page, the worst first."""
        page = self._drawn
        if page.error is not None:
            return say_error(page.error)
        if page.lost:
            return self._lost_words(min(page.lost))
        there = {place for place, one in editing.elements(self.design.now) if isinstance(one, TextField)}
        texts = {at: text for at, text in page.texts.items() if at in there}
        return self._remarks.misfits(self.design.now, texts, self._filling.who)

    def _lost_words(self, place: Place) -> str:
        return self._remarks.lost_stock() if place.layer is Layer.STOCK else self._remarks.lost()

    def _say(self, words: str, *, wrong: bool = False) -> None:
        label = self._form.status_label
        label.setText(words)
        label.setProperty("tone", "error" if wrong else "")
        label.setStyleSheet(f"color: {Colour.ERROR.value};" if wrong else "")

    def _zoom(self, direction: int) -> None:
        self._fits = False
        self._form.sheet_area.zoom_to(self.canvas.zoom * _ZOOM_STEP**direction)
        self._draw()

    def _snap(self) -> None:
        self.canvas.set_snapping(snaps=self._form.snap_button.isChecked(), grid=self._form.grid_button.isChecked())

    def _actual_size(self) -> None:
        self._fits = False
        self._form.sheet_area.zoom_to(1)
        self._draw()

    def _show_menu(self, at: QPoint) -> None:
        (self.arranging_menu if self.canvas.selection else self.adding_menu).popup(at)

    def _offer_rarest(self, found: Filling | None) -> None:
        """The rarest name is known once the typefaces were asked."""
        box = self._form.shown_box
        at = next(index for index in range(box.count()) if box.itemData(index).shown is Shown.SAMPLE)
        if found is not None:
            box.insertItem(at, self._remarks.filling(found), found)
        elif self._people.people:
            box.insertItem(at, self._remarks.no_rare_name(), box.itemData(at))
            model = box.model()
            if isinstance(model, QStandardItemModel):
                model.item(at).setEnabled(False)

    def _choose_filling(self) -> None:
        self._say(self._remarks.fallbacks(self._filling))
        self._draw()

    def _fill_layouts(self) -> None:
        box, now = self._form.layout_box, self.design.now
        box.clear()
        for one in layouts.names(self._contest):
            box.addItem(one.name if one.own else self.tr("Ready: {name}").format(name=one.name), one.id)
        at = box.findData(now.id or None)
        if at < 0:
            box.insertItem(0, now.name, "")
            at = 0
        box.setCurrentIndex(at)
        box.setToolTip(box.currentText())

    def _choose_layout(self) -> None:
        chosen = self._form.layout_box.currentData()
        if chosen and chosen != self.design.now.id and self.layouts_menu.may_leave():
            self.design.open(chosen)
        self._fill_layouts()


def _image(shown: Pixels | None) -> QImage | None:
    if shown is None:
        return None
    # The copy owns its pixels; the first image only looks at ours.
    return QImage(shown.pixels, shown.width, shown.height, shown.stride, QImage.Format.Format_RGB32).copy()
