"""Fits the weights of the News summarizer, and tells how they do on articles that they were not fitted to.

    python benchmarks/summary/train_news.py FOLDER             the figures, by cross-validation; nothing is written
    python benchmarks/summary/train_news.py FOLDER --write     fits to all articles and writes news.json

FOLDER holds train.tar.gz with one JSON object a line: set, text, refs (see docs/summaries.md). Needs rouge-score-rs.

Each article gives 150 random sets of three sentences (single sentences where its summary is one sentence). A ridge
regression explains the ROUGE of each set, as a difference from the article's mean, by the sums of its sentences'
features, the square of its length and the similarities inside it.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rouge_score_rs import RougeScorer

from digest_app.core.summary import news
from digest_app.core.summary.document import draft
from digest_app.core.summary.evidence import FEATURES, Evidence, Vector, gather

SIZE = {"cnndm": 3, "cnndm_trunc": 3, "writer": 3, "xsum": 1}
TOGETHER = {"cnndm": 1.0, "cnndm_trunc": 0.5, "writer": 2.0}
ALONE = {"xsum": 1.0, "cnndm": 0.3, "cnndm_trunc": 0.1, "writer": 0.3}
SCORED = ("cnndm", "writer", "xsum")
SETS_AN_ARTICLE = 150
DEARER = 1.3
"""How much dearer length is than the regression finds it; by cross-validation, alike from 1.15 to 1.5."""
ROUGE = RougeScorer(["rouge1", "rouge2", "rougeLsum"], use_stemmer=True)
OUT = Path(news.__file__).with_name("news.json")


@dataclass
class Article:
    """An article with its references; scores are remembered, as they cost more than all the rest."""

    kind: str
    sentences: list[str]
    references: list[str]
    evidence: Evidence

    def __post_init__(self) -> None:
        self._scores: dict[tuple[int, ...], Vector] = {}

    def score(self, rows: Sequence[int]) -> Vector:
        """Return ROUGE-1, -2 and -L F1 times 100 of a set of rows in reading order, mean over the references."""
        key = tuple(sorted(rows))
        if key not in self._scores:
            summary = "\n".join(self.sentences[self.evidence.numbers[row]] for row in key)
            found = [ROUGE.score(reference, summary) for reference in self.references]
            self._scores[key] = np.mean(
                [[100 * one[name].fmeasure for name in ("rouge1", "rouge2", "rougeLsum")] for one in found], axis=0
            )
        return self._scores[key]


def load(folder: Path) -> list[Article]:
    with tarfile.open(folder / "train.tar.gz") as archive:
        member = archive.extractfile("train.jsonl")
        lines = member.read().decode().splitlines() if member else []
    rows = [json.loads(line) for line in lines]
    return [_article(row) for row in rows if row["set"] in SIZE]


def _article(row: dict[str, object]) -> Article:
    text = str(row["text"])
    work = draft(text, language="en")
    sentences = [text[start:end] for start, end in work.places]
    references = [_by_lines(str(one)) for one in row["refs"]]  # type: ignore[attr-defined]  # a list in the file
    return Article(str(row["set"]), sentences, references, gather(sentences, work.words, "en"))


def _by_lines(reference: str) -> str:
    """ROUGE-L compares line by line: one sentence each, as the scorer of the sets does."""
    return reference if "\n" in reference else re.sub(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])", "\n", reference)


def samples(article: Article, size: int, seed: str) -> list[list[int]]:
    """Draw sets of rows: all single ones, or sets of three of which most lie early, where summaries come from."""
    rows = len(article.evidence.numbers)
    if size == 1 or rows <= size:
        return [[row] for row in range(rows)] if size == 1 else []
    draw = random.Random(seed)
    weights = [1 / (2 + row) for row in range(rows)]
    drawn = []
    for _ in range(SETS_AN_ARTICLE):
        chosen: set[int] = set()
        while len(chosen) < size:
            chosen.add(draw.choices(range(rows), weights)[0] if draw.random() < 0.6 else draw.randrange(rows))
        drawn.append(sorted(chosen))
    return drawn


def described(article: Article, rows: Sequence[int]) -> Vector:
    """Return the features of a set: the sums of its sentences', its squared length, its repetition."""
    chosen = list(rows)
    inside = article.evidence.similar[np.ix_(chosen, chosen)]
    length = float(article.evidence.lengths[chosen].sum()) ** 2
    repetition = (float(inside.sum()) - float(np.trace(inside))) / 2
    return np.append(article.evidence.table[chosen].sum(axis=0), [length, repetition])


