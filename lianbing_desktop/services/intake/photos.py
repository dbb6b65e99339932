"""Photos of entrants: matched from a folder before anything is written, kept one by one, read when asked for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from lianbing_desktop.domain.entrant import Entrant, EntrantStatus
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean, match_key
from lianbing_desktop.exchange.photos import SUFFIXES, read_photo, read_photo_content
from lianbing_desktop.exchange.photos import PhotoReading as PhotoReading  # noqa: PLC0414 - the window names it
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.roster_reading import unit_names
from lianbing_desktop.storage import photos

Progress = Callable[[int, int, str], None]

_ID_NUMBER = re.compile(r"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9Xx])")
_BETWEEN = re.compile(r"[\s_\-—－+、，,。.()（）\[\]【】]+")
_SAYS_NOTHING = re.compile(r"^(?:照片|相片|证件照|登记照|免冠照|1寸|一寸|2寸|二寸|\d{1,3}|选手|副本|复制)$")


class PhotoMatch(StrEnum):
    """What becomes of a file."""

    MATCHED = "matched"
    REPLACES = "replaces"
    SAME = "same"
    AMBIGUOUS = "ambiguous"
    NOBODY = "nobody"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class PlannedPhoto:
    """One file of a folder. `file` is its path inside the folder; `candidates` are whom it could show.

    `remarks` are codes of what wants a look; `error` says why a BAD one cannot be read.
    """

    file: str
    match: PhotoMatch
    entrant: Entrant | None = None
    unit: str = ""
    reading: PhotoReading | None = None
    candidates: tuple[Entrant, ...] = ()
    remarks: tuple[str, ...] = ()
    error: UserError | None = None


@dataclass(frozen=True, slots=True)
class PhotoPlan:
    """What a folder would bring. It holds for the contest's `version` only."""

    version: int
    photos: tuple[PlannedPhoto, ...]

    def count(self, match: PhotoMatch) -> int:
        """How many files have that fate."""
        return sum(one.match is match for one in self.photos)


def plan_photos(contest: Contest, folder: Path, progress: Progress | None = None) -> PhotoPlan:
    """Look through a folder and its subfolders; nothing is written.

    A file is named by an ID number, by unit and name, or by a name that one person bears; a subfolder may name the
    unit. Two files of one person are both left for a person to choose from. Raises UserError photos_none_found.
    """
    snapshot = contest.snapshot()
    finder = _Finder(snapshot)
    paths = sorted(
        path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and not path.name.startswith(".")
    )
    if not paths:
        raise UserError("photos_none_found", folder=folder.name)
    planned = []
    for number, path in enumerate(paths, start=1):
        if progress is not None:
            progress(number, len(paths), path.name)
        planned.append(_planned(snapshot, finder, folder, path))
    return PhotoPlan(snapshot.version, tuple(_without_doubles(planned)))


def apply_photos(contest: Contest, plan: PhotoPlan, *, replace_known: bool = False) -> int:
    """Keep the photos that were matched, in one operation; how many. Photos people have stay unless `replace_known`.

    Raises UserError import_plan_outdated when the contest changed since.
    """
    if contest.snapshot().version != plan.version:
        raise UserError("import_plan_outdated")
    wanted = {PhotoMatch.MATCHED, PhotoMatch.REPLACES} if replace_known else {PhotoMatch.MATCHED}
    chosen = [one for one in plan.photos if one.match in wanted]
    if chosen:
        with contest.operation("photos_imported", count=len(chosen)) as write:
            for one in chosen:
                if one.entrant is not None and one.reading is not None:
                    photos.set_photo(write, one.entrant.id, one.reading.content, Path(one.file).name)
    return len(chosen)


def photo_of(contest: Contest, entrant_id: str) -> bytes | None:
    """An entrant's photo as a JPEG file of at most 60 kB and 295×413 pixels, None when there is none."""
    return photos.photo(contest.file, entrant_id)


def set_photo(contest: Contest, entrant_id: str, reading: PhotoReading, source_file: str = "") -> None:
    """Keep a photo in place of the entrant's earlier one."""
    entrant = contest.snapshot().entrant_by_id[entrant_id]
    unit = contest.snapshot().unit_name(entrant.unit_id)
    with contest.operation("photo_set", unit=unit, name=entrant.name) as write:
        photos.set_photo(write, entrant_id, reading.content, source_file)


