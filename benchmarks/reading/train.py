"""Train the judge and say how well it does on pages of hosts that it has not seen.

    python -m benchmarks.reading.train TRAIN.tar.gz --cache DIR [--out digest_app/core/reading/judge.npz]

Needs lightgbm, which the program itself does not. Prints, by cross-validation over hosts, the 4-gram F1 of the judge
beside trafilatura's on the same segments; with --out it then trains on all pages and writes the forests.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from benchmarks.reading.examples import FOLDS, Example, load
from digest_app.core.reading.judge import best

Matrix = NDArray[np.float32]
IMPORTANCE = {"sh": 1.3, "wcxb": 1.0, "moz": 0.4, "zh": 0.7, "np4k": 0.7, "traf": 0.6}
"""Weights of the sets; moz was cut by a program (Readability), which also kept captions."""
SHARE_ASKED = 0.12
"""Share of the pages on which the second round of opinions is asked."""
PARAMETERS = {
    "objective": "binary", "learning_rate": 0.08, "num_leaves": 15, "min_data_in_leaf": 40, "lambda_l2": 2.0,
    "feature_fraction": 0.3, "bagging_fraction": 0.7, "bagging_freq": 1, "max_bin": 63, "num_threads": 1, "seed": 0,
    "deterministic": True, "force_row_wise": True, "verbose": -1,
}  # fmt: skip
ROUNDS = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    examples = list(load(given.data, given.cache))
    first, second = (cross_validated(examples, which) for which in ("first", "second"))
    doubt, expected, real = report(examples, first, second)
    if given.out:
        forests = {
            f"{name}_{field}": values
            for name in ("first", "second")
            for field, values in arrays(trained(examples, name)).items()
        }
        first_names, second_names = map(np.array, examples[0].names)
        learned: dict[str, Any] = {"doubt": doubt, "expected": expected, "real": real, **forests}
        np.savez_compressed(given.out, first_names=first_names, second_names=second_names, **learned)
        print(f"{given.out}: {given.out.stat().st_size:,} bytes")


# --------------------------------------------------------------------------- learning


def trained(examples: Sequence[Example], which: str) -> lightgbm.Booster:
    """Train a forest. A segment weighs what a mistake on it would cost the page's F1."""
    rows, wanted, weights = [], [], []
    for example in examples:
        known = ~np.isnan(example.wanted)
        if example.row["set"] == "moz":
            known &= example.first[:, example.names[0].index("caption")] == 0
        if known.any():
            rows.append(getattr(example, which)[known])
            wanted.append(example.wanted[known] > 0.5)
            weights.append(_weights(example)[known])
    kept, weight = _thinned(np.concatenate(wanted), np.concatenate(weights))
    data = lightgbm.Dataset(np.concatenate(rows)[kept], np.concatenate(wanted)[kept], weight=weight)
    return lightgbm.train(PARAMETERS, data, ROUNDS)


def _weights(example: Example) -> NDArray[np.float64]:
    known = ~np.isnan(example.wanted)
    if example.row["set"] == "traf":
        size = max(400.0, example.counts[known].sum())
    else:
        size = max(30.0, (example.counts * (example.wanted > 0.5)).sum())
    weights: NDArray[np.float64] = np.minimum(25, 100 * (example.counts + 2) / size)
    return weights * float(IMPORTANCE[example.row["set"]])


