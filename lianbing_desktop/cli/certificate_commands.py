"""lianbing certificates, verify-certificate."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import print_json, print_lines, print_said
from lianbing_desktop.domain.certificates.ledger import MoveKind
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.services.awards import awarding, calibrating, certificate_ledger
from lianbing_desktop.services.awards.certifying import (
    Batch,
    MadePage,
    PageOrder,
    face_name,
    make_certificates,
    prepare,
    prepare_again,
)
from lianbing_desktop.services.awards.verifying import (
    Checked,
    Verdict,
    check_code,
    check_typed,
    check_with_key,
    codes_in,
    history_words,
    is_code,
    verdict_words,
)
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.wording import say

_GOOD = {Verdict.GENUINE, Verdict.SIGNED, Verdict.LISTED}
_PICTURES = frozenset((".png", ".jpg", ".jpeg", ".bmp", ".pdf", ".tif", ".tiff", ".heic"))


def certificates(arguments: Namespace) -> int:
    """lianbing certificates."""
    without_pages = arguments.check_names or arguments.spoiled or arguments.blanks or arguments.ledger
    if arguments.pdf is None and not without_pages:
        raise UserError(
            "bad_arguments", reason=say("arguments_missing", {"names": "--pdf"}), command="lianbing certificates"
        )
    contest = Contest.open(arguments.file)
    try:
        for stock, kind, quantity, note in arguments.blanks:
            certificate_ledger.move_blanks(contest, stock, MoveKind(kind), quantity, note)
        if arguments.spoiled:
            certificate_ledger.mark_spoiled(contest, _ids(contest, arguments.spoiled), arguments.reason)
        status = _pages(contest, arguments) if arguments.pdf is not None or arguments.check_names else 0
        if arguments.ledger is not None:
            certificate_ledger.write_ledger(contest, arguments.ledger)
        if arguments.pdf is None and not arguments.check_names:
            _say_balances(contest, arguments)
    finally:
        contest.close()
    return status


def _pages(contest: Contest, arguments: Namespace) -> int:
    """Check the names and write the PDF; the exit status."""
    calibration = calibrating.calibration_called(arguments.calibration) if arguments.calibration else None
    stock = arguments.stock if arguments.stock is not None or calibration is None else calibration.stock
    if arguments.again:
        open_places: dict[str, int] = {}
        batch = prepare_again(contest, arguments.again)
    else:
        open_places = _open_places(contest.snapshot(), arguments)
        first, last = arguments.pages
        batch = prepare(
            contest,
            award=arguments.award,
            only=arguments.only,
            template=arguments.template,
            text_only=arguments.text_only,
            order=PageOrder(arguments.order),
            first=first,
            last=last,
        )
    found = {
        "pages": 0,
        "certificates": [],
        "undrawable": [_undrawable(one) for one in batch.undrawable],
        "replaced": _replaced(batch),
    }
    if arguments.check_names:
        if arguments.json:
            print_json({**found, "names": len(batch.entries)})
        else:
            _say_names(batch)
        return ATTENTION if batch.undrawable or batch.replaced else 0
    if batch.undrawable and arguments.json:
        print_json(found)
    noted = (arguments.again or arguments.stock is not None) and not arguments.proof
    if noted:
        _check_prints(contest, batch, stock or "", arguments.reason)
    made = make_certificates(
        contest,
        batch,
        arguments.pdf,
        text_only=arguments.text_only,
        proof=arguments.proof,
        correction=calibration.correction if calibration else None,
    )
    if noted:
        ids = [page.certificate_id for page in made.pages]
        certificate_ledger.record_prints(contest, ids, stock or "", arguments.reason)
    if arguments.json:
        found |= {"pages": len(made.pages), "certificates": [_page(page) for page in made.pages]}
        found["undecided"] = [{"award": award, "open": count} for award, count in open_places.items()]
        print_json({**found, "calibration": calibration.name if calibration else ""})
    else:
        print_said("certificates_done", count=len(made.pages), file=arguments.pdf.name)
        for page in made.pages:
            print_lines(*(f"  {page.name}：{warning}" for warning in page.warnings))
        _say_replaced(batch)
        for award, count in open_places.items():
            print_said("award_places_open", award=award, count=count)
    return ATTENTION if open_places or any(page.warnings for page in made.pages) else 0


def _check_prints(contest: Contest, batch: Batch, stock: str, reason: str) -> None:
    """Refuse before anything is made what the ledger would not take afterwards."""
    if stock:
        certificate_ledger.check_blanks(contest, stock, len(batch.entries))
    wanted = {entry.id for entry in batch.entries}
    again = [
        line.number
        for line in certificate_ledger.lines(contest)
        if line.certificate.id in wanted and line.prints and not line.spoiled
    ]
    if again and not reason.strip():
        raise UserError("reprint_needs_reason", number=again[0], count=len(again))


def _ids(contest: Contest, numbers: list[str]) -> list[str]:
    known = {line.number: line.certificate.id for line in certificate_ledger.lines(contest)}
    for number in numbers:
        if number not in known:
            raise UserError("certificate_number_unknown", number=number)
    return [known[number] for number in numbers]


def _say_balances(contest: Contest, arguments: Namespace) -> None:
    found = certificate_ledger.stock_balances(contest)
    if arguments.json:
        names = ("stock", "received", "issued", "spoiled", "left", "missing")
        print_json({"stocks": [{name: getattr(one, name) for name in names} for one in found]})
    for one in () if arguments.json else found:
        print_said(
            "stock_balance",
            stock=one.stock, received=one.received, issued=one.issued, spoiled=one.spoiled, left=one.left,
        )  # fmt: skip


def _say_names(batch: Batch) -> None:
    for one in batch.undrawable:
        print_lines(f"{one.unit}{one.name}  {one.params['character']}  {one.params['codepoint']}  {say('face_none')}")
    _say_replaced(batch)
    if not batch.undrawable and not batch.replaced:
        print_said("names_all_drawn", count=len(batch.entries))


def _say_replaced(batch: Batch) -> None:
    for one in batch.replaced:
        print_lines(f"  {one.who}：{one.character}  {one.codepoint}  {face_name(one.wanted)} → {face_name(one.face)}")


def _page(page: MadePage) -> dict[str, Any]:
    return {
        "number": page.number,
        "name": page.name,
        "award": page.award,
        "page": page.page,
        "fonts": list(page.fonts),
        "warnings": list(page.warnings),
    }


def _replaced(batch: Batch) -> list[dict[str, str]]:
    return [
        {
            "name": one.who,
            "unit": one.unit,
            "character": one.character,
            "codepoint": one.codepoint,
            "wanted": one.wanted,
            "face": one.face,
        }
        for one in batch.replaced
    ]


def _undrawable(problem: Problem) -> dict[str, str]:
    return {"name": problem.name, **{key: problem.params[key] for key in ("character", "codepoint")}}


def _open_places(snapshot: Snapshot, arguments: Namespace) -> dict[str, int]:
    """How many places of the awards asked for wait for a decision. Nothing is missing where one name was asked for."""
    found: dict[str, int] = {}
    if arguments.only:
        return found
    names = {award.id: award.name for award in snapshot.awards}
    wanted = awarding.award_called(snapshot, arguments.award).name if arguments.award else ""
    for waiting in awarding.proposal(snapshot).undecided:
        name = names[waiting.award_id]
        if waiting.open and wanted in {"", name}:
            found[name] = found.get(name, 0) + waiting.open
    return found


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
            told = [history_words(contest, one) for one in checked]
        finally:
            contest.close()
    else:
        if not shown and not is_code(arguments.code):
            raise UserError("verify_number_needs_file")
        checked = [check_with_key(arguments.key, text) for text in texts]
        told = [""] * len(checked)
    if arguments.json:
        found = [{**_json(one), "history": history} for one, history in zip(checked, told, strict=True)]
        print_json({"certificates": found})
    else:
        print_lines(*(verdict_words(one) + history for one, history in zip(checked, told, strict=True)))
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
