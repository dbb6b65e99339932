"""Seats, draws and papers by command: what the page can do."""

import json

import pytest

from lianbing_desktop.cli.run import run
from lianbing_desktop.domain.arrangements.papers import DayPaper
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from tests.builders import add_person, id_number, new_contest

PEOPLE = (("林甲", "古田县"), ("林乙", "古田县"), ("陈䶮", "屏南县"), ("阿卜杜拉·买买提", "屏南县"), ("吴清", "寿宁县"))


@pytest.fixture
def path(tmp_path):
    made = new_contest(tmp_path)
    for number, (name, unit) in enumerate(PEOPLE):
        add_person(made, name, unit, id_number=id_number(number), phone=f"1390000{number:04d}")
    made.close()
    return made.path


@pytest.fixture
def lianbing(path, capsys):
    """Runs a command on the file: the exit status and what it printed."""

    def call(command, *words, json_wanted=True):
        status = run([command, str(path), *map(str, words), *(["--json"] if json_wanted else [])])
        said = capsys.readouterr()
        return status, json.loads(said.out) if said.out.startswith("{") else said.out + said.err

    return call


@pytest.fixture
def seated(lianbing):
    status, found = lianbing(
        "seats", "--number", "--room", "第1考场:3x3:back-left:7月15日 9:00", "--draw", "314159"
    )  # fmt: skip
    assert status == 0
    return found


def words(path):
    with PdfPages(path) as pages:
        return "".join(pages.text(number) for number in range(len(pages)))


def seats_of(found):
    return {one["name"]: one["seat"] for one in found["seated"]}


def test_numbers_rooms_and_seats_by_a_seed_that_gives_the_same_again(lianbing):
    status, before = lianbing("seats")
    assert (status, before["without_number"], len(before["unseated"])) == (1, 5, 5)
    status, found = lianbing("seats", "--number", "--room", "第1考场:3x3:back-left:7月15日 9:00", "--draw", "314159")
    assert status == 0
    assert found["rooms"] == [
        {
            "name": "第1考场",
            "rows": 3,
            "columns": 3,
            "capacity": 9,
            "door": "back-left",
            "time": "7月15日 9:00",
            "seated": 5,
        }
    ]  # fmt: skip
    assert (found["seed"], found["people"], found["pairs"], found["unseated"]) == ("314159", 5, [], [])
    assert lianbing("seats", "--draw", "271828")[1]["seated"] != found["seated"]
    assert lianbing("seats", "--draw", "314159")[1]["seated"] == found["seated"]


def test_two_people_change_places_with_a_reason_and_a_late_one_moves_nobody(lianbing, seated, path):
    before = seats_of(seated)
    status, said = lianbing("seats", "--move", f"林甲@古田县:第1考场:{before['吴清']}")
    assert (status, "写明理由" in said) == (2, True)
    status, found = lianbing("seats", "--move", f"林甲@古田县:第1考场:{before['吴清']}:行动不便")
    after = seats_of(found)
    assert (status, after["林甲"], after["吴清"]) == (0, before["吴清"], before["林甲"])
    (moved,) = found["moves"]
    assert (moved["reason"], [one["name"] for one in moved["people"]]) == ("行动不便", ["林甲", "吴清"])
    late(path)
    assert lianbing("seats")[0] == 1
    status, found = lianbing("seats", "--number", "--late")
    assert status == 0
    assert {name: seat for name, seat in seats_of(found).items() if name != "郑晚"} == after


def late(path):
    from lianbing_desktop.services.contest import Contest

    contest = Contest.open(path)
    add_person(contest, "郑晚", "寿宁县")
    contest.close()


