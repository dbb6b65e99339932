"""Opens the window, or does the demonstration's work where there is no display.

lianbing-desktop [FILE]         the window, on a contest file
lianbing-desktop --demo         the window, on a ready contest with invented people
lianbing-desktop --self-test    makes the demonstration in a temporary folder and says whether all went well
lianbing-desktop --help         these lines
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import READ_FLAG
from lianbing_desktop.services.preferences import language
from lianbing_desktop.services.wording import say, say_error, use_language


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [READ_FLAG]:
        from lianbing_desktop.exchange.spreadsheets.reader_process import main as read  # noqa: PLC0415 - the child does only this

        return read()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    use_language(language())
    try:
        return _run(arguments)
    except UserError as error:
        print(say_error(error), file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2


def _run(arguments: list[str]) -> int:
    if arguments in (["--help"], ["-h"]):
        print(say("window_usage"))  # noqa: T201 - said to whoever asked from a terminal
        return 0
    if arguments == ["--self-test"]:
        return _self_test()
    if arguments == ["--demo"]:
        from lianbing_desktop.services.demo import make_demo_in_documents  # noqa: PLC0415 - brings all readers along

        made = make_demo_in_documents()
        where = {"contest": made.contest, "certificates": made.certificates, "delegation": made.delegation}
        print(say("demo_done", where))  # noqa: T201 - said to whoever started us from a terminal
        return _open_window(made.contest) if has_display() else 0
    unknown = [argument for argument in arguments if argument.startswith("-")]
    if unknown or len(arguments) > 1:
        reason = say("arguments_unknown", {"names": " ".join(unknown or arguments[1:])})
        raise UserError("bad_window_arguments", reason=reason)
    if not has_display():
        raise UserError("no_display")
    return _open_window(Path(arguments[0]) if arguments else None)


def has_display() -> bool:
    """Whether a window could be seen by anybody."""
    if os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window(path: Path | None) -> int:
    from lianbing_desktop.ui.shell.start import run  # noqa: PLC0415 - Qt is loaded only where there is a display

    return run(path)


def _self_test() -> int:
    """Contest to PDF in a folder that is removed afterwards, and every page of the window drawn off screen."""
    from lianbing_desktop.services.demo import make_demo  # noqa: PLC0415 - brings all readers along
    from lianbing_desktop.services.safekeeping import protecting  # noqa: PLC0415 - the same

    with tempfile.TemporaryDirectory() as folder:
        made = make_demo(Path(folder) / "self-test")
        encrypted = protecting.can_encrypt()
        if encrypted:
            protecting.protect_closed(made.contest, "self-test 自检")
        sizes = [path.stat().st_size for path in (made.contest, made.certificates, made.delegation)]
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from lianbing_desktop.ui.shell.start import draw_every_page  # noqa: PLC0415 - Qt only where it is needed

        pages = draw_every_page(made.contest)
        protecting.forget()
    found = {
        "encrypted": say("self_test_encrypted" if encrypted else "self_test_plain"),
        "contest": sizes[0],
        "certificates": sizes[1],
        "delegation": sizes[2],
        "pages": pages,
    }
    print(say("self_test_done", found))  # noqa: T201 - said to whoever started us from a terminal
    return 0 if all(sizes) else 1
