"""Print how well stories are told from one another: BCubed precision, recall and F1 on articles with known events.

    python -m benchmarks.topics.stories FOLDER

The folder holds `ecbplus.jsonl` and `basil.jsonl`, and `allsides.jsonl` whose dated articles make a stream around the
latter; a line has `id`, `title`, `text`, `date` and, where it is known, `story`. BCubed: Bagga and Baldwin 1998.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from digest_app.core.topics.stories import Stories, features

EPOCH = date(1970, 1, 1)


class Told:
    """The stories of articles told one after the other, as a scorer feeds them: `add` each, then `finish`."""

    def __init__(self) -> None:
        self._stories = Stories()
        self._count = 0

    def add(self, title: str, text: str, day: str) -> int:
        """The story of an article as it arrives."""
        number, self._count = self._count, self._count + 1
        counted = (date.fromisoformat(day[:10]) - EPOCH).days if day else None
        return self._stories.add(number, features(title, text), counted)

    def finish(self) -> list[int]:
        """The settled story of each, in the order of arrival."""
        self._stories.settle()
        return [self._stories.story(number) for number in range(self._count)]


def main(folder: Path) -> None:
    ecb, basil, others = (_rows(folder / f"{name}.jsonl") for name in ("ecbplus", "basil", "allsides"))
    stream = sorted(basil + [row for row in others if row["date"]], key=lambda row: (row["date"], row["id"]))
    for name, rows in (("ECB+", _shuffled(ecb)), ("BASIL", _shuffled(basil)), ("stream", stream)):
        told, began = Told(), time.process_time()
        arrived = [told.add(row["title"], row["text"], row["date"]) for row in rows]
        spent = time.process_time() - began
        known = [number for number, row in enumerate(rows) if "story" in row]
        true = [rows[number]["story"] for number in known]
        line = f"{name:7s} {len(rows):5d} articles, {1000 * spent / len(rows):.2f} CPU ms each"
        for state, found in (("arrived", arrived), ("settled", told.finish())):
            precision, recall = bcubed(true, [found[number] for number in known])
            f1 = 2 * precision * recall / (precision + recall)
            line += f"; {state} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
        print(line)


def bcubed(true: list[Any], found: list[int]) -> tuple[float, float]:
    """Mean over the articles of how much of their found and of their true story is right."""
    by_true, by_found, by_both = Counter(true), Counter(found), Counter(zip(true, found, strict=True))
    precision = sum(count**2 / by_found[story] for (_, story), count in by_both.items()) / len(true)
    recall = sum(count**2 / by_true[event] for (event, _), count in by_both.items()) / len(true)
    return precision, recall


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _shuffled(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["date"], hashlib.sha256(row["id"].encode()).hexdigest()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
