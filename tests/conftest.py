"""Every test runs on a throw-away profile; tests of the window run off screen and leave nothing behind."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading

import pytest

from lianbing_desktop.storage import file_key

PROFILE = tempfile.mkdtemp(prefix="lianbing-profile-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"):
    os.environ[variable] = PROFILE

file_key.COSTS.update(dict.fromkeys(file_key.COSTS, 10))
"""A password costs half a second, on purpose; hundreds of tests need not pay it."""

CHATTER = ("This plugin does not support",)
"""What the off-screen platform says of itself; no fault of the window's."""


def pytest_unconfigure(config):
    shutil.rmtree(PROFILE, ignore_errors=True)


def pytest_collection_modifyitems(items):
    """A warning of Qt's in a test of the window is a failure, as a Python warning is."""
    for item in items:
        if "qapp" in item.fixturenames or "qtbot" in item.fixturenames:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*CHATTER, extend=True))


@pytest.fixture(autouse=True)
def nothing_left_behind(request):
    """Fail a test that leaves a window open or a job running."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None:
        return
    left = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    names = [type(widget).__name__ for widget in left]
    for widget in left:
        widget.close()
    names += [thread.name for thread in threading.enumerate() if thread.name == "job"]
    assert not names, f"left behind: {', '.join(names)}"
