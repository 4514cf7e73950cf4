"""Looking again never loses good text, a mark or a highlight."""

from __future__ import annotations

import pytest

from digest_app.core.errors import Cancelled, NoSuchVersion
from digest_app.core.library import Library
from digest_app.core.library.renewing import differences
from digest_app.core.model import Highlight, Progress, Saved
from tests.stories import QUAY, page
from tests.web import Reply, Web


def saved(library: Library, web: Web, *paragraphs: str) -> int:
    web.pages["/quay"] = page(paragraphs=paragraphs or QUAY)
    (outcome,) = library.saving.save([web.url("/quay")], allow=web.allow)
    assert isinstance(outcome, Saved)
    return outcome.id


def test_a_longer_text_takes_the_place_and_the_old_one_is_kept(library: Library, web: Web) -> None:
    article_id = saved(library, web, *QUAY[:4])
    library.shelf.mark([article_id], starred=True)
    web.pages["/quay"] = page(paragraphs=QUAY)
    assert library.renewing.refetch(article_id, allow=web.allow).better
    kept = library.shelf.article(article_id)
    assert kept.article.text == "\n\n".join(QUAY)
    assert kept.marks.starred
    (old,) = (version.article for version in library.renewing.versions(article_id))
    assert old.text == "\n\n".join(QUAY[:4])
    assert library.care.check() == []


def test_an_earlier_version_is_compared_taken_and_given_back(library: Library, web: Web) -> None:
    article_id = saved(library, web, *QUAY[:4])
    web.pages["/quay"] = page(paragraphs=QUAY[1:])
    library.renewing.refetch(article_id, allow=web.allow)
    shown = library.shelf.article(article_id).article
    (version,) = library.renewing.versions(article_id)
    assert version.why == "fetched again"
    assert differences(shown, version.article) == [
        ("came", QUAY[0]),
        *(("same", paragraph) for paragraph in QUAY[1:4]),
        *(("went", paragraph) for paragraph in QUAY[4:]),
    ]
    kept_as = library.renewing.take_version(article_id, version.number)
    assert library.shelf.article(article_id).article.text == "\n\n".join(QUAY[:4])
    library.renewing.take_version(article_id, kept_as)
    assert library.shelf.article(article_id).article == shown
    with pytest.raises(NoSuchVersion):
        library.renewing.take_version(article_id, 999)
    assert library.care.check() == []


def test_a_shorter_text_never_replaces_the_one_there_is(library: Library, web: Web) -> None:
    article_id = saved(library, web)
    web.pages["/quay"] = page(paragraphs=QUAY[:3])
    assert not library.renewing.refetch(article_id, allow=web.allow).better
    assert library.shelf.article(article_id).article.text == "\n\n".join(QUAY)


def test_a_page_that_is_gone_leaves_the_article_and_says_so_on_it(library: Library, web: Web) -> None:
    article_id = saved(library, web)
    web.pages["/quay"] = Reply("<h1>Gone</h1>", 404)
    library.renewing.refetch(article_id, allow=web.allow)
    kept = library.shelf.article(article_id)
    assert kept.article.text == "\n\n".join(QUAY)
    assert any("404" in warning for warning in kept.warnings)


