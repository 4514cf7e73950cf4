"""The Markdown note of an article."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import yaml
from exporting_samples import HARBOUR, HARBOUR_KEPT, article, kept
from hypothesis import given
from hypothesis import strategies as st
from reread import blocks_text, links

from digest_app.core.exporting import front_matter, markdown
from digest_app.core.exporting.markdown_blocks import markdown as blocks_as_markdown
from digest_app.core.exporting.markdown_inline import inline
from digest_app.core.exporting.spans import printable
from digest_app.core.model import Highlight, Span

LETTERS = st.text(
    st.sampled_from("ab1 \n\t*_[]()<>`#~|!&;.:-+=$%^\\\"'/é字“…\u00a0\u2028x") | st.characters(), max_size=40
)
MARKS = st.lists(
    st.builds(
        lambda kind, start, length, href: Span(kind, start, start + length, href if kind == "link" else ""),
        st.sampled_from(["link", "strong", "emphasis", "code"]),
        st.integers(0, 40),
        st.integers(1, 20),
        st.sampled_from(
            ["https://e.example/a_(b)?q=[x]&copy=`1`|\\", "javascript:alert(1)", "http://é.example/ü *x*", ""]
        ),
    ),
    max_size=6,
)


def _plain(text: str) -> str:
    return " ".join(printable(text).split())


def _same(markdown_text: str, text: str) -> None:
    assert " ".join("\n".join(blocks_text(markdown_text)).split()) == _plain(text)


@given(LETTERS, MARKS)
def test_any_paragraph_reads_back_as_the_same_letters(text: str, spans: list[Span]) -> None:
    _same(inline(text, spans), text)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["heading", "paragraph", "item", "quote", "code", "table", "caption", "picture"]),
            LETTERS.map(lambda text: text.strip()).filter(bool),
            st.fixed_dictionaries(
                {
                    "level": st.integers(0, 6),
                    "marker": st.sampled_from(["", "•", "1.", "3.", "header", "python", "``` x"]),
                    "spans": MARKS,
                }
            ),
        ),
        max_size=7,
    )
)
def test_any_article_reads_back_as_the_same_letters(parts: list[tuple[str, str, dict[str, object]]]) -> None:
    about = article(*parts)
    _same(blocks_as_markdown(about, {}), about.text)


def test_the_front_matter_is_yaml_with_dates_as_dates_and_tags_that_obsidian_takes() -> None:
    properties = yaml.safe_load(markdown.article(HARBOUR_KEPT).split("---\n")[1])
    assert len(properties.pop("digest_seal")) == 16
    assert properties == {
        "title": "The harbour grows: a quay & two cranes",
        "url": "https://example.org/a",
        "site": "Zandmond Courant",
        "authors": ["Mia Visser"],
        "published": date(2025, 4, 2),
        "saved": datetime(2026, 11, 23, 9, 15, tzinfo=UTC),
        "language": "en",
        "topics": ["Harbour & coast"],
        "tags": ["Coalition", "New-harbour", "tag-2025"],
        "digest_id": 7,
        "digest_quotes": "7:19-92",
    }


def test_a_note_reads_as_written() -> None:
    expected = Path(__file__).with_name("harbour.md").read_text(encoding="utf-8")
    assert markdown.article(HARBOUR_KEPT) == expected


def test_what_is_not_known_is_null_or_empty_and_never_invented() -> None:
    note = markdown.article(kept(article(("paragraph", "Words."), url=None)))
    properties = front_matter.read(note)
    assert [properties[key] for key in ("url", "site", "published", "language")] == [None] * 4
    assert [properties[key] for key in ("authors", "topics", "tags")] == [[]] * 3
    assert "## Summary" not in note
    assert "## Highlights" not in note


def test_links_lead_to_the_web_and_nowhere_else() -> None:
    hostile = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "//e.example/x",
        "http:x",
        " https://a.example",
    ]
    about = article(
        *[("paragraph", "click", {"spans": [Span("link", 0, 5, href)]}) for href in hostile], url="javascript:x"
    )
    assert links(markdown.article(kept(about, "click"))) == []


def test_a_title_cannot_break_out_of_its_place() -> None:
    title = (
        "---\nkey: !!python/object/apply:os.system ['id']\n# [x](javascript:alert(1)) `![](http://e.example/p)`\x1b["
    )
    note = markdown.article(kept(article(("paragraph", "Words."), title=title)))
    assert front_matter.read(note)["title"] == " ".join(title.replace("\x1b", " ").split())
    assert links(note.split("---\n", 2)[2]) == ["https://example.org/a"]
    assert "\x1b" not in note


def test_highlights_come_with_their_notes_and_places() -> None:
    place = HARBOUR.text.index("a third")
    mark = Highlight(article_id=7, start=place, end=place + 7, quote="a third", note="Check!\n\n*really*")
    note = markdown.article(kept(HARBOUR, highlights=(mark,)))
    assert "> [a third](https://example.org/a#:~:text=a%20third)\n\nCheck!  \n\\*really\\*\n" in note


def test_a_passage_is_quoted_with_its_source() -> None:
    start = HARBOUR.text.index("It costs")
    assert markdown.quote(HARBOUR_KEPT, start, start + 21) == (
        "> It costs \\$3 million.\n>\n> — [The harbour grows: a quay & two cranes]"
        "(https://example.org/a#:~:text=It%20costs%20%243%20million.), Zandmond Courant, 2025-04-02\n"
    )


def test_pictures_are_drawn_from_beside_the_note() -> None:
    note = markdown.article(HARBOUR_KEPT, picture_paths={"https://example.org/crane.jpg": "pictures/crane 1.jpg"})
    assert "![A crane at dusk](pictures/crane%201.jpg)" in note


def test_a_text_without_blocks_is_taken_by_its_blank_lines() -> None:
    about = article(url="https://example.org/b")
    bare = type(about)(title="T", text="One.\nStill one.\n\n\n# Two.")
    assert blocks_text(blocks_as_markdown(bare, {})) == ["One.\nStill one.", "# Two."]


def test_the_same_article_gives_the_same_bytes() -> None:
    assert markdown.article(HARBOUR_KEPT) == markdown.article(HARBOUR_KEPT)


def test_an_unchanged_note_is_known_again_and_an_edited_one_is_the_readers(tmp_path: Path) -> None:
    other = kept(article(("paragraph", "x"), url="https://example.org/other"))
    path = tmp_path / "note.md"
    path.write_text(markdown.article(HARBOUR_KEPT), encoding="utf-8")
    assert markdown.is_export_of([HARBOUR_KEPT], path)
    assert not markdown.is_export_of([other], path)
    path.write_text(path.read_text(encoding="utf-8") + "My own thoughts.\n", encoding="utf-8")
    assert not markdown.is_export_of([HARBOUR_KEPT], path)
