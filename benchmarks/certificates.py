"""How long certificates take, and how large the file gets."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import CertificateEntry
from lianbing_desktop.domain.certificates.certificate_text import Recipient, certificate_values
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.certificate_templates import find_template
from lianbing_desktop.exchange.pdf.typefaces import Typefaces

SURNAMES, GIVEN = "陈林黄郑吴蔡许张李王", "晓燕建国丽娟志强海峰秀英伟明雅琴䶮㛃𬭎𫖯"


def entries(count: int) -> list[CertificateEntry]:
    """Recipients with names drawn from common and rare characters."""
    found = []
    for number in range(count):
        name = SURNAMES[number % 10] + GIVEN[number % 20] + GIVEN[number // 20 % 20]
        values = certificate_values(
            Recipient.PERSON,
            contest="2022年宁德市人社窗口单位业务技能练兵比武",
            award="个人一等奖",
            unit="古田县",
            issuer="宁德市人力资源和社会保障局",
            date="2022年7月15日",
            name=name,
            number=f"练兵〔2022〕{number + 1:05}号",
        )
        found.append(CertificateEntry(str(number), name, values))
    return found


def main() -> None:
    """Print the table."""
    print(f"{'pages':>7} {'template':>14} {'seconds':>8} {'ms a page':>10} {'MB':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for count in map(int, sys.argv[1:] or ("1", "1000")):
            for name in ("honour-a4", "text-only-a4"):
                path = Path(folder) / "certificates.pdf"
                people = entries(count)
                start = time.perf_counter()
                write_certificates(path, find_template(name), people, Typefaces())
                seconds = time.perf_counter() - start
                size = path.stat().st_size / 1e6
                print(f"{count:>7} {name:>14} {seconds:>8.2f} {seconds / count * 1000:>10.2f} {size:>6.1f}")


if __name__ == "__main__":
    main()
