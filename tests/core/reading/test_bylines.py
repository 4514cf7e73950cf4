"""Bylines name people: every one, and no staff, no site, no role, no month."""

from __future__ import annotations

import pytest

from digest_app.core.reading import bylines


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Roe and John Doe", ("Jane Roe", "John Doe")),
        ("By Jane Roe, John Doe, and Ann van der Berg", ("Jane Roe", "John Doe", "Ann van der Berg")),
        ("By Jane Roe, Political Editor", ("Jane Roe",)),
        ("By JANE ROE Staff Writer", ("JANE ROE",)),
        ("By Jane Roe | Mar 4, 2026 | 2 comments", ("Jane Roe",)),
        ("Jane Roe 4 March 2026", ("Jane Roe",)),
        ("ByJane Roe", ("Jane Roe",)),
        ("Jane Roe (Harbour Post)", ("Jane Roe",)),
        ("Jane E Roe & Oscar I Doe", ("Jane E Roe", "Oscar I Doe")),
        ("Dr. Jane Roe, PhD", ("Dr. Jane Roe, PhD",)),
        ("Von Hans Müller und Grete Weiß", ("Hans Müller", "Grete Weiß")),
        ("Door Anna de Vries", ("Anna de Vries",)),
        ("Por María Luna y José Rey", ("María Luna", "José Rey")),
        ("Par Luc Martin et Zoé Petit", ("Luc Martin", "Zoé Petit")),
        ("Автор: Олена Гнатюк", ("Олена Гнатюк",)),
        ("作者：王小明", ("王小明",)),
        ("by | Apr 2, 2025 | 0 comments", ()),
        ("By Staff", ()),
        ("Admin", ()),
        ("Editorial Team", ()),
        ("By Harbour Post Staff", ()),
        ("The Harbour Post Team", ()),
        ("Harbour Post", ()),
        ("April", ()),
        ("https://www.facebook.com/harbourpost", ()),
        ("jane@harbourpost.example", ()),
        ("Jane Roe | jane@harbourpost.example", ("Jane Roe",)),
        ("Erstellt von Hans Müller", ("Hans Müller",)),
        ("5 min read", ()),
        ("", ()),
    ],
)
def test_a_byline_names_its_people(line: str, people: tuple[str, ...]) -> None:
    assert bylines.people(line, not_these=["Harbour Post", "harbourpost"]) == people


def test_a_site_that_is_named_after_a_person_has_that_person_for_its_author() -> None:
    assert bylines.people("Christina Vale", not_these=["Christina Vale"]) == ("Christina Vale",)


def test_the_one_name_of_an_organisation_is_not_taken_apart() -> None:
    assert bylines.people("Society for Birds and Bees", whole=True) == ("Society for Birds and Bees",)