def test_a_stop_is_no_fault_of_the_page(library: Library, web: Web) -> None:
    article_id = saved(library, web)

    def stop(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        library.renewing.refetch(article_id, stop, web.allow)
    with pytest.raises(Cancelled):
        library.renewing.reclean([article_id], checkpoint=stop)
    assert library.shelf.article(article_id).warnings == ()


def test_an_article_moved_by_hand_stays_moved_after_fetching_again(library: Library, web: Web) -> None:
    article_id = saved(library, web, *QUAY[:4])
    topics = {topic.name: topic.id for topic in library.filing.topics()}
    library.filing.move([article_id], topics["Aruba"], topics["China–Taiwan"])
    web.pages["/quay"] = page(paragraphs=QUAY)
    library.renewing.refetch(article_id, allow=web.allow)
    inside = [a.topic for a in library.shelf.article(article_id).assignments if a.state == "in"]
    assert inside == ["China–Taiwan"]


def test_a_highlight_finds_its_place_in_the_new_text(library: Library, web: Web) -> None:
    article_id = saved(library, web, *QUAY[1:])
    start = library.shelf.article(article_id).article.text.index("Fishermen")
    library.highlighting.keep(Highlight(article_id=article_id, start=start, end=start + 9, quote="Fishermen"))
    web.pages["/quay"] = page(paragraphs=QUAY)
    library.renewing.refetch(article_id, allow=web.allow)
    kept = library.shelf.article(article_id)
    (highlight,) = kept.highlights
    assert kept.article.text[highlight.start : highlight.end] == "Fishermen"
    assert highlight.start > start
    assert not highlight.moved


def test_cleaning_the_kept_page_again_changes_nothing_today(library: Library, web: Web) -> None:
    saved(library, web)
    (renewal,) = library.renewing.reclean()
    assert not renewal.changed
    assert renewal.why == "nothing changed"


def test_what_the_reader_corrected_stands_when_the_page_is_read_again(library: Library, web: Web) -> None:
    article_id = saved(library, web, *QUAY[:4])
    library.shelf.edit(article_id, title="Aruba's second quay", tags=("harbours",))
    assert not library.renewing.reclean([article_id], store=True)[0].changed
    web.pages["/quay"] = page(paragraphs=QUAY)
    assert library.renewing.refetch(article_id, allow=web.allow).better
    article = library.shelf.article(article_id).article
    assert (article.title, article.tags, article.site) == ("Aruba's second quay", ("harbours",), "The Tide Post")
    (old,) = library.renewing.versions(article_id)
    library.renewing.take_version(article_id, old.number)
    assert library.shelf.article(article_id).article.title == "Aruba's second quay"


def test_a_page_is_fetched_again_where_it_was_fetched_not_where_it_says_that_it_stands(
    library: Library, web: Web
) -> None:
    with Web({"/admin": page("Not to be asked for")}) as other:
        head = f'<link rel="canonical" href="http://127.0.0.2:{other.port}/admin">'
        web.pages["/quay"] = page(head=head)
        library.saving.allow(f"127.0.0.2:{other.port}")
        (outcome,) = library.saving.save([web.url("/quay")], allow=web.allow)
        assert isinstance(outcome, Saved)
        library.renewing.refetch(outcome.id, allow=web.allow)
        assert other.visits == []
        assert len(web.asked("/quay")) == 2


def test_a_pinned_sentence_waits_for_the_text_that_has_it(library: Library, web: Web) -> None:
    article_id = saved(library, web)
    last = library.shelf.article(article_id).article.text.rindex(QUAY[-1])
    place = (last, last + len(QUAY[-1]))
    library.summaries.say(article_id, [place], pinned=True)
    web.pages["/quay"] = page(paragraphs=QUAY[:3])
    library.renewing.refetch(article_id, allow=web.allow)
    (shorter,) = library.renewing.versions(article_id)
    kept_as = library.renewing.take_version(article_id, shorter.number)
    assert QUAY[-1] not in {one.text for one in library.shelf.article(article_id).summary.ranked}
    library.renewing.take_version(article_id, kept_as)
    assert library.summaries.said(article_id, *place) is True
    assert library.shelf.article(article_id).summary.ranked[0].text == QUAY[-1]


def test_a_detail_that_was_set_back_is_the_pages_again(library: Library, web: Web) -> None:
    article_id = saved(library, web)
    title = library.shelf.article(article_id).article.title
    library.shelf.edit(article_id, title="Mine")
    library.shelf.edit(article_id, title=title)
    web.pages["/quay"] = page("Second quay for Oranjestad, and a third", paragraphs=QUAY)
    library.renewing.refetch(article_id, allow=web.allow)
    assert library.shelf.article(article_id).article.title == "Second quay for Oranjestad, and a third"


def test_a_sentence_left_out_of_digests_stays_out_in_a_changed_text(library: Library, web: Web) -> None:
    article_id = saved(library, web, *QUAY[1:])
    start = library.shelf.article(article_id).article.text.index(QUAY[3])
    place = (article_id, start, start + len(QUAY[3]))
    library.digests.choose(lambda choices: choices.with_dropped_sentence(place))
    web.pages["/quay"] = page(paragraphs=QUAY)
    assert library.renewing.refetch(article_id, allow=web.allow).better
    ((_, start, end),) = library.digests.choices().dropped_sentences
    assert library.shelf.article(article_id).article.text[start:end] == QUAY[3]
