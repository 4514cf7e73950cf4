"""The words of the command line: commands, options, and what each is for."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from digest_app import __version__

Parser = argparse.ArgumentParser

# argparse asks gettext eight times for a translation that Python does not ship, a tenth of what `list` takes
vars(argparse)["_"] = lambda text: text


class Help(argparse.HelpFormatter):
    """As wide as the terminal. argparse makes one for each argument, and its own way to the width is a slow import."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Read the words; a bare address, as a desktop entry passes it on, opens the window and saves it."""
    given = list(words)
    first = next((n for n, word in enumerate(given) if "://" in word and not word.startswith("-")), None)
    if first is not None and not any(word in COMMANDS for word in given[:first]):
        given.insert(first, "gui")
    return parser(_command_of(given)).parse_args(given)


def parser(command: str = "") -> Parser:
    """The parser of `digest-app`, or of one command of it, which is made sooner; its function comes out as `run`."""
    about = "Saved web pages as a news digest that is read offline and trusted."
    top = Parser(prog="digest-app", description=about, formatter_class=Help)
    top.add_argument("--version", action="version", version=f"digest-app {__version__}")
    top.add_argument("--library", type=_filled, metavar="DIR", help="the library's folder (also DIGEST_APP_LIBRARY)")
    top.add_argument("--json", action="store_true", help="one JSON object a line")
    top.add_argument("--debug", action="store_true", help="show the traceback of a mistake, and what holds the window")
    top.set_defaults(run=_function("window", "gui"), exit_when_shown=False, links=[], do="")
    # named here: to work it out, argparse would make a formatter and look at the terminal
    commands = top.add_subparsers(title="commands", metavar="COMMAND", prog="digest-app")
    for add in [COMMANDS[command]] if command else COMMANDS.values():
        add(commands)
    return top


def _command_of(words: Sequence[str]) -> str:
    """The command that stands after nothing but options of `digest-app`; empty where there is none to be sure of."""
    left = iter(words)
    for word in left:
        if word == "--library":
            next(left, None)
        elif word not in ("--json", "--debug"):
            return word if word in COMMANDS else ""
    return ""


def _command(commands: Any, name: str, help_: str, module: str) -> Parser:
    command: Parser = commands.add_parser(name, help=help_, description=help_, formatter_class=Help)
    # given after the command too; SUPPRESS keeps what stood before it
    command.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
    command.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    command.set_defaults(run=_function(module, name))
    return command


def _function(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """A command's function, imported when it is run: most commands need little."""

    def run(given: argparse.Namespace) -> int:
        function = getattr(import_module(f"digest_app.cli.{module}"), name.replace("-", "_"))
        return int(function(given))

    return run


def _save(commands: Any) -> None:
    command = _command(commands, "save", "save pages by address, from files, or addresses on standard input", "saving")
    command.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="an address, a file, or - for addresses, one a line"
    )
    _allow(command)


def _extract(commands: Any) -> None:
    command = _command(commands, "extract", "print what save would store, and store nothing", "saving")
    command.add_argument("sources", nargs="+", metavar="SOURCE")
    _allow(command)


def _list(commands: Any) -> None:
    command = _command(commands, "list", "list articles, newest first", "reading")
    command.set_defaults(run=_function("reading", "list_"))
    _choice(command)
    command.add_argument("--unread", action="store_true")
    command.add_argument("--starred", action="store_true")
    command.add_argument("--archived", action="store_true")
    command.add_argument("--limit", type=_count, default=-1, metavar="N")


def _show(commands: Any) -> None:
    command = _command(commands, "show", "show an article with its summary", "reading")
    command.add_argument("id", type=_id, metavar="ID")
    part = command.add_mutually_exclusive_group()
    part.add_argument("--text", action="store_true", help="the text alone")
    part.add_argument("--summary", action="store_true", help="the summary alone")


def _search(commands: Any) -> None:
    command = _command(commands, "search", "search the library, best first", "reading")
    command.add_argument(
        "query", nargs="+", metavar="QUERY", help='words, "a phrase", topic:aruba site:… after:2025-03 is:unread -word'
    )
    command.add_argument("--limit", type=_count, default=20, metavar="N")
    command.add_argument("--newest", action="store_true", help="newest saved first instead of best first")


def _export(commands: Any) -> None:
    command = _command(commands, "export", "export articles", "exporting")
    command.add_argument("ids", nargs="*", type=_id, metavar="ID")
    _choice(command)
    command.add_argument("--all", action="store_true", help="every article")
    command.add_argument("--format", metavar="NAME", help="markdown, html, epub or json; as FILE ends when left out")
    command.add_argument(
        "--to", type=_filled, default="-", metavar="DIR", help="a folder, a file, or - for standard output"
    )


