"""What the reader decides about articles, and the way back."""

from __future__ import annotations

import pytest

from digest_app.core.errors import LibraryError
from digest_app.core.library import Library, View
from digest_app.core.model import Highlight
from digest_app.core.store import articles
from tests.samples import HARBOUR, NOON, article, entry


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


def test_a_highlight_that_comes_back_takes_no_place_of_another(library: Library) -> None:
    first, second = add(library, "one"), add(library, "other")
    mine = library.highlighting.keep(Highlight(article_id=first, start=4, end=11, quote=HARBOUR[4:11], note="mine"))
    library.highlighting.remove(mine)
    library.highlighting.keep(Highlight(article_id=second, start=4, end=11, quote=HARBOUR[4:11], note="imported"))
    library.highlighting.keep(mine)
    assert {(one.article_id, one.note) for one in library.highlighting.all()} == {(first, "mine"), (second, "imported")}


def test_a_highlight_that_comes_back_to_a_changed_text_stands_where_its_words_are(library: Library) -> None:
    article_id = add(library)
    mine = library.highlighting.keep(Highlight(article_id=article_id, start=4, end=11, quote=HARBOUR[4:11]))
    library.highlighting.remove(mine)
    with library.database.write() as connection:
        kept = articles.kept(connection, article_id)
        again = article(text=f"More of it.\n\n{HARBOUR}")
        articles.change(connection, article_id, again, kept.summary, why="read again", now=NOON)
    library.highlighting.keep(mine)
    (highlight,) = library.highlighting.all()
    assert again.text[highlight.start : highlight.end] == highlight.quote


def test_nothing_is_written_once_a_library_is_closed(library: Library) -> None:
    article_id = add(library)
    library.close()
    with pytest.raises(LibraryError):
        library.shelf.mark([article_id], starred=True)
