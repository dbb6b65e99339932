"""Pages on screen and on paper: at the size they have."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout

from lianbing_desktop.ui.shell.pdf_view import PdfView, page_target


class Sheets:
    """White pages that record what was asked for."""

    page_count = 5

    def __init__(self):
        self.asked = []

    def page_size(self, index):
        return (842, 595) if index % 2 else (595, 842)

    def image(self, index, scale):
        self.asked.append((index, scale))
        width, height = self.page_size(index)
        image = QImage(QSize(max(1, round(width * scale)), max(1, round(height * scale))), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        return image


@pytest.fixture
def sheets():
    return Sheets()


@pytest.fixture
def view(qtbot, sheets):
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(840, 480)
    made.set_source(sheets, "证书.pdf")
    made.show()
    qtbot.waitExposed(made)
    return made


def test_in_a_dialog_only_printing_looks_like_what_one_came_for(qtbot, sheets):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    view = PdfView()
    view.set_source(sheets, "证书.pdf")
    QVBoxLayout(dialog).addWidget(view)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))
    primary = [one.objectName() for one in dialog.findChildren(QPushButton) if one.property("role") == "primary"]
    assert primary == ["print_button"]


def test_pages_out_of_view_are_not_drawn_at_full_size(view, sheets, qtbot):
    qtbot.wait(50)
    assert {index for index, scale in sheets.asked if scale > 0.4} <= {0, 1}


def test_going_to_a_page_shows_it_and_marks_it_in_the_list(view, qtbot):
    view._form.page_number.setValue(4)
    assert view._form.page_list.currentRow() == 3
    assert view._form.page_number.value() == 4


def test_zoom_goes_by_keys_and_fit_width_follows_the_window(view, qtbot):
    before = view._form.canvas.zoom
    view._form.zoom_in_action.trigger()
    assert view._form.canvas.zoom == pytest.approx(before * 1.25)
    view._form.fit_width_action.trigger()
    assert view._form.canvas.zoom == pytest.approx(before)
    view.resize(1000, 480)
    qtbot.waitUntil(lambda: view._form.canvas.zoom > before)


def test_an_empty_view_offers_nothing(view):
    view.set_source(None, "")
    assert not view._form.print_button.isEnabled()
    assert not view._form.save_button.isEnabled()


def test_saving_announces_the_file_with_its_ending(view, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "证书"), ""))
    with qtbot.waitSignal(view.save_requested) as saved:
        view._form.save_action.trigger()
    assert saved.args == [str(tmp_path / "证书.pdf")]


def test_printing_covers_the_sheet_at_its_size(view, sheets, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(view.printed, timeout=20000) as printed:
        view.print_pages(printer, range(1, 3))
    assert len(printed.args[0]) == 2
    target = page_target(sheets, printer, 1)
    assert (target.x(), target.y(), target.width()) == (0, 0, pytest.approx(842 * printer.resolution() / 72))
    import pypdfium2

    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    sizes = [tuple(round(length) for length in document[index].get_size()) for index in range(len(document))]
    document.close()
    assert sizes == [(842, 595), (595, 842)]
