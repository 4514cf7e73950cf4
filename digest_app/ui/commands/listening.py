"""The command that reads an article aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digest_app.ui.phrases import tr
from digest_app.ui.read_aloud import Places, ReadAloud

if TYPE_CHECKING:
    from digest_app.core.model import Kept
    from digest_app.ui.window import MainWindow


class ListeningCommands(QObject):
    """The voice is looked for when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader: ReadAloud | None = None
        self._article_id = 0
        self._stopped_at: tuple[int, int] | None = None
        """The article and the place where the reader stopped the voice."""

    def read_aloud(self) -> None:
        """Begin to read the open article aloud, or stop."""
        kept, reader = self._window.kept, self._voice()
        if reader is None:
            self._window.toast.tell(tr("No voice was found. On Linux, install speech-dispatcher or espeak-ng."))
        elif reader.speaking:
            reader.stop()
        elif kept is not None:
            summaries = self._window.library.summaries
            self._window.jobs.later(
                lambda: summaries.sentences(kept.article),
                lambda sentences: self._start(reader, kept, sentences),
                self._window.report,
            )
        self._show_state()

    def _start(self, reader: ReadAloud, kept: Kept, sentences: Places) -> None:
        if self._window.kept is not None and self._window.kept.id == kept.id:
            self._article_id = kept.id
            reader.start(kept.article.text, kept.article.language or "", sentences, self._place())
        self._show_state()

    def leave(self, article_id: int) -> None:
        """Another article is opened: fall silent."""
        if self._reader is not None and article_id != self._article_id:
            self._reader.stop()

    def _voice(self) -> ReadAloud | None:
        if self._reader is None:
            from digest_app.ui.voice import find_voice

            if (voice := find_voice(self)) is not None:
                self._reader = ReadAloud(voice, self)
                self._reader.spoken.connect(self._follow)
                self._reader.ended.connect(self._end)
                self._reader.failed.connect(self._tell_failure)
        return self._reader

    def _place(self) -> int:
        """Where to begin: what is selected, else where the voice stopped, else what is in view."""
        text = self._window.page.text
        if selected := text.selected():
            return selected[0]
        if self._stopped_at is not None and self._stopped_at[0] == self._article_id:
            return self._stopped_at[1]
        return text.first_place()

    def _follow(self, start: int, end: int) -> None:
        self._stopped_at = (self._article_id, start)
        self._window.page.mark_spoken((start, end))

    def _end(self) -> None:
        if self._reader is not None and self._reader.at_end:
            self._stopped_at = None
        self._window.page.mark_spoken(None)
        self._show_state()

    def _tell_failure(self) -> None:
        self._window.toast.tell(tr("The voice of this computer does not speak. Is there a loudspeaker?"))

    def _show_state(self) -> None:
        speaking = self._reader is not None and self._reader.speaking
        self._window.acts["read_aloud"].setChecked(speaking)
