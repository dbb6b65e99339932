"""What is wrong with what people sent, as values: a code, its parameters and the place it stands at.

Nothing here is a sentence. `services.wording` puts a code into words in the user's language, so a stored
finding can be read in any language later.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum


class Severity(StrEnum):
    """An error must be settled before the list can be trusted; a warning wants a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """Where in a spreadsheet something stands. `row` counts from 1; `cell` is A1 style, without the sheet."""

    file: str = ""
    sheet: str = ""
    row: int = 0
    cell: str = ""

    def __str__(self) -> str:
        where = self.cell or (str(self.row) if self.row else "")
        inside = "!".join(part for part in (self.sheet, where) if part)
        return " ".join(part for part in (self.file, inside) if part)


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """One finding the organiser can act on.

    `field` is the entrant's field it is about ("" for the whole row); `params` fill the sentence's places.
    `subject_id` is the key of the entrant, or of the row left out, in the contest; "" for one still in a file.
    """

    code: str
    severity: Severity
    unit: str = ""
    name: str = ""
    field: str = ""
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)
    place: Place = dataclasses.field(default_factory=Place)
    subject_id: str = ""


class UserError(Exception):
    """Something the organiser can mend: `services.wording` has a sentence for `code` that says what to do.

    Anything else that is raised is a bug and goes to the crash report.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: dict[str, str] = {key: str(value) for key, value in params.items()}