@pytest.mark.parametrize(
    ("words_", "said"),
    [
        (("--room", "第1考场"), "名称:排x列"),
        (("--move", "林甲:第1考场:1"), "姓名@单位:考场:座位:理由"),
        (("--move", "林甲@古田县:第9考场:1:换"), "第9考场"),
        (("--move", "林丙@古田县:第1考场:1:换"), "林丙@古田县"),
        (("--draw",), "还没有考场"),
        (("--number", "--pattern", "号"), "没有序号"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_nothing_is_changed(lianbing, words_, said):
    before = lianbing("seats")[1]
    status, found = lianbing("seats", *words_)
    assert (status, said in found, found.strip().count("\n")) == (2, True, 0)
    assert lianbing("seats")[1] == before


def test_lots_are_drawn_by_a_seed_or_typed_in(lianbing, path):
    status, found = lianbing("draw", "--title", "出场顺序", "--seed", "27182")
    (held,) = found["draws"]
    assert (status, held["method"], held["seed"], sorted(one["number"] for one in held["results"])) == (
        0, "seed", "27182", [1, 2, 3],
    )  # fmt: skip
    typed = ["--typed", "古田县=2", "--typed", "屏南县=1"]
    status, said = lianbing("draw", "--title", "题组", "--what", "question-set", *typed)
    assert (status, "寿宁县" in said) == (2, True)
    status, found = lianbing("draw", "--title", "题组", "--what", "question-set", *typed, "--typed", "寿宁县=3")
    assert [one["who"] for one in found["draws"][1]["results"]] == ["屏南县", "古田县", "寿宁县"]
    late(path)
    assert lianbing("draw")[0] == 0
    lianbing("draw", "--title", "台号", "--what", "table", "--who", "people", "--sets", "2", "--seed", "1")
    from lianbing_desktop.services.contest import Contest

    contest = Contest.open(path)
    add_person(contest, "郑迟", "寿宁县")
    contest.close()
    status, found = lianbing("draw")
    assert (status, found["draws"][2]["changed_since"]) == (1, ["郑迟 寿宁县"])


def test_every_paper_is_written_and_what_has_to_be_printed_again_is_told(lianbing, seated, path, tmp_path):
    lianbing("draw", "--title", "出场顺序", "--seed", "27182")
    for paper in DayPaper:
        out = tmp_path / f"{paper}.pdf"
        status, found = lianbing("papers", paper, "--pdf", out)
        assert (status, found["paper"], found["problems"]) == (0, paper, [])
        with PdfPages(out) as pages:
            assert len(pages) == found["pages"]
        assert "350199" not in words(out)
    status, found = lianbing("papers")
    assert (status, {one["paper"] for one in found["papers"] if one["printed_at"]}) == (0, set(DayPaper))
    late(path)
    lianbing("seats", "--number", "--late")
    status, found = lianbing("papers")
    stand = {one["paper"]: one for one in found["papers"]}
    assert status == 1
    assert stand["passes"]["new"] == ["郑晚（寿宁县）"]
    assert stand["seat-plan"]["changed"] == ["第1考场"]
    out = tmp_path / "补.pdf"
    status, found = lianbing("papers", "passes", "--pdf", out, "--new", "--layout", "badge")
    assert (found["pieces"], found["layout"], found["without_photo"]) == (["郑晚（寿宁县）"], "badge", 1)
    lianbing("papers", "seat-plan", "--in-order")
    stand = {one["paper"]: one for one in lianbing("papers")[1]["papers"]}
    assert (stand["passes"]["to_do"], stand["seat-plan"]["to_do"]) == ([], [])


def test_a_paper_is_written_for_a_unit_a_room_or_a_person(lianbing, seated, tmp_path):
    out = tmp_path / "桌签.pdf"
    for chosen, names in (
        (("--unit", "屏南县"), ["陈䶮", "阿卜杜拉·买买提"]),
        (("--only", "吴清"), ["吴清"]),
        (("--only", "林甲@古田县", "--only", "陈䶮"), ["林甲", "陈䶮"]),
        (("--room", "第1考场"), [name for name, _ in PEOPLE]),
    ):
        status, found = lianbing("papers", "desk-cards", "--pdf", out, *chosen, "--width", "150", "--height", "75")
        assert (status, [one.split("（")[0] for one in found["pieces"]]) == (0, names)


def test_judges_get_desk_cards_too_and_nothing_counts_as_printed(lianbing, tmp_path):
    out = tmp_path / "评委.pdf"
    status, found = lianbing("papers", "desk-cards", "--pdf", out, "--guest", "王建国:裁判长", "--guest", "欧阳㛃")
    assert (status, found["pages"], found["pieces"]) == (0, 1, ["王建国:裁判长", "欧阳㛃"])
    said = words(out)
    assert ("王建国" in said, "裁判长" in said, "欧阳㛃" in said) == (True, True, True)
    assert not any(one["printed_at"] for one in lianbing("papers")[1]["papers"])
    assert lianbing("papers", "passes", "--pdf", tmp_path / "b.pdf", "--guest", "王建国")[0] == 2


def test_what_cannot_be_printed_leaves_no_file(lianbing, tmp_path):
    out = tmp_path / "a.pdf"
    for chosen, said in (
        (("seat-plan", "--pdf", out), "还没有排座"),
        (("passes",), "--pdf"),
        (("passes", "--pdf", out, "--unit", "火星县"), "火星县"),
        (("passes", "--pdf", out, "--layout", "没有"), "没有"),
        (("desk-cards", "--pdf", out, "--width", "5"), "20 到 400"),
        (("poster", "--pdf", out), "poster"),
    ):
        status, found = lianbing("papers", *chosen)
        assert (status, said in found) == (2, True), found
        assert not out.exists()


def test_a_person_reads_tables_and_sentences(lianbing, seated, tmp_path):
    said = lianbing("seats", json_wanted=False)[1]
    assert "阿卜杜拉·买买提" in said
    assert "种子号 314159" in said
    said = lianbing("draw", "--title", "出场顺序", "--seed", "27182", json_wanted=False)[1]
    assert "出场顺序（27182，3 签）" in said
    said = lianbing("papers", "passes", "--pdf", tmp_path / "a.pdf", json_wanted=False)[1]
    assert "参赛证：5 份，2 页。" in said
    assert "上次打印" in lianbing("papers", json_wanted=False)[1]
