"""The dialog of logins: what it keeps, tries and forgets is told in a sentence, and the secret leaves it at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from digest_app.core.errors import NeedsLogin, NoKeyStore
from digest_app.core.model import LoginSite, Page
from digest_app.ui.dialogs.logins import LoginsDialog

SITE = "https://news.example"


class Logins:
    """What the library's logins promise, without a key store."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def sites(self) -> tuple[LoginSite, ...]:
        return tuple(LoginSite(origin, "token") for origin in self.kept)

    def headers(self, origin: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.kept[origin]}"} if origin in self.kept else {}

    def keep(self, url: str, _kind: str, secret: str, _name: str = "") -> NoKeyStore:
        self.kept[url] = secret
        return NoKeyStore(why="there is none on this system")

    def forget(self, origin: str) -> None:
        del self.kept[origin]


def fetch(url: str, *, headers_for: Callable[[str], dict[str, str]], **_: object) -> Page:
    if headers_for(SITE) != {"Authorization": "Bearer abc"}:
        raise NeedsLogin(host="news.example")
    return Page(source=url, data=b"<p>Come in.</p>", url=url)


@pytest.fixture
def logins() -> Logins:
    return Logins()


@pytest.fixture
def dialog(open_window, shelf, logins) -> LoginsDialog:
    return LoginsDialog(open_window(shelf, fetch=fetch, logins=logins))


def keep(dialog: LoginsDialog, qtbot, secret: str) -> None:
    dialog.site.setText(SITE)
    dialog.kind.setCurrentIndex(dialog.kind.findData("token"))
    dialog.secret.setText(secret)
    dialog.keep()
    assert dialog.secret.text() == ""
    qtbot.waitUntil(lambda: dialog.sites.count() == 1, timeout=30_000)
    dialog.sites.setCurrentRow(0)


def test_without_a_key_store_a_login_is_kept_for_the_session_and_the_dialog_says_so(dialog, qtbot, logins) -> None:
    keep(dialog, qtbot, "abc")
    assert "there is none on this system" in dialog._told.text()
    assert logins.kept == {SITE: "abc"}


@pytest.mark.parametrize(
    ("secret", "told"),
    [("abc", "The site shows its pages with this login."), ("xyz", "news.example asks for a login")],
)
def test_a_login_is_tried(dialog, qtbot, secret: str, told: str) -> None:
    keep(dialog, qtbot, secret)
    dialog.try_it()
    qtbot.waitUntil(lambda: told in dialog._told.text(), timeout=30_000)


def test_a_forgotten_login_leaves_the_list(dialog, qtbot, logins) -> None:
    keep(dialog, qtbot, "abc")
    dialog.forget()
    qtbot.waitUntil(lambda: dialog.sites.count() == 0, timeout=30_000)
    assert logins.kept == {}
