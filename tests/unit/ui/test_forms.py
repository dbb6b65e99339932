"""Forms and translation are compiled from what is committed, and nothing is left untranslated."""

import ast
import importlib.util
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

ROOT = Path(__file__).parents[3]
UI = ROOT / "lianbing_desktop" / "ui"
TAKES_WORDS = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "Card", "FigureCard"),
    *("PageHeading", "SectionHeading", "EmptyState", "SearchBox", "Column", "setText", "setToolTip", "setTitle"),
    *("setWindowTitle", "setPlaceholderText", "setAccessibleName", "set_empty_text", "set_note", "set_state"),
    *("add_action", "set_table"),
}


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("compile_forms", ROOT / "forms" / "compile.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FORMS = sorted((ROOT / "forms").glob("*.ui"))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_the_committed_module_of_a_form_is_what_its_form_compiles_to(tool, form):
    assert tool.compiled_path(form).read_bytes() == tool.compile_form(form)


def test_every_compiled_module_has_a_form(tool):
    compiled = set((UI / "forms").glob("ui_*.py"))
    assert compiled == {tool.compiled_path(form) for form in FORMS}


def test_the_translation_knows_every_sentence_and_no_other(tool):
    committed = {path.name: path.read_bytes() for path in tool.SENTENCES.glob("*.ts")}
    assert committed == tool.gather_sentences(tool.SENTENCES)


def test_the_compiled_translation_is_current(tool):
    assert tool.TRANSLATION.read_bytes() == tool.compile_translation(tool.SENTENCES)


def test_every_sentence_is_translated_with_the_same_places(tool):
    messages = [found for path in tool.SENTENCES.glob("*.ts") for found in ElementTree.parse(path).iter("message")]
    assert messages
    for message in messages:
        source, translation = message.findtext("source"), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"not translated: {source}"
        assert translation.text, f"not translated: {source}"
        assert set(re.findall(r"{\w*}", source)) == set(re.findall(r"{\w*}", translation.text)), source


def test_words_of_the_window_are_chinese_and_so_are_the_buttons_of_qt():
    assert QCoreApplication.translate("Stage", "Overview") == "概览"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


def words_outside_tr(tree):
    """Literals handed to something that shows them."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in TAKES_WORDS:
            for argument in (*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "title")):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield name, argument.lineno, argument.value


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_no_words_reach_the_screen_without_tr(path):
    if path.parent.name == "forms":
        return
    source = path.read_text(encoding="utf-8")
    found = [
        f"{path.name}:{line} {name}({text!r})"
        for name, line, text in words_outside_tr(ast.parse(source))
        if re.search(r"[A-Z]?[a-z]{2,} |^[A-Z][a-z]+|[\u4e00-\u9fff]", text)
    ]
    assert not found


def test_the_check_for_words_outside_tr_finds_one():
    assert list(words_outside_tr(ast.parse('QLabel("Good morning")'))) == [("QLabel", 1, "Good morning")]
