"""Turns forms/*.ui into lianbing_desktop/ui/forms/ui_*.py and gathers and compiles the translation.

    uv run python forms/compile.py

Run it after changing a form or a sentence of the window; the results are committed, and a test recompiles and
compares. New sentences appear unfinished in resources/translations/lianbing_zh_CN.ts: translate them there
(by hand or with pyside6-linguist) and run this again.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "forms"
PACKAGE = ROOT / "lianbing_desktop"
TRANSLATION = ROOT / "resources" / "translations" / "lianbing_zh_CN.ts"
HEADER = "# Generated from forms/{name} by `uv run python forms/compile.py`: change the form, not this file.\n"


def main() -> int:
    """Write what is out of date; the exit status."""
    for form in sorted(FORMS.glob("*.ui")):
        _write(compiled_path(form), compile_form(form))
    _write(TRANSLATION, gather_sentences(TRANSLATION))
    _write(TRANSLATION.with_suffix(".qm"), compile_translation(TRANSLATION))
    return 0


def compiled_path(form: Path) -> Path:
    """Where the module of a form belongs."""
    return PACKAGE / "ui" / "forms" / f"ui_{form.stem}.py"


def compile_form(form: Path) -> bytes:
    """The module for a form, with the two signatures typed so that mypy knows the widgets.

    Qt's own header is dropped, since it names the Qt version, and so are the C preprocessor's leftovers.
    """
    source = _run("uic", "-g", "python", "--from-imports", str(form)).decode("utf-8").replace("\r\n", "\n")
    body = re.sub(r"\A(?:#.*\n|\s*\n)+", "", source)
    body = re.sub(r"^(?:#if|#endif| +# (?:setup|retranslate)Ui$).*\n", "", body, flags=re.MULTILINE)
    root = ElementTree.parse(form).find("widget")  # noqa: S314 - our own file
    assert root is not None
    body = re.sub(r"(def \w+Ui\(self, \w+)\):", rf"\1: {root.get('class')}) -> None:", body)
    return (HEADER.format(name=form.name) + body.rstrip() + "\n").encode("utf-8")


def gather_sentences(existing: Path) -> bytes:
    """The translation file with every sentence of the code and the forms, keeping what is translated."""
    sources = sorted(FORMS.glob("*.ui")) + [
        path for path in sorted((PACKAGE / "ui").rglob("*.py")) if not path.name.startswith("ui_")
    ]
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder, existing.name)
        if existing.exists():
            gathered.write_bytes(existing.read_bytes())
        options = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "zh_CN")
        names = [os.path.relpath(path, ROOT) for path in [*sources, PACKAGE / "app.py"]]
        _run("lupdate", "-silent", *options, *names, "-ts", str(gathered))
        return gathered.read_bytes().replace(b"\r\n", b"\n")


def compile_translation(sentences: Path) -> bytes:
    """The binary form Qt loads."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "compiled.qm")
        _run("lrelease", "-silent", str(sentences), "-qm", str(target))
        return target.read_bytes()


def _run(tool: str, *arguments: str) -> bytes:
    """Run a Qt tool of the environment this Python belongs to, from the project's root."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}").with_suffix(".exe" if os.name == "nt" else "")
    done = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{tool}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def _write(target: Path, content: bytes) -> None:
    """Put `content` in place whole, and leave a file that says the same untouched."""
    if target.exists() and target.read_bytes() == content:
        return
    temporary = target.with_name(f".{target.name}.part")
    temporary.write_bytes(content)
    temporary.replace(target)
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    sys.exit(main())
