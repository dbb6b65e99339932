"""One person's fields, each read from its cell: a value that can be trusted, or a doubt that says why not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lianbing_desktop.domain.entrant import ROSTER_FIELDS, Doubt, Role
from lianbing_desktop.domain.intake.birth import read_birth
from lianbing_desktop.domain.intake.id_number import MISSING, mask_id_number, read_id_number, sex_of
from lianbing_desktop.domain.intake.person_name import read_name
from lianbing_desktop.domain.intake.phone import read_phone
from lianbing_desktop.domain.intake.record import Record, letters_of, rows_below
from lianbing_desktop.domain.intake.shared_cells import holds_an_office, name_beside, numbers_apart
from lianbing_desktop.domain.intake.sheet import CellError, CellValue
from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.domain.text import clean, compact, is_ditto, raw_of, text_of

_BUT_THE_NAME = tuple(name for name in ROSTER_FIELDS if name != "name")
_PLAIN_FIELDS = ("workplace", "title", "line", "level", "note")
_SEXES = {
    "男": "男",
    "女": "女",
    "m": "男",
    "f": "女",
    "male": "男",
    "female": "女",
    "1": "男",
    "2": "女",
    "男性": "男",
    "女性": "女",
}
_ROLES = (
    (Role.RESERVE, ("替补", "候补", "预备", "后备")),
    (Role.LEADER, ("领队", "带队")),
    (Role.COACH, ("教练", "指导老师", "指导教师")),
    (Role.LIAISON, ("联络员", "联系人", "联络人")),
    (Role.ENTRANT, ("选手", "队员", "队长", "参赛", "正选", "主力", "正式")),
)
_COMES_ALONG = re.compile("随队|随行|司机|驾驶员|后勤")
_NO_ROLES = re.compile(
    "公务员|参公|事业|编|合同|聘|派遣|劳务|个人|团体|笔试|实操|现场|党员|群众|就业|社保|社会保险|人才|人事|劳动|综合"
)
"""What else stands in a column 身份 or 类别: how somebody is employed, what for, in which line of work."""
_ROLE_WORDS = frozenset(word for _, words in _ROLES for word in words)
_YES = frozenset(
    ["是", "√", "✓", "✔", "☑", "有", "对", "y", "yes", "1", "true", "窗口", "窗口人员", "窗口工作人员", "属于", "t"]
)
_NO = frozenset(
    [
        "否",
        "×",
        "✗",
        "✘",
        "x",
        "无",
        "不是",
        "n",
        "no",
        "0",
        "false",
        "非窗口",
        "非窗口人员",
        "不属于",
        "f",
        "非窗口工作人员",
    ]
)
_TITLE = re.compile(
    "(?P<workplace>.*?(?:局|中心|科|股|室|所|站|处|队|厅|院|办|会|社|司|镇|乡|街道|社区|村|窗口|大厅))"
    "(?P<title>(?:[一二三四]级|正|副|党组成员|党组书记|党支部书记|窗口|专职|兼职|首席|高级|中级|初级|助理)*"
    "(?:主任科员|科员|主任|局长|科长|股长|所长|站长|处长|队长|室长|经办员|经办人员|办事员|工作人员|协理员|协管员"
    "|干部|干事|职员|负责人|书记|组长|调研员|主办|会计|出纳|专员|柜员|窗口人员|职工|技术员|管理员|经济师|工程师"
    "|文员|专干|仲裁员|监察员))"
).fullmatch
_APART = re.compile(r"\s*[\n\r]+\s*|\s{1,}|\s*[，,；;]\s*")

WARNINGS = frozenset(
    (
        "phone_malformed",
        "name_suspicious",
        "birth_ambiguous",
        "birth_malformed",
        "birth_contradicts_id_number",
        "row_hidden",
        "row_struck",
        "role_unknown",
        "sex_malformed",
        "window_staff_unclear",
    )
)
"""Codes that want a look; every other one must be settled before the list can be trusted."""


def severity_of(code: str) -> Severity:
    """How grave a finding of a roster is."""
    return Severity.WARNING if code in WARNINGS else Severity.ERROR


@dataclass(slots=True)
class PersonValues:
    """What one row gives. `params` are what a doubt's sentence needs beyond the unit and the name."""

    name: str
    values: dict[str, str]
    doubts: dict[str, Doubt] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    params: dict[str, dict[str, str]] = field(default_factory=dict)

    def doubt(self, name: str, code: str, cell: str, **params: str) -> None:
        """Note why a field is empty or questionable; the first reason stays."""
        if name not in self.doubts:
            self.doubts[name] = Doubt(code, cell)
            self.params[name] = {"raw": clean(cell), **params}


