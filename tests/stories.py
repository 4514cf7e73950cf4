"""Pages of invented newspapers, for tests that save whole pages."""

from __future__ import annotations

QUAY = (
    "The harbour of Oranjestad on Aruba gets a second quay for ferries, the port said on Monday.",
    "Work begins in May and should end before the high season. The authority pays for it from its own reserves.",
    "Fishermen fear for their berths. Their union asked the government for a harbour in Savaneta.",
    "The minister of transport said that talks go on, and that no boat would lose its place this year.",
    "Two ferries a week could then link the island with Curaçao, a connection that was given up in the nineties.",
    "Hotels welcomed the plan, while an environmental group warned of damage to the reef at the entrance.",
)
FIRE = (
    "A fire in the rope works of Northwick destroyed two sheds on Monday night, and 14 workers were taken to hospital.",
    "The brigade fought the fire in the rope works for nine hours with forty men and two boats from the harbour.",
    "The mayor of Northwick promised that the rope works would be built again on the same ground before the winter.",
)
FIRE_ELSEWHERE = (
    "The brigade fought the fire in the rope works for nine hours, with forty men and two boats from the harbour.",
    "After the fire in the rope works of Northwick 17 workers were taken to hospital, a spokesman of the brigade said.",
    "Insurers think that the fire began in a cable of the tar kettle, which had been mended only the week before.",
)
"""One event as two outlets tell it: one sentence is the same, one figure is not."""


def page(title: str = "Second quay for Oranjestad", paragraphs: tuple[str, ...] = QUAY, head: str = "") -> str:
    """A newspaper's page: navigation, an article, comments and a footer around it."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - The Tide Post</title>'
        f'<meta property="og:site_name" content="The Tide Post"><meta property="og:title" content="{title}">'
        f"{head}</head>"
        '<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>'
        f"<main><article><h1>{title}</h1>{body}</article></main>"
        '<section class="comments"><h2>Comments</h2><p>First! What a nice day it is for a comment.</p></section>'
        "<footer>© The Tide Post. All rights reserved.</footer></body></html>"
    )