@dataclass
class Table:
    """What one article tells a regression: the features of its sets and their scores, less their means."""

    kind: str
    features: Vector
    scores: Vector


def table(article: Article, size: int, seed: str) -> Table | None:
    drawn = samples(article, size, seed)
    if len(drawn) < 2:
        return None
    features = np.array([described(article, rows) for rows in drawn])
    scores = np.array([article.score(rows).mean() for rows in drawn])
    return Table(article.kind, features - features.mean(axis=0), scores - scores.mean())


def ridge(tables: Sequence[Table], kinds: dict[str, float], strength: float) -> Vector:
    """Explain the scores; each kind of article weighs as `kinds` says, however many articles it has."""
    used = [one for one in tables if one.kind in kinds]
    many = {kind: sum(one.kind == kind for one in used) for kind in kinds}
    weights = np.concatenate([np.full(len(t.scores), kinds[t.kind] / many[t.kind] / len(t.scores)) for t in used])
    weights /= weights.mean()
    features = np.vstack([one.features for one in used])
    scores = np.concatenate([one.scores for one in used])
    scale = np.sqrt((weights[:, None] * features**2).mean(axis=0)) + 1e-9
    features = features / scale
    normal = (features * weights[:, None]).T @ features + strength * len(scores) * np.eye(features.shape[1])
    found: Vector = np.linalg.solve(normal, (features * weights[:, None]).T @ scores) / scale
    return found


def fit(together: Sequence[Table | None], alone: Sequence[Table | None]) -> news.Weights:
    both = ridge([one for one in together if one], TOGETHER, 0.1)
    single = ridge([one for one in alone if one], ALONE, 0.05)
    width = len(FEATURES)
    return news.Weights(both[:width], single[:width], DEARER * float(both[width]), float(both[width + 1]))


def summary(article: Article, weights: news.Weights) -> list[int]:
    return news.ranked(article.evidence, weights, SIZE[article.kind])


def validate(articles: Sequence[Article], together: list[Table | None], alone: list[Table | None], seed: int) -> Vector:
    """Return each article's scores by weights that were fitted to the other four fifths."""
    order = list(range(len(articles)))
    random.Random(seed).shuffle(order)
    scores = np.zeros((len(articles), 3))
    for fold in range(5):
        held = set(order[fold::5])
        rest = [n for n in order if n not in held]
        weights = fit([together[n] for n in rest], [alone[n] for n in rest])
        for n in held:
            scores[n] = articles[n].score(summary(articles[n], weights))
    return scores


def report(articles: Sequence[Article], runs: Sequence[Vector]) -> None:
    means = []
    for kind in SCORED:
        mine = [n for n, article in enumerate(articles) if article.kind == kind]
        scores = np.mean([run[mine] for run in runs], axis=0)
        lead = np.array([articles[n].score(range(min(SIZE[kind], len(articles[n].evidence.numbers)))) for n in mine])
        draws = np.random.default_rng(0).integers(0, len(mine), (2000, len(mine)))
        gain = np.sort((scores.mean(axis=1) - lead.mean(axis=1))[draws].mean(axis=1))
        means.append(scores.mean())
        print(
            f"{kind:8s} n={len(mine):4d}  R1 {scores[:, 0].mean():5.2f}  R2 {scores[:, 1].mean():5.2f}  "
            f"RL {scores[:, 2].mean():5.2f}  against Lead {gain.mean():+.2f} [{gain[50]:+.2f},{gain[1949]:+.2f}]"
        )
    print(f"NEWS SCORE by five-fold cross-validation = {np.mean(means):.2f}")


def write(weights: news.Weights) -> None:
    def named(values: Vector) -> dict[str, float]:
        return {name: round(float(value), 4) for name, value in zip(FEATURES, values, strict=True)}

    shipped = {
        "together": named(weights.together),
        "alone": named(weights.alone),
        "length": round(weights.length, 4),
        "repetition": round(weights.repetition, 4),
    }
    OUT.write_text(json.dumps(shipped, indent=2) + "\n", "utf-8")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--write", action="store_true")
    options = asked.parse_args()
    articles = load(options.folder)
    together = [table(one, 3, str(n)) if one.kind in TOGETHER else None for n, one in enumerate(articles)]
    alone = [table(one, 1, str(n)) for n, one in enumerate(articles)]
    report(articles, [validate(articles, together, alone, seed) for seed in range(4)])
    if options.write:
        write(fit(together, alone))
        print(f"written: {OUT.name}")


if __name__ == "__main__":
    main()
