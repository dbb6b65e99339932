"""Layouts to choose from: the ready ones, and the contest's own, which can be changed, handed on and taken over."""

from __future__ import annotations

import json
import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Picture, Template
from lianbing_desktop.domain.certificates.certificate_text import DAY_PLACES, places_of
from lianbing_desktop.domain.certificates.editing import Place, elements, remove, set_values
from lianbing_desktop.domain.certificates.template_file import template_from_mapping, template_to_mapping
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.exchange.pdf.certificate_templates import (
    find_template,
    read_template,
    ready_templates,
    write_template,
)
from lianbing_desktop.files import replacing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import language
from lianbing_desktop.storage import layouts
from lianbing_desktop.storage.layouts import StoredLayout

_LARGEST_PICTURE = 8_000_000
_SAY_WHAT_WAS_WON = frozenset({"正文", "奖项"})


@dataclass(frozen=True, slots=True)
class LayoutName:
    """A layout to choose; an `own` one can be changed."""

    id: str
    name: str
    own: bool


def names(contest: Contest) -> tuple[LayoutName, ...]:
    """The contest's own layouts, then the ready ones, in the language in use."""
    own = [LayoutName(one.id, one.name, own=True) for one in layouts.all_layouts(contest.file)]
    found = [find_template(id_) for id_ in ready_templates()]
    ready = [
        LayoutName(one.id, one.name_en if language() == "en" and one.name_en else one.name, own=False) for one in found
    ]
    return (*own, *ready)


def for_certificates(contest: Contest) -> tuple[LayoutName, ...]:
    """The layouts a certificate can be printed with: those that hold nothing only a pass or a card of the day has
    (座位, 照片 …), and of the ready ones those that say what was won. One of the contest's own may name the award in
    fixed words.
    """
    found = []
    for one in names(contest):
        used = {place for part in layout(contest, one.id).fields for place in places_of(getattr(part, "text", ""))}
        if not used & DAY_PLACES and (one.own or used & _SAY_WHAT_WAS_WON):
            found.append(one)
    return tuple(found)


def layout(contest: Contest, name: str) -> Template:
    """A layout by its id or name, or the one in the file `name`.

    Raises UserError certificate_template_unknown, certificate_template_invalid.
    """
    for one in layouts.all_layouts(contest.file):
        if name in {one.id, one.name}:
            return replace(template_from_mapping(json.loads(one.content), one.name), id=one.id)
    return find_template(name)


def save(contest: Contest, changed: Template, pictures: Mapping[str, bytes] | None = None) -> Template:
    """Keep a layout of the contest's own with new `pictures` by name; a ready one becomes a copy with an id of its own.

    Raises UserError layout_name_missing, layout_exists.
    """
    name = clean(changed.name)
    if not name:
        raise UserError("layout_name_missing")
    known = layouts.all_layouts(contest.file)
    own = any(one.id == changed.id for one in known)
    kept = replace(changed, id=changed.id if own else uuid.uuid4().hex, name=name, name_en="")
    if any(one.name == name and one.id != kept.id for one in known):
        raise UserError("layout_exists", name=name)
    with contest.operation("layout_saved", name=name) as write:
        for content in (pictures or {}).values():
            layouts.keep_picture(write, content)
        layouts.save(write, StoredLayout(kept.id, name, layout_text(kept)))
    return kept


def delete(contest: Contest, layout_id: str) -> None:
    """Remove a layout of the contest's own; certificates printed with it keep how they looked."""
    known = next(one for one in layouts.all_layouts(contest.file) if one.id == layout_id)
    with contest.operation("layout_deleted", name=known.name) as write:
        layouts.delete(write, layout_id)


def read_picture(path: Path) -> tuple[str, bytes]:
    """A picture to put on a layout: the name an element calls it by, and its content for `save`.

    Raises UserError file_missing, file_cannot_be_read, picture_unreadable (PNG and JPEG are taken, up to 8 MB).
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    if not layouts.is_picture(content) or len(content) > _LARGEST_PICTURE:
        raise UserError("picture_unreadable", file=path.name)
    return layouts.picture_name(content), content


def export(contest: Contest, name: str, path: Path) -> None:
    """Write a layout as a JSON file, its pictures beside it. Raises UserError file_cannot_be_written."""
    found = layout(contest, name)
    for place, one in elements(found):
        if isinstance(one, Picture) and (content := layouts.picture(contest.file, one.file)) is not None:
            beside = f"{path.stem}-{one.file}"
            with replacing(path.with_name(beside)) as temporary:
                temporary.write_bytes(content)
            found = set_values(found, [place], file=beside)
    write_template(found, path)


def take_over(contest: Contest, path: Path) -> Template:
    """Add a layout from a file with its pictures; a taken name gets a number.

    Raises UserError as reading does, and certificate_picture_missing.
    """
    found = read_template(path)
    kept: dict[str, bytes] = {}
    for place, one in elements(found):
        if isinstance(one, Picture):
            if not path.with_name(one.file).is_file():
                raise UserError("certificate_picture_missing", file=one.file)
            name, content = read_picture(path.with_name(one.file))
            kept[name] = content
            found = set_values(found, [place], file=name)
    taken = {one.name for one in layouts.all_layouts(contest.file)}
    title, number = found.name or path.stem, 1
    while title in taken:
        number += 1
        title = f"{found.name}（{number}）"
    return save(contest, replace(found, id="", name=title), kept)


@contextmanager
def pictures(contest: Contest, *used: Template, unsaved: Mapping[str, bytes] | None = None) -> Iterator[Path]:
    """A folder that holds the pictures of these layouts while pages are drawn."""
    wanted = {one.file for template in used for _, one in elements(template) if isinstance(one, Picture)}
    with tempfile.TemporaryDirectory() as folder:
        for name in wanted:
            content = (unsaved or {}).get(name) or layouts.picture(contest.file, name)
            if content is not None:
                Path(folder, name).write_bytes(content)
        yield Path(folder)


def parts_text(template: Template, places: Sequence[Place]) -> str:
    """Some elements of a layout as text, to be put on another one."""
    return layout_text(remove(template, [place for place, _ in elements(template) if place not in places]))


def parts_from(text: str) -> Template | None:
    """The elements in such a text, None for any other text."""
    try:
        return template_from_mapping(json.loads(text), "")
    except (ValueError, RecursionError, UserError):
        return None


def layout_text(template: Template) -> str:
    """A layout as the file keeps it: equal layouts give equal texts."""
    return json.dumps(template_to_mapping(template), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
