"""Commands about cleaning by hand: parts of a page brought back or taken out, and the rules that remember it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from digest_app.cli import opening, output

if TYPE_CHECKING:
    from digest_app.core.model import CleaningRule


def clean(given: argparse.Namespace) -> int:
    """List what was left out of an article; with --keep or --drop, bring parts back or take them out."""
    if given.always and not (given.keep or given.drop):
        return output.misused("--always needs --keep or --drop.")
    with opening.library(given) as library:
        article = library.shelf.article(given.id).article
        if given.keep:
            part = next((part for part in article.removed if given.keep in part.text), None)
            if part is None:
                output.complain(f"{given.id}: nothing that was left out says “{given.keep}”.")
                return 1
            library.cleaning.bring_back(given.id, part, always=given.always)
        elif given.drop:
            at = article.text.find(given.drop)
            if at < 0:
                output.complain(f"{given.id}: the text does not say “{given.drop}”.")
                return 1
            library.cleaning.take_out(given.id, at, at + len(given.drop), always=given.always)
        for part in library.shelf.article(given.id).article.removed:
            if given.json:
                output.json_line({"reason": part.reason, "text": part.text, "at": part.at})
            else:
                output.line(f"{part.reason}\t{part.text}")
    return 0


def rules(given: argparse.Namespace) -> int:
    """List the rules of cleaning by hand; with --forget, let some go, by the numbers that they had in the last list."""
    with opening.library(given) as library:
        kept = library.cleaning.rules()
        if missing := [number for number in given.forget if not 0 < number <= len(kept)]:
            output.complain(f"There is no rule {missing[0]}.")
            return 1
        for number in sorted(set(given.forget), reverse=True):
            library.cleaning.forget(kept.pop(number - 1))
        for number, rule in enumerate(kept, 1):
            if given.json:
                output.json_line(_as_json(number, rule))
            else:
                where = rule.site or f"article {rule.article_id}"
                output.line(f"{number}\t{where}\t{rule.deed}\t{rule.text}" + ("\t(on trial)" if rule.on_trial else ""))
    return 0


def _as_json(number: int, rule: CleaningRule) -> dict[str, object]:
    return {
        "rule": number,
        "site": rule.site or None,
        "id": rule.article_id or None,
        "deed": rule.deed,
        "text": rule.text,
        "on_trial": rule.on_trial,
    }
