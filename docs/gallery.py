"""Pictures of the window's parts with invented content, to look at while working on them.

    uv run python docs/gallery.py FOLDER [WIDTH HEIGHT]

Draws off screen at 1093×614 logical pixels (1366×768 at 125 %) unless told otherwise.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.crash_dialog import CrashDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Jobs, JobState
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.page import Badge, Desk, Page
from lianbing_desktop.ui.shell.pdf_view import PdfView
from lianbing_desktop.ui.shell.stages import STAGES
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Colour, Space, Tone
from lianbing_desktop.ui.widgets.card import Card, FigureCard
from lianbing_desktop.ui.widgets.distribution_chart import DistributionChart, bands
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.form_rows import FormRows
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.minimum_bars import MinimumBar, MinimumBars
from lianbing_desktop.ui.widgets.search_box import SearchBox

COUNTS = (
    ("市本级", 9), ("蕉城区", 8), ("福安市", 8), ("福鼎市", 10), ("霞浦县", 8),
    ("古田县", 7), ("屏南县", 8), ("寿宁县", 8), ("周宁县", 0), ("柘荣县", 8),
)  # fmt: skip


def framed(page: QWidget) -> QVBoxLayout:
    """A page's layout with its margins."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
    layout.setSpacing(Space.M)
    return layout