def _digest(commands: Any) -> None:
    command = _command(commands, "digest", "the digest of a period", "exporting")
    _choice(command)
    command.add_argument("--unread", action="store_true", help="of unread articles only")
    command.add_argument("--pin", type=_id, action="append", default=[], metavar="ID", help="its story stands first")
    command.add_argument("--drop", type=_id, action="append", default=[], metavar="ID", help="its story is left out")
    command.add_argument("--forget-choices", action="store_true", help="what was pinned and dropped before")
    command.add_argument("--format", metavar="NAME", help="markdown, html, epub or json; as FILE ends when left out")
    command.add_argument(
        "--to", type=_filled, default="-", metavar="FILE", help="a file, a folder, or - for standard output"
    )


def _topics(commands: Any) -> None:
    command = _command(commands, "topics", "topics, and which articles belong to them", "topics")
    command.set_defaults(run=_function("topics", "list_"))
    verbs = command.add_subparsers(metavar="VERB")
    _command(verbs, "list", "list the topics", "topics").set_defaults(run=_function("topics", "list_"))
    add = _command(verbs, "add", "add a topic", "topics")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--keywords", default="", help='a, b, "two words", begin*, one + other, EXACT')
    add.add_argument("--never", default="", help="phrases that never mean this topic")
    add.add_argument("--colour", default="#5b8def")
    for verb, text in (("remove", "remove a topic, never its articles"), ("show", "show a topic's words and articles")):
        _command(verbs, verb, text, "topics").add_argument("name", metavar="NAME")
    edit = _command(verbs, "edit", "change a topic's name, colour or words, and file the library anew", "topics")
    edit.add_argument("name", metavar="NAME")
    edit.add_argument("--rename", metavar="NAME")
    edit.add_argument("--keywords", help="all its phrases, in place of those that it has")
    edit.add_argument("--never", help="all its never-phrases")
    edit.add_argument("--add", default="", help="phrases to add to those that it has")
    edit.add_argument("--colour")
    edit.add_argument("--dry-run", action="store_true", help="say what would come and go, and change nothing")
    words = _command(verbs, "words", "propose words that the articles moved into a topic share", "topics")
    words.add_argument("name", metavar="NAME")
    _command(verbs, "suggest", "propose topics for what is unsorted", "topics")
    for verb, text in (("file", "put an article under a topic"), ("unfile", "take an article out of a topic")):
        correct = _command(verbs, verb, text, "topics")
        correct.add_argument("id", type=_id, metavar="ID")
        correct.add_argument("name", metavar="NAME")
        correct.add_argument(
            "--follow",
            action="store_true",
            help="file all others anew at once by what this teaches, not when next edited",
        )


def _stories(commands: Any) -> None:
    command = _command(commands, "stories", "the same event in several articles", "stories")
    command.set_defaults(run=_function("stories", "list_"))
    verbs = command.add_subparsers(metavar="VERB")
    _command(verbs, "list", "list the stories", "stories").set_defaults(run=_function("stories", "list_"))
    shown = _command(verbs, "show", "an article's story, and where its sources differ", "stories")
    joined = _command(verbs, "join", "say that two articles tell one story", "stories")
    parted = _command(verbs, "part", "say that an article tells a story of its own", "stories")
    for verb in (shown, joined, parted):
        verb.add_argument("id", type=_id, metavar="ID")
    joined.add_argument("other", type=_id, metavar="OTHER")


def _clean(commands: Any) -> None:
    command = _command(
        commands, "clean", "what was left out of an article; bring it back, or take more out", "cleaning"
    )
    command.add_argument("id", type=_id, metavar="ID")
    deed = command.add_mutually_exclusive_group()
    deed.add_argument("--keep", type=_filled, metavar="WORDS", help="bring back the part that says this")
    deed.add_argument("--drop", type=_filled, metavar="WORDS", help="take out the paragraph that says this")
    command.add_argument("--always", action="store_true", help="on every page of the site")


def _rules(commands: Any) -> None:
    command = _command(commands, "rules", "the rules of cleaning by hand", "cleaning")
    command.add_argument("--forget", type=_id, nargs="+", default=[], metavar="N", help="let these rules go")


