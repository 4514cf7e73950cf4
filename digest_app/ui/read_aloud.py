"""Reads the open article aloud, sentence by sentence, and marks the one that is spoken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from digest_app.ui.voice import Voice

Places = Sequence[tuple[int, int]]


class ReadAloud(QObject):
    """Goes on from where it was stopped, while the article is the same."""

    spoken = Signal(int, int)
    """The place of the sentence that is spoken now."""
    ended = Signal()
    """Nothing is spoken any more."""
    failed = Signal()

    def __init__(self, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._voice = voice
        self._text = ""
        self._language = ""
        self._sentences: Places = ()
        self._at = 0
        self.speaking = False
        voice.ended.connect(self._go_on)
        voice.failed.connect(self._fail)

    def start(self, text: str, language: str, sentences: Places, place: int) -> None:
        """Read from the first sentence that ends after `place`."""
        self._text, self._language, self._sentences = text, language, sentences
        self._at = next((number for number, (_, end) in enumerate(sentences) if end > place), len(sentences))
        self.speaking = True
        self._say()

    @property
    def at_end(self) -> bool:
        return self._at >= len(self._sentences)

    def stop(self) -> None:
        if self.speaking:
            self.speaking = False
            self._voice.stop()
            self.ended.emit()

    def _go_on(self) -> None:
        if self.speaking:
            self._at += 1
            self._say()

    def _say(self) -> None:
        if self._at >= len(self._sentences):
            self.stop()
            return
        start, end = self._sentences[self._at]
        self.spoken.emit(start, end)
        self._voice.say(self._text[start:end], self._language)

    def _fail(self) -> None:
        if self.speaking:
            self.stop()
            self.failed.emit()
