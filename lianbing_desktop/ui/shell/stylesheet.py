"""The one Qt stylesheet. `$name` is a token of `theme`; widgets are chosen by type or by a `role` property."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from lianbing_desktop.paths import resource


def stylesheet(tokens: Mapping[str, str]) -> str:
    """The stylesheet with every token filled in; an unknown token is a KeyError."""
    pictures = {
        f"picture_{name.replace('-', '_')}": resource("icons", f"{name}.svg").as_posix()
        for name in ("arrow-down", "arrow-up", "tick", "dash")
    }
    return _RULES.substitute(tokens, **pictures)


_RULES = Template("""
* { color: $ink; font-size: $body; }
QMainWindow, QDialog, QWidget[role="canvas"] { background: $canvas; }
QToolTip { background: $ink; color: $surface; border: none; padding: 5px 8px; font-size: $caption; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: $title; font-weight: 700; }
QLabel[role="section"] { font-size: $section; font-weight: 700; }
QLabel[role="task"] { background: $accent_soft; color: $accent; padding: 6px 24px; }
QLabel[role="soft"] { color: $ink_soft; }
QLabel[role="caption"] { color: $ink_faint; font-size: $caption; }
QLabel[role="figure"] { font-size: $figure; font-weight: 700; }
QLabel[role="field"] { color: $ink_soft; }
QLabel[role="field-error"] { color: $error; font-size: $caption; }
QLabel[role="field-warning"] { color: $warning; font-size: $caption; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="done"] { color: $done; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="error"] { color: $error; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[compact="true"] { padding: 3px 8px; min-width: 0; }
QPushButton { background: $surface; border: 1px solid $line_strong; border-radius: $radius;
              min-height: 18px; padding: 6px 14px; }
QPushButton:hover { background: $canvas; border-color: $ink_disabled; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton:disabled { color: $ink_disabled; background: $canvas; border-color: $line; }
QPushButton[role="primary"], QPushButton:default { background: $accent; border-color: $accent; color: $surface;
                                                    font-weight: 700; }
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed, QPushButton:default:pressed { background: $accent_pressed; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $accent_line; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled { background: $line_strong;
                                                    border-color: $line_strong; color: $surface; }
QPushButton[role="danger"] { color: $error; border-color: $error_line; }
QPushButton[role="danger"]:hover { background: $error_soft; border-color: $error; }
QPushButton[role="choice"] { background: $surface; border: 1px solid $line; border-radius: $radius_card;
                             padding: 12px 14px; text-align: left; }
QPushButton[role="choice"]:hover { border-color: $accent_line; background: $accent_soft; }
QPushButton[role="choice"]:focus { border: 2px solid $focus; padding: 11px 13px; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 3px 6px; }
QPushButton[role="link"]:hover { background: $accent_soft; }
QPushButton[role="link"]:focus { border: 1px solid $focus; }
QPushButton[role="link"]:disabled { color: $ink_disabled; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: $radius;
              padding: 5px 10px; color: $ink_soft; }
QToolButton:hover { background: $sunken; color: $ink; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border: 1px solid $focus; }
QToolButton:disabled { color: $ink_disabled; }
QToolButton[role="icon"] { padding: 5px; }
QToolButton, QPushButton { qproperty-iconSize: 18px 18px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QPlainTextEdit, QTextEdit {
    background: $surface; border: 1px solid $line_strong; border-radius: $radius; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $surface; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: 20px; }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateEdit:hover { border-color: $ink_disabled; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled,
QLineEdit:read-only { background: $canvas; color: $ink_soft; border-color: $line; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; border-radius: 0; padding: 0 0 0 6px;
    min-height: 0; }
QLineEdit[tone="error"] { border: 2px solid $error; padding: 4px 7px; background: $error_soft; }
QPlainTextEdit[role="report"] { font-size: $caption; background: $canvas; }

QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$picture_arrow_down"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line_strong; padding: 4px; outline: none;
    selection-background-color: $accent_soft; selection-color: $accent; }
QDateEdit::drop-down { border: none; width: 24px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    border: none; width: 20px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$picture_arrow_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$picture_arrow_down"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink_disabled; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator { width: 15px; height: 15px;
    border: 1px solid $ink_disabled; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$picture_tick"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url("$picture_dash"); }
QCheckBox::indicator:disabled { background: $sunken; border-color: $line_strong; }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $ink_disabled; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 7px; height: 7px; }

QTableView, QTreeView, QListView { background: $surface; border: 1px solid $line; border-radius: $radius_card;
    gridline-color: $sunken; outline: none; selection-background-color: $accent_soft; selection-color: $ink; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: $focus; }
QTableView::item { padding: 0 10px; border: none; border-bottom: 1px solid $sunken; }
QTableView[dense="true"]::item { padding: 0 4px; }
QTableView::item:hover { background: $canvas; }
QTableView::item:selected { background: $accent_soft; color: $ink; }
QListView::item { padding: 6px 8px; border-radius: $radius; }
QListView::item:hover { background: $canvas; }
QListView::item:selected { background: $accent_soft; color: $accent; }
QListView::item:disabled { color: $ink_disabled; }
QHeaderView { background: $surface; border: none; border-top-left-radius: $radius_card;
    border-top-right-radius: $radius_card; }
QHeaderView::section { background: transparent; color: $ink_faint; font-size: $caption; border: none;
    border-bottom: 1px solid $line; padding: 6px 13px; }
QTableView[dense="true"] QHeaderView::section { padding: 6px 6px; }
QHeaderView::section:hover { color: $ink; background: $canvas; }
QHeaderView::up-arrow { image: url("$picture_arrow_up"); width: 12px; height: 12px; subcontrol-position: center right;
    right: 4px; }
QHeaderView::down-arrow { image: url("$picture_arrow_down"); width: 12px; height: 12px;
    subcontrol-position: center right; right: 4px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="page"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $ink_disabled; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
    width: 0; height: 0; }

QMenu { background: $surface; border: 1px solid $line_strong; padding: 5px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: $radius; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $ink_disabled; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QTabBar { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { padding: 8px 14px; color: $ink_soft; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 700; }
QTabBar::tab:focus { background: $accent_soft; }

QProgressBar { background: $sunken; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent_hover; border-radius: 3px; }
PageCanvas { border: 1px solid $line; border-radius: $radius_card; background: $sunken; }
PageCanvas:focus { border-color: $focus; }
QSplitter::handle { background: transparent; }
QGroupBox { border: 1px solid $line; border-radius: $radius_card; margin-top: 10px; padding: 14px 12px 10px 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: $ink_soft; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: $radius_card; }
QLabel[role="photo"] { background: $sunken; border-radius: 4px; color: $ink_faint; font-size: $caption; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="top-bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="side-bar"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="job-strip"] { background: $accent_soft; border: none; border-top: 1px solid $accent_line; }
QListView[role="navigation"], QListView[role="findings"] { background: transparent; border: none; }
QListView[role="navigation"]:focus, QListView[role="findings"]:focus { border: none; }
QStatusBar { background: $surface; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $ink_faint; font-size: $caption; padding: 0 14px; }

QFrame[role="message"] { border: 1px solid $accent_line; border-radius: 8px; background: $accent_soft; }
QFrame[role="message"][tone="done"] { border-color: $done_line; background: $done_soft; }
QFrame[role="message"][tone="warning"] { border-color: $warning_line; background: $warning_soft; }
QFrame[role="message"][tone="error"] { border-color: $error_line; background: $error_soft; }
""")
