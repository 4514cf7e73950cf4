"""Files of other programs; all of them invented here, in the forms that those programs write."""
# ruff: noqa: E501  # the rows of an export are as long as they are

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.errors import BadImport, EmptyFile, NoSuchFile
from digest_app.core.importing import IMPORTERS, Imported, Skipped, read
from digest_app.core.importing.fields import moment
from digest_app.core.importing.source import Source

Give = Callable[[str | bytes], Path]


@pytest.fixture
def give(tmp_path: Path) -> Give:
    def written(content: str | bytes) -> Path:
        path = tmp_path / "export.dat"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


def taken(path: Path, label: str) -> tuple[list[Imported], list[Skipped]]:
    """The articles and the refusals of a file that must be recognised as `label`."""
    found = read(path)
    assert found.label == label
    everything = list(found.entries)
    return [one for one in everything if isinstance(one, Imported)], [
        one for one in everything if isinstance(one, Skipped)
    ]


def zipped(**files: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return out.getvalue()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


POCKET = (
    "title,url,time_added,tags,status\n"
    '"Tides\nrise",https://a.example/tides,1717243200,sea|long read,unread\n'
    "https://b.example/,https://b.example/,1717243200,,archive\n"
    "A file,file:///etc/passwd,1717243200,,unread\n"
)


def test_pocket_csv(give: Give) -> None:
    articles, skipped = taken(give(POCKET), "Pocket")
    assert articles == [
        Imported(
            url="https://a.example/tides", title="Tides rise", saved=at("2024-06-01T12:00Z"), tags=("sea", "long read")
        ),
        Imported(url="https://b.example/", saved=at("2024-06-01T12:00Z"), read=True, archived=True),
    ]
    assert skipped == [Skipped("line 5", "“file:///etc/passwd” is not a web address")]


def test_pocket_zip(give: Give) -> None:
    articles, skipped = taken(
        give(zipped(part_000000_dot_csv=POCKET, part_000001_dot_csv=POCKET, x_dot_txt="no")), "Pocket"
    )
    assert len(articles) == 4
    assert skipped[1].where == "part_000001.csv, line 5"


def test_pocket_html(give: Give) -> None:
    articles, _ = taken(give(
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
        '<li><a href="https://a.example/é?a=1&amp;b=2" time_added="1717243200" tags="sea,coast">Tides &amp; më</a></li></ul>'
        '<h1>Read Archive</h1><ul><li><a href="https://b.example/" time_added="1717243200" tags="">Old</a></li></ul>'
    ), "Pocket")  # fmt: skip
    assert articles[0].url == "https://a.example/é?a=1&b=2"
    assert (articles[0].title, articles[0].tags, articles[0].archived) == ("Tides & më", ("sea", "coast"), False)
    assert (articles[1].title, articles[1].tags, articles[1].archived) == ("Old", (), True)


def test_instapaper_with_dates_and_tags(give: Give) -> None:
    articles, skipped = taken(give(
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        'https://new.example/,Newer,"A quote, with comma",Starred,1717243200,"[""coding"", ""news""]"\n'
        "https://old.example/,Older,,Recipes,1717150000,[]\n"
        ",No address,,Unread,1717150000,\n"
    ), "Instapaper")  # fmt: skip
    assert [one.title for one in articles] == ["Older", "Newer"]
    assert articles[0].tags == ("Recipes",)
    assert (articles[1].tags, articles[1].starred, articles[1].note) == (
        ("coding", "news"),
        True,
        "A quote, with comma",
    )
    assert skipped == [Skipped("line 4", "it has no web address")]


def test_instapaper_of_before_is_given_oldest_first(give: Give) -> None:
    articles, _ = taken(
        give("URL,Title,Selection,Folder\nhttps://b.example/,B,,Archive\nhttps://a.example/,A,,Unread\n"), "Instapaper"
    )
    assert [(one.title, one.archived, one.saved) for one in articles] == [("A", False, None), ("B", True, None)]


def test_omnivore_zip_with_pages_and_highlights(give: Give) -> None:
    about = [
        {"slug": "tides-1", "title": "Tides", "url": "https://a.example/tides", "state": "Archived", "readingProgress": 100,
         "labels": ["sea"], "savedAt": "2024-06-01T12:00:00.000Z", "publishedAt": None},
        {"slug": "../../etc/passwd", "title": "B", "url": "https://b.example/", "state": "Unknown", "labels": None},
        "no object",
    ]  # fmt: skip
    data = zipped(
        metadata_0_to_2_dot_json=json.dumps(about), content__tides_dot_html="no",
        **{"content/tides-1.html": "<p>The page</p>", "highlights/tides-1.md": "> marked"},
    )  # fmt: skip
    articles, skipped = taken(give(data), "Omnivore")
    assert articles == [
        Imported(url="https://a.example/tides", title="Tides", saved=at("2024-06-01T12:00Z"), tags=("sea",), read=True,
                 archived=True, note="> marked", html="<p>The page</p>"),
        Imported(url="https://b.example/", title="B"),
    ]  # fmt: skip
    assert skipped == [Skipped("metadata_0_to_2.json, entry 3", "it cannot be understood")]


def test_wallabag_json_with_pages_and_notes(give: Give) -> None:
    articles, _ = taken(give(json.dumps([
        {"id": 1, "title": "Tides", "url": "https://a.example/", "is_archived": 1, "is_starred": True,
         "created_at": "2016-09-08T11:55:58+0200", "content": "<p>Page</p>", "mimetype": "text/html; charset=utf-8",
         "tags": ["sea", {"label": "coast"}], "annotations": [{"text": "why?", "quote": "a third", "ranges": []}]},
        {"id": 2, "title": "B", "url": "https://b.example/x.pdf", "is_archived": False, "is_starred": 0, "mimetype": "application/pdf",
         "content": "binary", "tags": []},
    ])), "wallabag")  # fmt: skip
    assert articles == [
        Imported(url="https://a.example/", title="Tides", saved=at("2016-09-08T09:55:58Z"), tags=("sea", "coast"), read=True,
                 archived=True, starred=True, note="> a third\n\nwhy?", html="<p>Page</p>"),
        Imported(url="https://b.example/x.pdf", title="B"),
    ]  # fmt: skip


def test_readwise_reader_csv(give: Give) -> None:
    articles, _ = taken(give(
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
        "Tides,https://a.example/,01x,\"['sea', \"\"kids' books\"\", 'it\\'s']\",2022-11-06 04:33:50+00:00,1,archive,True\n"
        "B,https://b.example/,02x,__import__('os').system('x'),,odd,new,False\n"
    ), "Readwise Reader")  # fmt: skip
    assert (articles[0].tags, articles[0].saved) == (("sea", "kids' books", "it's"), at("2022-11-06T04:33:50Z"))
    assert (articles[0].read, articles[0].archived) == (True, True)
    assert (articles[1].saved, articles[1].read) == (None, False)


def test_raindrop_csv(give: Give) -> None:
    articles, _ = taken(give(
        "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
        '1,Tides,my note,teaser,https://a.example/,Sea,"coast, news",2024-06-01T12:00:00.000Z,,a passage,true\n'
        "2,B,,,https://b.example/,Unsorted,,2024-06-01T12:00:00.000Z,,,false\n"
    ), "Raindrop.io")  # fmt: skip
    assert (articles[0].tags, articles[0].starred, articles[0].note) == (
        ("coast", "news", "Sea"),
        True,
        "my note\n\na passage",
    )
    assert (articles[1].tags, articles[1].starred) == ((), False)


def test_karakeep_json_with_links_and_texts(give: Give) -> None:
    articles, skipped = taken(give(json.dumps({
        "bookmarks": [
            {"createdAt": 1717243200, "title": "Tides", "tags": ["sea"], "lists": ["l1", "gone"], "note": "n", "archived": True,
             "content": {"type": "link", "url": "https://a.example/"}},
            {"createdAt": 1717243200, "title": None, "tags": [], "content": {"type": "text", "text": "Own words.\n\nMore."}},
            {"createdAt": 1717243200, "title": "Nothing", "tags": [], "content": None},
        ],
        "lists": [{"id": "l1", "name": "Coast"}],
    })), "Karakeep")  # fmt: skip
    assert (articles[0].url, articles[0].tags, articles[0].note) == ("https://a.example/", ("sea", "Coast"), "n")
    assert (articles[1].url, articles[1].text) == (None, "Own words.\n\nMore.")
    assert skipped == [Skipped("entry 3", "it has no web address")]


def test_linkwarden_json(give: Give) -> None:
    links = [
        {
            "name": "Tides",
            "url": "https://a.example/",
            "tags": [{"name": "sea"}],
            "createdAt": "2024-06-01T12:00:00.000Z",
        }
    ]
    collections = [
        {"name": "Coast", "links": links},
        {"name": "Unorganized", "links": links},
        {"name": "Empty", "links": []},
        3,
    ]
    articles, _ = taken(give(json.dumps({"name": "me", "collections": collections})), "Linkwarden")
    assert [one.tags for one in articles] == [("sea", "Coast"), ("sea",)]
    assert articles[0].saved == at("2024-06-01T12:00Z")


def test_pinboard_json(give: Give) -> None:
    articles, _ = taken(give(json.dumps([
        {"href": "https://a.example/", "description": "Tides", "extended": "note", "time": "2024-06-01T12:00:00Z", "shared": "no",
         "toread": "no", "tags": "sea coast"},
        {"href": "https://b.example/", "description": "B", "extended": "", "time": "", "toread": "yes", "tags": ""},
    ])), "Pinboard")  # fmt: skip
    assert (articles[0].tags, articles[0].note, articles[0].read) == (("sea", "coast"), "note", True)
    assert (articles[1].tags, articles[1].saved, articles[1].read) == ((), None, False)


def test_csl_json_of_a_reference_manager(give: Give) -> None:
    articles, skipped = taken(give(json.dumps([
        {"id": "x", "type": "webpage", "title": "Tides", "URL": "https://a.example/", "author": [{"family": "Visser"}],
         "issued": {"date-parts": [[2024, 5]]}, "accessed": {"date-parts": [["2024", 6, 1]]}, "keyword": "sea, coast", "note": "n"},
        {"id": "y", "type": "book", "title": "A book"},
    ])), "Zotero (CSL-JSON)")  # fmt: skip
    assert articles == [
        Imported(
            url="https://a.example/", title="Tides", saved=at("2024-06-01T00:00Z"), tags=("sea", "coast"), note="n"
        )
    ]
    assert skipped == [Skipped("entry 2", "it has no web address")]


BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1717243200" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/" ADD_DATE="1717243200" TAGS="sea,coast" TOREAD="0">Tides &amp; më</A>
        <DD>A note
        <DT><H3>Recipes</H3>
        <DL><p>
            <DT><A HREF="https://b.example/" ADD_DATE="1717243200000000">Soup</A>
            <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
        </DL><p>
        <DT><A HREF="https://c.example/">After</A>
    </DL><p>
</DL>
"""


def test_bookmarks_of_a_browser(give: Give) -> None:
    articles, skipped = taken(give(BOOKMARKS), "Browser bookmarks")
    assert articles == [
        Imported(url="https://a.example/", title="Tides & më", saved=at("2024-06-01T12:00Z"), tags=("sea", "coast"), read=True, note="A note"),
        Imported(url="https://b.example/", title="Soup", saved=at("2024-06-01T12:00Z"), tags=("Recipes",)),
        Imported(url="https://c.example/", title="After"),
    ]  # fmt: skip
    assert skipped == [Skipped("entry 3", "“javascript:alert(1)” is not a web address")]


FIREFOX = {
    "type": "text/x-moz-place-container",
    "title": "",
    "children": [
        {
            "type": "text/x-moz-place-container",
            "title": "menu",
            "children": [
                {"type": "text/x-moz-place", "title": "Recent tags", "uri": "place:type=6"},
                {"type": "text/x-moz-place-separator", "title": ""},
                {
                    "type": "text/x-moz-place",
                    "title": "Tides",
                    "uri": "https://a.example/tides",
                    "dateAdded": 1717243200000000,
                    "tags": "sea,long read",
                },
                {
                    "type": "text/x-moz-place-container",
                    "title": "Harbours",
                    "children": [{"type": "text/x-moz-place", "title": "Quay", "uri": "https://a.example/quay"}, 7],
                },
                {"type": "text/x-moz-place", "title": "A script", "uri": "javascript:alert(1)"},
            ],
        }
    ],
}


def test_a_backup_of_firefox(give: Give) -> None:
    articles, skipped = taken(give(json.dumps(FIREFOX)), "Firefox's backup of bookmarks")
    assert articles == [
        Imported(
            url="https://a.example/tides", title="Tides", saved=at("2024-06-01T12:00Z"), tags=("sea", "long read")
        ),
        Imported(url="https://a.example/quay", title="Quay", tags=("Harbours",)),
    ]
    assert skipped == [Skipped("entry 3", "“javascript:alert(1)” is not a web address")]


def test_the_bookmarks_file_of_chrome(give: Give) -> None:
    quay = {"type": "url", "name": "Quay", "url": "https://a.example/quay", "date_added": "13361716800000000"}
    harbours = {"type": "folder", "name": "Harbours", "children": [quay]}
    bar = {"type": "folder", "name": "Bookmarks bar", "children": [harbours, {**quay, "date_added": "0"}]}
    other = {"type": "folder", "name": "Other bookmarks", "children": None}
    articles, skipped = taken(
        give(json.dumps({"roots": {"bookmark_bar": bar, "other": other}, "version": 1})),
        "Bookmarks of Chrome, Edge, Brave",
    )
    assert articles == [
        Imported(url="https://a.example/quay", title="Quay", saved=at("2024-06-01T12:00Z"), tags=("Harbours",)),
        Imported(url="https://a.example/quay", title="Quay"),
    ]
    assert skipped == []


def test_opml_says_that_feeds_are_no_articles(give: Give) -> None:
    feeds = '<opml version="2.0"><body><outline text="News"><outline type="rss" text="A feed" xmlUrl="https://a.example/feed"/></outline>'
    with pytest.raises(BadImport, match="“A feed” is a feed to subscribe to, not an article"):
        taken(give(f"<?xml version='1.0'?>{feeds}</body></opml>"), "OPML")
    articles, skipped = taken(
        give(f'{feeds}<outline type="link" text="Tides" url="https://a.example/" category="sea"/></body></opml>'),
        "OPML",
    )
    assert articles == [Imported(url="https://a.example/", title="Tides", tags=("sea",))]
    assert len(skipped) == 1


def test_a_list_of_links_in_any_text(give: Give) -> None:
    articles, _ = taken(give(
        '# To read\n\n- [Tides \\[1\\]](https://a.example/tides_(sea) "title")\n* Soup for two: https://b.example/soup.\n'
        "https://c.example/x?a=1,2#top\nSee (https://d.example/wiki/X_(y)) and https://e.example/!\n<https://f.example/>\nnothing here\n"
        "Read «https://g.example/» and _https://h.example/[x]_…\n"
    ), "List of links")  # fmt: skip
    assert [(one.title, one.url) for one in articles][1:] == [
        ("Soup for two", "https://b.example/soup"),
        ("", "https://c.example/x?a=1,2#top"),
        ("", "https://d.example/wiki/X_(y)"),
        ("", "https://e.example/"),
        ("", "https://f.example/"),
        ("", "https://g.example/"),
        ("", "https://h.example/[x]"),
    ]
    assert articles[0].url == "https://a.example/tides_(sea)"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_usual_encodings_are_read(give: Give, encoding: str) -> None:
    articles, _ = taken(give("Café https://a.example/\n".encode(encoding)), "List of links")
    assert articles[0].title == "Café"


def test_what_cannot_be_imported_is_said_so(give: Give, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        read(tmp_path / "none.csv")
    with pytest.raises(EmptyFile):
        read(give(" \n"))
    for content in (
        b"no link at all",
        b"\x89PNG\r\n\x1a\n\0\0",
        b'{"a": "https://a.example/"}',
        b"<html><a href=https://a.example/>",
    ):
        with pytest.raises(BadImport, match="no export of a program that Digest knows"):
            read(give(content))
    with pytest.raises(BadImport, match="Digest's own JSON"):
        read(give(json.dumps([{"id": 1, "text": "It opens.", "summary": [], "word_count": 2}])))


def test_a_zip_bomb_is_refused(give: Give) -> None:
    about = json.dumps([{"slug": "x", "url": "https://a.example/", "title": "A"}])
    bomb = zipped(**{"metadata_0_to_1.json": about, "content/x.html": "0" * 50_000_000})
    with pytest.raises(BadImport, match="would grow too large"):
        taken(give(bomb), "Omnivore")


def test_a_damaged_zip_is_refused(give: Give) -> None:
    data = zipped(part_000000_dot_csv=POCKET * 50)
    with pytest.raises(BadImport, match="damaged zip"):
        read(give(data[:-30]))
    broken = data.replace(data[60:80], b"\xff" * 20, 1)
    with pytest.raises(BadImport, match="cannot be unpacked"):
        read(give(broken))


@pytest.mark.parametrize("entity", [
    '<!DOCTYPE o [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>', '<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE opml SYSTEM "http://a.example/opml.dtd">',
])  # fmt: skip
def test_xml_that_a_list_of_links_never_needs_is_refused(give: Give, entity: str) -> None:
    with pytest.raises(BadImport, match="never needs"):
        taken(give(f"<?xml version='1.0'?>{entity}<opml><outline text='a' url='https://a.example/'/></opml>"), "OPML")


def test_deep_and_broken_files_are_refused_in_words(give: Give) -> None:
    for content in (
        "[" * 200_000,
        '{"bookmarks":' * 50_000,
        "<opml>" + "<outline>" * 50_000,
        '[{"href": 1' + "0" * 9_000,
    ):
        with pytest.raises(BadImport):
            list(read(give(content)).entries)
    deep = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>"
        + "<DL><p><DT><H3>x</H3>" * 5_000
        + '<DT><A HREF="https://a.example/">A</A>'
    )
    articles, _ = taken(give(deep), "Browser bookmarks")
    assert [one.url for one in articles] == ["https://a.example/"]


def test_dates_are_read_and_never_invented() -> None:
    assert moment("1717243200") == moment(1717243200000) == moment("1717243200000000") == at("2024-06-01T12:00Z")
    assert moment("2016-09-08T11:55:58+0200") == at("2016-09-08T09:55:58Z")
    for odd in (None, "", "0", "soon", 0, -5, 1e300, float("nan"), "9999-12-31", "1717243200e5", [], True):
        assert moment(odd) is None


BEGINNINGS = [
    "",
    "URL,Title,Selection,Folder\n",
    "title,url,time_added,tags,status\n",
    "<opml>",
    "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>",
    "https://a.example/ ",
    '[{"href":"https://a.example/","description":',
]


@given(st.binary(max_size=300), st.sampled_from(BEGINNINGS))
def test_no_bytes_break_an_import(data: bytes, beginning: str) -> None:
    source = Source("export.dat", beginning.encode() + data)
    with suppress(BadImport):
        for importer in IMPORTERS:
            if importer.recognises(source):
                assert all(isinstance(one, Imported | Skipped) for one in importer.entries(source))


def test_halves_of_letters_and_wrong_lists_lose_no_entry(give: Give) -> None:
    entry = {"url": "https://a.example", "title": "A\ud800B", "is_archived": 0, "tags": ["t\ud800"]}
    (article,), _ = taken(give(json.dumps([entry])), "wallabag")
    assert (article.title, article.tags) == ("AB", ("t",))
    content = {"bookmarks": [{"content": {"type": "link", "url": "https://a.example"}}], "lists": 5}
    assert len(taken(give(json.dumps(content)), "Karakeep")[0]) == 1
    assert len(taken(give("PKK leader https://a.example/pkk"), "List of links")[0]) == 1
