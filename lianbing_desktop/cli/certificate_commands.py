"""lianbing verify-certificate."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import print_json, print_lines
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards.verifying import (
    Checked,
    Verdict,
    check_code,
    check_typed,
    check_with_key,
    codes_in,
    is_code,
    verdict_words,
)
from lianbing_desktop.services.contest import Contest

_GOOD = {Verdict.GENUINE, Verdict.SIGNED, Verdict.LISTED}
_PICTURES = frozenset((".png", ".jpg", ".jpeg", ".bmp", ".pdf", ".tif", ".tiff", ".heic"))


def verify_certificate(arguments: Namespace) -> int:
    """lianbing verify-certificate."""
    if arguments.file is None and not arguments.key:
        raise UserError("verify_needs_file_or_key")
    shown = _is_picture(arguments.code)
    texts = codes_in(Path(arguments.code)) if shown else [arguments.code]
    if not texts:
        raise UserError("picture_without_code", file=Path(arguments.code).name)
    if arguments.file is not None:
        contest = Contest.open(arguments.file)
        try:
            checked = [check_code(contest, text) for text in texts] if shown else check_typed(contest, arguments.code)
        finally:
            contest.close()
    else:
        if not shown and not is_code(arguments.code):
            raise UserError("verify_number_needs_file")
        checked = [check_with_key(arguments.key, text) for text in texts]
    if arguments.json:
        print_json({"certificates": [_json(one) for one in checked]})
    else:
        print_lines(*map(verdict_words, checked))
    return 0 if all(one.verdict in _GOOD for one in checked) else ATTENTION


def _is_picture(text: str) -> bool:
    path = Path(text)
    return path.exists() or path.suffix.lower() in _PICTURES


def _json(one: Checked) -> dict[str, Any]:
    fields = one.certificate.fields if one.certificate else {}
    return {
        "verdict": one.verdict.value,
        "number": one.number,
        "name": fields.get("姓名") or fields.get("单位", ""),
        "award": fields.get("奖项", ""),
        "message": verdict_words(one),
    }
