"""Sources differ where they give other figures for the same thing, and only there."""

from __future__ import annotations

import pytest

from digest_app.core.topics.differences import Told, disagreements


def differing(*texts: str) -> list[tuple[str, str, str]]:
    """What differs, and the figures, of articles of a sentence each."""
    told = [Told(number, text, ((0, len(text)),)) for number, text in enumerate(texts)]
    return [
        (found.about, *(texts[one.article][slice(*one.figure)] for one in (found.one, found.other)))
        for found in disagreements(told)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The drone attack on the city of Skagness killed 5 people in the night.",
            "The drone attack on the city of Altenfurt killed 3 people in the night.",
        ),
        (
            "The attack on the city killed 5 people on Monday, the governor said.",
            "The attack on the city wounded 12 people on Monday, the governor said.",
        ),
        (
            "Norland will send 2,000 soldiers to the mission on the island, ministers said.",
            "Sudland will send 3,000 soldiers to the mission on the island, ministers said.",
        ),
        (
            "Unemployment on the island fell to 4.1 percent in March, the bureau said.",
            "Unemployment on the island fell to 4.5 percent in February, the bureau said.",
        ),
        (
            "The harbour of Oranjestad closes on 4 April for ferries, the port said.",
            "The harbour of Oranjestad opens again on 9 April for ferries, the port said.",
        ),
        (
            "Between 20 and 30 people were killed in the fire of the harbour, the mayor said.",
            "In the fire of the harbour 25 people were killed, the mayor said.",
        ),
        (
            "The fire killed 20-25 people in the harbour of Lierre.",
            "The fire killed 23 people in the harbour of Lierre.",
        ),
        (
            "Officials said 20 may have died in the fire of the harbour.",
            "Officials said 12 may have died in the fire of the harbour.",
        ),
        (
            "The damage to the old harbour was put at £4 million ($5 million), the port said.",
            "The damage to the old harbour was put at $6 million, the port said.",
        ),
        (
            "The brigade fought the fire in the harbour with 40 men and 3 boats.",
            "The brigade fought the fire in the harbour with 55 men and 5 boats.",
        ),
    ],
)
def test_figures_for_different_things_are_no_difference(one: str, other: str) -> None:
    assert differing(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "The fire killed 20 people in the harbour of Lierre, police said.",
            "The fire killed 26 people in the harbour of Lierre, the mayor told Radio Skagness.",
            ("people", "20", "26"),
        ),
        (
            "Twenty people died in the fire of the harbour, police said.",
            "Thirty people died in the fire of the harbour, police said.",
            ("people", "Twenty", "Thirty"),
        ),
        (
            "The fire caused damage of $5bn in the harbour of Lierre.",
            "The fire caused damage of 8 billion dollars in the harbour of Lierre.",
            ("$", "$5bn", "8 billion"),
        ),
        (
            "The summit begins on May 4 in Skagness, the ministry said.",
            "The summit begins on May 6 in Skagness, the ministry said.",
            ("date", "May 4", "May 6"),
        ),
        (
            "Between 20 and 30 people were killed in the fire of the harbour, the mayor said.",
            "In the fire of the harbour 35 people were killed, the mayor said.",
            ("people", "30", "35"),
        ),
    ],
)
def test_other_figures_for_one_thing_are_told(one: str, other: str, found: tuple[str, str, str]) -> None:
    assert differing(one, other) == [found]
