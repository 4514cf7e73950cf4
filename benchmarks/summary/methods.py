"""What the quality scorer calls: each method as a function of a text and a number of sentences."""

from __future__ import annotations

from digest_app.core.model import count_words
from digest_app.core.summary import rank, several


def _sentences(text: str, n: int, title: str = "", lang: str = "en", *, method: str) -> list[str]:
    return [one.text for one in rank.summarise(text, title=title, language=lang, method=method).shown(n)]


def news(text: str, n: int, title: str = "", lang: str = "en") -> list[str]:
    return _sentences(text, n, title, lang, method="news")


def lexrank(text: str, n: int, title: str = "", lang: str = "en") -> list[str]:
    return _sentences(text, n, title, lang, method="lexrank")


def lead(text: str, n: int, title: str = "", lang: str = "en") -> list[str]:
    return _sentences(text, n, title, lang, method="lead")


def digest(texts: list[str], words: int, lang: str = "en") -> list[str]:
    """The several articles of a cluster as one summary of so many words."""
    documents = [several.Document(text, language=lang) for text in texts]
    told: list[str] = []
    for one in several.carry(documents, count=words):  # a word at least in each
        if sum(map(count_words, told)) >= words:
            break
        told.append(one.text)
    return told
