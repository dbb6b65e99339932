"""The papers every city has: marks of individuals and teams, study points, earlier participation."""

from __future__ import annotations

from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, full_width, merged_across

EVENTS = (
    ("2019", "全国人社窗口单位业务技能练兵比武省际邀请赛", "决赛", ""),
    ("2021", "全国人社窗口单位业务技能练兵比武全国赛", "决赛", ""),
    ("2019", "全国人社法治知识竞赛", "晋级赛", ""),
    ("2020", "全国练兵比武", "", "全国人社知识通"),
)
HARMLESS = ("2021", "全国统一在线比试", "", "")


def written_sheet(
    city: CitySet, name: str, titles: tuple[str, str, str], *, ids: bool = False, short: bool = False
) -> None:
    """Marks for everybody, with the four states that are no mark, ties, 分 behind numbers and columns in between.

    `ids` adds a column of ID numbers; `short` writes units without 市, 县 and 区.
    """
    states = {3: "缺考", 7: "弃权", 11: "违纪", 15: None}
    rows: list[list[object]] = [["笔试成绩汇总表"], ["名次", *titles, "用时", "备注", *(["身份证号"] if ids else [])]]
    for number, one in enumerate(city.entrants):
        mark = states.get(number, Decimal(city.random.randint(480, 990)) / 10)
        if number in (20, 21):
            mark = Decimal("95.5")
        city.marks[one.unit, one.name] = mark
        shown: object = float(mark) if isinstance(mark, Decimal) else mark
        if number % 9 == 1 and isinstance(mark, Decimal):
            shown = f"{mark}分"
        elif number % 9 == 2 and isinstance(mark, Decimal):
            shown = full_width(str(mark))
        elif number % 9 == 4 and isinstance(mark, Decimal):
            shown = f" {mark} "
        unit = one.unit.rstrip("市县区") if short and one.unit != "市本级" else one.unit
        who = f"{one.name[0]}　{one.name[1]}" if len(one.name) == 2 and number % 2 else one.name
        row: list[object] = [None, unit, who, shown, "35分20秒", None]
        rows.append(row + ([one.id_number] if ids else []))
    rows += [["合计", f"{len(city.entrants)}人"], ["记分员：", None, "复核人：", None, "监督员："]]
    city.individual_sheets.append(city.sheet(name, Sheet(rows, "成绩", [merged_across(1, 1, 6)])))


def team_sheet(city: CitySet, name: str, totals: dict[str, Decimal], *, one_cell: bool) -> None:
    """A total for each team; its first three people in one cell or in three."""
    head: list[object] = [
        "名次",
        "参赛队",
        *(["队员姓名"] if one_cell else ["选手一", "选手二", "选手三"]),
        "团体总分",
        "备注",
    ]
    rows: list[list[object]] = [[f"{city.city}现场赛团体成绩"], head]
    for place, (unit, total) in enumerate(totals.items(), start=1):
        members = [one.name for one in city.entrants if one.unit == unit][:3]
        city.teams.append((unit, members, total))
        names: list[object] = ["、".join(members)] if one_cell else list(members)
        rows.append([place, f"{unit}代表队" if place % 2 else unit, *names, float(total), None])
    rows.append(["裁判长（签字）："])
    city.team_sheets.append(city.sheet(name, Sheet(rows, "团体", [merged_across(1, 1, len(head))])))


def study_sheet(city: CitySet, name: str, titles: tuple[str, str, str, str]) -> None:
    """An export of the study platform whose date stands in its title."""
    rows: list[list[object]] = [["学习平台数据导出（截至2022年8月18日）"], ["序号", *titles, "备注"]]
    for number, one in enumerate(city.entrants, start=1):
        points: object = f"{one.points}分" if number % 7 == 0 else one.points
        stars: object = str(one.stars) if number % 5 == 0 else one.stars
        rows.append([number, one.unit, one.name, stars, points, None])
    city.study_sheets.append(city.sheet(name, Sheet(rows, "sheet1", [merged_across(1, 1, 6)]), by="xlsxwriter"))


def history_sheet(city: CitySet, name: str, titles: tuple[str, ...]) -> None:
    """Earlier participation: four that exclude and one that does not."""
    some = city.random.sample([one for one in city.entrants if one.id_number], 5)
    rows: list[list[object]] = [["历年参加全国赛人员情况"], list(titles)]
    for one, (year, event, stage, award) in zip(some, [*EVENTS, HARMLESS], strict=True):
        rows.append([year, event, stage, one.name, one.unit, award])
    city.excluded |= {(one.unit, one.name) for one in some[:4]}
    city.history_sheets.append(city.sheet(name, Sheet(rows, "名单", [merged_across(1, 1, len(titles))])))
