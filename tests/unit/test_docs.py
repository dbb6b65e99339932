"""The documents say what is there: tables, identifiers, commands, files."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from lianbing_desktop.storage import schema
from lianbing_desktop.storage.connection import connect

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
        ROOT / "benchmarks/README.md",
        ROOT / "resources/fonts/README.md",
    ]
)


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def tracked_files() -> tuple[str, ...]:
    """What git would hand out; in an unpacked archive, what there is."""
    asked = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if asked.returncode:
        return tuple(str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if path.is_file())
    return tuple(name for name in asked.stdout.decode().split("\0") if name and (ROOT / name).is_file())


@pytest.fixture
def columns_by_table(tmp_path):
    connection = connect(tmp_path / "some.lianbing", create=True)
    try:
        schema.bring_up_to_date(connection)
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            table: [row["name"] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            for table in tables
            if not table.startswith(("sqlite_", "_sqlite_migrations"))
        }
    finally:
        connection.close()


def test_contest_file_md_has_every_table_with_exactly_its_columns(columns_by_table):
    sections = re.split(r"^### (\w+)$", read("docs/contest_file.md"), flags=re.MULTILINE)
    described = dict(zip(sections[1::2], sections[2::2], strict=True))
    found = {
        table: re.findall(r"^\| `(\w+)` \|", text.split("\n## ")[0], flags=re.MULTILINE)
        for table, text in described.items()
    }
    assert found == columns_by_table


def test_every_identifier_of_the_glossary_stands_in_the_code():
    identifiers = re.findall(r"^\| [^|]+ \| `(\w+)` \|", read("docs/glossary.md"), flags=re.MULTILINE)
    words = set()
    for path in (ROOT / "lianbing_desktop").rglob("*.py"):
        words |= set(re.findall(r"\w+", path.read_text(encoding="utf-8")))
    assert len(identifiers) > 60
    assert set(identifiers) <= words


@pytest.mark.parametrize(
    "command", ["pip install uv && uv run pytest", "pip install uv && uv run lianbing-desktop --demo"]
)
@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_the_readme_shows_the_command_that_the_checks_run(readme, command):
    assert command in read(readme).splitlines()
    assert f"'^{command}$' README.md" in read(".ci/run")


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_the_readme_lists_the_system_packages_the_checks_install(readme):
    installed = set(re.findall(r"\]=([\w.-]+)", read(".ci/system-packages")))
    listed = re.search(r"`apt install ([^`]+)`", read(readme))
    assert listed is not None
    assert set(listed[1].split()) == installed


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md", "docs/user-guide.zh-CN.md"])
def test_every_command_line_shown_is_understood(readme):
    from lianbing_desktop.cli.arguments import parser

    shown = [line.split("#")[0].split()[1:] for line in read(readme).splitlines() if line.startswith("lianbing ")]
    assert len(shown) >= 10
    for words in shown:
        parser().parse_args(words)


@pytest.mark.parametrize("command", ["awards", "certificates", "verify-certificate", "seats", "draw", "papers"])
def test_the_guide_names_every_option_of_what_is_awarded_and_arranged(command):
    from lianbing_desktop.cli.arguments import parser

    (commands,) = (one for one in parser()._actions if isinstance(one.choices, dict))
    options = {name for one in commands.choices[command]._actions for name in one.option_strings if name[:2] == "--"}
    lines = [line for line in read("docs/user-guide.zh-CN.md").splitlines() if line.startswith(f"lianbing {command} ")]
    assert options - {"--help", "--json", "--unlock"} - set(" ".join(lines).split()) == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document):
    links = re.findall(r"\]\((?!https?://)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_the_readme_shows_every_picture_there_is(readme):
    shown = re.findall(r"\]\(docs/images/([^)]+)\)", read(readme))
    assert sorted(shown) == sorted(path.name for path in (ROOT / "docs/images").iterdir())


def test_every_decision_is_listed_and_has_its_five_parts():
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", read("docs/decisions/README.md"))
    assert listed == sorted(path.name for path in (ROOT / "docs/decisions").glob("[0-9]*.md"))
    for name in listed:
        text = read(f"docs/decisions/{name}")
        parts = re.findall(r"^\*\*(\w+)\.\*\*", text, flags=re.MULTILINE)
        assert parts == ["Question", "Decision", "Reasons", "Alternatives", "Status"], name


def test_no_file_names_a_folder_of_somebodys_machine():
    suspects = re.compile(rb"/(?:home|Users|root|work|tmp)/\w+/|[A-Z]:\\\\?Users\\")
    own = str(Path(__file__).relative_to(ROOT))
    guilty = []
    for name in tracked_files():
        content = (ROOT / name).read_bytes()
        if name != own and b"\0" not in content[:4096] and suspects.search(content):
            guilty.append(name)
    assert guilty == []
