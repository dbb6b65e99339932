"""What the designer says about a layout: how texts come out, for whom they do not fit, whose name is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Template, TextField
from lianbing_desktop.domain.certificates.editing import Place
from lianbing_desktop.domain.certificates.layout import Fit
from lianbing_desktop.services.awards.certifying import face_name
from lianbing_desktop.services.awards.design_words import Filling, Shown, TextResult


class DesignRemarks(QObject):
    """Puts results into sentences."""

    def result(self, one: TextField, text: TextResult, shown: str) -> str:
        """How a text comes out with the words shown, which are those of `shown`, and the worst that becomes of it."""
        said = self.tr("{lines} lines, {size} pt").format(lines=text.lines, size=f"{text.size:g}")
        if text.size < one.size:
            said = self.tr("{said}, {asked} pt asked for").format(said=said, asked=f"{one.size:g}")
        worst = self._worst(text, text.who or shown)
        return f"{said}\n{worst}" if worst else said

    def misfits(self, template: Template, texts: Mapping[Place, TextResult], shown: str) -> str:
        """How many texts do not fit and the worst of them, "" when all do."""
        over = [place for place, text in texts.items() if text.worst is Fit.OVER]
        small = [place for place, text in texts.items() if text.worst is Fit.SMALL]
        if not over and not small:
            return ""
        place = (over or small)[0]
        one = editing.element(template, place)
        assert isinstance(one, TextField)
        words = one.text.replace("\n", " ")
        text = words if len(words) <= 12 else f"{words[:12]}…"
        said = (
            self.tr("{count} texts leave their box, such as “{text}” with {who}.")
            if over
            else self.tr("{count} texts become smaller than allowed, such as “{text}” with {who}.")
        )
        return said.format(count=len(over or small), text=text, who=texts[place].who or shown)

    def filling(self, one: Filling) -> str:
        """Whose words a layout is shown with."""
        names = {
            Shown.LONGEST: self.tr("Longest: {who}"),
            Shown.SHORTEST: self.tr("Shortest: {who}"),
            Shown.RAREST: self.tr("Rarest: {who}"),
            Shown.SAMPLE: self.tr("Sample words"),
        }
        return names[one.shown].format(who=one.who)

    def no_rare_name(self) -> str:
        """What stands in the rarest name's place when the typeface draws every name."""
        return self.tr("Rarest: none, the typeface has all")

    def fallbacks(self, one: Filling) -> str:
        """Which characters of the name another typeface draws, "" for none."""
        said = [
            self.tr("“{character}” is drawn by {face}").format(character=character, face=face_name(face))
            if face
            else self.tr("no typeface draws “{character}”").format(character=character)
            for character, face in one.fallbacks.items()
        ]
        return self.tr("; ").join(said)

    def lost(self) -> str:
        """A picture of the layout is not in the contest file."""
        return self.tr("A picture of this layout is not in the contest file. Choose it again.")

    def lost_stock(self) -> str:
        """The stock is not in the contest file."""
        return self.tr("The stock's picture is not in the contest file: nothing lies under the sheet. Choose it again.")

    def _worst(self, text: TextResult, who: str) -> str:
        if text.worst is Fit.WHOLE:
            return ""
        said = (
            self.tr("With {who} the text leaves its box. Make the box larger or the type smaller.")
            if text.worst is Fit.OVER
            else self.tr("With {who} the type is smaller than the least size set here.")
        )
        return said.format(who=who)
