"""The page a recovery code is kept on: what it opens, the code in large groups, where to keep it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align, Box, TextField
from lianbing_desktop.domain.certificates.certificate_text import Span
from lianbing_desktop.domain.certificates.layout import set_text
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen, Size
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing

_A4 = Size(210, 297)
_LEFT, _WIDTH = 28.0, 154.0
_GROUPS_A_LINE = 4
_CELL, _STEP = 34.0, 19.0
_INK, _SOFT = "#000000", "#606060"

_ABOUT = (
    "忘记密码时，在打开文件的窗口里选“用恢复码打开”，照上面输入即可；大小写不分，中间的横线可以不输。",
    "每组五个字符，最后一个是校验：输错时，软件会说出是第几组。数字 0、1 与字母 O、I、L 不会混：码里没有这几个字母。",
    "修改密码后，恢复码也换成新的，本页作废；修改之前另存的文件，仍要用本页的码打开。",
    "密码和恢复码都丢了，任何人、任何软件都打不开这个文件，包括它的备份。",
)
_KEEP = "请把本页锁进柜子，与电脑、优盘分开放；不要拍照，不要发到微信或邮箱。"


def write_recovery_code(path: Path, title: str, file: str, day: dt.date, code: str) -> None:
    """Write one A4 page. Raises UserError file_cannot_be_written."""
    faces = Typefaces()
    sheets = PdfSheets(faces, "恢复码")
    pen = Pen(sheets, _A4)
    say = _Sayer(pen, faces)
    say(Box(_LEFT, 30, _WIDTH, 14), "赛事文件恢复码", 22, Align.CENTER, face="hei")
    say(Box(_LEFT, 50, _WIDTH, 30), f"{title}\n文件：{file}　　设置日期：{day:%Y-%m-%d}", 12, Align.CENTER)
    groups = code.split("-")
    top = 84.0
    lines = -(-len(groups) // _GROUPS_A_LINE)
    height = lines * _STEP + 12
    corners = [(_LEFT, top), (_LEFT + _WIDTH, top), (_LEFT + _WIDTH, top + height), (_LEFT, top + height)]
    pen.line(corners, 0.4, _INK, close=True)
    inset = (_WIDTH - _GROUPS_A_LINE * _CELL) / 2
    for place, group in enumerate(groups):
        x = _LEFT + inset + place % _GROUPS_A_LINE * _CELL
        y = top + 8 + place // _GROUPS_A_LINE * _STEP
        say(Box(x, y, _CELL, 5), f"第 {place + 1} 组", 8, Align.CENTER, colour=_SOFT)
        say(Box(x, y + 4.5, _CELL, 10), group, 20, Align.CENTER, face="hei", spacing=1.5)
    below = top + height + 10
    for number, words in enumerate(_ABOUT, start=1):
        say(Box(_LEFT, below, _WIDTH, 14), f"{number}．{words}", 11)
        below += 14
    say(Box(_LEFT, below + 4, _WIDTH, 8), _KEEP, 12, face="hei")
    say(Box(_LEFT, below + 24, _WIDTH, 8), "保管人：______________　　存放处：______________________", 12)
    sheets.add_page(_A4, pen.content)
    with replacing(path) as temporary:
        sheets.save(temporary)


class _Sayer:
    def __init__(self, pen: Pen, faces: Typefaces) -> None:
        self._pen = pen
        self._faces = faces

    def __call__(
        self,
        box: Box,
        words: str,
        size: float,
        align: Align = Align.LEFT,
        face: str = "song",
        colour: str = _INK,
        spacing: float = 0,
    ) -> None:
        field = TextField(box, "", face, size, align=align, leading=1.5, colour=colour, spacing=spacing)
        laid = set_text(field, (Span(words),), self._faces)
        self._pen.text(laid.lines, laid.size)
