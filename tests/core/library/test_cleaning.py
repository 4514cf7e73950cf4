"""What the reader's hand does to a text: undone in one step, remembered for the page, tried on its site."""

from __future__ import annotations

import pytest

from digest_app.core.errors import TextChanged
from digest_app.core.library import Library
from digest_app.core.model import Article, Checkpoint, Highlight, Kept, Removed, Saved, Summary
from tests.stories import QUAY, page
from tests.web import Web

PROMISE = "Our newsroom in Oranjestad keeps no secrets from its readers, says a line that stands in every article here."
OTHER = tuple(paragraph.replace("quay", "pier").replace("ferries", "yachts") for paragraph in QUAY)


@pytest.fixture
def site(web: Web) -> Web:
    for name, paragraphs in (("first", QUAY), ("second", OTHER), ("third", QUAY[:2])):
        web.pages[f"/{name}"] = page(f"The {name} article", (*paragraphs, PROMISE))
    web.pages["/short"] = page("A short article", ("The quay was closed for an hour on Monday.", PROMISE * 2))
    return web


def save(library: Library, web: Web, name: str) -> int:
    (outcome,) = library.saving.save([web.url(f"/{name}")], allow=web.allow)
    assert isinstance(outcome, Saved)
    return outcome.id


def text(library: Library, article_id: int) -> str:
    return library.shelf.article(article_id).article.text


def test_a_part_taken_out_is_listed_stays_out_and_is_put_back(library: Library, site: Web) -> None:
    first = save(library, site, "first")
    before = library.shelf.article(first)
    start = before.article.text.index(PROMISE)
    library.highlighting.keep(Highlight(article_id=first, start=0, end=3, quote=before.article.text[:3]))
    state = library.cleaning.take_out(first, start, start + 5)
    kept = library.shelf.article(first)
    assert PROMISE not in kept.article.text
    assert PROMISE in [part.text for part in kept.article.removed]
    assert all(kept.article.text[one.start : one.end] == one.text for one in kept.summary.ranked)
    assert [(one.start, one.moved) for one in kept.highlights] == [(0, False)]
    library.renewing.reclean([first], store=True)
    assert PROMISE not in text(library, first)
    library.cleaning.put_back(state)
    assert text(library, first) == before.article.text
    assert library.cleaning.rules() == []


def test_a_part_that_was_left_out_is_brought_back(library: Library, site: Web) -> None:
    first = save(library, site, "first")
    comment = next(part for part in library.shelf.article(first).article.removed if "What a nice day" in part.text)
    library.cleaning.bring_back(first, comment)
    assert text(library, first).endswith(comment.text)
    library.renewing.reclean([first], store=True)
    assert comment.text in text(library, first)
    assert [hit.row.id for hit in library.search("nice day")] == [first]


def test_a_rule_of_a_site_is_on_trial_until_the_next_page_proves_it(library: Library, site: Web) -> None:
    first = save(library, site, "first")
    start = text(library, first).index(PROMISE)
    library.cleaning.take_out(first, start, start + 1, always=True)
    (rule,) = library.cleaning.rules()
    assert (rule.deed, rule.text, rule.on_trial) == ("drop", PROMISE, True)
    second = save(library, site, "second")
    kept = library.shelf.article(second)
    assert PROMISE not in kept.article.text
    assert all(kept.article.text[one.start : one.end] == one.text for one in kept.summary.ranked)
    assert [each.on_trial for each in library.cleaning.rules()] == [False]
    library.cleaning.forget(library.cleaning.rules()[0])
    assert PROMISE in text(library, save(library, site, "third"))


def test_a_rule_that_would_take_half_of_the_next_page_is_let_go(library: Library, site: Web) -> None:
    first = save(library, site, "first")
    start = text(library, first).index(PROMISE)
    library.cleaning.take_out(first, start, start + 1, always=True)
    site.pages["/short"] = page("A short article", ("The quay was closed for an hour on Monday.", PROMISE))
    assert PROMISE in text(library, save(library, site, "short"))
    assert library.cleaning.rules() == []


def test_without_an_address_a_wish_is_for_the_article_alone(library: Library) -> None:
    outcome = library.saving.save_copied(page(paragraphs=(*QUAY, PROMISE)), "")
    assert isinstance(outcome, Saved)
    start = text(library, outcome.id).index(PROMISE)
    library.cleaning.take_out(outcome.id, start, start + 1, always=True)
    assert [(each.site, each.article_id) for each in library.cleaning.rules()] == [("", outcome.id)]


def test_a_part_with_no_place_left_goes_to_the_end(library: Library, site: Web) -> None:
    first = save(library, site, "first")
    library.cleaning.bring_back(first, Removed("A line that the page never had.", "other", 10**6))
    assert text(library, first).endswith("A line that the page never had.")


def test_a_rule_that_has_passed_its_trial_goes_with_undo_too(library: Library, site: Web) -> None:
    first = save(library, site, "first")
    start = text(library, first).index(PROMISE)
    state = library.cleaning.take_out(first, start, start + 5, always=True)
    save(library, site, "second")
    assert [rule.on_trial for rule in library.cleaning.rules()] == [False]
    library.cleaning.put_back(state)
    assert library.cleaning.rules() == []


def test_a_text_that_was_changed_meanwhile_is_not_overwritten(
    library: Library, site: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = save(library, site, "first")
    sum_up = library.summaries.of

    def change_meanwhile(kept: Kept, article: Article, checkpoint: Checkpoint) -> Summary:
        monkeypatch.undo()
        start = kept.article.text.index(QUAY[1])
        library.cleaning.take_out(first, start, start + 5)
        return sum_up(kept, article, checkpoint)

    monkeypatch.setattr(library.summaries, "of", change_meanwhile)
    start = text(library, first).index(PROMISE)
    with pytest.raises(TextChanged):
        library.cleaning.take_out(first, start, start + 5)
    assert QUAY[1] not in text(library, first)
    assert PROMISE in text(library, first)
