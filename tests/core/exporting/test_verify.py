"""Checking a file's quotations against the library."""

from __future__ import annotations

from dataclasses import replace

import pytest
from exported_digest import ARTICLES, COUNCIL, DIGEST, FERRY, cited, find, row
from exporting_samples import HARBOUR, HARBOUR_KEPT, article, kept
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.exporting import digest_markdown, markdown
from digest_app.core.exporting.citing import one_line
from digest_app.core.exporting.verify import Finding, State, verify
from digest_app.core.model import Article, Cited, DigestSection, DigestStory, Highlight, Sentence, Summary


def check(text: str, **changed: str) -> list[Finding]:
    """Verify against the library, in which `a<id>` has another text now."""
    library = {
        i: replace(one.article, text=changed.get(f"a{i}", one.article.text), blocks=()) for i, one in ARTICLES.items()
    }

    def by_name(name: str | int) -> Article | None:
        return next((article for i, article in library.items() if name in (i, article.url)), None)

    return verify(text, by_name)


def states(findings: list[Finding]) -> list[str]:
    return [finding.state.value for finding in findings]


def test_a_fresh_digest_stands() -> None:
    findings = check(digest_markdown.digest(DIGEST, find))
    assert states(findings) == ["stands"] * 4
    assert [finding.quote.text for finding in findings][1:] == [
        "Ten ships wait.",
        "The ferry stops at dusk!",
        "Nobody knows why [yet].",
    ]


def test_what_was_changed_in_the_digest_or_in_the_library_is_found() -> None:
    note = digest_markdown.digest(DIGEST, find).replace("grow by a third", "grow by a half")
    findings = check(note, a8="An update. Ten ships wait.", a9="Something else altogether happened here.")
    assert states(findings) == ["altered", "moved", "missing", "missing", "changed"]
    assert findings[0].now == "The harbour of Zandmond will grow by a third, the council said on Monday."
    assert note.splitlines()[findings[0].quote.line - 1].startswith("- The harbour of Zandmond will grow by a half")


def test_a_quotation_taken_out_by_the_reader_does_not_confuse_the_others() -> None:
    note = digest_markdown.digest(DIGEST, find).replace("Ten ships wait.[^2]", "")
    assert states(check(note)) == ["stands", "stands", "stands", "taken out", "changed"]


def test_an_article_that_is_not_in_the_library_is_said_so() -> None:
    note = digest_markdown.digest(DIGEST, find).replace("b.example", "c.example")
    assert states(check(note)) == ["stands", "no article", "stands", "stands", "changed"]


def test_an_articles_note_stands_with_its_highlights() -> None:
    quay = HARBOUR.text.index("a new quay")
    marks = (
        Highlight(article_id=7, start=quay, end=quay + 10, quote="a new quay"),
        Highlight(article_id=7, start=0, end=3, quote="gone for good", moved=True, note="A thought."),
    )  # fmt: skip
    note = markdown.article(replace(HARBOUR_KEPT, highlights=marks))
    assert [(f.quote.text, f.state) for f in check(note)][1:] == [("a new quay", State.STANDS)]
    assert states(check(note, a7="First this. " + HARBOUR.text)) == ["moved", "moved"]


def test_an_article_without_address_is_known_by_its_id() -> None:
    marks = (Highlight(article_id=9, start=0, end=9, quote="The ferry", note="A thought."),)
    note = markdown.article(replace(FERRY, highlights=marks))
    assert [(f.quote.text, f.state.value) for f in check(note)] == [
        ("Nobody knows why [yet].", "stands"),
        ("The ferry", "stands"),
    ]


def test_a_quotation_pasted_anywhere_is_checked() -> None:
    pasted = f"My notes, [with a link](https://example.org/a).\n\n{markdown.quote(COUNCIL, 0, 15)}\nAnd on.\n"
    assert [(f.quote.text, f.state.value) for f in check(pasted)] == [("Ten ships wait.", "stands")]
    assert states(check(pasted.replace("Ten", "Nine"))) == ["altered"]


def test_a_quotation_over_two_paragraphs_is_checked_whole() -> None:
    start, end = HARBOUR.text.index("It costs"), HARBOUR.text.index("What changes") + 12
    pasted = markdown.quote(HARBOUR_KEPT, start, end)
    assert pasted.startswith("> It costs \\$3 million.\n>\n> What changes\n>\n> — [")
    assert states(check(pasted)) == ["stands"]


def test_a_sentence_that_begins_with_a_dash_is_a_sentence() -> None:
    about = article(("paragraph", "— Who was it? — Nobody."))
    note = markdown.article(kept(about, "— Who was it? — Nobody."))
    assert [finding.quote.text for finding in verify(note, lambda _: about)] == ["— Who was it? — Nobody."]


def test_a_file_that_quotes_nothing_has_no_findings() -> None:
    assert check("") == []


def test_a_broken_front_matter_is_no_obstacle() -> None:
    assert check("---\n: [\n---\n\nWords.\n") == []


def test_an_address_with_brackets_leads_to_its_article() -> None:
    about = article(("paragraph", "Words here."), url="https://example.org/wiki/Sea_(tide)?a=[1]#top")
    note = markdown.article(kept(about, "Words here."))
    assert states(verify(note, {7: about}.get)) == ["stands"]


LETTERS = st.text(st.sampled_from("ab1. \n\t*_[]()<>`#~|!&;-:^\\\"'“字— ") | st.characters(), min_size=1, max_size=40)


