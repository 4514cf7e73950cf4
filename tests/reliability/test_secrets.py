"""No secret comes to rest: every byte that a whole run writes, says or sends elsewhere is searched for them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digest_app.core import log
from digest_app.core.capture.logins import Logins
from digest_app.core.library import Library
from digest_app.core.library.preparing import Preparing
from digest_app.core.model import Checkpoint, LoginSite, Page, no_checkpoint
from digest_app.core.store.login_sites import LoginSites
from tests.authority import Authority
from tests.stories import page
from tests.web import Reply, Visit, Web

SECRETS = ("PASSW0RD-1", "SEKRIT-2", "T0KEN-3", "C00KIE-4")
ENCODED = ("cmVhZGVyOlBBU1NXMFJELTE", "cmVhZGVyOlNFS1JJVC0y")
"""`reader:PASSW0RD-1` and `reader:SEKRIT-2` as Basic sends them."""


class Store:
    """A key store that forgets everything at the end of the test."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def secrets_in(data: bytes) -> list[str]:
    return [secret for secret in (*SECRETS, *ENCODED) if secret.encode() in data]


def written(folder: Path) -> bytes:
    return b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def closed_site(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Web:
    authority = Authority(tmp_path_factory.mktemp("authority"))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    return Web(certificate=authority.certificate())


@pytest.fixture
def library(tmp_path: Path, preparing: Preparing) -> Library:
    """A library with a log and a key store."""
    store = Store()
    opened = Library(tmp_path / "library", preparing=preparing)
    sites = LoginSites(opened.database)
    opened._given_logins = Logins(sites.all, sites.change, open_store=lambda: store)
    log.start(opened.folder)
    return opened


def test_a_whole_run_writes_no_secret(
    library: Library, closed_site: Web, web: Web, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def members_only(visit: Visit) -> Reply | str:
        return page("For members") if "authorization" in visit.headers else Reply("", 401)

    with closed_site:
        closed_site.pages |= {"/story": members_only, "/broken": Reply("", 500), "/gone": Reply("", 404)}
        web.pages["/quay"] = page("Open to all")
        for kind, secret, name in (
            ("password", "SEKRIT-2", "reader"),
            ("cookie", "session=C00KIE-4", ""),
            ("header", "T0KEN-3", "X-Key"),
        ):
            assert library.logins.keep(closed_site.url(), kind, secret, name) is None
        with_password = web.url("/quay").replace("http://", "http://reader:PASSW0RD-1@")
        allow = (*web.allow, *closed_site.allow)
        outcomes = list(
            library.saving.save(
                [
                    with_password,
                    *map(closed_site.url, ("/story", "/broken", "/gone")),
                    "https://reader:PASSW0RD-1@nowhere.invalid/a",
                    "ftp://reader:PASSW0RD-1@files.example/b",
                ],
                allow=allow,
            )
        )
        library.saving.allow(web.name)
        library.saving.enqueue([with_password + "?again=1", "https://reader:PASSW0RD-1@nowhere.invalid/c"])
        library.saving.run(no_checkpoint, outcomes.append)
        for number in library.care.ids():
            library.renewing.refetch(number, allow=allow)
    assert {article_title(library, number) for number in library.care.ids()} >= {"Open to all", "For members"}
    told = repr(outcomes) + library.care.diagnostics() + repr(library.saving.links())
    take_everything_out(library, tmp_path / "out")
    told += commands_of_this_process()
    library.close()
    assert secrets_in(written(tmp_path)) == []
    assert secrets_in(told.encode() + "".join(capfd.readouterr()).encode()) == []
    assert all(not secrets_in(repr(visit.headers).encode()) for visit in web.visits)
    assert any("authorization" in visit.headers for visit in closed_site.visits)  # they were used all the same


def article_title(library: Library, number: int) -> str:
    return library.shelf.article(number).article.title


def take_everything_out(library: Library, folder: Path) -> None:
    ids = library.care.ids()
    for name, _, _ in library.exports.formats():
        library.exports.to_folder(ids, folder / name, name)
    library.digests.to_file(library.digests.make(), folder / "digest.md")
    library.settings.set("theme", "dark")
    library.care.backup(folder)
    library.care.backup()


def commands_of_this_process() -> str:
    """The command lines of this process and of those that it started."""
    if not Path("/proc/self").exists():
        return ""
    lines = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            if os.getpid() in (parent, int(process.name)):
                lines.append((process / "cmdline").read_text() + (process / "environ").read_text())
        except (OSError, ValueError):
            continue
    return "\n".join(lines)


def test_a_mistake_of_ours_is_logged_without_its_words(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception's message may quote the page, or an address with all that is in it."""

    def stumble(_: Page, _method: str, _checkpoint: Checkpoint = no_checkpoint) -> None:
        try:
            raise UnicodeError("in the middle of SEKRIT-2")
        except UnicodeError as problem:
            raise ValueError("The page said:\n    PASSW0RD-1") from problem

    monkeypatch.setattr(library.preparing, "prepare", stumble)
    library.saving.save_copied("<p>" + "A word about the harbour. " * 30, "")
    library.close()
    logged = (tmp_path / "library" / "log" / "digest.log").read_text()
    assert "test_secrets.py" in logged
    assert "ValueError" in logged
    assert "UnicodeError" in logged
    assert secrets_in(logged.encode()) == []


def test_the_command_line_repeats_no_password(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "digest_app", "--library", str(tmp_path), "save", "--allow", "127.0.0.1"]
    asked = subprocess.run(
        [*command, "http://reader:PASSW0RD-1@127.0.0.1:9/a", "http://reader:PASSW0RD-1@[bad/b"],
        capture_output=True,
        check=False,
    )
    assert asked.returncode == 1
    assert len(asked.stderr.splitlines()) == 2
    assert secrets_in(asked.stdout + asked.stderr + written(tmp_path)) == []


def test_a_secret_is_typed_never_given_as_a_word(tmp_path: Path) -> None:
    """What stands on the command line is in the shell's history and for every user to see."""
    command = [sys.executable, "-m", "digest_app", "--library", str(tmp_path), "login"]
    told = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout
    assert "--secret" not in told
    assert "--password" not in told.replace("{password", "")
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    kept = subprocess.run(
        [*command, "https://news.example", "--kind", "token"],
        input=b"T0KEN-3\n",
        capture_output=True,
        check=False,
        env=environment,
    )
    assert b"this session only" in kept.stderr
    assert secrets_in(kept.stdout + kept.stderr + written(tmp_path)) == []


def test_the_list_of_sites_names_no_secret(library: Library, tmp_path: Path) -> None:
    library.logins.keep("https://news.example", "token", "T0KEN-3")
    assert [site.origin for site in library.logins.sites()] == ["https://news.example"]
    assert isinstance(library.logins.sites()[0], LoginSite)
    library.close()
    assert secrets_in(written(tmp_path)) == []