def _gui(commands: Any) -> None:
    command = _command(commands, "gui", "open the window", "window")
    command.add_argument("links", nargs="*", metavar="URL", help="links to save")
    command.add_argument("--do", default="", choices=("paste", "make_digest"), help="save what was copied, or digest")
    command.add_argument("--exit-when-shown", action="store_true", help="leave when the first list is painted")


def _check(commands: Any) -> None:
    command = _command(commands, "check", "verify the library", "care")
    command.add_argument("--ids", action="store_true", help="print have ID for each article")


def _login(commands: Any) -> None:
    command = _command(commands, "login", "keep a login for a site in the system's key store", "logins")
    command.add_argument("site", nargs="?", metavar="SITE", help="the site's address; without it, the sites are listed")
    command.add_argument("--kind", choices=("password", "token", "header", "cookie"), default="password")
    command.add_argument("--name", default="", help="the user's name, or the name of the header")
    deed = command.add_mutually_exclusive_group()
    deed.add_argument("--forget", action="store_true", help="remove the site's logins")
    deed.add_argument("--test", action="store_true", help="ask the site for a page with the login that is kept")


def _versions(commands: Any) -> None:
    command = _command(commands, "versions", "the other texts of an article that are kept, and what differs", "care")
    command.add_argument("id", type=_id, metavar="ID")
    command.add_argument("number", type=_id, nargs="?", metavar="VERSION", help="what would come and go with this one")
    command.add_argument("--take", action="store_true", help="show this one; the text shown until now is kept")


def _reclean(commands: Any) -> None:
    command = _command(commands, "reclean", "clean kept pages as Digest does today, and say what would change", "care")
    command.add_argument("ids", nargs="*", type=_id, metavar="ID", help="all articles when left out")
    command.add_argument("--store", action="store_true", help="store the changes that lose nothing")


def _refetch(commands: Any) -> None:
    command = _command(commands, "refetch", "fetch articles again; the better text stays", "care")
    command.add_argument("ids", nargs="+", type=_id, metavar="ID")
    _allow(command)


def _backup(commands: Any) -> None:
    command = _command(commands, "backup", "make a verified copy of the library", "care")
    command.add_argument(
        "--to", type=_filled, metavar="DIR", help="a folder; the library's own folder of backups when left out"
    )


def _restore(commands: Any) -> None:
    command = _command(commands, "restore", "put a backup in the library's place; what was there is kept aside", "care")
    command.add_argument(
        "backup", type=_filled, nargs="?", metavar="FILE", help="the newest sound backup when left out"
    )


def _import(commands: Any) -> None:
    command = _command(commands, "import", "take what another program kept: Pocket, wallabag, bookmarks, …", "saving")
    command.set_defaults(run=_function("saving", "import_"))
    command.add_argument("files", nargs="+", metavar="FILE")
    command.add_argument("--wait", action="store_true", help="leave links in the queue instead of fetching them now")


def _queue(commands: Any) -> None:
    command = _command(commands, "queue", "links that wait or could not be saved", "queue")
    command.set_defaults(run=_function("queue", "list_"))
    verbs = command.add_subparsers(metavar="VERB")
    _command(verbs, "list", "list the links", "queue").set_defaults(run=_function("queue", "list_"))
    _command(verbs, "run", "save the links that wait", "queue")
    for verb, text in (("retry", "try failed links again"), ("dismiss", "take failed links out of the queue")):
        again = _command(verbs, verb, text, "queue")
        again.add_argument("numbers", nargs="*", type=_id, metavar="N", help="all that failed when left out")


def _verify(commands: Any) -> None:
    command = _command(commands, "verify", "check the sentences that an exported file quotes", "exporting")
    command.add_argument("files", nargs="+", metavar="FILE.md")


def _mark(commands: Any) -> None:
    command = _command(commands, "mark", "mark articles", "marking")
    command.add_argument("ids", nargs="+", type=_id, metavar="ID")
    for pair in (("read", "unread"), ("star", "unstar"), ("archive", "unarchive"), ("delete", "undelete")):
        either = command.add_mutually_exclusive_group()
        for word in pair:
            either.add_argument(f"--{word}", action="store_true")


def _empty_bin(commands: Any) -> None:
    command = _command(commands, "empty-bin", "remove for good what lies in the bin", "marking")
    command.add_argument("--days", type=_id, default=0, metavar="N", help="only what has lain there for N days")


