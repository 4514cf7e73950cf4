"""What an import gives: articles to fetch or to keep as they are, and what could not be taken and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """An article that another program kept."""

    url: str | None
    title: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    saved: datetime | None = None
    """When it was saved there; None where the file does not tell."""
    tags: tuple[str, ...] = ()
    read: bool = False
    archived: bool = False
    starred: bool = False
    note: str = ""
    html: str = ""
    """The article's page as the file holds it; empty where it has to be fetched."""
    text: str = ""

    def page(self) -> str:
        """The page as it can be read: a part of one gets the head that it lost, a text its title."""
        if not self.html:
            own = self.title if self.title and not self.text.lstrip().startswith(self.title) else ""
            return f"{own}\n\n{self.text}".lstrip()
        if "<head" in self.html[:5000].lower() or not self.title:
            return self.html
        head = [f"<title>{escape(self.title)}</title>", f'<meta property="og:title" content="{escape(self.title)}">']
        head += [f'<meta name="author" content="{escape(author)}">' for author in self.authors]
        if self.published:
            head.append(f'<meta property="article:published_time" content="{self.published.isoformat()}">')
        body = f"<article><h1>{escape(self.title)}</h1>{self.html}</article>"
        return f'<!doctype html><html><head><meta charset="utf-8">{"".join(head)}</head><body>{body}</body></html>'


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that could not be taken."""

    where: str
    """"line 12" or "entry 3"."""
    why: str


class BadEntry(ValueError):
    """An entry of a file that is no article; its text says why."""
