"""Makes the faces in this folder from packaged open fonts: `uv run python resources/fonts/build_fonts.py`.

Needs Debian (apt-get, dpkg-deb) and npm. Each face keeps every character its source has (or the set named
below), loses hinting and the layout tables Chinese text does not use, and gets a name of its own, because
three of the sources reserve theirs (SIL OFL 1.1, section 3). The same packages give the same bytes.
"""

from __future__ import annotations

import bz2
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
DEBIAN = ("fonts-lxgw-wenkai=1.250+repack-1", "fonts-hanazono=20170904-2.1", "unicode-data=15.0.0-1")
NPM = ("@expo-google-fonts/noto-serif-sc@0.4.3", "@expo-google-fonts/noto-sans-sc@0.4.3")
UNUSED_TABLES = ("BASE", "DSIG", "FFTM", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "meta", "prop", "vhea", "vmtx")
DICTIONARIES = ("GKX", "GHZ")  # 康熙字典 and 汉语大字典: most of their characters were never in a name


@dataclass(frozen=True)
class Face:
    """One face to make: its file, the name it goes by, and the name of the source file."""

    file: str
    family: str
    style: str
    source: str


SONG = Face("LianbingSong-Regular.ttf", "Lianbing Song", "Regular", "NotoSerifSC_400Regular.ttf")
TITLE = Face("LianbingSong-Bold.ttf", "Lianbing Song", "Bold", "NotoSerifSC_700Bold.ttf")
HEI = Face("LianbingHei-Regular.ttf", "Lianbing Hei", "Regular", "NotoSansSC_400Regular.ttf")
KAI = Face("LianbingKai-Regular.ttf", "Lianbing Kai", "Regular", "LXGWWenKai-Regular.ttf")
RARE = Face("LianbingRare-Regular.ttf", "Lianbing Rare", "Regular", "HanaMinB.ttf")


def main() -> None:
    """Fetch the packages into a temporary folder, build every face, print what each can draw."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        fetch(work)
        unihan = Unihan.read(work)
        built = {face: build(face, work) for face in (SONG, HEI, KAI)}
        build(TITLE, work, standard_set(unihan))
        have = built[SONG] | built[HEI] | built[KAI]
        build(RARE, work, unihan.nameable() - have)
    for path in sorted(HERE.glob("*.ttf")):
        characters = set(TTFont(path, lazy=True).getBestCmap())
        missing = sorted(unihan.general - characters)
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, {len(characters)} characters, "
              f"{len(missing)} of 8105 missing", file=sys.stderr)  # fmt: skip


def fetch(work: Path) -> None:
    """Download and unpack the packages through the system's own package tools."""
    subprocess.run(["apt-get", "download", *DEBIAN], cwd=work, check=True)
    for package in work.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", package, work / package.stem], check=True)
    subprocess.run(["npm", "pack", "--silent", *NPM], cwd=work, check=True)
    for archive in work.glob("*.tgz"):
        with tarfile.open(archive) as packed:
            packed.extractall(work / archive.stem, filter="data")


def build(face: Face, work: Path, wanted: Iterable[int] | None = None) -> set[int]:
    """Write one face into this folder; the code points it can draw."""
    font = TTFont(next(work.rglob(face.source)), recalcTimestamp=False)
    present = set(font.getBestCmap())
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.drop_tables += UNUSED_TABLES
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=present if wanted is None else present & set(wanted))
    subsetter.subset(font)
    rename(font, face)
    font.save(HERE / face.file)
    return set(font.getBestCmap())


def rename(font: TTFont, face: Face) -> None:
    """Give the face its own name and keep its copyright, version and licence lines."""
    names = font["name"]
    kept = {number: names.getDebugName(number) for number in (0, 5, 13, 14)}
    full = face.family if face.style == "Regular" else f"{face.family} {face.style}"
    own = {1: face.family, 2: face.style, 3: f"{full}; {kept[5]}", 4: full, 6: Path(face.file).stem}
    names.names = []
    for number, text in sorted({**kept, **own}.items()):
        if text:
            names.setName(text, number, 3, 1, 0x409)
    bold = face.style == "Bold"
    font["head"].macStyle = int(bold)
    font["OS/2"].fsSelection = 0x20 if bold else 0x40


@dataclass(frozen=True)
class Unihan:
    """What is needed of the Unihan database (Debian unicode-data)."""

    general: frozenset[int]  # 通用规范汉字表, 8,105 characters
    mainland: dict[int, str]  # code point to its mainland source
    hong_kong: frozenset[int]
    spoken: frozenset[int]  # has a Mandarin reading

    @classmethod
    def read(cls, work: Path) -> Unihan:
        """Read the tables from the unpacked package."""
        sources = list(fields(work, "IRGSources"))
        readings = fields(work, "Readings")
        return cls(
            general=frozenset(code for code, key, _ in fields(work, "OtherMappings") if key == "kTGH"),
            mainland={code: value for code, key, value in sources if key == "kIRG_GSource"},
            hong_kong=frozenset(code for code, key, _ in sources if key == "kIRG_HSource"),
            spoken=frozenset(code for code, key, _ in readings if key in ("kMandarin", "kHanyuPinyin")),
        )

    def nameable(self) -> set[int]:
        """Characters a name could hold: in use on the mainland or in Hong Kong, or readable aloud."""
        used = {
            code
            for code, source in self.mainland.items()
            if code in self.spoken or source.split("-")[0] not in DICTIONARIES
        }
        return used | self.hong_kong


def fields(work: Path, table: str) -> Iterable[tuple[int, str, str]]:
    """(code point, key, value) for each line of one Unihan table."""
    with bz2.open(next(work.rglob(f"Unihan_{table}.txt.bz2")), "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, key, value = line.rstrip("\n").split("\t")
                yield int(code[2:], 16), key, value


def standard_set(unihan: Unihan) -> set[int]:
    """GB 2312 whole, 通用规范汉字表, Latin and the punctuation of Chinese text: enough for titles."""
    gb2312 = set()
    for lead in range(0xA1, 0xF8):
        for trail in range(0xA1, 0xFF):
            gb2312.update(map(ord, bytes((lead, trail)).decode("gb2312", errors="ignore")))
    return gb2312 | unihan.general | set(range(0x20, 0x250)) | set(range(0x2000, 0x2070)) | {0x3007}


if __name__ == "__main__":
    main()
