"""Commands that look after the library: check, reclean, versions, refetch, backup, restore."""

from __future__ import annotations

import argparse
from pathlib import Path

from digest_app.cli import opening, output
from digest_app.core import library as front
from digest_app.core import paths
from digest_app.core.errors import NoSuchArticle
from digest_app.core.library.renewing import Renewal, differences

SIGNS = {"same": " ", "came": "+", "went": "-"}


def check(given: argparse.Namespace) -> int:
    """Verify the library; complaints go to standard error."""
    with opening.library(given) as library:
        complaints = library.care.check()
        warnings = library.care.warnings()
        ids = library.care.ids()
    if given.ids:
        for article_id in ids:
            output.json_line({"have": article_id}) if given.json else output.line(f"have {article_id}")
    for complaint in (*complaints, *warnings):
        output.complain(complaint)
    if not given.ids:
        verdict = "The library is damaged." if complaints else f"The library is sound; articles: {len(ids)}."
        output.json_line({"sound": not complaints, "articles": len(ids)}) if given.json else output.line(verdict)
    return 1 if complaints else 0


def reclean(given: argparse.Namespace) -> int:
    """Clean kept pages again, and say of each what would change, or did."""
    with opening.library(given, logged=True) as library:
        renewals = library.renewing.reclean(given.ids or None, store=given.store, checkpoint=output.progress)
        output.clear_progress()
        for renewal in renewals:
            _tell(renewal, given, taken=given.store and renewal.better)
    return 0


def versions(given: argparse.Namespace) -> int:
    """The other texts of an article; with a number, what would come and go, or the taking of it."""
    if given.take and given.number is None:
        return output.misused("--take needs the number of a version.")
    with opening.library(given) as library:
        if given.number is None:
            for version in library.renewing.versions(given.id):
                about = {"version": version.number, "made": version.made.isoformat(), "why": version.why}
                output.json_line(about) if given.json else output.line("\t".join(map(str, about.values())))
            return 0
        if given.take:
            kept_as = library.renewing.take_version(given.id, given.number, output.progress)
            output.clear_progress()
            line = f"took version {given.number}; the text shown until now is version {kept_as}"
            output.json_line({"took": given.number, "kept_as": kept_as}) if given.json else output.line(line)
            return 0
        shown, version = library.shelf.article(given.id).article, library.renewing.version(given.id, given.number)
        for sign, paragraph in differences(shown, version.article):
            output.json_line({sign: paragraph}) if given.json else output.line(f"{SIGNS[sign]} {paragraph}")
    return 0


def refetch(given: argparse.Namespace) -> int:
    """Fetch articles again; what could not be had is said, and the article stays as it was."""
    failed = False
    with opening.library(given, logged=True) as library:
        for article_id in given.ids:
            try:
                renewal = library.renewing.refetch(article_id, output.progress, given.allow)
                why = renewal.why
            except NoSuchArticle as problem:
                renewal, why = None, str(problem)
            output.clear_progress()
            if renewal and renewal.new:
                _tell(renewal, given, taken=renewal.better)
                continue
            failed = True
            output.complain(f"{article_id}: {why}")
            if given.json:
                output.json_line({"id": article_id, "outcome": "failed", "why": why})
    return 1 if failed else 0


def backup(given: argparse.Namespace) -> int:
    """Make a verified copy and print where it lies."""
    with opening.library(given) as library:
        path = library.care.backup(Path(given.to) if given.to else None)
    output.json_line({"path": str(path)}) if given.json else output.line(str(path))
    return 0


def restore(given: argparse.Namespace) -> int:
    """Put a backup in the library's place; works also where the library cannot be opened."""
    folder = paths.library_folder(given.library)
    aside = front.restore(folder, Path(given.backup) if given.backup else None)
    if given.json:
        output.json_line({"aside": str(aside) if aside else None})
    else:
        output.line(f"The backup is in place.{f' What was there before is {aside}' if aside else ''}")
    return 0


def _tell(renewal: Renewal, given: argparse.Namespace, *, taken: bool) -> None:
    if given.json:
        output.json_line(
            {"id": renewal.id, "changed": renewal.changed, "better": renewal.better, "taken": taken, "why": renewal.why}
        )
    else:
        output.line(f"{renewal.id}\t{'taken: ' if taken else ''}{renewal.why}\t{renewal.old.title}")