def read_person(record: Record) -> PersonValues:
    """Read every field of a roster's row."""
    person = PersonValues("", dict.fromkeys(ROSTER_FIELDS, ""))
    person.values["role"] = Role.ENTRANT.value
    cells: dict[str, CellValue] = dict.fromkeys(_BUT_THE_NAME)
    source = record.source
    values = source.sheet.rows[record.row]
    below = "" if source.sideways or source.cells else str(record.row + 1)
    for name in _BUT_THE_NAME:
        columns = source.table.columns.get(name)
        if columns is None:
            continue
        value = values[columns[0]] if below and columns[0] < len(values) else None
        if type(value) is str and value.isalnum() and not is_ditto(value):
            cells[name] = person.raw[name] = value  # the short way for nearly all cells
            person.cells[name] = letters_of(columns[0]) + below
        else:
            cells[name] = _cell(record, name, person)
    notes = _read_name(record, person)
    if apart := numbers_apart(cells["id_number"]):
        cells["id_number"] = apart[0]
        cells["phone"] = cells["phone"] if text_of(cells["phone"]) else apart[1]
    for name in _PLAIN_FIELDS:
        person.values[name] = text_of(cells[name]) or person.values[name]
        if isinstance(cells[name], CellError):
            person.doubt(name, "cell_error", raw_of(cells[name]))
    _read_combined(record, person)
    _read_role(cells["role"], notes, record, person)
    _read_id_number(cells["id_number"], person)
    _read_sex(cells["sex"], notes, person)
    birth = read_birth(cells["birth"], person.values["id_number"])
    person.values["birth"] = birth.value
    if birth.doubt:
        person.doubt("birth", birth.doubt.code, birth.doubt.raw)
    phone = read_phone(cells["phone"])
    person.values["phone"] = phone.value or person.values["phone"]
    if phone.doubt:
        person.doubt("phone", phone.doubt.code, phone.doubt.raw)
    _read_window_staff(cells["window_staff"], person)
    for more in rows_below(record):
        _add_more(more, person)
    return person


def split_workplace_and_title(raw: str) -> tuple[str, str]:
    """霞浦县人社局 科员, or 霞浦县人社局科员, in two; what cannot be told apart is all workplace."""
    parts = [clean(part) for part in _APART.split(raw.strip()) if part.strip()]
    if len(parts) == 2:
        return parts[0], parts[1]
    text = clean(raw)
    found = _TITLE(text)
    return (found["workplace"], found["title"]) if found else (text, "")


def _cell(record: Record, name: str, person: PersonValues) -> CellValue:
    value, column = record.cell(name)
    if column is not None:
        person.raw[name] = raw_of(value)
        person.cells[name] = record.name_of_cell(column)
    return value


def _read_name(record: Record, person: PersonValues) -> tuple[str, ...]:
    field_name = "name" if "name" in record.source.table.columns else "member"
    _, column = record.cell(field_name)
    value = record.name_value()
    if column is not None:
        person.raw["name"] = raw_of(value)
        person.cells["name"] = record.name_of_cell(column)
    if isinstance(value, CellError):
        person.doubt("name", "cell_error", value.text)
        return ()
    raw = value if isinstance(value, str) else text_of(value)
    reading = read_name(raw)
    title = "" if column is None else record.source.table.titles.get(column, "")
    odd = reading.suspicious or holds_an_office(reading.name)
    if (odd or any(map(str.isdigit, reading.notes))) and (beside := name_beside(raw, title)):
        reading, odd = beside.reading, ""
        for name, text in (("phone", beside.phone), ("workplace", beside.workplace), ("title", beside.title)):
            if text and name not in record.source.table.columns:
                person.values[name] = text
    person.name = person.values["name"] = reading.name
    if odd:
        person.doubt("name", "name_suspicious", raw_of(value), mark=reading.suspicious or "office")
    return reading.notes


