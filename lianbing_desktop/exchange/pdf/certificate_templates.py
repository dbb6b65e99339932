"""Template files: the ready ones that come with the program, and the user's own."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Template
from lianbing_desktop.domain.certificates.template_file import template_from_mapping, template_to_mapping
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import replacing
from lianbing_desktop.paths import resource


def ready_templates() -> dict[str, Path]:
    """The program's own templates: id to file, in file name order."""
    return {path.stem: path for path in sorted(resource("certificates").glob("*.json"))}


def read_template(path: Path) -> Template:
    """The template in a file. Raises UserError file_missing, file_cannot_be_read, certificate_template_invalid."""
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UserError("certificate_template_invalid", file=path.name, key="{}", value="JSON") from error
    return template_from_mapping(data, path.name)


def find_template(name: str) -> Template:
    """A ready template by its id or its name in either language, or the one in the file `name`.

    Raises UserError certificate_template_unknown when it is neither.
    """
    ready = ready_templates()
    if name in ready:
        return _shipped(ready[name])
    if name.casefold().endswith(".json"):
        return read_template(Path(name))
    found = [_shipped(path) for path in ready.values()]
    for one in found:
        if name in (one.name, one.name_en):
            return one
    known = "；".join(f"{one.name} {one.id}" for one in found)
    raise UserError("certificate_template_unknown", name=name, known=known)


@cache
def _shipped(path: Path) -> Template:
    """A template that comes with the program, read once: lists of layouts are filled again and again."""
    return read_template(path)


def write_template(template: Template, path: Path) -> None:
    """Write a template so that `read_template` gives it back."""
    text = json.dumps(template_to_mapping(template), ensure_ascii=False, indent=2)
    with replacing(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8", newline="\n")