def _thinned(wanted: NDArray[np.bool_], weights: NDArray[np.float64]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Most segments are small junk: keep a sample of them, weighted up."""
    share = np.where(wanted, 1.0, np.clip(weights / 0.6, 0.15, 1))
    kept = np.random.default_rng(0).random(len(wanted)) < share
    return kept, (weights / share)[kept]


def cross_validated(examples: Sequence[Example], which: str) -> list[NDArray[np.float64]]:
    """For each page, the probabilities of a forest that has seen no page of its host."""
    forests = [trained([each for each in examples if each.fold != fold], which) for fold in range(FOLDS)]
    return [np.asarray(forests[each.fold].predict(getattr(each, which), num_threads=1)) for each in examples]


def arrays(forest: lightgbm.Booster) -> dict[str, NDArray[Any]]:
    """The forest as the arrays that `digest_app.core.reading.forest` applies."""
    nodes: list[tuple[int, float, int, float]] = []
    roots, depths = [], []
    for tree in forest.dump_model()["tree_info"]:
        roots.append(len(nodes))
        depths.append(_write(tree["tree_structure"], nodes))
    columns, thresholds, low, values = zip(*nodes, strict=True)
    return {
        "roots": np.array(roots, np.int32),
        "columns": np.array(columns, np.int16),
        "thresholds": np.array(thresholds, np.float32),
        "low": np.array(low, np.int32),
        "values": np.array(values, np.float32),
        "depth": np.array(max(depths)),
    }


def _write(root: dict[str, Any], nodes: list[tuple[int, float, int, float]]) -> int:
    """Append a tree breadth first, so that a node's high child follows its low one; its depth."""
    start = len(nodes)
    nodes.append((0, np.inf, start, 0.0))
    level, depth = [(start, root)], 0
    while level:
        below = []
        for place, node in level:
            if "leaf_value" in node:
                nodes[place] = (0, np.inf, place, node["leaf_value"])
                continue
            low = len(nodes)
            nodes.extend([(0, np.inf, 0, 0.0)] * 2)
            nodes[place] = (node["split_feature"], _rounded(node["threshold"]), low, 0.0)
            below += [(low, node["left_child"]), (low + 1, node["right_child"])]
        level, depth = below, depth + bool(below)
    return depth


def _rounded(threshold: float) -> float:
    """The threshold as the largest 32-bit number that is no larger, so that no 32-bit value changes sides."""
    near = np.float32(threshold)
    return float(near if float(near) <= threshold else np.nextafter(near, np.float32(-np.inf)))


# --------------------------------------------------------------------------- reporting


def report(
    examples: Sequence[Example], first: Sequence[NDArray[np.float64]], second: Sequence[NDArray[np.float64]]
) -> tuple[float, NDArray[np.float64], NDArray[np.float64]]:
    """Print the figures; give the doubt to ask at, and how expected F1 and real F1 go together."""
    cheap = [best(each, counts) for each, counts in zip(first, (e.counts for e in examples), strict=True)]
    full = [best(each, counts) for each, counts in zip(second, (e.counts for e in examples), strict=True)]
    doubt = float(np.quantile([expected for _, expected in cheap], SHARE_ASKED))
    chosen = [late if early[1] < doubt else early for early, late in zip(cheap, full, strict=True)]
    likely = [late if early[1] < doubt else soon for early, soon, late in zip(cheap, first, second, strict=True)]
    parts = zip(examples, likely, chosen, strict=True)
    final = [(each.tidied(odds, kept), expected) for each, odds, (kept, expected) in parts]
    for name, choices in (
        ("trafilatura", [(each.baseline, 0.0) for each in examples]),
        ("first round", cheap),
        ("second round on all", full),
        ("second where in doubt", chosen),
        ("as shipped, tidied", final),
    ):
        print(f"{name:22s}", _line(examples, [kept for kept, _ in choices]))
    pairs = zip(examples, final, strict=True)
    whole = [(expected, each.f1(kept)) for each, (kept, expected) in pairs if each.row.get("text")]
    return doubt, *_calibration(np.array(whole))


def _line(examples: Sequence[Example], kept: Sequence[NDArray[np.bool_]]) -> str:
    scores = defaultdict(list)
    for each, mask in zip(examples, kept, strict=True):
        if each.row.get("text"):
            scores[each.row["set"]].append(each.f1(mask))
    head = scores["sh"] + scores["wcxb"]
    sets = " ".join(f"{name} {np.mean(values):.4f}" for name, values in scores.items())
    low = sum(score < 0.5 for score in head)
    return f"HEADLINE {np.mean(head):.4f} {sets} under .5: {low} of {len(head)} phrases {_phrases(examples, kept):.4f}"


def _phrases(examples: Sequence[Example], kept: Sequence[NDArray[np.bool_]]) -> float:
    right = wrong = missed = 0
    for each, mask in zip(examples, kept, strict=True):
        if each.row["set"] == "traf":
            text = " ".join(each.text(mask).split())
            found = sum(" ".join(phrase.split()) in text for phrase in each.row["with"])
            right, missed = right + found, missed + len(each.row["with"]) - found
            wrong += sum(" ".join(phrase.split()) in text for phrase in each.row["without"])
    return 2 * right / max(1, 2 * right + wrong + missed)


def _calibration(pairs: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean expected and mean real F1 of eight groups of pages, made to rise."""
    groups = np.array_split(pairs[np.argsort(pairs[:, 0])], 8)
    expected = np.array([group[:, 0].mean() for group in groups])
    real = np.maximum.accumulate([group[:, 1].mean() for group in groups])
    return expected, real


if __name__ == "__main__":
    main()
