"""Builds strokes.txt from two open data sets and the table of corrections.

    uv run python resources/strokes/build_strokes.py CNCHAR_ORDER_JS CONWAY_TXT

CNCHAR_ORDER_JS is `cnchar.order.min.js` of the npm package cnchar-order 3.2.6, CONWAY_TXT the file
`codepoint-character-sequence.txt` of Conway Stroke Data. README.md says where they come from and under what licences.

cnchar-order follows the mainland's order of strokes and goes first. Conway Stroke Data is wider and gives
alternatives, as places differ; for a character of its own the alternative is taken that the mainland's order takes
most often where both sets know the character. corrections.txt goes before both.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import product
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CLASSES = {"横": "1", "提": "1", "竖": "2", "竖钩": "2", "撇": "3", "点": "4", "点2": "4", "捺": "4"}
"""横竖撇点折 as 1 to 5: 提 counts as 横, 竖钩 as 竖, 捺 as 点, every other hook and bend as 折 (5)."""

_GROUP = re.compile(r"\(([^)]*)\)")


def main(cnchar: Path, conway: Path) -> None:
    """Write strokes.txt and say how many characters it holds and how far the two sets agree."""
    mainland = read_cnchar(cnchar.read_text(encoding="utf-8"))
    wide = dict(read_conway(conway.read_text(encoding="utf-8")))
    habits = learn(mainland, wide)
    found = {character: chosen(pattern, habits) for character, pattern in wide.items()}
    common = [character for character in mainland if character in found]
    agreed = sum(mainland[character] == found[character] for character in common)
    found |= mainland
    found |= read_corrections(FOLDER / "corrections.txt")
    by_strokes: dict[str, list[str]] = defaultdict(list)
    for character, strokes in found.items():
        by_strokes[strokes].append(character)
    lines = [
        f"{strokes}\t{''.join(sorted(by_strokes[strokes]))}"
        for strokes in sorted(by_strokes, key=lambda strokes: (len(strokes), strokes))
    ]
    (FOLDER / "strokes.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(found)} characters; the two sets agree on {agreed} of {len(common)}")


def read_cnchar(text: str) -> dict[str, str]:
    """Character → strokes."""
    words, letters = (json.loads(part) for part in re.findall(r"JSON\.parse\('(.*?)'\)", text, re.DOTALL))
    classes = {letter: CLASSES.get(about["name"], "5") for letter, about in letters.items()}
    return {character: "".join(classes[letter] for letter in order) for character, order in words.items()}


def read_conway(text: str) -> Iterator[tuple[str, str]]:
    """Character and its pattern of strokes, such as "(122|1212)25111"."""
    for line in text.splitlines():
        fields = line.split("\t")
        if len(fields) == 3 and re.fullmatch(r"U\+[0-9A-F]+!?", fields[0]):
            yield fields[1].rstrip("^*"), fields[2]


def read_corrections(path: Path) -> dict[str, str]:
    """Character → strokes; what follows # is a remark."""
    pairs = (line.partition("#")[0].split() for line in path.read_text(encoding="utf-8").splitlines())
    return {pair[0]: pair[1] for pair in pairs if pair}


def learn(mainland: dict[str, str], wide: dict[str, str]) -> dict[str, Counter[str]]:
    """How often each alternative of a group is the mainland's, by the text of the group."""
    habits: dict[str, Counter[str]] = defaultdict(Counter)
    for character, strokes in mainland.items():
        pattern = wide.get(character, "")
        matching = [choice for choice, result in expanded(pattern) if result == strokes]
        if len(matching) == 1:
            for group, option in zip(_GROUP.findall(pattern), matching[0], strict=True):
                habits[group][option] += 1
    return habits


def chosen(pattern: str, habits: dict[str, Counter[str]]) -> str:
    """The pattern with each group as the mainland writes it most often; the first option where nobody knows."""
    wanted = tuple(max(group.split("|"), key=lambda option: habits[group][option]) for group in _GROUP.findall(pattern))
    return next(result for choice, result in expanded(pattern) if choice == wanted)


def expanded(pattern: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every choice of options with the strokes it gives; a backslash and a number repeat a group."""
    for choice in product(*(group.split("|") for group in _GROUP.findall(pattern))):
        options = iter(choice)
        text = _GROUP.sub(lambda _group, options=options: next(options), pattern)
        yield choice, re.sub(r"\\(\d)", lambda number, choice=choice: choice[int(number[1]) - 1], text)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
