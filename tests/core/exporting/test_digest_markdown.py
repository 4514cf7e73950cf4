"""The Markdown note of a digest."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from exported_digest import DIGEST, HARBOUR_STORY, cited, find

from digest_app.core.exporting import digest_html, digest_json, digest_markdown, front_matter
from digest_app.core.exporting.verify import verify
from digest_app.core.model import DigestSection


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def test_a_digest_reads_as_written() -> None:
    expected = Path(__file__).with_name("digest.md").read_text(encoding="utf-8")
    assert digest_markdown.digest(DIGEST, find) == expected


def test_the_front_matter_names_the_days_and_the_topics() -> None:
    properties = front_matter.read(digest_markdown.digest(DIGEST, find))
    assert properties["since"] == date(2025, 3, 31)
    assert properties["until"] == date(2025, 4, 6)
    assert properties["topics"] == ["Harbour", "Unsorted"]
    assert properties["articles"] == 3


def test_a_digest_made_again_an_hour_later_is_the_same() -> None:
    later = replace(DIGEST, until=DIGEST.until + timedelta(hours=1))
    assert digest_markdown.digest(later, find) == digest_markdown.digest(DIGEST, find)


def test_a_period_without_news_says_so() -> None:
    note = digest_markdown.digest(replace(DIGEST, sections=DIGEST.sections[1:2]), find)
    assert note.endswith("# Digest, 2025-03-31 to 2025-04-06\n\nNothing was published or saved in this period.\n")


def test_a_digest_of_one_day_is_named_by_it() -> None:
    note = digest_markdown.digest(replace(DIGEST, since=DIGEST.until - timedelta(hours=9), sections=()), find)
    assert "# Digest, 2025-04-06\n" in note


def test_an_unchanged_digest_of_the_same_days_is_known_again(tmp_path: Path) -> None:
    path = tmp_path / "digest.md"
    path.write_text(digest_markdown.digest(DIGEST, find), encoding="utf-8")
    assert digest_markdown.is_export_of(DIGEST, path)
    assert not digest_markdown.is_export_of(replace(DIGEST, since=DIGEST.since - timedelta(days=1)), path)
    path.write_text(path.read_text(encoding="utf-8") + "mine", encoding="utf-8")
    assert not digest_markdown.is_export_of(DIGEST, path)


def test_what_there_was_nothing_of_is_said_as_it_is() -> None:
    def ending(**fields: object) -> str:
        nothing = replace(DIGEST, sections=(DigestSection("Coast", "#00aa88", (), **fields.pop("section", {})),))  # type: ignore[arg-type]  # fields by name
        return digest_markdown.digest(replace(nothing, **fields), find).splitlines()[-1]  # type: ignore[arg-type]  # fields by name

    assert ending(topics=("Coast",)) == "Nothing was published or saved under Coast in this period."
    assert ending(unread_only=True) == "Nothing unread was published or saved in this period."
    assert ending(section={"left_out": 1}) == "Nothing is told of this period: one story was left out."
    assert ending(section={"left_out": 2}) == "Nothing is told of this period: 2 stories were left out."
    harbour = DIGEST.sections[0]
    some = replace(DIGEST, sections=(harbour, DigestSection("Coast", "#00aa88", (), 1)))
    assert "Nothing" not in digest_markdown.digest(some, find)


def test_a_digest_without_a_beginning_is_named_by_its_end() -> None:
    open_ended = replace(DIGEST, since=datetime(1, 1, 2, tzinfo=UTC))
    note = digest_markdown.digest(open_ended, find)
    assert "# Digest, until 2025-04-06\n" in note
    assert front_matter.read(note)["since"] is None
    assert '"since": "0001-01-02T00:00:00Z"' in digest_json.document(open_ended, find, lambda _: None).decode()


def test_a_sentence_that_leans_on_another_stands_in_its_line() -> None:
    first, second = HARBOUR_STORY.sentences
    leaning = cited(7, "It costs $3 million.")
    story = replace(HARBOUR_STORY, sentences=(first, replace(leaning, leans=True), second))
    made = replace(DIGEST, sections=(DigestSection("Harbour", "#000000", (story,)),))
    note = digest_markdown.digest(made, find)
    assert "said on Monday.[^1] It costs \\$3 million.[^2] — Zandmond Courant\n- Ten ships wait.[^3] — B-Post" in note
    page = digest_html.document(made, find, lambda _: None).decode()
    assert page.count("<li>") == 2
    assert [finding.state.value for finding in verify(note, lambda name: find(name).article)] == ["stands"] * 3  # type: ignore[arg-type]  # ids alone
