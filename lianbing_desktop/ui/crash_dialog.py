"""What happens when the program itself is wrong: a report to copy, a file of it, and work can go on.

The report holds places in the code and kinds of errors. It holds no messages of exceptions, no values and no
folders of the user: any of them could be somebody's name or number.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from lianbing_desktop import paths
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.ui.forms.ui_crash_dialog import Ui_CrashDialog
from lianbing_desktop.ui.icons import pixmap
from lianbing_desktop.ui.messages import Messages
from lianbing_desktop.ui.theme import Colour


class CrashDialog(QDialog):
    """Shows one report."""

    def __init__(self, report: str, file: Path | None) -> None:
        super().__init__(QApplication.activeWindow())
        self._form = Ui_CrashDialog()
        self._form.setupUi(self)
        self._form.icon_label.setPixmap(pixmap("error", Colour.ERROR, 36, self.devicePixelRatioF()))
        self._form.report_text.setPlainText(report)
        self._form.file_label.setVisible(file is not None)
        self._form.file_label.setText(self.tr("Report file: {file}").format(file=file))
        self._form.copy_button.clicked.connect(self._copy)
        self._form.quit_button.clicked.connect(self._quit)
        self._form.close_button.clicked.connect(self.accept)
        self._form.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._form.report_text.toPlainText())
        self._form.copy_button.setText(self.tr("Copied"))

    def _quit(self) -> None:
        self.accept()
        QCoreApplication.quit()


class CrashReporter(QObject):
    """Stands in for `sys.excepthook` and `threading.excepthook` from `install` to `remove`.

    A UserError that nobody caught is no bug: it is shown as a message. While one report is open, further ones
    are only written to their files, so that a fault in a paint event cannot bury the screen in dialogs.
    """

    _raised = Signal(object)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._open = False
        self._before = (sys.excepthook, threading.excepthook)
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over unhandled exceptions of every thread."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give them back to whoever had them before."""
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._raised.emit(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._messages.error(error)
            return
        text = report(error)
        file = write_report(text)
        if self._open:
            return
        self._open = True
        try:
            CrashDialog(text, file).exec()
        finally:
            self._open = False


def report(error: BaseException) -> str:
    """The report of an exception and what led to it, newest first."""
    lines = [
        f"lianbing_desktop {_version()}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
    ]
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines += ["", type(link).__qualname__]
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in reversed(traceback.extract_tb(link.__traceback__, limit=-40))
        ]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines) + "\n"


def write_report(text: str) -> Path | None:
    """Keep a report in the log folder; None where nothing can be written, which must not crash again."""
    with contextlib.suppress(OSError):
        folder = paths.log_folder()
        stamp = dt.datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
        file = folder / f"crash-{stamp}.txt"
        file.write_text(text, encoding="utf-8")
        return file
    return None


def _version() -> str:
    from importlib import metadata  # noqa: PLC0415 - not needed while all is well

    try:
        return metadata.version("lianbing-desktop")
    except metadata.PackageNotFoundError:
        return "(unknown version)"


def _place(filename: str) -> str:
    """A code file without the folders above its package: those may be named after a person."""
    parts = Path(filename).parts
    for root in ("lianbing_desktop", "site-packages"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last:])
    return parts[-1] if parts else filename
