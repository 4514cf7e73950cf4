"""What the reader decides about articles, and the way back."""

from __future__ import annotations

from digest_app.core.library import Library, View
from digest_app.core.model import Highlight
from digest_app.core.store import articles
from tests.samples import HARBOUR, entry


def add(library: Library, key: str = "news.example/quay") -> int:
    with library.database.write() as connection:
        return articles.add(connection, entry(key=key))


def test_an_article_comes_back_from_the_bin_to_the_shelf_it_was_on(library: Library) -> None:
    archived, unread = add(library, "one"), add(library, "other")
    library.shelf.mark([archived], archived=True)
    library.shelf.bin([archived, unread])
    library.shelf.bin([archived])
    library.shelf.restore([archived, unread])
    assert list(library.shelf.ids(View("archive"))) == [archived]
    assert list(library.shelf.ids(View())) == [unread]


def test_a_removed_highlight_comes_back_as_it_was(library: Library) -> None:
    article_id = add(library)
    quote = HARBOUR[4:11]
    kept = [
        library.highlighting.keep(Highlight(article_id=article_id, start=4, end=11, quote=quote, note=note))
        for note in ("first", "second")
    ]
    before = library.highlighting.all()
    first = next(one for one in before if one.id == kept[0].id)
    library.highlighting.remove(first)
    library.highlighting.keep(first)
    assert library.highlighting.all() == before
    assert library.care.check() == []


def test_kept_searches_are_forgotten_and_put_back_in_their_place(library: Library) -> None:
    for query in ("harbour", "ferry", "reef", "ferry"):
        library.shelf.keep_search(query)
    place = library.shelf.forget_search("ferry")
    assert library.shelf.searches() == ("harbour", "reef")
    library.shelf.keep_search("ferry", place)
    assert library.shelf.searches() == ("harbour", "ferry", "reef")
    assert library.shelf.forget_search("never kept") is None
