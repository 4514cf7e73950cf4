"""What a reader decides about articles, without a screen: summaries, details, highlights, settings, the bin."""

from __future__ import annotations

import pytest

from digest_app.core.settings import OPTIONS
from tests.cli.conftest import Run
from tests.stories import QUAY


def summed_up(run: Run) -> list[str]:
    (article,) = run("show", "1", json=True).json
    return [sentence["text"] for sentence in article["summary"]]


def test_a_summary_is_steered_and_every_wish_stands(run: Run, quay: str) -> None:
    run("save", quay)
    run("summary", "1", "--length", "3")
    first = summed_up(run)
    assert len(first) == 3
    last = run("summary", "1", "--length", "10", json=True).json[0]["summary"][-1]["text"]
    run("summary", "1", "--length", "1", "--always", last[:30])
    assert summed_up(run) == [last]
    run("summary", "1", "--length", "3", "--let-go", last[:30], "--never", first[0][:30])
    assert first[0] not in summed_up(run)
    run("summary", "1", "--lift-bans")
    assert summed_up(run) == first
    assert run("summary", "1", "--method", "lead", "--length", "2").lines[0].startswith("1. ")
    assert run("summary", "1", "--method", "default", "--length", "3", json=True).status == 0
    assert summed_up(run) == first
    assert run("summary", "1", "--always", "a zeppelin").err == "1: no sentence says “a zeppelin”.\n"


def test_details_are_put_right(run: Run, quay: str) -> None:
    run("save", quay)
    told = run("edit", "1", "--title", "A quay", "--author", "Ann Bo", "--author", "Cy Di", "--site", "", json=True)
    (article,) = told.json
    assert (article["title"], article["authors"], article["site"]) == ("A quay", ["Ann Bo", "Cy Di"], None)
    run("edit", "1", "--published", "2026-04-01", "--tag", "ferries", "--author", "")
    (article,) = run("show", "1", json=True).json
    assert (article["published"], article["tags"], article["authors"]) == ("2026-04-01", ["ferries"], [])
    assert run("edit", "1").status == 2
    with pytest.raises(SystemExit, match="2"):
        run("edit", "1", "--published", "soon")


def test_highlights_are_made_listed_and_taken_away(run: Run, quay: str) -> None:
    run("save", quay)
    passage = QUAY[1][:20]
    (made,) = run("highlights", "add", "1", passage, "--note", "ask the harbour", json=True).json
    assert (made["quote"], made["start"]) == (passage, "\n\n".join(QUAY).index(passage))
    assert run("highlights").lines == [f"1\t1\t{passage}\task the harbour"]
    assert run("highlights", "list", "harbour").lines == run("highlights").lines
    assert run("search", "harbour", json=True).json[0]["id"] == 1
    assert run("highlights", "add", "1", "a zeppelin").err == "1: the text does not say “a zeppelin”.\n"
    assert run("highlights", "remove", "1", "7").err == "There is no highlight 7.\n"
    assert run("highlights").lines == []


def test_settings_are_shown_and_changed_within_their_limits(run: Run) -> None:
    assert len(run("settings").lines) == len(OPTIONS)
    run("settings", "font_size", "15")
    run("settings", "pictures", "no")
    assert [line["value"] for line in (*run("settings", "font_size", json=True).json,)] == [15]
    assert run("settings", "pictures").lines[0].split("\t")[1] == "no"
    for key, value in (("font_size", "99"), ("font_size", "large"), ("pictures", "perhaps"), ("theme", "pink")):
        assert run("settings", key, value).err.startswith(f"{key} cannot be “{value}”: ")
    assert run("settings", "wings").err == "There is no setting “wings”.\n"


def test_the_bin_is_emptied(run: Run, quay: str) -> None:
    run("save", quay)
    run("mark", "1", "--delete")
    assert run("empty-bin", "--days", "30").lines == ["removed 0"]
    assert run("empty-bin").lines == ["removed 1"]
    assert run("show", "1").err == "There is no article 1 in the library.\n"
