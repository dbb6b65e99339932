"""Qt's own dialogs speak Chinese too, and the program says how it is started."""

import re

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QStyle

from lianbing_desktop.app import main


def test_the_file_dialog_that_comes_with_qt_is_chinese_throughout(qtbot):
    dialog = QFileDialog(None, "存为")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    words = [re.sub(r"\(&\w\)", "", label.text()) for label in dialog.findChildren(QLabel)]
    assert {"位置：", "文件名：", "文件类型："} <= set(words)
    assert not [text for text in words if re.search(r"[A-Za-z]{2}", text)]


def test_buttons_of_questions_have_no_pictures_as_no_other_button_of_their_kind_has(qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    box.show()
    assert not box.style().styleHint(QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons, None, box)
    assert all(button.icon().isNull() for button in box.buttons())


def test_asked_for_help_the_program_says_how_to_start_it(capsys):
    assert main(["--help"]) == 0
    assert "lianbing-desktop --demo" in capsys.readouterr().out
