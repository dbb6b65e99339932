"""The help of `lianbing` in the user's language: headings, words for values, columns of Chinese that line up."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable

from lianbing_desktop.cli.text_width import extra_columns
from lianbing_desktop.services.wording import say


def word(value: str) -> str:
    """What the help calls a value: 赛事文件 or FILE."""
    return say(f"cli_word_{value}")


class HelpText(argparse.HelpFormatter):
    """argparse's layout, which counts characters, corrected for Chinese ones that take two columns."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Begin with the word for usage."""
        super().add_usage(usage, actions, groups, say("cli_usage") if prefix is None else prefix)

    def _format_action(self, action: argparse.Action) -> str:
        shown = self._format_action_invocation(action)
        extra = extra_columns(shown)
        return re.sub(
            rf"({re.escape(shown)})( {{2,}})",
            lambda found: found[1] + " " * max(2, len(found[2]) - extra),
            super()._format_action(action),
            count=1,
        )
