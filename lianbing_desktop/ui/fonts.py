"""Which face the window is set in: an installed Chinese face people know, else the ones that ship with us."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from lianbing_desktop.paths import resource

PREFERRED = (
    "Microsoft YaHei UI",
    "微软雅黑",
    "Microsoft YaHei",
    "PingFang SC",
    "HarmonyOS Sans SC",
    "Source Han Sans SC",
    "思源黑体 CN",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "方正黑体_GBK",
    "WenQuanYi Micro Hei",
)
"""Faces drawn for screens, best first. 宋体 is not among them: it is unreadable small on a screen."""


@cache
def families() -> list[str]:
    """Families to ask for, in order; the face shipped with the program stands behind every installed one.

    Needs a QGuiApplication. An empty list (nothing installed, nothing shipped) leaves the choice to Qt.
    """
    installed = set(QFontDatabase.families())
    found = [name for name in PREFERRED if name in installed][:1]
    found += [name for name in shipped() if name not in found]
    return found


@cache
def shipped() -> tuple[str, ...]:
    """Register the faces under resources/fonts with Qt; their family names, sans serif faces first."""
    names: list[str] = []
    for path in sorted(_files(), key=lambda file: ("sans" not in file.name.lower(), file.name)):
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))):
            if family not in names:
                names.append(family)
    return tuple(names)


def _files() -> list[Path]:
    try:
        folder = resource("fonts")
    except FileNotFoundError:
        return []
    return [path for path in folder.iterdir() if path.suffix.lower() == ".ttf"]
