"""How long a roster takes from the file to the contest, beside openpyxl reading the same file into lists."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import

HEADERS = [
    "参赛单位",
    "序号",
    "姓名",
    "性别",
    "身份证号",
    "工作单位",
    "职务",
    "业务板块",
    "人员层级",
    "是否窗口人员",
    "民族",
    "学历",
    "联系电话",
    "备注",
]
COUNTIES = ["蕉城区", "霞浦县", "古田县", "屏南县", "寿宁县", "周宁县", "柘荣县", "福安市", "福鼎市"]
TURNS = 3
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def roster(path: Path, rows: int) -> None:
    """A roster of invented people with ID numbers that pass."""
    draw = random.Random(rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("名单")
    sheet.append(HEADERS)
    for number in range(rows):
        digits = f"350199{1970 + number % 30}{1 + number % 12:02d}{1 + number % 28:02d}{number // 360 % 1000:03d}"
        check = "10X98765432"[sum(int(d) * w for d, w in zip(digits, WEIGHTS, strict=True)) % 11]
        name = draw.choice("陈林黄郑吴蔡许张") + "".join(draw.choices("晓燕建国丽娟志强海峰秀英伟明雅琴", k=2))
        sex = "男" if int(digits[16]) % 2 else "女"
        unit = COUNTIES[number % 9]
        row = [
            unit,
            number + 1,
            name,
            sex,
            digits + check,
            f"{unit}人力资源和社会保障局",
            "科员",
            "社会保险",
            "县",
            "是",
        ]
        sheet.append([*row, "汉族", "本科", f"199{number:08d}", ""])
    book.save(path)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds and the value."""
    start = time.perf_counter()
    value = work()
    return time.perf_counter() - start, value


def _one_of_each(contest: Contest, path: Path) -> tuple[tuple[float, Any], tuple[float, Any]]:
    plain = timed(lambda: [list(row) for row in load_workbook(path).active.values])
    return (plain[0], None), timed(lambda: plan_import(contest, [path]))


def main() -> None:
    """Print the table."""
    print(f"{'rows':>7} {'openpyxl':>9} {'plan':>7} {'plan/openpyxl':>14} {'write':>7} {'second reading':>15}")
    with tempfile.TemporaryDirectory() as folder:
        for rows in map(int, sys.argv[1:] or ("1000", "10000")):
            path = Path(folder) / f"{rows}.xlsx"
            roster(path, rows)
            contest = Contest.create(Path(folder) / f"{rows}.lianbing", "宁德市")
            # In turns, the best of each: on a machine that does something else both are slowed down alike.
            pairs = [_one_of_each(contest, path) for _ in range(TURNS)]
            plain, planning = (min(pair[at][0] for pair in pairs) for at in (0, 1))
            plan = pairs[-1][1][1]
            writing, _ = timed(lambda contest=contest, plan=plan: apply_import(contest, plan))
            again, _ = timed(lambda contest=contest, path=path: plan_import(contest, [path]))
            contest.close()
            print(
                f"{rows:>7} {plain:>8.2f}s {planning:>6.2f}s {planning / plain:>14.2f} {writing:>6.2f}s {again:>14.2f}s"
            )


if __name__ == "__main__":
    main()