def _edit(commands: Any) -> None:
    command = _command(commands, "edit", "put right what is known of an article", "details")
    command.add_argument("id", type=_id, metavar="ID")
    command.add_argument("--title", type=_filled, metavar="WORDS")
    command.add_argument("--author", dest="authors", action="append", metavar="NAME", help="all, one option each")
    command.add_argument("--published", type=_date, metavar="DATE", help='such as 2025-04-02; "" for none')
    command.add_argument("--site", metavar="NAME")
    command.add_argument("--language", metavar="CODE")
    command.add_argument("--tag", dest="tags", action="append", metavar="WORD", help="all, one option each")


def _summary(commands: Any) -> None:
    from digest_app.core.settings import BY_KEY

    command = _command(commands, "summary", "steer an article's summary, and print it", "summaries")
    command.add_argument("id", type=_id, metavar="ID")
    command.add_argument("--length", type=_id, metavar="N", help="so many sentences; 0: by the length of the article")
    methods = [name for name, _ in BY_KEY["summary_method"].choices]
    command.add_argument(
        "--method", choices=(*methods, "default"), help="how sentences are chosen; default: as the settings say"
    )
    command.add_argument("--always", type=_filled, metavar="WORDS", help="always show the sentence that says this")
    command.add_argument("--never", type=_filled, metavar="WORDS", help="never show it")
    command.add_argument("--let-go", type=_filled, metavar="WORDS", help="neither")
    command.add_argument("--lift-bans", action="store_true", help="let what was never to be shown be chosen again")


def _highlights(commands: Any) -> None:
    command = _command(commands, "highlights", "passages that you marked, with their notes", "highlights")
    command.set_defaults(run=_function("highlights", "list_"))
    verbs = command.add_subparsers(metavar="VERB")
    listed = _command(verbs, "list", "list the highlights", "highlights")
    listed.set_defaults(run=_function("highlights", "list_"))
    listed.add_argument("words", nargs="?", default="", metavar="WORDS", help="those with these words")
    added = _command(verbs, "add", "mark a passage of an article", "highlights")
    added.add_argument("id", type=_id, metavar="ID")
    added.add_argument("passage", type=_filled, metavar="PASSAGE")
    added.add_argument("--note", default="")
    added.add_argument("--colour", choices=("yellow", "green", "blue", "pink"), default="yellow")
    removed = _command(verbs, "remove", "take highlights away", "highlights")
    removed.add_argument("numbers", nargs="+", type=_id, metavar="N")


def _settings(commands: Any) -> None:
    command = _command(commands, "settings", "show and change the settings of the library", "settings")
    command.add_argument("key", nargs="?", metavar="KEY")
    command.add_argument("value", nargs="?", metavar="VALUE")


COMMANDS = {
    "save": _save,
    "list": _list,
    "show": _show,
    "search": _search,
    "export": _export,
    "digest": _digest,
    "topics": _topics,
    "extract": _extract,
    "gui": _gui,
    "check": _check,
    "login": _login,
    "reclean": _reclean,
    "versions": _versions,
    "refetch": _refetch,
    "backup": _backup,
    "restore": _restore,
    "import": _import,
    "queue": _queue,
    "verify": _verify,
    "mark": _mark,
    "empty-bin": _empty_bin,
    "edit": _edit,
    "summary": _summary,
    "highlights": _highlights,
    "settings": _settings,
    "stories": _stories,
    "clean": _clean,
    "rules": _rules,
}
"""The contract: scripts call these by name."""


def _choice(command: Parser) -> None:
    command.add_argument("--topic", type=_filled, metavar="NAME")
    command.add_argument(
        "--since",
        type=_filled,
        metavar="DATE",
        help="2025-04-02, 2025-04-01..2025-04-07, 7d for seven days, last: the last digest",
    )


def _allow(command: Parser) -> None:
    command.add_argument(
        "--allow", action="append", default=[], metavar="HOST[:PORT]", help="a private address that may be fetched"
    )


def _columns() -> int:
    told = os.environ.get("COLUMNS", "")
    try:
        return int(told) if told.isdecimal() else os.get_terminal_size().columns
    except OSError:  # the output is no terminal
        return 80


def _id(text: str) -> int:
    """A number that a library can hold."""
    try:
        number = int(text)
    except ValueError:
        number = -1
    if not 0 <= number < 2**63:
        raise argparse.ArgumentTypeError(f"“{text}” is no number that it could be")
    return number


def _filled(text: str) -> str:
    """A word that says something: an empty one is a variable that was not set, and must not mean “all” or “mine”."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _date(text: str) -> str:
    from datetime import datetime

    try:
        datetime.fromisoformat(text or "2025-04-02")
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date: write 2025-04-02") from None
    return text


def _count(text: str) -> int:
    number = _id(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