@given(
    st.lists(LETTERS.filter(one_line), min_size=1, max_size=4),
    st.data(),
    st.sampled_from(["https://example.org/a", None]),
)
def test_any_fresh_note_and_digest_stands(paragraphs: list[str], data: st.DataObject, url: str | None) -> None:
    about = article(*[("paragraph", words) for words in paragraphs], url=url)
    blocks = data.draw(st.lists(st.sampled_from(about.blocks), min_size=1, max_size=3, unique=True))
    places = [(block.start, block.end) for block in blocks]
    sentences = tuple(Sentence(about.text[start:end], start, end) for start, end in places)
    one = replace(kept(about), summary=Summary("lexrank", sentences, len(sentences)))
    told = tuple(Cited(about.text[start:end], 7, start, end) for start, end in places)
    made = replace(DIGEST, sections=(DigestSection("A", "#000000", (DigestStory(7, "T", told, (row(one),)),)),))
    for note in (markdown.article(one), digest_markdown.digest(made, {7: one}.__getitem__)):
        assert states(verify(note, lambda _: about)) == ["stands"] * len(places)


@given(st.text(st.sampled_from("ab [](){}<>!#^:~=*_`|-—\n>1. \t\\")) | st.text())
def test_any_file_can_be_checked(text: str) -> None:
    for beginning in ("", "---\ndigest_id: 7\n---\n", "> a\n>\n> — [b](https://a.example/#:~:text=a)\n"):
        assert all(finding.state == State.NO_ARTICLE for finding in verify(beginning + text, lambda _: None))


def test_a_sentence_that_was_put_into_a_note_is_told_and_so_is_the_one_that_it_replaced() -> None:
    note = markdown.article(HARBOUR_KEPT)
    (line,) = [line for line in note.splitlines() if line.startswith("- [The harbour of Zandmond will grow")]
    findings = verify(note.replace(line, "- Nobody ever wrote this sentence of an invented kind."), lambda _: HARBOUR)
    assert [(one.state.value, one.quote.text[:11]) for one in findings] == [("missing", "Nobody ever")]
    without = verify(note.replace(line, ""), lambda _: HARBOUR)
    assert [(one.state.value, one.quote.text[:11]) for one in without] == [("taken out", "The harbour")]


def test_a_readers_own_list_in_a_note_is_no_quotation() -> None:
    note = markdown.article(HARBOUR_KEPT).replace(
        "## Text", "## Thoughts\n\n- ask the mayor\n- read the plan\n\n## Text"
    )
    assert [one.state.value for one in verify(note, lambda _: HARBOUR)] == ["stands"]


def test_a_digest_whose_source_has_no_address_stands_though_another_with_one_says_the_same() -> None:
    also = cited(9, "The ferry stops at dusk!", 8)
    story = DigestStory(9, "No ferry", (also,), (row(FERRY), row(COUNCIL)))
    note = digest_markdown.digest(replace(DIGEST, sections=(DigestSection("A", "#000000", (story,)),)), find)
    assert "Also: [B-Post](https://b.example/ten)" in note
    assert states(check(note)) == ["stands"]


def test_every_note_of_a_file_is_checked() -> None:
    many = markdown.document([HARBOUR_KEPT, COUNCIL, FERRY], lambda _: None).decode()
    assert states(check(many)) == ["stands"] * 3
    tampered = many.replace("[Ten ships wait.](", "[Nine ships wait.](").replace("Nobody knows why", "Nobody asks why")
    findings = check(tampered)
    assert states(findings) == ["stands", "altered", "altered"]
    lines = tampered.splitlines()
    assert ["Nine ships" in lines[findings[1].quote.line - 1], "asks why" in lines[findings[2].quote.line - 1]] == [
        True
    ] * 2
    assert states(check(f"My thoughts.\n\n---\n\nMore of them.\n\n{many}")) == ["stands"] * 3


def test_order_and_what_was_taken_out_are_told_of_quotations_without_an_address() -> None:
    lines = digest_markdown.digest(DIGEST, find)
    first, second = "The ferry stops at dusk\\![^3]", "Nobody knows why \\[yet\\].[^4]"
    swapped = lines.replace(f"{first} {second}", f"{second} {first}")
    assert states(check(swapped)) == ["stands"] * 4 + ["changed"]
    assert states(check(lines.replace(f"{first} ", ""))) == ["stands"] * 3 + ["taken out", "changed"]


@pytest.mark.parametrize("change", ["\ufeff{}", "{}"])
def test_a_byte_order_mark_and_blanks_behind_the_rules_are_no_obstacle(change: str) -> None:
    note = change.format(digest_markdown.digest(DIGEST, find).replace("---\n", "---  \n").replace("\n", "\r\n"))
    assert states(check(note)) == ["stands"] * 4 + ["changed"]


def test_what_was_put_into_a_digest_without_a_note_is_told() -> None:
    note = digest_markdown.digest(DIGEST, find)
    paragraph = note.replace("### No ferry\n", "### No ferry\n\nThe captain was drunk.\n")
    behind = note.replace("wait.[^2] — B-Post", "wait.[^2] The captain was drunk. — B-Post")
    for changed in (paragraph, behind):
        findings = check(changed)
        assert states(findings) == ["stands"] * 4 + ["uncited", "changed"]
        assert findings[4].quote.text.startswith("The captain was drunk.")
        assert "The captain" in changed.splitlines()[findings[4].quote.line - 1]


def test_a_sentence_that_is_given_to_another_outlet_is_told() -> None:
    note = digest_markdown.digest(DIGEST, find).replace("wait.[^2] — B-Post", "wait.[^2] — Zandmond Courant")
    findings = check(note)
    assert states(findings) == ["stands", "other outlet", "stands", "stands", "changed"]
    assert findings[1].now == "B-Post"
