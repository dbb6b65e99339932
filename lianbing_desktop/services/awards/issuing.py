"""Numbers and words of certificates: the one in force where it still says the same, else a new one, signed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from lianbing_desktop.domain.awards.awards import Recipient as Awarded
from lianbing_desktop.domain.certificates.code import CertificateCode, code_text, key_digest, words_digest
from lianbing_desktop.domain.certificates.numbering import Series
from lianbing_desktop.services.awards.awarding import award_called
from lianbing_desktop.services.awards.certificate_words import certificate_date, number_pattern, words_of
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.safekeeping.signing import SigningKey
from lianbing_desktop.storage import certificates
from lianbing_desktop.storage.certificates import IssuedCertificate

KEY_SETTING = "certificate_key"
_CODE = "验证码"


class Issuing:
    """Finds or makes the certificate of each recipient against the ledger as it is now."""

    def __init__(self, contest: Contest, snapshot: Snapshot) -> None:
        self._contest = contest
        self._snapshot = snapshot
        self._ledger = certificates.issued(contest.file)
        self._in_force = {(one.award_id, one.subject_id): one for one in self._ledger if not one.recalled}
        self._date = certificate_date(contest)
        self._series = Series(number_pattern(snapshot), snapshot.facts.year, (one.number for one in self._ledger))
        text = snapshot.settings.get(KEY_SETTING)
        self.key = SigningKey.from_text(text) if text else SigningKey.new()
        self.fresh: list[IssuedCertificate] = []
        self.outdated: list[tuple[IssuedCertificate, IssuedCertificate]] = []

    def certificate(self, one: Awarded) -> IssuedCertificate:
        """The certificate in force that says the same, else a new one with the next number."""
        known = self._in_force.get((one.award_id, one.subject_id))
        if known is not None:
            now = words_of(self._snapshot, one, known.number, known.fields["日期"])
            if words_digest(now) == words_digest(known.fields):
                return known
        number = self._series.next(award_called(self._snapshot, one.award_id).name)
        words = words_of(self._snapshot, one, number, self._date)
        fields = {**words, _CODE: signed_code(self.key, number, words)}
        new = IssuedCertificate(uuid.uuid4().hex, number, one.award_id, one.subject_id, fields, "")
        self.fresh.append(new)
        if known is not None:
            self.outdated.append((known, new))
        return new


def signed_code(key: SigningKey, number: str, words: Mapping[str, str]) -> str:
    """The code that stands on a certificate."""
    unsigned = CertificateCode(key_digest(key.public), number, words_digest(words), b"")
    return code_text(replace(unsigned, signature=key.sign(unsigned.signed)))
