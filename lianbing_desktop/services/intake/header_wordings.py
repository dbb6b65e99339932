"""The user's own wordings of column titles, over those that ship with the program.

A contest keeps its own, so that it reads a file the same way on every PC. Those marked for new contests are also kept
in a file in the configuration folder and put into each contest that is made on this PC.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache

from lianbing_desktop.domain.intake.headers import Headers, title_key
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services import preferences, reference
from lianbing_desktop.services.contest import HEADER_WORDINGS, Contest, Snapshot
from lianbing_desktop.storage import contests


def headers(snapshot: Snapshot) -> Headers:
    """The vocabulary every list of this contest is read with: the shipped wordings, the contest's own over them."""
    return _vocabulary(snapshot.settings.get(HEADER_WORDINGS, ""))


def own_wordings(snapshot: Snapshot) -> dict[str, str]:
    """The contest's own titles and the field each stands for, in the order they were added."""
    return preferences.parse_wordings(snapshot.settings.get(HEADER_WORDINGS, ""))


def keep_wordings(contest: Contest, wordings: Mapping[str, str], *, for_new_contests: bool = False) -> None:
    """Make `wordings` (title → field) the contest's own; titles not among them are the shipped vocabulary's again.

    A field is one of headers.toml, OTHER for a column that is not to be read. With `for_new_contests` contests made
    later on this PC get them as well. Raises UserError header_wording_empty and header_field_unknown.
    """
    known = reference.headers().fields
    kept: dict[str, str] = {}
    for title, field in wordings.items():
        if not title_key(title):
            raise UserError("header_wording_empty", title=title)
        if field not in known:
            raise UserError("header_field_unknown", field=field, known="、".join(sorted(known)))
        kept[clean(title)] = field
    with contest.operation("header_wordings_changed", count=len(kept)) as write:
        contests.set_setting(write, HEADER_WORDINGS, json.dumps(kept, ensure_ascii=False))
    if for_new_contests:
        preferences.keep_header_wordings(kept)


@lru_cache(16)
def _vocabulary(own: str) -> Headers:
    wordings = preferences.parse_wordings(own)
    return reference.headers().extended(wordings) if wordings else reference.headers()
