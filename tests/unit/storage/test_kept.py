"""Content under its digest: sound files verify, and a changed or missing content is found."""

import hashlib

import pytest

from lianbing_desktop.storage.kept import is_under_its_digest
from lianbing_desktop.storage.layouts import keep_picture, picture_name
from lianbing_desktop.storage.verification import breaks, to_verify

PNG = b"\x89PNG and so on"


def test_an_id_is_the_beginning_of_its_contents_digest():
    assert is_under_its_digest(hashlib.sha256(PNG).hexdigest(), PNG)
    assert is_under_its_digest(picture_name(PNG), PNG)
    assert is_under_its_digest(hashlib.sha256("版式".encode()).hexdigest(), "版式")
    assert not is_under_its_digest(picture_name(PNG), PNG + b"!")
    assert not is_under_its_digest(hashlib.sha256(PNG).hexdigest()[:8], PNG)


@pytest.mark.parametrize("tampered", [False, True])
def test_pictures_of_layouts_are_no_tampering_until_they_are_changed(contest_file, write, tampered):
    with write("layout_saved", name="自用") as operation:
        keep_picture(operation, PNG)
        operation.insert("layouts", {"id": "l", "name": "自用", "content": "{}", "changed_at": operation.at})
    if tampered:
        contest_file.connection.execute("UPDATE layout_pictures SET content = ?", (PNG + b"!",))
    contest_file.close()
    with to_verify(contest_file.path) as connection:
        found = [one.code for one in breaks(connection)]
    assert found == (["verify_row_differs"] if tampered else [])
