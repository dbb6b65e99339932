"""Which face the window is set in: an installed Chinese face people know, else the ones that ship with us."""

from __future__ import annotations

from functools import cache

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


SHIPPED = ("LianbingHei-Regular.ttf", "LianbingRare-Regular.ttf")
"""The program's own 黑体 and the face of the rare characters names have; the others are for paper."""


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
    """Register our own faces with Qt; their family names in order."""
    names: list[str] = []
    for name in SHIPPED:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        names += QFontDatabase.applicationFontFamilies(number)
    return tuple(names)
