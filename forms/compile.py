"""Turns forms/*.ui into lianbing_desktop/ui/forms/ui_*.py and gathers and compiles the translation.

    uv run python forms/compile.py

Run it after changing a form or a sentence of the window; the results are committed, and a test recompiles and
compares. New sentences appear unfinished in resources/translations/zh_CN, a file a class: translate them there
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
TRANSLATION = ROOT / "resources" / "translations" / "lianbing_zh_CN.qm"
SENTENCES = TRANSLATION.parent / "zh_CN"
_HEAD = (
    b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="zh_CN" sourcelanguage="en">\n'
)
_TAIL = b"</TS>\n"
_CONTEXT = re.compile(rb"(<context>\n    <name>(\w+)</name>\n.*?</context>\n)", re.DOTALL)
HEADER = "# Generated from forms/{name} by `uv run python forms/compile.py`: change the form, not this file.\n"


def main() -> int:
    """Write what is out of date; the exit status."""
    for form in sorted(FORMS.glob("*.ui")):
        _write(compiled_path(form), compile_form(form))
    sentences = gather_sentences(SENTENCES)
    for stale in {path.name for path in SENTENCES.glob("*.ts")} - set(sentences):
        (SENTENCES / stale).unlink()
    for name, content in sentences.items():
        _write(SENTENCES / name, content)
    _write(TRANSLATION, compile_translation(SENTENCES))
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


def gather_sentences(folder: Path) -> dict[str, bytes]:
    """Every sentence of the code and the forms, keeping what `folder` translates: a file a class, by file name."""
    sources = sorted(FORMS.glob("*.ui")) + [
        path for path in sorted((PACKAGE / "ui").rglob("*.py")) if not path.name.startswith("ui_")
    ]
    with tempfile.TemporaryDirectory() as scratch:
        gathered = Path(scratch, "gathered.ts")
        gathered.write_bytes(_joined(folder))
        options = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "zh_CN")
        names = [os.path.relpath(path, ROOT) for path in [*sources, PACKAGE / "app.py"]]
        _run("lupdate", "-silent", *options, *names, "-ts", str(gathered))
        contexts = _CONTEXT.findall(gathered.read_bytes().replace(b"\r\n", b"\n"))
    return {f"{name.decode()}.ts": _HEAD + whole + _TAIL for whole, name in contexts}


def compile_translation(folder: Path) -> bytes:
    """The binary form Qt loads, of all classes together."""
    with tempfile.TemporaryDirectory() as scratch:
        sentences, target = Path(scratch, "sentences.ts"), Path(scratch, "compiled.qm")
        sentences.write_bytes(_joined(folder))
        _run("lrelease", "-silent", str(sentences), "-qm", str(target))
        return target.read_bytes()


def _joined(folder: Path) -> bytes:
    """The files of a folder as one translation file."""
    files = sorted(folder.glob("*.ts"))
    return _HEAD + b"".join(whole for file in files for whole, _ in _CONTEXT.findall(file.read_bytes())) + _TAIL


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
