"""The sentences that carry an article, best first, each with what spoke for it; the table METHODS names the ways."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from digest_app.core.model import Block, Place, Reason, Summary, count_words
from digest_app.core.model import Sentence as Chosen
from digest_app.core.summary import languages
from digest_app.core.summary.document import Draft, draft

MAX_RANKED = 10
READ_WHOLE = 4
READ_WHOLE_WORDS = 250
"""An article of so few sentences and words is read whole rather than summarised."""

Choice = tuple[int, tuple[Reason, ...]]
"""A sentence of a draft by its number, with what spoke for it."""
Method = Callable[[Draft], list[Choice]]
"""A way to rank a draft's sentences, best first; it may leave pinned and banned ones to the caller."""


def summarise(
    text: str,
    *,
    blocks: Sequence[Block] = (),
    language: str | None = None,
    title: str = "",
    method: str = "news",
    pinned: Sequence[Place] = (),
    banned: Sequence[Place] = (),
) -> Summary:
    """Return the sentences of `text` that carry it, best first: the first k are the summary of k sentences.

    Only sentences of paragraphs, list items and quotes are chosen. `pinned` places always come first, `banned` ones
    never come. A short text of up to four sentences is advised to be read whole (advised 0); one without a sentence
    gives an empty summary. KeyError where `method` is not in METHODS.
    """
    rank = METHODS[method]
    work = draft(text, blocks, language, title, pinned, banned)
    choices: list[Choice] = [(number, (Reason("pinned"),)) for number in work.pinned]
    whole = len(work) <= READ_WHOLE and count_words(text) <= READ_WHOLE_WORDS
    if whole:
        choices += [(number, ()) for number in range(len(work))]
    else:
        choices += rank(work)
    best: dict[int, tuple[Reason, ...]] = {}
    for number, because in choices:
        if number not in work.banned:
            best.setdefault(number, because)
    chosen = [Chosen(text[slice(*work.places[n])], *work.places[n], because) for n, because in best.items()]
    return Summary(method, tuple(chosen[:MAX_RANKED]), 0 if whole else _advised(len(work)))


def _advised(sentences: int) -> int:
    return min(sentences, 2) if sentences < 15 else 3


# --------------------------------------------------------------------------- methods


def _news(work: Draft) -> list[Choice]:
    from digest_app.core.summary.news import News

    texts = [work.text[start:end] for start, end in work.places]
    title = languages.words(work.title)
    rated = News(work.language).ranking(texts, work.words, MAX_RANKED, title, work.pinned, work.banned)
    choices = []
    for one in rated:
        spoken = [Reason("central", weight=one.central), Reason("early", weight=one.early), _title(work, one)]
        spoken = sorted((reason for reason in spoken if reason.weight > 0), key=lambda reason: -reason.weight)
        choices.append((one.number, tuple(spoken) or (Reason("method", "news"),)))
    return choices


def _lead(work: Draft) -> list[Choice]:
    return [(number, (Reason("lead"),)) for number in range(len(work))]


def _classic(name: str) -> Method:
    """Return one of sumy's own methods."""

    def rank(work: Draft) -> list[Choice]:
        from digest_app.core.summary import classics

        summarizer = classics.SUMMARIZERS[name](languages.stem)
        if name == "edmundson":
            _give_cues(summarizer, work)
        else:
            summarizer.stop_words = languages.stop_words(work.language)
        return [(number, (Reason("method", name),)) for number in _order(summarizer, work)]

    return rank


def _order(summarizer: Any, work: Draft) -> list[int]:
    """Run a summarizer of sumy's and keep the order of its ratings, which it gives up when it returns."""
    from digest_app.core.summary.sumy_light import sumy_document

    order: list[int] = []

    def keep_all(rated: Sequence[Any]) -> Sequence[Any]:
        order.extend(one.order for one in rated)
        return rated

    summarizer(sumy_document(work), keep_all)
    return order


def _give_cues(summarizer: Any, work: Draft) -> None:
    """Let the title's words speak for a sentence, or the most frequent ones where there is no title."""
    stop = languages.stop_words(work.language) or {"the"}
    cues = [word for word in languages.words(work.title) if word not in stop]
    frequent = Counter(word for words in work.words for word in words if word not in stop)
    summarizer.bonus_words = cues or [word for word, _ in frequent.most_common(10)] or ["news"]
    summarizer.stigma_words = ["hardly", "impossible"]  # Edmundson's own examples (1969); sumy wants some
    summarizer.null_words = stop


METHODS: dict[str, Method] = {
    "news": _news,
    "lexrank": _classic("lexrank"),
    "textrank": _classic("textrank"),
    "lead": _lead,
    "luhn": _classic("luhn"),
    "reduction": _classic("reduction"),
    "edmundson": _classic("edmundson"),
}
"""The ways to rank, by the names that the settings use; the first is the default."""


def _title(work: Draft, rated: Any) -> Reason:
    """Name the title's words that stand in a sentence, and where."""
    if not rated.title:
        return Reason("title")
    stop = languages.stop_words(work.language)
    stems = {languages.stem(word) for word in languages.words(work.title) if word not in stop}
    start, end = work.places[rated.number]
    places = tuple(languages.places_of(stems, work.text, start, end))
    words = dict.fromkeys(work.text[slice(*place)] for place in places)
    return Reason("title", ", ".join(words), rated.title, places)
