"""The house rules that a machine can keep: who imports whom, who touches the world, what no file may hold."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "digest_app"
TESTS = ROOT / "tests"
ICONS = ROOT / "resources" / "icons"
FONTS = ROOT / "resources" / "fonts"
METADATA = ROOT / "packaging" / "io.github.digest_app.Digest.metainfo.xml"

QT_NETWORK = {f"PySide6.QtNetwork.Q{name}" for name in ("NetworkAccessManager", "TcpSocket", "SslSocket", "UdpSocket")}
NETWORK = {"socket", "ssl", "http", "urllib3", "urllib.request", "requests", "ftplib", "smtplib"} | QT_NETWORK
HEAVY = {"PySide6", "trafilatura", "sumy", "nltk", "numpy", "sqlite_utils", "lxml", "PIL", "keyring", "urllib3"}
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|WITH)\s+[A-Za-z_*({]")
MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:work|home|root|tmp|Users)/\w")
SILENCED = re.compile(
    r"#\s*(?:noqa|type:\s*ignore)(?P<rules>:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[\w, -]+\])?(?P<reason>.*)"
)
LONGEST_FILE = 450
HANGS = {"tests/core/reading/worker_tasks.py"}  # a page on which reading hangs is what its test is about
FORMAT = {"recognises", "rows", "entry"}  # what a format of importing has, described once, where the table is


def test_the_import_contract_holds(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert status == 0, capsys.readouterr().out


def test_only_the_capture_station_opens_connections() -> None:
    assert {name for name in importers(NETWORK) if not name.startswith("digest_app/core/capture/")} == set()


def test_nobody_lets_a_library_fetch_pages() -> None:
    assert importers({"trafilatura.downloads", "trafilatura.fetch_url", "trafilatura.fetch_response"}) == set()


def test_only_the_store_speaks_sql() -> None:
    speakers = {
        named(path)
        for path in python_files(PACKAGE)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value)
    }
    assert {name for name in speakers if not name.startswith("digest_app/core/store/")} == set()


@pytest.mark.parametrize("module", ["digest_app.cli", "digest_app.core.library", "digest_app.core.reading.worker"])
def test_starting_imports_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({HEAVY!r} & set(sys.modules)))"
    started = [sys.executable, "-c", code]
    loaded = subprocess.run(started, cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""


def test_every_file_begins_with_its_manual() -> None:
    assert [named(path) for path in python_files(PACKAGE) if not ast.get_docstring(tree(path))] == []


def test_no_file_is_longer_than_one_idea() -> None:
    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in python_files(PACKAGE)}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_public_classes_and_functions_of_the_core_say_what_they_are_for() -> None:
    silent = [
        f"{named(path)}: {node.name}"
        for path in python_files(PACKAGE / "core")
        if path.name != "errors.py"  # a fault says its sentence to the reader instead
        for node in tree(path).body
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
        and not (path.parent.name == "importing" and node.name in FORMAT)
    ]
    assert silent == []


def test_tests_never_sleep() -> None:
    sleepers = {
        path for path in python_files(TESTS) if any(name_of(call) in {"sleep", "qWait"} for call in calls(path))
    }
    assert set(map(named, sleepers)) == HANGS


def test_no_file_names_a_folder_of_one_machine() -> None:
    found = [
        f"{named(path)}:{number}"
        for path in tracked_files()
        if path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        if MACHINE_PATH.search(line)
    ]
    assert found == []


def test_a_silenced_rule_says_which_and_why() -> None:
    found = [
        f"{named(path)}:{number}"
        for path in [*python_files(PACKAGE), *python_files(TESTS)]
        if path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (silenced := SILENCED.search(line)) and not (silenced["rules"] and silenced["reason"].strip(" #"))
    ]
    assert found == []


def test_every_icon_named_in_the_code_is_drawn() -> None:
    names = {
        argument.value
        for path in python_files(PACKAGE / "ui")
        for call in calls(path)
        for argument in icon_arguments(call)
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value
    }
    assert {name for name in names if not (ICONS / f"{name}.svg").is_file()} == set()


def test_every_resource_named_in_the_code_is_there() -> None:
    text = "".join(path.read_text("utf-8") for path in python_files(PACKAGE))
    named_parts = re.findall(r"resources\(\)((?: / \"[\w.-]+\")+)", text)
    assert named_parts
    named_files = [ROOT.joinpath("resources", *re.findall(r"[\w.-]+", parts)) for parts in named_parts]
    assert [str(file.relative_to(ROOT)) for file in named_files if not file.exists()] == []


def test_every_icon_takes_the_colour_of_the_text() -> None:
    symbols = [path for path in ICONS.glob("*.svg") if not path.name.startswith("io.github")]
    assert symbols
    assert [path.name for path in symbols if "currentColor" not in path.read_text("utf-8")] == []


def test_every_bundled_font_has_its_licence_beside_it() -> None:
    families = {path.name.split("-")[0] for path in FONTS.glob("*.?tf")}
    assert families
    assert [family for family in families if not (FONTS / f"{family}-OFL.txt").is_file()] == []


def test_every_dependency_is_locked_with_hashes() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    to_run, groups = declared["project"]["dependencies"], declared["dependency-groups"]
    to_test = [entry for entry in (*groups["dev"], *groups["build"]) if isinstance(entry, str)]
    assert unlocked(to_run, "requirements.lock") == set()
    assert unlocked([*to_run, *to_test], "requirements-dev.lock") == set()


def test_the_lock_files_agree_on_every_version() -> None:
    to_run, to_test = (
        set(re.findall(r"^[a-z0-9-]+==\S+", (ROOT / name).read_text("utf-8"), re.MULTILINE))
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert to_run <= to_test


def test_the_version_is_described_where_readers_look() -> None:
    from digest_app import __version__

    assert f'<release version="{__version__}"' in METADATA.read_text("utf-8")
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def python_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607 - any git
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def imports(path: Path) -> Iterator[str]:
    """Each module that the file imports, wherever in it; `from a import b` counts as `a` and as `a.b`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def importers(of: set[str]) -> set[str]:
    """The files of the package that import one of the modules `of`, or a part of one."""
    return {
        named(path)
        for path in python_files(PACKAGE)
        if any(module == name or module.startswith(f"{name}.") for module in imports(path) for name in of)
    }


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def icon_arguments(call: ast.Call) -> list[ast.expr]:
    """The arguments that name an icon: `icon("star")`, `pixmap("star", …)`, `Action("star", "S", "star", …)`."""
    place = {"icon": 0, "pixmap": 0, "Action": 2}.get(name_of(call))
    placed = [] if place is None else call.args[place : place + 1]
    return [*placed, *(keyword.value for keyword in call.keywords if keyword.arg == "icon")]


def unlocked(dependencies: list[str], lock: str) -> set[str]:
    """The names among `dependencies` for which the lock file holds no exact version with a hash."""
    pin = re.compile(r"^([a-z0-9-]+)==\S+[^\n]*\\\n +--hash=sha256:", re.MULTILINE)
    wanted = {re.split(r"[^\w.-]", dependency)[0].lower().replace("_", "-") for dependency in dependencies}
    return wanted - set(pin.findall((ROOT / lock).read_text("utf-8")))
