"""The sentences that carry an article, best first, each with what spoke for it; the table METHODS names the ways."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from digest_app.core.model import Block, Reason, Summary
from digest_app.core.model import Sentence as Chosen
from digest_app.core.summary import languages
from digest_app.core.summary.document import Draft, draft, sumy_document

MAX_RANKED = 10
Place = tuple[int, int]
Choice = tuple[int, tuple[Reason, ...]]
"""A sentence of a draft by its number, with its reasons."""
Method = Callable[[Draft], list[Choice]]
"""A way to rank a draft's sentences: all that are worth showing, best first."""


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

    `pinned` places always come first, `banned` ones never come. A text of up to four sentences is advised to be
    read whole (advised 0); one without a sentence gives an empty summary. KeyError where `method` is not in METHODS.
    """
    rank = METHODS[method]
    work = draft(text, blocks, language, title)
    free = {n for n, place in enumerate(work.places) if not _meets(place, banned)}
    first = [(n, (Reason("pinned"),)) for n in sorted(free) if _meets(work.places[n], pinned)]
    fixed = {n for n, _ in first}
    if len(work) <= 4:
        rest: list[Choice] = [(n, ()) for n in range(len(work))]
    else:
        rest = rank(work)
    choices = first + [choice for choice in rest if choice[0] in free and choice[0] not in fixed]
    ranked = tuple(Chosen(text[slice(*work.places[n])], *work.places[n], because) for n, because in choices)
    return Summary(method, ranked[:MAX_RANKED], _advised(len(work)))


def _advised(sentences: int) -> int:
    return 0 if sentences <= 4 else 2 if sentences < 15 else 3


def _meets(place: Place, others: Sequence[Place]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def _news(work: Draft) -> list[Choice]:
    from digest_app.core.summary.news import News

    rated = News(languages.stem).ranking(sumy_document(work), len(work))
    return [(one.number, (Reason("central", weight=one.central), Reason("early", weight=one.early))) for one in rated]


def _lead(work: Draft) -> list[Choice]:
    return [(n, (Reason("lead"),)) for n in range(len(work))]


def _lexrank(work: Draft) -> list[Choice]:
    from digest_app.core.summary.classics import LexRank

    return _by_sumy(LexRank(languages.stem), work, "lexrank")


def _textrank(work: Draft) -> list[Choice]:
    from digest_app.core.summary.classics import TextRank

    return _by_sumy(TextRank(languages.stem), work, "textrank")


def _luhn(work: Draft) -> list[Choice]:
    from digest_app.core.summary.classics import Luhn

    return _by_sumy(Luhn(languages.stem), work, "luhn")


def _reduction(work: Draft) -> list[Choice]:
    from digest_app.core.summary.classics import Reduction

    return _by_sumy(Reduction(languages.stem), work, "reduction")


def _edmundson(work: Draft) -> list[Choice]:
    from digest_app.core.summary.sumy_light import EdmundsonSummarizer

    stop = languages.stop_words(work.language) | {"the"}
    cues = [word for word in languages.words(work.title) if word not in stop]
    if not cues:
        frequent = Counter(word for words in work.words for word in words if word not in stop)
        cues = [word for word, _ in frequent.most_common(10)] or ["news"]
    summarizer = EdmundsonSummarizer(languages.stem)
    summarizer.bonus_words = cues
    summarizer.stigma_words = ("hardly", "impossible")  # Edmundson's own examples (1969)
    summarizer.null_words = stop
    return _by_sumy(summarizer, work, "edmundson", stop=None)


def _by_sumy(summarizer: object, work: Draft, name: str, stop: frozenset[str] | None = frozenset()) -> list[Choice]:
    """Run one of sumy's summarizers and keep its order, which sumy itself gives up when it returns."""
    if stop is not None:
        summarizer.stop_words = languages.stop_words(work.language)  # type: ignore[attr-defined]  # sumy has no types
    ranked: list[int] = []

    def keep(infos: Sequence[object]) -> Sequence[object]:
        ranked.extend(info.order for info in infos)  # type: ignore[attr-defined]  # sumy has no types
        return infos

    summarizer(sumy_document(work), keep)  # type: ignore[operator]  # sumy has no types
    return [(number, (Reason("method", name),)) for number in ranked]


METHODS: dict[str, Method] = {
    "news": _news,
    "lexrank": _lexrank,
    "textrank": _textrank,
    "lead": _lead,
    "luhn": _luhn,
    "reduction": _reduction,
    "edmundson": _edmundson,
}
"""The ways to rank, by the name that settings and the command line use; the first is the default."""
