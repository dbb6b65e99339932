"""How long the program takes to start: to the first usable window on a contest, and to a command's answer."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lianbing_desktop.services.demo import make_demo

RUNS = 7
WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.start import Session
app = QApplication(sys.argv[:1])
use_language(app, "zh_CN")
theme.apply(app)
session = Session()
session.window.show()
opened = []
session.open(Path(sys.argv[1]), lambda: opened.append(True))
while not opened:
    app.processEvents()
app.processEvents()
session.window.grab()
print("usable")
import os
os._exit(0)
"""


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Wall time of a process from its start to its end."""
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Print the medians."""
    with tempfile.TemporaryDirectory() as folder:
        contest = make_demo(Path(folder) / "demo").contest
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": folder, "XDG_CONFIG_HOME": folder}
        lines = {
            "bare interpreter": [sys.executable, "-c", "pass"],
            "PySide6 alone, an empty window": [
                sys.executable,
                "-c",
                "from PySide6.QtWidgets import QApplication, QMainWindow; a = QApplication([]); w = QMainWindow();"
                " w.show(); a.processEvents(); import os; os._exit(0)",
            ],
            "window, contest open and painted": [sys.executable, "-c", WINDOW, str(contest)],
            "lianbing rounds": [sys.executable, "-m", "lianbing_desktop.cli", "rounds", str(contest)],
            "lianbing ranking": [sys.executable, "-m", "lianbing_desktop.cli", "ranking", str(contest)],
        }
        for name, command in lines.items():
            print(f"{name:<34} {statistics.median(seconds(command, environment) for _ in range(RUNS)):.2f} s")


if __name__ == "__main__":
    main()
