"""Opens the window, or does the demonstration's work where there is no display."""

from __future__ import annotations


def main() -> int:
    """Run the program; the exit status."""
    return 0
