"""Puts codes and parameters into words, in the language the user reads.

The sentences are data: resources/messages/<language>/*.toml, one flat table of code = "sentence {param}".
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from lianbing_desktop.domain.personal import masked
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.paths import resource

LANGUAGES = ("zh_CN", "en")
_SYSTEM_REASONS = {
    "no space left on device": "system_disk_full",
    "database or disk is full": "system_disk_full",
    "disk quota exceeded": "system_disk_full",
    "read-only file system": "system_read_only",
    "attempt to write a readonly database": "system_read_only",
    "permission denied": "system_not_allowed",
    "operation not permitted": "system_not_allowed",
    "no such file or directory": "system_gone",
    "unable to open database file": "system_gone",
    "input/output error": "system_device",
    "disk i/o error": "system_device",
    "no such device or address": "system_device",
    "database is locked": "system_in_use",
    "file too large": "system_disk_full",
    "stale file handle": "system_device",
    "structure needs cleaning": "system_device",
}
"""What the operating system and SQLite call their reasons, in lower case, and the code that says it."""
_language = "zh_CN"


def use_language(language: str) -> None:
    """Choose the language of every later sentence; anything but "en" means Chinese."""
    global _language  # noqa: PLW0603 - one program speaks one language at a time
    _language = "en" if language == "en" else "zh_CN"


def language() -> str:
    """The language in use: "zh_CN" or "en"."""
    return _language


def say(code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence for `code`. A missing parameter shows as its own name, an unknown code as itself."""
    sentence = messages(_language).get(code)
    if sentence is None:
        return code
    return sentence.format_map(_Params(params or {}))


def say_error(error: UserError) -> str:
    """The sentence for an error the organiser can mend; ID and phone numbers in it are masked.

    A reason the system gave in English is said in the user's words if it is one of the usual ones.
    """
    params = dict(error.params)
    if code := _SYSTEM_REASONS.get(str(params.get("reason", "")).strip().lower()):
        params["reason"] = say(code)
    return masked(say(error.code, params))


def say_problem(problem: Problem) -> str:
    """The sentence for a finding, without its place; ID and phone numbers in it are masked."""
    return masked(say(finding_code(problem), {"unit": problem.unit, "name": problem.name, **problem.params}))


def finding_code(problem: Problem, prefix: str = "") -> str:
    """The code of a finding's sentence: where nothing was written, the one that says so if there is one."""
    code = f"{prefix}{problem.code}"
    empty = f"{code}_empty"
    return empty if problem.params.get("raw") == "" and empty in messages(_language) else code


@cache
def messages(language: str) -> Mapping[str, str]:
    """All sentences of a language by code. A code may stand in only one file."""
    found: dict[str, str] = {}
    for path in sorted(resource("messages", language).glob("*.toml")):
        for code, sentence in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if code in found:
                raise ValueError(f"message {code} stands twice, again in {path.name}")
            found[code] = sentence
    return found


class _Params(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
