"""What other programs kept comes in with its tags, marks and dates, now or when its page has been fetched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digest_app.core.errors import BadImport
from digest_app.core.library import Library, View
from tests.stories import QUAY, page
from tests.web import Reply, Web


def wallabag(folder: Path, **fields: object) -> Path:
    entry = {
        "id": 1,
        "title": "Second quay for Oranjestad",
        "url": "https://tide.example/quay",
        "is_archived": 0,
        "is_starred": 1,
        "created_at": "2025-06-01T09:00:00+0000",
        "tags": ["harbours"],
        "content": "",
    }
    path = folder / "wallabag.json"
    path.write_text(json.dumps([entry | fields]), "utf-8")
    return path


def test_a_page_that_the_file_holds_is_saved_at_once(library: Library, tmp_path: Path) -> None:
    report = library.importing.take(wallabag(tmp_path, content=page()))
    assert (report.label, report.saved, report.queued, report.skipped) == ("wallabag", 1, 0, [])
    (article_id,) = library.shelf.ids(View())
    kept = library.shelf.article(article_id)
    assert kept.article.url == "https://tide.example/quay"
    assert QUAY[0] in kept.article.text
    assert "harbours" in kept.article.tags
    assert kept.marks.starred
    assert kept.saved.isoformat() == "2025-06-01T09:00:00+00:00"
    assert library.care.check() == []


def test_a_link_waits_and_keeps_what_was_known_of_it(library: Library, web: Web, tmp_path: Path) -> None:
    web.pages["/quay"] = page()
    library.saving.allow(web.name)
    report = library.importing.take(wallabag(tmp_path, url=web.url("/quay")))
    assert (report.saved, report.queued) == (0, 1)
    library.saving.run(lambda _: None, lambda _: None)
    (article_id,) = library.shelf.ids(View("starred"))
    assert "harbours" in library.shelf.article(article_id).article.tags


def test_the_same_file_twice_brings_nothing_twice(library: Library, tmp_path: Path) -> None:
    path = wallabag(tmp_path, content=page())
    library.importing.take(path)
    report = library.importing.take(path)
    assert (report.saved, report.known) == (0, 1)


def test_a_file_of_no_known_program_is_refused(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "recipes.txt"
    path.write_text("flour, water, salt")
    with pytest.raises(BadImport):
        library.importing.take(path)


def test_an_article_that_is_there_gets_what_it_lacks_and_keeps_what_the_reader_decided(
    library: Library, tmp_path: Path
) -> None:
    library.importing.take(wallabag(tmp_path, content=page(), is_starred=0, tags=[]))
    (article_id,) = library.shelf.ids(View())
    library.importing.take(wallabag(tmp_path, is_archived=1))
    kept = library.shelf.article(article_id)
    assert "harbours" in kept.article.tags
    assert kept.marks.starred
    assert not kept.marks.archived
    assert library.care.check() == []


def test_a_link_that_waits_already_takes_up_what_an_import_knows_of_it(
    library: Library, web: Web, tmp_path: Path
) -> None:
    web.pages["/quay"] = page()
    library.saving.allow(web.name)
    library.saving.enqueue([web.url("/quay")])
    library.importing.take(wallabag(tmp_path, url=web.url("/quay")))
    library.saving.enqueue([web.url("/quay")])
    library.saving.run(lambda _: None, lambda _: None)
    (article_id,) = library.shelf.ids(View("starred"))
    assert "harbours" in library.shelf.article(article_id).article.tags


def test_a_link_that_leads_to_a_known_article_gives_it_what_was_known_of_the_link(
    library: Library, web: Web, tmp_path: Path
) -> None:
    web.pages |= {"/quay": page(), "/short": Reply(status=302, headers={"Location": "/quay"})}
    library.saving.allow(web.name)
    list(library.saving.save([web.url("/quay")]))
    library.importing.take(wallabag(tmp_path, url=web.url("/short")))
    library.saving.run(lambda _: None, lambda _: None)
    (article_id,) = library.shelf.ids(View("starred"))
    assert "harbours" in library.shelf.article(article_id).article.tags
    assert library.saving.links() == []


def test_two_entries_of_one_link_say_together_what_each_says(library: Library, web: Web, tmp_path: Path) -> None:
    web.pages["/quay"] = page()
    library.saving.allow(web.name)
    library.importing.take(wallabag(tmp_path, url=web.url("/quay")))
    library.importing.take(wallabag(tmp_path, url=web.url("/quay?utm_source=a"), tags=["ferries"], is_starred=0))
    library.saving.run(lambda _: None, lambda _: None)
    (article_id,) = library.shelf.ids(View("starred"))
    assert {"harbours", "ferries"} <= set(library.shelf.article(article_id).article.tags)


def test_a_part_of_a_page_keeps_the_title_authors_and_date_that_came_with_it(library: Library, tmp_path: Path) -> None:
    content = "".join(f"<p>{paragraph}</p>" for paragraph in QUAY)
    about = {"title": "A quay & its fishermen", "published_by": ["Ann Brink"], "published_at": "2025-05-30T10:00:00Z"}
    marks = [{"quote": QUAY[2].split(".")[0], "text": "Ask them."}, {"quote": "Not in it", "text": "Hm."}]
    library.importing.take(wallabag(tmp_path, content=content, annotations=marks, **about))
    (article_id,) = library.shelf.ids(View())
    kept = library.shelf.article(article_id)
    article = kept.article
    assert (article.title, article.authors) == ("A quay & its fishermen", ("Ann Brink",))
    assert (article.published or "")[:10] == "2025-05-30"
    assert QUAY[0] in article.text
    by_note = {mark.note: mark.quote for mark in kept.highlights}
    assert by_note["Ask them."] == QUAY[2].split(".")[0]
    assert library.importing.take(wallabag(tmp_path, content=content, annotations=marks, **about)).known == 1
    assert len(library.shelf.article(article_id).highlights) == len(kept.highlights)
