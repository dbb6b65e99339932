"""Alt and a letter lead to one place: no page or dialog gives a letter to two controls in Chinese."""

import re
from collections import defaultdict
from xml.etree import ElementTree as ET

import pytest

from lianbing_desktop.paths import resource

ON_DIFFERENT_TABS = {"AwardsPage": {"D"}}
"""Letters that two tabs of one page may both have, for only one of them is in view."""

_MNEMONIC = re.compile(r"&(\w)")


@pytest.mark.parametrize("path", sorted(resource("translations", "zh_CN").glob("*.ts")), ids=lambda path: path.stem)
def test_a_letter_leads_to_one_control_only(path):
    found = defaultdict(set)
    for translation in ET.parse(path).iter("translation"):
        for letter in _MNEMONIC.findall(translation.text or ""):
            found[letter].add(translation.text)
    twice = {letter: texts for letter, texts in found.items() if len(texts) > 1}
    assert set(twice) <= ON_DIFFERENT_TABS.get(path.stem, set()), twice
