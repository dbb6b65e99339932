"""The layout that is being designed: what it is now, the steps that led there, and its pictures."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from lianbing_desktop.domain.certificates.certificate import Template
from lianbing_desktop.domain.certificates.editing import History
from lianbing_desktop.services.awards import designing, layouts
from lianbing_desktop.services.contest import Contest


class Design(QObject):
    """`loaded` says that another layout was opened, `kept` that this one was saved, and `changed`, after each of them
    and after every step, that there is something else to show. Undo goes back to where it was opened.
    """

    loaded = Signal()
    kept = Signal()
    changed = Signal()

    def __init__(self, contest: Contest, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contest = contest
        self.pictures: dict[str, bytes] = {}
        self.history = History(Template("", "", 297, 210))
        self._kept = self.history.now

    @property
    def now(self) -> Template:
        """The layout as it stands."""
        return self.history.now

    @property
    def unsaved(self) -> bool:
        """Whether there is something that closing would lose."""
        return self.now != self._kept

    def step(self, name: str, new: Template, *, joins: bool = False) -> None:
        """Take a step, as a history does."""
        self.history.step(name, new, joins=joins)
        self.changed.emit()

    def close_step(self) -> None:
        """What is done next is a step of its own: it is done to something else."""
        self.history.close_step()

    def undo(self) -> None:
        """Take the last step back."""
        if self.history.undo():
            self.changed.emit()

    def redo(self) -> None:
        """Take a step again."""
        if self.history.redo():
            self.changed.emit()

    def open(self, name: str) -> None:
        """Show a layout; a ready one as a copy with a name of its own."""
        found = layouts.layout(self.contest, name)
        if all(one.id != found.id for one in layouts.names(self.contest) if one.own):
            found = replace(found, id="", name=self.free_name(found.name), name_en="")
        self.load(found)

    def load(self, template: Template) -> None:
        """Begin with this layout."""
        self.history, self._kept = History(template), template
        self.pictures = designing.pictures_of(self.contest, template)
        self.loaded.emit()
        self.changed.emit()

    def save(self) -> None:
        """Keep the layout as one of the contest's own. Raises UserError as `layouts.save` does."""
        self.history.now = self._kept = layouts.save(self.contest, self.now, self.pictures)
        self.kept.emit()
        self.changed.emit()

    def forget_changes(self) -> None:
        """Let what was not kept be lost when the designer closes."""
        self._kept = self.now

    def free_name(self, name: str) -> str:
        """A name no layout has yet, made from this one."""
        taken = {one.name for one in layouts.names(self.contest)}
        new, number = self.tr("{name}, own copy").format(name=name), 1
        while new in taken:
            number += 1
            new = self.tr("{name}, own copy {number}").format(name=name, number=number)
        return new
