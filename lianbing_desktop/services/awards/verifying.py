"""Whether a code on a certificate was signed by this contest, and what the ledger says of its number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lianbing_desktop.domain.certificates.code import PREFIX, grouped, key_digest, read_code, words_digest
from lianbing_desktop.domain.certificates.numbering import reads_as
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import match_key
from lianbing_desktop.exchange.pdf.code_reader import read_codes
from lianbing_desktop.services.awards.certificate_ledger import lines
from lianbing_desktop.services.awards.issuing import KEY_SETTING
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping.signing import SigningKey, is_signed, public_text, read_public
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import certificates
from lianbing_desktop.storage.certificates import IssuedCertificate


class Verdict(StrEnum):
    """What a check found. Only GENUINE is a certificate that counts; LISTED is a number that counts, if the paper says
    what the ledger says.
    """

    GENUINE = "genuine"
    RECALLED = "recalled"
    SIGNED = "signed"  # by that key; there is no ledger at hand to look the number up in
    OTHER_WORDS = "other_words"  # signed, but the ledger's words are others
    UNKNOWN_NUMBER = "unknown_number"
    FORGED = "forged"
    OTHER_KEY = "other_key"
    UNREADABLE = "unreadable"
    LISTED = "listed"  # asked for by number or name: in the ledger and in force
    UNLISTED = "unlisted"  # asked for by number or name: not in the ledger


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict on a code. `certificate` is the ledger's line, None without one."""

    verdict: Verdict
    number: str
    certificate: IssuedCertificate | None = None


def codes_in(path: Path) -> list[str]:
    """The codes in a photo, a scan or a PDF. Raises UserError as `read_codes` does."""
    return read_codes(path)


def public_key(contest: Contest) -> str:
    """The key to print on the notice, in groups of four; "" before the first certificate was issued."""
    text = contest.snapshot().settings.get(KEY_SETTING)
    return grouped(public_text(SigningKey.from_text(text).public)) if text else ""


def check_code(contest: Contest, text: str) -> Checked:
    """Check a code against this contest's key and ledger. Raises UserError certificates_not_issued."""
    own = contest.snapshot().settings.get(KEY_SETTING)
    if not own:
        raise UserError("certificates_not_issued")
    checked = check_signature(SigningKey.from_text(own).public, text)
    if checked.verdict is not Verdict.SIGNED:
        return checked
    found = next((one for one in certificates.issued(contest.file) if one.number == checked.number), None)
    if found is None:
        return Checked(Verdict.UNKNOWN_NUMBER, checked.number)
    code = read_code(text)
    if code is None or code.digest != words_digest(found.fields):
        return Checked(Verdict.OTHER_WORDS, checked.number, found)
    return Checked(Verdict.RECALLED if found.recalled else Verdict.GENUINE, checked.number, found)


def is_code(text: str) -> bool:
    """Whether a text is meant as a code, and not as a number or a name."""
    return text.strip().upper().startswith(PREFIX)


def check_typed(contest: Contest, text: str) -> tuple[Checked, ...]:
    """Check a code, or look a certificate's number or a recipient's name up in the ledger, in the order of issue.

    Raises UserError certificates_not_issued.
    """
    if is_code(text):
        return (check_code(contest, text),)
    ledger = certificates.issued(contest.file)
    if not ledger:
        raise UserError("certificates_not_issued")
    name = match_key(text)
    found = [one for one in ledger if reads_as(one.number, text)]
    found = found or [one for one in ledger if name and name == match_key(_who(one))]
    if not found:
        return (Checked(Verdict.UNLISTED, text.strip()),)
    return tuple(Checked(Verdict.RECALLED if one.recalled else Verdict.LISTED, one.number, one) for one in found)


def check_with_key(printed_key: str, text: str) -> Checked:
    """Check a code with nothing but the printed key. Raises UserError public_key_unreadable."""
    return check_signature(read_public(printed_key), text)


def check_signature(public: bytes, text: str) -> Checked:
    """Whether the holder of a key signed the code."""
    code = read_code(text)
    if code is None:
        return Checked(Verdict.UNREADABLE, "")
    if code.key != key_digest(public):
        return Checked(Verdict.OTHER_KEY, code.number)
    signed = is_signed(public, code.signature, code.signed)
    return Checked(Verdict.SIGNED if signed else Verdict.FORGED, code.number)


def verdict_words(one: Checked) -> str:
    """A verdict as people read it."""
    fields = one.certificate.fields if one.certificate else {}
    recalled = say(f"recalled_{one.certificate.recalled}") if one.certificate and one.certificate.recalled else ""
    who = _who(one.certificate) if one.certificate else ""
    words = {
        "number": one.number,
        "name": who,
        "unit": fields.get("单位", ""),
        "award": fields.get("奖项", ""),
        "reason": recalled,
    }
    return say(f"verdict_{one.verdict.value}", words)


def history_words(contest: Contest, one: Checked) -> str:
    """What has happened to the paper of a number, from the ledger; "" where there is nothing to tell.

    Printed how often and why again, spoiled, collected by whom, and the number that stands in its place.
    """
    if one.certificate is None:
        return ""
    line = next(line for line in lines(contest) if line.certificate.id == one.certificate.id)
    told = []
    if len(line.prints) > 1:
        reasons = "、".join(dict.fromkeys(sheet.reason for sheet in line.prints if sheet.reason))
        told.append(say("history_reprinted", {"count": len(line.prints), "reasons": reasons}))
    if line.spoiled:
        told.append(say("history_spoiled", {"reason": line.spoiled}))
    if line.certificate.collected_by:
        told.append(
            say("history_collected", {"by": line.certificate.collected_by, "on": line.certificate.collected_on})
        )
    if line.certificate.recalled:
        subject = line.certificate.subject_id
        instead = [
            other.number
            for other in certificates.issued(contest.file)
            if other.subject_id == subject and not other.recalled
        ]
        told += [say("history_instead", {"numbers": "、".join(instead)})] if instead else []
    return "".join(told)


def _who(one: IssuedCertificate) -> str:
    return one.fields.get("姓名") or one.fields.get("单位", "")
