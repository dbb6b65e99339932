"""Keeps Python's cycle collector away from large values, which it would look through again and again.

Measured with a preview of 10,000 rows: a full collection takes 100 to 300 ms and holds every thread, the window's too.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def large_values() -> Iterator[None]:
    """What is made inside is not looked through by later collections until `let_go`; none runs meanwhile."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def let_go() -> None:
    """The large values are not used any more: what is left of them may be collected like everything else."""
    gc.unfreeze()
