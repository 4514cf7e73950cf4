"""A login that is kept can be tried: the site shows a page, or the reader hears why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from digest_app.core.errors import NeedsLogin, NotAPage
from digest_app.core.library import Library
from digest_app.core.model import Page


@pytest.fixture
def closed_library(tmp_path: Path) -> Callable[[dict[str, str]], Library]:
    """A library whose web lets in whoever sends "Bearer abc", and shows a film to them."""

    def fetch(url: str, *, headers_for: Callable[[str], dict[str, str]], **_: object) -> Page:
        if headers_for("https://news.example").get("Authorization") != "Bearer abc":
            raise NeedsLogin(host="news.example")
        raise NotAPage(host="news.example", what="a video")

    def open_it(headers: dict[str, str]) -> Library:
        logins = SimpleNamespace(headers=lambda _origin: headers)
        return Library(tmp_path / "library", fetch=fetch, logins=logins)

    return open_it


def test_a_site_that_lets_the_reader_in_raises_nothing_whatever_it_shows(closed_library) -> None:
    library = closed_library({"Authorization": "Bearer abc"})
    library.saving.try_login("https://news.example")
    library.close()


def test_a_site_that_does_not_is_named(closed_library) -> None:
    library = closed_library({})
    with pytest.raises(NeedsLogin, match=r"news\.example asks for a login"):
        library.saving.try_login("https://news.example")
    library.close()
