"""lianbing verify-certificate."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import print_json, print_lines
from lianbing_desktop.domain.certificates.code import PREFIX
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards.verifying import (
    Checked,
    Verdict,
    check_code,
    check_with_key,
    codes_in,
    verdict_words,
)
from lianbing_desktop.services.contest import Contest

_GOOD = {Verdict.GENUINE, Verdict.SIGNED}


def verify_certificate(arguments: Namespace) -> int:
    """lianbing verify-certificate."""
    if arguments.file is None and not arguments.key:
        raise UserError("verify_needs_file_or_key")
    texts = [arguments.code] if _is_code(arguments.code) else codes_in(Path(arguments.code))
    if not texts:
        raise UserError("picture_without_code", file=Path(arguments.code).name)
    if arguments.file is not None:
        contest = Contest.open(arguments.file)
        try:
            checked = [check_code(contest, text) for text in texts]
        finally:
            contest.close()
    else:
        checked = [check_with_key(arguments.key, text) for text in texts]
    if arguments.json:
        print_json({"certificates": [_json(one) for one in checked]})
    else:
        print_lines(*map(verdict_words, checked))
    return 0 if all(one.verdict in _GOOD for one in checked) else ATTENTION


def _is_code(text: str) -> bool:
    return text.strip().upper().startswith(PREFIX) and not Path(text).exists()


def _json(one: Checked) -> dict[str, Any]:
    fields = one.certificate.fields if one.certificate else {}
    return {
        "verdict": one.verdict.value,
        "number": one.number,
        "name": fields.get("姓名") or fields.get("单位", ""),
        "award": fields.get("奖项", ""),
        "message": verdict_words(one),
    }
