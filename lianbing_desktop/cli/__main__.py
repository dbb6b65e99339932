"""Entry point of `lianbing`. Loads everything else inside its guard: Ctrl+C may come before that is done."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status: 0 done, 1 done but wants attention, 2 nothing was done."""
    try:
        from lianbing_desktop.cli.run import run  # noqa: PLC0415 - loading takes long enough to be interrupted

        return run(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:
        from lianbing_desktop.cli.exit_status import FAILED  # noqa: PLC0415 - only after Ctrl+C
        from lianbing_desktop.services.wording import say  # noqa: PLC0415 - only after Ctrl+C

        print(say("interrupted"), file=sys.stderr)
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