def _read_combined(record: Record, person: PersonValues) -> None:
    value = record.value("workplace_and_title")
    raw = raw_of(value)
    if not raw.strip() or isinstance(value, CellError):
        return
    workplace, title = split_workplace_and_title(raw)
    cell = record.place("workplace_and_title").cell
    for name, text in (("workplace", workplace), ("title", title)):
        if not person.values[name]:
            person.values[name] = text
            person.raw[name], person.cells[name] = raw, cell


def _read_role(value: CellValue, notes: tuple[str, ...], record: Record, person: PersonValues) -> None:
    """A person who leads and competes competes: 领队兼选手 is an entrant."""
    column_text = compact(text_of(value))
    number = record.value("number")
    note = person.values["note"]
    remark = note if note in _ROLE_WORDS else ""  # 备注：领队
    in_front = compact(number) if isinstance(number, str) else ""
    sources = [column_text, *notes, remark, in_front, record.heading]
    roles = [role for text in sources if text and not text.isdigit() and (role := _role_of(text))]
    if roles:
        person.values["role"] = roles[0].value
    elif _COMES_ALONG.search(column_text):
        person.values["role"] = Role.LIAISON.value
    elif column_text and not _NO_ROLES.search(column_text):
        person.doubt("role", "role_unknown", raw_of(value))
    beside = [note for note in notes if not _role_of(note) and _SEXES.get(note.casefold()) is None]
    if beside:
        person.values["note"] = "；".join((*filter(None, (person.values["note"],)), *beside))


def _role_of(text: str) -> Role | None:
    found = [role for role, words in _ROLES if any(word in text for word in words)]
    if Role.ENTRANT in found and Role.RESERVE not in found:
        return Role.ENTRANT
    return found[0] if found else None


def _read_id_number(value: CellValue, person: PersonValues) -> None:
    reading = read_id_number(value)
    person.values["id_number"] = reading.value
    if not reading.doubt:
        return
    staff = person.values["role"] in (Role.LEADER, Role.COACH, Role.LIAISON)
    if staff and reading.doubt.code == MISSING:  # they are not entered for the contest
        return
    raw = clean(reading.doubt.raw)
    shown = mask_id_number(raw)
    person.doubt("id_number", reading.doubt.code, reading.doubt.raw, raw=shown)


def _read_sex(value: CellValue, notes: tuple[str, ...], person: PersonValues) -> None:
    text = compact(text_of(value)).strip("性()（）").casefold() or next(
        (note for note in notes if note in ("男", "女")), ""
    )
    sex = _SEXES.get(text, "")
    id_number = person.values["id_number"]
    if text and not sex and not id_number:
        person.doubt("sex", "sex_malformed", raw_of(value))
    if id_number:
        by_number = sex_of(id_number)
        if sex and sex != by_number:
            person.doubt("sex", "sex_contradicts_id_number", raw_of(value), raw=sex, expected=by_number)
        sex = by_number  # as with the birth date, a number that passed wins and the difference is shown
    person.values["sex"] = sex


def _read_window_staff(value: CellValue, person: PersonValues) -> None:
    text = compact(text_of(value)).casefold()
    if text in _YES or text in _NO:
        person.values["window_staff"] = "是" if text in _YES else "否"
    elif text:
        person.doubt("window_staff", "window_staff_unclear", raw_of(value))


def _add_more(record: Record, person: PersonValues) -> None:
    """A name merged over two rows: what the second row adds stands behind the first, a second phone or post."""
    for name in ("phone", *_PLAIN_FIELDS):
        value = record.value(name)
        text = read_phone(value).value if name == "phone" else text_of(value)
        if text and text not in person.values[name]:
            person.values[name] = "、".join(filter(None, (person.values[name], text)))
    if not person.values["id_number"]:
        _second_chance(record.value("id_number"), person)


def _second_chance(value: CellValue, person: PersonValues) -> None:
    reading = read_id_number(value)
    if reading.value and person.doubts.get("id_number", Doubt("")).code == MISSING:
        person.values["id_number"] = reading.value
        del person.doubts["id_number"]
