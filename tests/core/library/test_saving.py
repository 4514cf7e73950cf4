"""From a link or a file to an article in the library, whole or not at all."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from digest_app.core.errors import Cancelled, NotFound
from digest_app.core.library import Library, View
from digest_app.core.model import Failed, Known, Link, LinkState, Outcome, Page, Progress, Saved, Topic
from tests.samples import NOON
from tests.stories import FIRE, QUAY, page
from tests.web import Reply, Web


def save(library: Library, *sources: str, allow: tuple[str, ...] = ()) -> list[Outcome]:
    return list(library.saving.save(sources, allow=allow))


def test_a_pasted_link_becomes_an_article_with_summary_and_topics(library: Library, web: Web) -> None:
    web.pages["/quay"] = page()
    (saved,) = save(library, web.url("/quay"), allow=web.allow)
    assert isinstance(saved, Saved)
    kept = library.shelf.article(saved.id)
    assert kept.article.text == "\n\n".join(QUAY)
    assert kept.article.site == "The Tide Post"
    assert kept.article.title == saved.title == "Second quay for Oranjestad"
    assert [a.topic for a in kept.assignments if a.state == "in"] == ["Aruba"]
    assert kept.summary.shown()
    assert all(kept.article.text[s.start : s.end] == s.text for s in kept.summary.ranked)


def test_the_same_page_twice_is_known_whatever_stands_around_its_address(library: Library, web: Web) -> None:
    web.pages["/quay"] = page()
    (first,) = save(library, web.url("/quay"), allow=web.allow)
    assert isinstance(first, Saved)
    for again in ("/quay?utm_source=mail&fbclid=1", "/quay#comments", "/quay"):
        assert save(library, web.url(again), allow=web.allow) == [Known(web.url(again), first.id, first.title)]
    https = web.url("/quay").replace("http:", "https:")
    assert save(library, https, allow=web.allow) == [Known(https, first.id, first.title)]
    assert len(web.asked("/quay")) == 1


def test_a_link_that_leads_to_a_known_page_is_known(library: Library, web: Web) -> None:
    web.pages |= {"/quay": page(), "/short": Reply(status=302, headers={"Location": "/quay"})}
    (first,) = save(library, web.url("/quay"), allow=web.allow)
    (second,) = save(library, web.url("/short"), allow=web.allow)
    assert isinstance(first, Saved)
    assert isinstance(second, Known)
    assert second.id == first.id


@pytest.mark.parametrize(
    ("path", "answer", "kind"),
    [
        ("/gone", Reply("<h1>Gone</h1>", 404), "NotFound"),
        ("/login", Reply("", 401), "NeedsLogin"),
        ("/zip", Reply(b"PK\x03\x04" + bytes(300), type="application/zip"), "NotAPage"),
        ("/empty", Reply(""), None),
    ],
)
def test_what_cannot_be_saved_says_why_and_leaves_nothing(
    library: Library, web: Web, path: str, answer: Reply, kind: str | None
) -> None:
    web.pages[path] = answer
    (failed,) = save(library, web.url(path), allow=web.allow)
    assert isinstance(failed, Failed)
    assert kind in (None, failed.kind)
    assert failed.why.endswith(".")
    assert library.care.ids() == []
    assert library.care.check() == []


@pytest.mark.parametrize(
    "source", ["javascript:alert(1)", "file:///etc/hostname", "ftp://a.example/b", "http://", "no such file"]
)
def test_what_is_no_link_and_no_file_says_so(library: Library, source: str) -> None:
    (failed,) = save(library, source)
    assert isinstance(failed, Failed)


def test_a_typed_private_address_is_refused_until_it_is_allowed(library: Library, web: Web) -> None:
    web.pages["/quay"] = page()
    (failed,) = save(library, web.url("/quay"))
    assert isinstance(failed, Failed)
    assert failed.kind == "PrivateAddress"
    library.saving.allow(web.name)
    (saved,) = save(library, web.url("/quay"))
    assert isinstance(saved, Saved)


def test_one_bad_link_does_not_take_the_others_with_it(library: Library, web: Web) -> None:
    web.pages |= {f"/{n}": page(f"Quay number {n}", (f"This is story number {n}.", *QUAY)) for n in range(5)}
    sources = [web.url(f"/{n}") for n in range(5)] + [web.url("/gone")]
    outcomes = save(library, *sources, allow=web.allow)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Failed"] + ["Saved"] * 5
    assert len(library.care.ids()) == 5


def test_the_same_file_again_is_known(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "quay.html"
    path.write_text(page(), "utf-8")
    (first,) = save(library, str(path))
    (second,) = save(library, str(path))
    assert isinstance(first, Saved)
    assert isinstance(second, Known)
    assert second.id == first.id


def test_a_copied_page_is_saved(library: Library) -> None:
    saved = library.saving.save_copied(page(), "")
    assert isinstance(saved, Saved)
    assert library.shelf.article(saved.id).article.text == "\n\n".join(QUAY)


def test_an_article_in_parts_is_one_article(library: Library, web: Web) -> None:
    first = page(paragraphs=QUAY[:3], head='<link rel="next" href="/quay?page=2">')
    web.pages |= {"/quay": first, "/quay?page=2": page(paragraphs=QUAY[3:])}
    (saved,) = save(library, web.url("/quay"), allow=web.allow)
    assert isinstance(saved, Saved)
    kept = library.shelf.article(saved.id)
    assert kept.article.text == "\n\n".join(QUAY)
    assert all(kept.article.text[s.start : s.end] == s.text for s in kept.summary.ranked)


def test_a_missing_part_is_said_and_the_rest_is_kept(library: Library, web: Web) -> None:
    web.pages["/quay"] = page(head='<link rel="next" href="/quay?page=2">')
    web.pages["/quay?page=2"] = Reply("", 500)
    (saved,) = save(library, web.url("/quay"), allow=web.allow)
    assert isinstance(saved, Saved)
    assert any("Part 2" in warning for warning in library.shelf.article(saved.id).warnings)


def test_a_stop_keeps_what_was_saved(library: Library, web: Web) -> None:
    web.pages |= {f"/{n}": page(f"Quay number {n}", (f"This is story number {n}.", *QUAY)) for n in range(4)}

    def stop_after_two(progress: Progress) -> None:
        if len(library.care.ids()) == 2:
            raise Cancelled

    sources = [web.url(f"/{n}") for n in range(4)]
    with pytest.raises(Cancelled):
        list(library.saving.save(sources, stop_after_two, web.allow))
    assert len(library.care.ids()) == 2
    assert library.care.check() == []


# ---------------------------------------------------------------------- the queue


def test_the_queue_outlives_a_restart_and_is_worked(library: Library, web: Web) -> None:
    web.pages["/quay"] = page()
    library.saving.allow(web.name)
    queued = library.saving.enqueue([web.url("/quay"), web.url("/gone"), "nonsense"])
    assert [link.state for link in queued.links] == [LinkState.WAITING, LinkState.WAITING]
    assert [failed.source for failed in queued.bad] == ["nonsense"]
    library.database.close()  # as at the end of a session
    told: list[Link | Outcome] = []
    library.saving.run(lambda _: None, told.append)
    assert any(isinstance(one, Saved) for one in told)
    (left,) = library.saving.links()
    assert (left.source, left.state) == (web.url("/gone"), LinkState.FAILED)
    assert left.why


def test_a_failed_link_can_be_tried_again_or_dismissed(library: Library, web: Web) -> None:
    library.saving.allow(web.name)
    library.saving.enqueue([web.url("/quay"), web.url("/gone")])
    library.saving.run(lambda _: None, lambda _: None)
    quay, gone = library.saving.links()
    web.pages["/quay"] = page()
    library.saving.retry([quay.id])
    library.saving.dismiss([gone.id])
    library.saving.run(lambda _: None, lambda _: None)
    assert library.saving.links() == []
    assert len(library.shelf.ids(View())) == 1


def test_a_link_that_the_library_has_is_not_queued(library: Library, web: Web) -> None:
    web.pages["/quay"] = page()
    save(library, web.url("/quay"), allow=web.allow)
    queued = library.saving.enqueue([web.url("/quay?utm_medium=x")])
    assert queued.links == []
    assert len(queued.known) == 1


def test_nothing_secret_is_written_down(library: Library, web: Web, tmp_path: Path) -> None:
    web.pages["/quay"] = page()
    secret = web.url("/quay").replace("http://", "http://reader:PASSW0RD@")
    save(library, secret, allow=web.allow)
    library.close()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"PASSW0RD" not in written
    assert b"PASSW0RD" not in json.dumps([dict(visit.headers) for visit in web.visits]).encode()


def test_what_a_page_wrongly_takes_for_its_address_does_not_keep_it_out(library: Library) -> None:
    wrong = "https://tide.example%2Fquay%2Band%2Bferries/"
    head = f'<link rel="canonical" href="{wrong}"><link rel="next" href="{wrong}2">'
    outcome = library.saving.save_copied(page(head=head), "")
    assert isinstance(outcome, Saved)
    assert library.shelf.article(outcome.id).article.url is None


ELSEWHERE = '<link rel="canonical" href="https://true.example/quay">'


def test_a_page_that_claims_another_sites_address_does_not_keep_the_true_page_out(library: Library) -> None:
    def fetch(url: str, **_: object) -> Page:
        html = page("The true page", FIRE) if "true" in url else page(head=ELSEWHERE)
        return Page(source=url, data=html.encode(), url=url, fetched=NOON)

    library._fetch = fetch
    claims, true = save(library, "https://false.example/a", "https://true.example/quay")
    assert isinstance(claims, Saved)
    assert isinstance(true, Saved)


def test_pictures_are_fetched_for_the_page_that_was_fetched(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = '<img src="https://pictures.example/quay.png" width="900" height="600" alt="The quay from the sea">'
    markup = page(head=ELSEWHERE, paragraphs=(*QUAY[:3], picture, *QUAY[3:]))
    asked: list[object] = []

    def fetch_picture(url: str, *, linked_from: str, **_: object) -> bytes:
        asked.append((url, linked_from))
        raise NotFound(host="pictures.example", status=404)

    library._fetch = lambda url, **_: Page(source=url, data=markup.encode(), url=url, fetched=NOON)
    monkeypatch.setattr("digest_app.core.capture.fetch.fetch_picture", fetch_picture)
    (outcome,) = save(library, "https://false.example/a")
    assert isinstance(outcome, Saved)
    assert asked == [("https://pictures.example/quay.png", "https://false.example/a")]


def test_a_saved_file_asks_nobody_for_its_further_parts(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "quay.html"
    address = "https://tide.example/quay"
    head = f'<link rel="canonical" href="{address}"><link rel="next" href="{address}?page=2">'
    path.write_text(f"<!-- saved from url=(0025){address} -->" + page(head=head), "utf-8")

    def fetch(url: str, **_: object) -> Page:
        raise AssertionError(url)

    library._fetch = fetch
    (outcome,) = save(library, str(path))
    assert isinstance(outcome, Saved)


def test_a_link_that_is_dismissed_while_it_is_fetched_is_not_saved(library: Library) -> None:
    def fetch(url: str, **_: object) -> Page:
        library.saving.dismiss([link.id for link in library.saving.links()])
        return Page(source=url, data=page().encode(), url=url, fetched=NOON)

    library._fetch = fetch
    library.saving.enqueue(["https://tide.example/quay"])
    told: list[Link | Outcome] = []
    library.saving.run(lambda _: None, told.append)
    assert not any(isinstance(one, Saved) for one in told)
    assert library.saving.links() == []
    assert library.care.ids() == []


def test_hosts_that_are_allowed_at_the_same_time_are_all_allowed(library: Library) -> None:
    hosts = [f"nas{number}.home" for number in range(8)]
    threads = [threading.Thread(target=library.saving.allow, args=(host,)) for host in hosts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert library.saving.allowed() == hosts


def test_a_topic_that_comes_or_goes_while_a_page_is_read_is_heeded(library: Library, tmp_path: Path) -> None:
    other = Library(library.folder)
    gone = other.filing.add(Topic(name="Quays", phrases=("quay",)))
    (tmp_path / "quay.html").write_text(page(), "utf-8")

    def change_topics(progress: Progress) -> None:
        if progress.step == "storing":
            other.filing.remove(gone.id)
            other.filing.add(Topic(name="Wharves", phrases=("quay",)))

    (saved,) = library.saving.save([str(tmp_path / "quay.html")], change_topics)
    assert isinstance(saved, Saved)
    assert {a.topic for a in library.shelf.article(saved.id).assignments} == {"Aruba", "Wharves"}
    assert library.care.check() == []
    other.close()
