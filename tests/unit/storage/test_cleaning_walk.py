"""Wherever a number can stand in a contest file, it is gone after the clean-up: every text column of every table."""

import itertools
import json
from decimal import Decimal

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services.safekeeping.log_chain import verify
from lianbing_desktop.storage import cleaning, entrants, scores
from tests.builders import new_contest

FREE_OF_PEOPLE = {
    "_sqlite_migrations": "names of steps",
    "devices": "names of PCs and login names",
    "kept_templates": "layouts: their texts are the organiser's",
    "layout_pictures": "stock and ornaments",
    "layouts": "texts of the organiser's, placeholders for people",
    "rule_sets": "the rules",
    "seals": "digests",
    "units": "names of units",
}
"""Tables a clean-up leaves alone, and what stands in them."""

KEPT_COLUMNS = {
    ("operations", "id"), ("operations", "at"), ("operations", "device"), ("operations", "kind"),
    ("operations", "operator"), ("operations", "undoes"),
    ("row_changes", "operation_id"), ("row_changes", "row_id"), ("row_changes", "table_name"),
}  # fmt: skip
"""Columns of the log that hold keys, codes, moments and the login name of whoever was at the keyboard."""


NAMES_OF_THINGS = {
    "id", "device", "pc", "key", "row_id", "undoes", "operation_id", "supersedes", "reverses", "entry_keys",
    "event_keys", "subject_ids", "unit_ids", "marks", "fingerprint", "sha256", "hash", "seed", "serial", "number",
}  # fmt: skip
"""Columns of ids, digests, seeds and numbers of papers, which must outlive a clean-up digit by digit."""


def text_columns(connection):
    """Every column that holds text and is no key, by table."""
    found = {}
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall():
        refers = {row[3] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')}
        found[table] = [
            row[1]
            for row in connection.execute(f'PRAGMA table_info("{table}")')
            if row[2] == "TEXT"
            and not row[5]
            and row[1] not in refers
            and (table, row[1]) not in KEPT_COLUMNS
            and row[1] not in NAMES_OF_THINGS
            and not row[1].endswith("_id")
        ]
    return found


def plant(connection):
    """Put a row with a number of its own into every text column there is, past the program; number → column."""
    planted, counted = {}, itertools.count()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    for table, texts in text_columns(connection).items():
        if table in FREE_OF_PEOPLE:
            continue
        row = {}
        for _, name, kind, _, _, key in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
            if name in texts:
                number = f"139{next(counted):08d}"
                planted[number] = f"{table}.{name}"
                lines = json.dumps([["title", f"来电{number}", [], []]])
                row[name] = lines if name == "open_versions" else f"电话{number}"
            else:
                row[name] = f"walk{next(counted)}" if kind == "TEXT" else next(counted)
            if kind == "BLOB":
                row[name] = b""
            if key and kind == "INTEGER":
                row[name] = 900_000 + next(counted)
        if table == "row_changes":
            row |= {"before": json.dumps({"name": row["before"]}), "after": json.dumps({"name": row["after"]})}
            row |= {"operation_id": "walk:1", "table_name": "rounds"}
        if table == "operations":
            row |= {"id": "walk:1", "sequence": 900_000, "undoes": None, "params": json.dumps({"what": row["params"]})}
            connection.execute(
                "INSERT INTO seals (sequence, salt, personal_salt, withheld, hash) VALUES (900000, 'a', 'b', '{}', 'c')"
            )
        columns = ", ".join(f'"{name}"' for name in row)
        places = ", ".join("?" * len(row))
        connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({places})', tuple(row.values()))
    return planted


def test_no_text_column_of_any_table_keeps_a_number_through_the_clean_up(tmp_path):
    contest = new_contest(tmp_path)
    planted = plant(contest.file.connection)
    assert len(planted) > 150
    held = contest.path.read_bytes()
    assert all(number.encode() in held for number in planted)
    cleaning_operation(contest)
    contest.close()
    left = contest.path.read_bytes()
    assert [column for number, column in planted.items() if number.encode() in left] == []


def test_what_two_pcs_wrote_differently_of_a_person_is_emptied_whatever_it_looks_like():
    lines = [["birth", "1990-03-04", ["a/1"], []], ["note", "素食", ["a/1"], []], ["title", "科长", ["b/1"], []]]
    row = {"id": "x", "table_name": "entrants", "open_versions": json.dumps(lines, ensure_ascii=False)}
    cleaned = json.loads(cleaning.without_personal("arrived_writes", row)["open_versions"])
    assert [line[:2] for line in cleaned] == [["birth", ""], ["note", ""], ["title", "科长"]]


def test_the_passwords_of_packets_are_gone(tmp_path):
    contest = new_contest(tmp_path)
    with contest.operation("settings_changed", undoable=False) as write:
        write.insert("settings", {"id": "handed_out", "value": json.dumps([{"password": "86420975"}])})
    cleaning_operation(contest)
    contest.close()
    assert b"86420975" not in contest.path.read_bytes()


def test_what_rows_and_papers_are_called_by_outlives_the_clean_up_however_it_looks(tmp_path):
    contest = new_contest(tmp_path)
    unit = contest.snapshot().units[0].id
    with contest.operation("entrant_added", undoable=False, unit="x", name="x") as write:
        for place in range(3):
            entrants.add(write, Entrant(f"{place:032d}", unit, f"选手{place}", phone=f"1390000000{place}"))
        write.insert("exam_numbers", {"id": f"{0:032d}", "number": "2022350900001"})
        scores.enter(write, f"{7:032d}", f"{1:032d}", Score(ScoreState.SCORED, Decimal(80)))
    contest.device = "123456789012"
    with contest.operation("score_entered", undoable=False, round="x", name="x") as write:
        scores.enter(write, f"{7:032d}", f"{1:032d}", Score(ScoreState.SCORED, Decimal(90)))
        scores.enter(write, f"{7:032d}", f"{1:032d}", Score(ScoreState.SCORED, Decimal(95)))
    cleaning_operation(contest)
    assert [one.phone for one in contest.snapshot().entrants] == ["", "", ""]
    assert {one.id for one in contest.snapshot().entrants} == {f"{place:032d}" for place in range(3)}
    assert contest.snapshot().exam_numbers == {f"{0:032d}": "2022350900001"}
    last = scores.entries(contest.file)[-1]
    assert (last.key, last.supersedes) == ("123456789012:2", ("123456789012:1",))
    assert verify(contest).sound
    contest.close()


def cleaning_operation(contest):
    with contest.operation("personal_data_cleaned", undoable=False, id_numbers=0, phones=0, photos=0) as write:
        cleaning.forget(contest.file, write)
        contest.read_anew()
    contest.file.shed()
