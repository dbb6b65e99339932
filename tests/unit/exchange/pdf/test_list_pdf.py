"""Lists on A4."""

import dataclasses

import pytest

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.services.arrangements.room_papers import SIGN_IN_COLUMNS

COLUMNS = (Column("名次", 0.6), Column("姓名"), Column("单位", 2, Align.LEFT), Column("总成绩"))


@pytest.fixture(scope="module")
def faces():
    return Typefaces()


def document(count, **changes):
    rows = tuple(
        (str(place), f"林{'䶮㛃𬭎𫖯'[place % 4]}", "古田县", f"{99 - place / 10:.2f}") for place in range(1, count + 1)
    )
    made = ListDocument(
        "2022年宁德市人社窗口单位业务技能练兵比武个人成绩",
        COLUMNS,
        rows,
        subtitle="（市级赛）",
        below=("注：总成绩四舍五入到两位小数。",),
        signatures=("制表人：", "审核人："),
    )
    return dataclasses.replace(made, **changes)


def texts(path):
    with PdfPages(path) as pages:
        return [pages.text(number) for number in range(len(pages))]


@pytest.mark.parametrize("count", [0, 1, 20, 26, 27, 28, 60, 300])
def test_every_row_stands_once_in_order_with_the_header_on_every_page(tmp_path, faces, count):
    path = tmp_path / "名单.pdf"
    pages = write_list(path, document(count), faces)
    found = texts(path)
    assert len(found) == pages
    lines = [line.split() for text in found for line in text.splitlines()]
    rows = [tuple(line) for line in lines if len(line) == 4 and line[0].isdigit()]
    assert rows == list(document(count).rows)
    for number, text in enumerate(found, start=1):
        assert "名次 姓名 单位 总成绩" in text
        assert f"第 {number} 页 共 {pages} 页" in text
    assert "制表人：" in found[-1]
    assert not any("制表人：" in text for text in found[:-1])


def test_a_list_a_few_rows_too_long_is_drawn_closer_and_stays_on_its_page(tmp_path, faces):
    path = tmp_path / "名单.pdf"
    assert write_list(path, document(22), faces) == 1
    assert write_list(path, document(26), faces) == 1
    assert "26" in texts(path)[0].split()
    assert write_list(path, document(27), faces) == 2


def test_the_signatures_never_stand_with_fewer_than_three_rows(tmp_path, faces):
    path = tmp_path / "名单.pdf"
    for count in range(20, 40):
        write_list(path, document(count), faces)
        last = [line.split()[0] for line in texts(path)[-1].splitlines() if len(line.split()) == 4]
        assert {str(count - 2), str(count - 1), str(count)} <= set(last)


def test_a_landscape_list_lies(tmp_path, faces):
    path = tmp_path / "名单.pdf"
    write_list(path, document(3, landscape=True), faces)
    with PdfPages(path) as pages:
        size = pages.size(0)
    assert (round(size.width), round(size.height)) == (297, 210)


def test_a_long_cell_wraps_and_loses_nothing(tmp_path, faces):
    unit = "福建省宁德市东侨经济技术开发区人力资源和社会保障服务中心综合业务办理窗口" * 4
    path = tmp_path / "名单.pdf"
    write_list(path, document(0, rows=(("1", "林晓燕", unit, "98.00"),)), faces)
    assert unit in "".join(texts(path)[0].split())


def test_the_same_list_gives_the_same_bytes(tmp_path, faces):
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    write_list(first, document(40), faces)
    write_list(second, document(40), Typefaces())
    assert first.read_bytes() == second.read_bytes()


def test_what_nothing_can_draw_is_named_and_nothing_is_written(tmp_path, faces):
    path = tmp_path / "名单.pdf"
    with pytest.raises(UserError) as raised:
        write_list(path, document(0, rows=(("1", "陈\ue863", "古田县", "98"),)), faces)
    assert raised.value.code == "list_undrawable"
    assert raised.value.params["codepoint"] == "U+E863"
    assert not path.exists()


def test_a_row_with_a_cell_too_few_is_a_mistake_of_ours(tmp_path, faces):
    with pytest.raises(ValueError, match="zip"):
        write_list(tmp_path / "a.pdf", document(0, rows=(("1", "林"),)), faces)


def test_a_room_of_thirty_signs_in_on_one_page(tmp_path, faces):
    sheet = ListDocument(
        title="签到表",
        subtitle="2022年宁德市人社窗口单位业务技能练兵比武",
        columns=SIGN_IN_COLUMNS,
        rows=tuple((str(one), f"01{one:03d}", "欧阳燕涵", "古田县", str(one), "", "□") for one in range(1, 31)),
        above=("考场：第1考场　　时间：7月15日上午9:00　　应到30人",),
        below=("本人签名；缺席的在末栏打“√”。　　实到＿＿＿人　　缺席＿＿＿人",),
        signatures=("签到员：", "监督员："),
        narrow=True,
    )
    assert write_list(tmp_path / "签到表.pdf", sheet, faces) == 1
