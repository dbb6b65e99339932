"""What happens when the program itself is wrong: a report to copy, a file of it, and work can go on.

What a report holds, and that it holds nothing a person typed, is `services.crash_report`'s matter.
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.crash_report import keep_report, report
from lianbing_desktop.ui.forms.ui_crash_dialog import Ui_CrashDialog
from lianbing_desktop.ui.shell.icons import pixmap
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.theme import Colour


class CrashDialog(QDialog):
    """Shows one report and the file it was kept in ("" when it could not be)."""

    def __init__(self, text: str, file: str) -> None:
        super().__init__(QApplication.activeWindow())
        self._form = Ui_CrashDialog()
        self._form.setupUi(self)
        self._form.icon_label.setPixmap(pixmap("error", Colour.ERROR, 36, self.devicePixelRatioF()))
        self._form.report_text.setPlainText(text)
        self._form.file_label.setVisible(bool(file))
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
        file = keep_report(error)
        if self._open:
            return
        self._open = True
        try:
            CrashDialog(report(error), file).exec()
        finally:
            self._open = False
