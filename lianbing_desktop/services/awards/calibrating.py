"""Calibrations of this PC's printers, by name: where a printer with a tray and a stock puts things, when to look again.

They belong to the PC and not to a contest: the printer stays when the contest ends.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.certificates.calibration import Correction, Reading, correction_from
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.exchange.pdf.calibration_pdf import write_calibration_page
from lianbing_desktop.files import replacing
from lianbing_desktop.paths import config_folder

CHECK_AFTER = 30
"""Sheets after which a calibration wants another look: rollers warm up, a new stack lies differently."""

_FILE = "calibrations.json"


@dataclass(frozen=True, slots=True)
class Calibration:
    """A printer with its tray and stock. `sheets` were printed since it was measured or looked at last."""

    name: str
    printer: str
    tray: str
    stock: str
    width: float
    height: float
    readings: tuple[Reading, ...]
    measured_on: str
    sheets: int = 0

    @property
    def correction(self) -> Correction:
        """What is done to every page."""
        return correction_from(self.readings)

    @property
    def wants_check(self) -> bool:
        """Whether so many sheets were printed that a look at the target is due."""
        return self.sheets >= CHECK_AFTER


def calibrations() -> tuple[Calibration, ...]:
    """Those kept on this PC, by name; entries that cannot be read are passed over."""
    try:
        found = json.loads((config_folder() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    read = []
    for entry in found if isinstance(found, list) else []:
        with suppress(TypeError, KeyError, ValueError, UserError):
            read.append(_calibration(entry))
    return tuple(sorted(read, key=lambda one: one.name))


def calibration_called(name: str) -> Calibration:
    """The calibration of that name. Raises UserError calibration_unknown."""
    for one in calibrations():
        if one.name == name:
            return one
    raise UserError("calibration_unknown", name=name, known="、".join(one.name for one in calibrations()) or "—")


def save_calibration(new: Calibration, instead_of: str = "") -> None:
    """Keep a calibration, in place of the one called `instead_of` or of its own name.

    Raises UserError calibration_name_missing, what `correction_from` raises, and file_cannot_be_written.
    """
    new = replace(new, name=clean(new.name))
    if not new.name:
        raise UserError("calibration_name_missing")
    correction_from(new.readings)
    _write([*(one for one in calibrations() if one.name not in {new.name, instead_of}), new])


def delete_calibration(name: str) -> None:
    """Forget a calibration."""
    _write([one for one in calibrations() if one.name != name])


def count_sheets(name: str, count: int) -> Calibration | None:
    """Note that sheets were printed with a calibration; the calibration then, None when there is none of that name."""
    known = next((one for one in calibrations() if one.name == name), None)
    if known is None:
        return None
    counted = replace(known, sheets=known.sheets + count)
    save_calibration(counted)
    return counted


def checked(name: str) -> None:
    """Note that the target was looked at and is still right."""
    save_calibration(replace(calibration_called(name), sheets=0))


def write_target(path: Path, width: float, height: float, readings: Sequence[Reading] = ()) -> None:
    """Write the target page; with readings it is corrected by them, to see whether they are right."""
    write_calibration_page(path, width, height, correction_from(readings) if readings else None)


def _write(kept: Sequence[Calibration]) -> None:
    with replacing(config_folder() / _FILE) as temporary:
        temporary.write_text(json.dumps([asdict(one) for one in kept], ensure_ascii=False, indent=1), encoding="utf-8")


def _calibration(entry: dict[str, Any]) -> Calibration:
    readings = tuple(Reading(**{key: float(value) for key, value in one.items()}) for one in entry["readings"])
    found = Calibration(
        name=str(entry["name"]),
        printer=str(entry["printer"]),
        tray=str(entry["tray"]),
        stock=str(entry["stock"]),
        width=float(entry["width"]),
        height=float(entry["height"]),
        readings=readings,
        measured_on=str(entry["measured_on"]),
        sheets=int(entry["sheets"]),
    )
    correction_from(found.readings)
    return found