def remove_photo(contest: Contest, entrant_id: str) -> None:
    """Take an entrant's photo away; nothing happens when there is none."""
    snapshot = contest.snapshot()
    if entrant_id not in snapshot.photo_ids:
        return
    entrant = snapshot.entrant_by_id[entrant_id]
    with contest.operation("photo_removed", unit=snapshot.unit_name(entrant.unit_id), name=entrant.name) as write:
        photos.remove_photo(write, entrant_id)


def photo_from_file(path: Path) -> PhotoReading:
    """A photo out of a file. Raises UserError photo_unreadable, photo_too_large, file_cannot_be_read."""
    return read_photo(path)


def photo_from_clipboard(content: bytes) -> PhotoReading:
    """A photo out of a PNG or JPEG in memory. Raises UserError photo_unreadable, photo_too_large."""
    return read_photo_content(content, "")


def _planned(snapshot: Snapshot, finder: _Finder, folder: Path, path: Path) -> PlannedPhoto:
    file = path.relative_to(folder).as_posix()
    try:
        reading = read_photo(path)
    except UserError as error:
        return PlannedPhoto(file, PhotoMatch.BAD, error=error)
    found = finder.find(path.stem, path.relative_to(folder).parts[:-1])
    if len(found) != 1:
        match = PhotoMatch.AMBIGUOUS if found else PhotoMatch.NOBODY
        return PlannedPhoto(file, match, reading=reading, candidates=found, remarks=reading.remarks)
    (entrant,) = found
    match = PhotoMatch.MATCHED
    if entrant.id in snapshot.photo_ids:
        same = snapshot.photo_ids[entrant.id] == hashlib.sha256(reading.content).hexdigest()
        match = PhotoMatch.SAME if same else PhotoMatch.REPLACES
    return PlannedPhoto(file, match, entrant, snapshot.unit_name(entrant.unit_id), reading, found, reading.remarks)


def _without_doubles(planned: Sequence[PlannedPhoto]) -> list[PlannedPhoto]:
    """Files that show one person who is in another file too become questions."""
    counts: dict[str, int] = {}
    for one in planned:
        if one.entrant is not None:
            counts[one.entrant.id] = counts.get(one.entrant.id, 0) + 1
    return [
        replace(one, match=PhotoMatch.AMBIGUOUS, remarks=(*one.remarks, "photo_double"))
        if one.entrant is not None and counts[one.entrant.id] > 1
        else one
        for one in planned
    ]


class _Finder:
    """Finds whom a file's name means; never by a guess."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._units: UnitNames = unit_names(snapshot)
        active = [one for one in snapshot.entrants if one.status is EntrantStatus.ACTIVE]
        self._by_id_number = {one.id_number: one for one in active if one.id_number}
        self._by_name: dict[str, list[Entrant]] = {}
        for one in active:
            self._by_name.setdefault(match_key(one.name), []).append(one)

    def find(self, stem: str, folders: Sequence[str]) -> tuple[Entrant, ...]:
        """Everybody a file of this name, in these folders, can show."""
        number = _ID_NUMBER.search(stem)
        if number is not None:
            owner = self._by_id_number.get(number[0].upper())
            return (owner,) if owner is not None else ()
        words = [word for word in _BETWEEN.split(clean(stem)) if word and not _SAYS_NOTHING.match(word)]
        units = {unit.id for name in folders if (unit := self._units.find(name)) is not None}
        people: list[Entrant] = []
        for word in words:
            if (unit := self._units.find(word)) is not None:
                units = {unit.id}
            elif match_key(word) in self._by_name:
                people += self._by_name[match_key(word)]
            else:
                people += self._joined(word)
        if units:
            people = [one for one in people if one.unit_id in units]
        return tuple({one.id: one for one in people}.values())

    def _joined(self, word: str) -> list[Entrant]:
        """People whose unit and name stand in a word without anything between: 古田县张三, 张三古田县."""
        key = match_key(word)
        found = []
        for name, bearers in self._by_name.items():
            for rest in (key.removesuffix(name), key.removeprefix(name)):
                if rest and rest != key and (unit := self._units.find(rest)) is not None:
                    found += [one for one in bearers if one.unit_id == unit.id]
        return found