class OverviewPage(Page):
    """Figures, bars and what is next."""

    stage = "overview"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        layout = framed(self)
        heading = PageHeading("概览")
        heading.set_state("10 个参赛单位，距离市级赛还有 12 天")
        button = QPushButton(icon("import", Colour.SURFACE), "导入报名表")
        button.setProperty("role", "primary")
        heading.add_action(button)
        layout.addWidget(heading)
        figures = QHBoxLayout()
        figures.setSpacing(Space.M)
        for figure, caption, tone in (
            ("82", "参赛选手", Tone.NEUTRAL),
            ("2", "单位不足 8 人", Tone.WARNING),
            ("3", "待核问题", Tone.ERROR),
            ("64 / 82", "笔试成绩已录", Tone.NEUTRAL),
        ):
            card = FigureCard(caption)
            card.set_figure(figure, tone)
            figures.addWidget(card)
        layout.addLayout(figures)
        columns = QHBoxLayout()
        columns.setSpacing(Space.M)
        card = Card("各单位参赛人数")
        card.heading.set_note("竖线为最低人数")
        bars = MinimumBars()
        bars.set_bars([MinimumBar(name, name, n, 8, f"还差 {8 - n} 人" if n < 8 else "") for name, n in COUNTS])
        card.body.addWidget(bars)
        card.body.addStretch(1)
        columns.addWidget(card, 3)
        card = Card("笔试成绩分布")
        chart = DistributionChart()
        scores = [
            Decimal(n) for n in (61, 65, 68, 71, 72, 74, 75, 77, 78, 79, 80, 81, 82, 82, 83, 84, 85, 86, 88, 91, 93, 96)
        ]
        chart.set_bands(bands(scores, Decimal(60), Decimal(100), 8), Decimal("79.5"), "平均 79.5")
        card.body.addWidget(chart, 1)
        columns.addWidget(card, 2)
        layout.addLayout(columns, 1)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        return Badge("2", Tone.WARNING)


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the sample list."""

    number: int
    name: str
    unit: str
    sex: str
    id_tail: str
    title: str
    state: str
    tone: Tone


def people() -> list[Person]:
    """Invented people."""
    names = (
        *("陈建国", "林晓燕", "黄志强", "张丽华", "吴文斌", "郑雅婷", "刘海峰", "王秀珍"),
        *("䶮子轩", "叶晨曦", "何家栋", "欧阳婉清", "苏明辉", "谢雨桐", "曾国平"),
    )
    return [
        Person(n + 1, name, COUNTS[n % 10][0], "男女"[n % 2], f"35*************{101 + n * 7}", "窗口经办",
               ("符合", "暂未符合", "符合", "待认定", "符合")[n % 5],
               (Tone.DONE, Tone.WARNING, Tone.DONE, Tone.ACCENT, Tone.DONE)[n % 5])
        for n, name in enumerate(names * 4)
    ]  # fmt: skip


class RosterPage(Page):
    """A list with search."""

    stage = "roster"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        layout = framed(self)
        heading = PageHeading("参赛名单")
        heading.set_state("82 人，其中 3 人有待核问题")
        heading.add_action(QPushButton(icon("add"), "新增选手"))
        button = QPushButton(icon("import", Colour.SURFACE), "导入报名表")
        button.setProperty("role", "primary")
        heading.add_action(button)
        layout.addWidget(heading)
        tools = QHBoxLayout()
        self.search_box = SearchBox("姓名、拼音首字母、单位或证件尾号")
        tools.addWidget(self.search_box)
        units = QComboBox()
        units.addItems(["全部单位", *(name for name, _ in COUNTS)])
        tools.addWidget(units)
        tools.addWidget(QCheckBox("只看有问题的"))
        tools.addStretch(1)
        layout.addLayout(tools)
        columns: list[Column[Person]] = [
            Column("序号", lambda p: p.number, width=64, align="right"),
            Column("姓名", lambda p: p.name, width=110),
            Column("参赛单位", lambda p: p.unit, width=110),
            Column("性别", lambda p: p.sex, width=60, align="centre"),
            Column("公民身份号码", lambda p: p.id_tail, width=190),
            Column("职务", lambda p: p.title, width=0),
            Column("资格", lambda p: p.state, width=110, tone=lambda p: p.tone, pill=True),
        ]
        self.model = TableModel(columns, key=lambda p: p.number, parent=self)
        table = TableView()
        table.set_table(self.model, "还没有选手。请先导入报名表。")
        self.model.set_rows(people())
        table.selectRow(2)
        self.search_box.textChanged.connect(self.model.set_filter)
        layout.addWidget(table, 1)

    def search(self) -> None:
        self.search_box.start()

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        return Badge("3", Tone.ERROR)


class EmptyPage(Page):
    """Nothing yet."""

    stage = "ranking"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        empty = EmptyState(
            "ranking", "还没有可以排名的成绩", "录入任一轮次的成绩后，这里会按规则自动排名，并列名次单独标出。"
        )
        empty.add_action("去录入成绩", lambda: desk.go_to("scores"))
        framed(self).addWidget(empty)


class FormPage(Page):
    """A form."""

    stage = "scores"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        layout = framed(self)
        layout.addWidget(PageHeading("新增选手"))
        card = Card("基本信息")
        rows = FormRows()
        fields = [QLineEdit("张丽华"), QComboBox(), QLineEdit("35019919900307282"), QLineEdit()]
        fields[1].addItems([name for name, _ in COUNTS])
        for text, field, hint in zip(
            ("姓名", "参赛单位", "公民身份号码", "联系电话"), fields, ("", "", "", "11 位手机号码"), strict=True
        ):
            rows.add(text, field, hint)
        rows.set_error(fields[2], "公民身份号码应为 18 位，现在是 17 位，请与单位核对。")
        card.body.addWidget(rows)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for text, role in (("删除", "danger"), ("取消", ""), ("保存", "primary")):
            button = QPushButton(text)
            button.setProperty("role", role)
            buttons.addWidget(button)
        card.body.addLayout(buttons)
        layout.addWidget(card)
        layout.addStretch(1)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        return Badge("18", Tone.ACCENT)


class SheetSource:
    """Certificates that are only a frame and a name."""

    page_count = 14

    def page_size(self, index: int) -> tuple[float, float]:
        """A4 landscape."""
        return 842, 595

    def image(self, index: int, scale: float) -> QImage:
        """A page."""
        image = QImage(round(842 * scale), round(595 * scale), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.scale(scale, scale)
        painter.setPen(Colour.ERROR.q)
        painter.drawRect(30, 30, 782, 535)
        painter.setFont(theme.font(46, bold=True))
        painter.drawText(QPoint(300, 160), "荣 誉 证 书")
        painter.setPen(Colour.INK.q)
        painter.setFont(theme.font(24))
        painter.drawText(QPoint(110, 280), f"{people()[index].name} 同志：")
        painter.end()
        return image


class CertificatePage(Page):
    """The PDF view."""

    stage = "awards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        view = PdfView()
        view.set_source(SheetSource(), "证书.pdf")
        framed(self).addWidget(view)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        return Badge("", Tone.DONE)


class BlankPage(Page):
    """Stands for a stage without a sample."""

    stage = ""


def main(folder: Path, width: int, height: int) -> int:
    """Draw everything into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    use_language(app, "zh_CN")
    theme.apply(app)
    messages = Messages()
    jobs = Jobs(messages)
    pages: dict[str, type[Page]] = {stage.key: BlankPage for stage in STAGES}
    pages |= {page.stage: page for page in (OverviewPage, RosterPage, EmptyPage, FormPage, CertificatePage)}
    window = MainWindow(pages, messages, jobs)
    window.resize(width, height)
    window.show()

    def grab(name: str, widget: QWidget = window) -> None:
        for _ in range(30):
            app.processEvents()
        widget.grab().save(str(folder / f"{name}.png"))

    grab("start")
    window.set_recent([folder, Path("/赛事/宁德市2022.lianbing")])
    grab("start-recent")
    with tempfile.TemporaryDirectory() as place:
        contest = Contest.create(Path(place, "宁德市2022.lianbing"), "宁德市")
        window.show_contest(contest)
        grab("overview")
        window.go_to("roster")
        messages.warning("有 3 行需要与单位核对后再确认。", "查看问题", lambda: None)
        messages.error(UserError("file_missing", file="古田县报名表.xls"))
        jobs.state_changed.emit(JobState("正在读取报名表", 37, 120, "古田县报名表.xls"))
        grab("roster")
        _clear(window)
        jobs.state_changed.emit(None)
        for key in ("ranking", "scores", "awards"):
            window.go_to(key)
            grab(key)
        dialog = CrashDialog(
            "lianbing_desktop 0.1.0\nPython 3.11.4\nKeyError\n  table_model.py:88 data\n", "crash-20220715.txt"
        )
        dialog.show()
        grab("crash", dialog)
        dialog.close()
        window.close_contest()
        contest.close()
    window.close()
    return 0


def _clear(window: MainWindow) -> None:
    clear: Callable[[], None] = window.findChild(QWidget, "message_bar").clear
    clear()


if __name__ == "__main__":
    sizes = [int(text) for text in sys.argv[2:4]] or [1093, 614]
    sys.exit(main(Path(sys.argv[1]), *sizes))
