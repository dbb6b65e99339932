"""An award's table of an older file gains a kind and keeps everything that hangs on it."""

import sqlite3

from lianbing_desktop.storage.schema import awards, first


def old_file(path):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    for statement in first.STATEMENTS:
        connection.execute(statement)
    for award in (("a1", "一等奖", "individual", 1, 0), ("a2", "优秀组织奖", "unit", 2, 1)):
        connection.execute("INSERT INTO awards VALUES (?, ?, ?, ?, ?)", award)
    connection.execute("INSERT INTO award_recipients VALUES ('r', 'a1', 'e1', 1, '', 0)")
    connection.execute("INSERT INTO certificates VALUES ('c', '练兵〔2022〕001号', 'a1', 'e1', '{}', '2022-07-01', '')")
    return connection


def test_awards_recipients_and_certificates_of_an_older_file_are_all_there(tmp_path):
    connection = old_file(tmp_path / "old.lianbing")
    connection.execute("BEGIN IMMEDIATE")
    for statement in awards.STATEMENTS:
        connection.execute(statement)
    connection.execute("COMMIT")
    rows = connection.execute("SELECT id, kind, by_hand, combines FROM awards ORDER BY id").fetchall()
    assert rows == [("a1", "individual", 0, 0), ("a2", "unit", 1, 0)]
    assert connection.execute("SELECT award_id FROM award_recipients").fetchall() == [("a1",)]
    assert connection.execute("SELECT award_id FROM certificates").fetchall() == [("a1",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO awards (id, name, kind, count, position) VALUES ('a3', '教练奖', 'coach', 1, 2)")
    connection.close()
