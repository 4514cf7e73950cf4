"""What a reader does to articles, and what takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digest_app.core.library import Library
from digest_app.core.model import Highlight, Kept, Removed, Row, Sentence, Summary, Topic
from digest_app.ui.articles_pane import ArticlesList
from digest_app.ui.deed import Deed
from digest_app.ui.doing import Doing, Write
from digest_app.ui.jobs import Jobs
from digest_app.ui.long_work import LongWork
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.core.library.cleaning import CleaningState
    from digest_app.core.library.digests import Choices
    from digest_app.core.library.filing import RemovedTopic, Said
    from digest_app.core.library.storytelling import StoryState

ShowSummary = Callable[[int, Summary], None]
"""Show an article's new summary, if the article is still open."""


class Deeds(Doing):
    """The deeds on one library."""

    def __init__(self, library: Library, jobs: Jobs, work: LongWork, rows: ArticlesList, parent: QObject) -> None:
        super().__init__(library, jobs, work, parent)
        self._rows = rows

    # ----------------------------------------------------------------- marks

    def mark(self, ids: Sequence[int], text: str, **marks: bool) -> None:
        """Set marks ("read", "starred", "archived") on articles; the marks of before come back on undo."""
        before: dict[int, Row] = {}

        def do() -> None:
            self._rows.rows.change(ids, **marks)
            self._write(lambda: self._mark(ids, marks, before))

        def undo() -> None:
            self._write(lambda: self._unmark(before, marks))

        self.stack.push(Deed(text, do, undo))

    def mark_read(self, ids: Sequence[int]) -> None:
        """Mark an article and its copies as read because it was read: no deed of the reader's, nothing to take back."""
        self._rows.rows.change(ids, read=True)
        self._write(lambda: self._library.shelf.mark(ids, read=True))

    def bin(self, ids: Sequence[int]) -> None:
        """Put articles into the bin."""
        text = tr("Moved %n article(s) to the bin", len(ids))
        self._move(text, ids, self._library.shelf.bin, self._library.shelf.restore)

    def restore(self, ids: Sequence[int]) -> None:
        """Take articles out of the bin."""
        text = tr("Restored %n article(s)", len(ids))
        self._move(text, ids, self._library.shelf.restore, self._library.shelf.bin)

    def _move(
        self,
        text: str,
        ids: Sequence[int],
        there: Callable[[Sequence[int]], list[int]],
        back: Callable[[Sequence[int]], list[int]],
    ) -> None:
        """Into the bin or out of it; undone for those that were moved."""
        moved: list[int] = []

        def do() -> None:
            moved[:] = there(ids)

        self._push(text, do, lambda: back(moved))

    # ----------------------------------------------------------------- topics

    def move(self, ids: Sequence[int], source: int | None, target: int | None, text: str) -> None:
        """Take articles out of one topic and put them under another."""
        self._correct(text, ids, lambda: self._library.filing.move(ids, source, target))

    def unfile(self, ids: Sequence[int], topic: Topic) -> None:
        """Say that articles do not belong under a topic."""
        self.move(ids, topic.id, None, tr("No longer under “{topic}”").format(topic=topic.name))

    def unsort(self, ids: Sequence[int]) -> None:
        """Take articles out of every topic."""
        self._correct(tr("No longer under any topic"), ids, lambda: self._library.filing.unsort(ids))

    def _correct(self, text: str, ids: Sequence[int], correct: Callable[[], object]) -> None:
        """Correct articles, and let others follow what that taught."""
        filing = self._library.filing
        before: list[Said] = []

        def do() -> None:
            before[:] = [filing.said(ids)]
            correct()

        def undo() -> None:
            for said in before:
                filing.unsay(said)

        def tell(followed: int) -> None:
            if followed and self._is_last(deed):
                self.told.emit(f"{text} · {tr('%n other article(s) followed', followed)}")

        deed = Deed(text, lambda: self._write_and_file(do, filed=tell), lambda: self._write_and_file(undo))
        self.stack.push(deed)
        self.told.emit(text)

    def add_topic(self, topic: Topic) -> None:
        """Add a topic and file the library under it."""
        filing = self._library.filing
        added: list[Topic] = []
        removed: list[RemovedTopic] = []

        def do() -> None:
            if removed:
                filing.put_back(removed[0])
            else:
                added[:] = [filing.put(topic)]

        def undo() -> None:
            removed[:] = [filing.remove(topic.id) for topic in added]

        self._change_topics(tr("Added the topic “{topic}”").format(topic=topic.name), do, undo)

    def change_topic(self, before: Topic, after: Topic) -> None:
        """Give a topic another name, colour or other words."""
        filing = self._library.filing
        text = tr("Changed the topic “{topic}”").format(topic=after.name)
        same_words = (before.phrases, before.never) == (after.phrases, after.never)
        write = self._write if same_words else self._write_and_file
        learned: list[Said] = []

        def do() -> None:
            learned[:] = [filing.said(())]
            filing.put(after)

        def undo() -> None:
            filing.put(before)
            for said in learned:
                filing.unsay(said)

        self._change_topics(text, do, undo, write)

    def remove_topic(self, topic: Topic) -> None:
        """Remove a topic; its articles stay."""
        filing = self._library.filing
        kept: list[RemovedTopic] = []

        def do() -> None:
            kept[:] = [filing.remove(topic.id)]

        def undo() -> None:
            for removed in kept:
                filing.put_back(removed)

        self._change_topics(tr("Removed the topic “{topic}”").format(topic=topic.name), do, undo)

    def _change_topics(
        self, text: str, do: Callable[[], object], undo: Callable[[], object], write: Write | None = None
    ) -> None:
        """Tell of it once it is done; what could not be done is none to take back."""
        run = write or self._write_and_file

        def fail(problem: Exception) -> None:
            self._forget(deed)
            self.failed.emit(problem)

        deed = Deed(text, lambda: run(do, lambda: self.told.emit(text), fail), lambda: run(undo))
        self.stack.push(deed)

    # ----------------------------------------------------------------- searches

    def keep_search(self, query: str) -> None:
        """Keep a search in the sidebar."""
        shelf = self._library.shelf
        added: list[bool] = []

        def keep() -> None:
            added[:] = [shelf.keep_search(query)]

        self._push(tr("Search kept"), keep, lambda: shelf.forget_search(query) if added == [True] else None)

    def forget_search(self, query: str) -> None:
        """Take a kept search out of the sidebar."""
        shelf = self._library.shelf
        place: list[int] = []

        def forget() -> None:
            found = shelf.forget_search(query)
            place[:] = [] if found is None else [found]

        self._push(tr("Search forgotten"), forget, lambda: shelf.keep_search(query, *place) if place else None)

    # ----------------------------------------------------------------- digests

    def choose_in_digests(self, text: str, change: Callable[[Choices], Choices]) -> None:
        """Pin, leave out or order in every digest from now on."""
        digests = self._library.digests
        before: list[Choices] = []

        def do() -> None:
            before[:] = [digests.choose(change)]

        self._push(text, do, lambda: digests.choose(lambda now: before[0] if before else now))

    # ----------------------------------------------------------------- texts

    def bring_back(self, article_id: int, part: Removed, *, always: bool) -> None:
        """Put a part that was left out of an article into its text."""
        cleaning = self._library.cleaning
        self._clean(tr("Brought back"), lambda: cleaning.bring_back(article_id, part, always=always))

    def take_out(self, article_id: int, start: int, end: int, *, always: bool) -> None:
        """Take the paragraphs of a passage out of an article's text."""
        cleaning = self._library.cleaning
        self._clean(tr("Taken out of the text"), lambda: cleaning.take_out(article_id, start, end, always=always))

    def _clean(self, text: str, clean: Callable[[], CleaningState]) -> None:
        before: list[CleaningState] = []

        def do() -> None:
            before[:] = [clean()]

        def undo() -> None:
            for state in before:  # none where it could not be done
                self._library.cleaning.put_back(state)

        self._push(text, do, undo, write=self._write_text)

    def take_version(self, article_id: int, number: int) -> None:
        """Show another of an article's texts."""
        renewing = self._library.renewing
        given_way: list[int] = []

        def take() -> None:
            given_way[:] = [renewing.take_version(article_id, number)]

        def give_back() -> None:
            for before in given_way:
                renewing.take_version(article_id, before)

        self._push(tr("Took another version of the text"), take, give_back, write=self._write_text)

    def edit(self, article_id: int, before: dict[str, object], after: dict[str, object]) -> None:
        """Give an article another title, authors, date, site, language or tags."""
        edit = self._library.shelf.edit
        do, undo = (lambda: edit(article_id, **after)), (lambda: edit(article_id, **before))
        self._push(tr("Changed the details"), do, undo, write=self._write_text)

    # ----------------------------------------------------------------- summaries

    def say_of_sentence(self, article_id: int, sentence: Sentence, show: ShowSummary, *, pinned: bool | None) -> None:
        """Pin a sentence, ban it, or neither (None); `show` gets the summary that then stands."""
        summaries, place = self._library.summaries, (sentence.start, sentence.end)
        before: list[bool | None] = []

        def do() -> Summary:
            before[:] = [summaries.said(article_id, *place)]
            return summaries.say(article_id, [place], pinned=pinned)

        texts = {True: tr("Pinned a sentence"), False: tr("Banned a sentence"), None: tr("Took a sentence's mark away")}
        self._summarise(
            texts[pinned], article_id, show, do, lambda: summaries.say(article_id, [place], pinned=before[0])
        )

    def lift_bans(self, article_id: int, show: ShowSummary) -> None:
        """Let the sentences of an article that were never to be shown be chosen again."""
        summaries = self._library.summaries
        banned: list[tuple[int, int]] = []

        def do() -> Summary:
            banned[:] = summaries.banned(article_id)
            return summaries.say(article_id, banned, pinned=None)

        def undo() -> Summary:
            return summaries.say(article_id, banned, pinned=False)

        self._summarise(tr("Let banned sentences be chosen again"), article_id, show, do, undo)

    def choose_length(self, kept: Kept, length: int | None) -> None:
        """Show so many sentences of an article; what a slider passes on its way is one deed."""
        choose, before = self._library.summaries.choose_length, kept.marks.summary_length
        self.stack.push(
            Deed(
                tr("Another length of the summary"),
                lambda: self._write(lambda: choose(kept.id, length)),
                lambda: self._write(lambda: choose(kept.id, before)),
                kind=kept.id % 2**31,
            )
        )

    def choose_method(self, kept: Kept, method: str, show: ShowSummary) -> None:
        """Choose an article's sentences by another method."""
        choose, before = self._library.summaries.choose_method, kept.marks.summary_method
        do, undo = (lambda: choose(kept.id, method)), (lambda: choose(kept.id, before))
        self._summarise(tr("Summed up by another method"), kept.id, show, do, undo)

    def _summarise(
        self, text: str, article_id: int, show: ShowSummary, do: Callable[[], Summary], undo: Callable[[], Summary]
    ) -> None:
        def write(work: Callable[[], Summary]) -> None:
            def heard(summary: Summary) -> None:
                show(article_id, summary)
                self.done.emit()

            self._jobs.on_texts(work, heard, self.failed.emit)

        self._push(text, do, undo, quiet=True, write=write)

    # ----------------------------------------------------------------- stories

    def join(self, first: int, others: Sequence[int]) -> None:
        """Put articles into one story."""
        storytelling = self._library.storytelling
        before: list[StoryState] = []

        def do() -> None:
            before[:] = [storytelling.join(first, other) for other in others]

        def undo() -> None:
            for state in reversed(before):
                storytelling.put_back(state)

        self._push(tr("%n article(s) tell one story now", len(others) + 1), do, undo)

    def part(self, article_id: int) -> None:
        """Take an article out of its story."""
        storytelling = self._library.storytelling
        before: list[StoryState] = []

        def do() -> None:
            before[:] = [storytelling.part(article_id)]

        def undo() -> None:
            for state in before:
                storytelling.put_back(state)

        self._push(tr("It tells a story of its own now"), do, undo)

    # ----------------------------------------------------------------- highlights

    def highlight(self, highlight: Highlight) -> None:
        """Keep a marked passage."""
        notes = self._library.highlighting
        kept = [highlight]

        def do() -> None:
            kept[:] = [notes.keep(kept[0])]

        self._push(tr("Highlighted"), do, lambda: notes.remove(kept[0]), quiet=True)

    def change_highlight(self, before: Highlight, after: Highlight) -> None:
        """Give a highlight another colour or note."""
        notes = self._library.highlighting
        self._push(tr("Changed a highlight"), lambda: notes.keep(after), lambda: notes.keep(before), quiet=True)

    def remove_highlight(self, highlight: Highlight) -> None:
        """Forget a marked passage; the text stays."""
        notes = self._library.highlighting
        self._push(tr("Removed a highlight"), lambda: notes.remove(highlight), lambda: notes.keep(highlight))

    # ----------------------------------------------------------------- helpers

    def _mark(self, ids: Sequence[int], marks: dict[str, bool], before: dict[int, Row]) -> None:
        before.update({row.id: row for row in self._library.shelf.rows(ids)})
        self._library.shelf.mark(ids, **marks)

    def _unmark(self, before: dict[int, Row], marks: dict[str, bool]) -> None:
        for name in marks:
            for value in (True, False):
                ids = [row.id for row in before.values() if getattr(row, name) is value]
                if ids:
                    self._library.shelf.mark(ids, **{name: value})
