"""Where the program's own files and the user's folders are."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file under resources/, in the wheel, in the bundle and in a checkout alike.

    Raises FileNotFoundError when the file is not shipped: that is a bug, not something a user can mend.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))


def log_folder() -> Path:
    """The folder for crash reports; made when first asked for."""
    from platformdirs import user_log_path  # noqa: PLC0415 - only needed when something went wrong

    return user_log_path("lianbing_desktop", appauthor=False, ensure_exists=True)


def documents_folder() -> Path:
    """Where a new contest file is offered to be saved."""
    from platformdirs import user_documents_path  # noqa: PLC0415 - not needed at start

    return user_documents_path()


def config_folder() -> Path:
    """What belongs to this PC and its user, not to a contest; made when first asked for."""
    from platformdirs import user_config_path  # noqa: PLC0415 - kept off the start of commands that do not need it

    return user_config_path("lianbing_desktop", appauthor=False, ensure_exists=True)
