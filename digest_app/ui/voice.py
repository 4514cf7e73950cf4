"""Voices that read a sentence aloud: Qt's, where its speech module is installed, else the system's own program.

A program gets its text on standard input: the arguments of a process can be seen by others on the computer.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, QObject, QProcess, QStandardPaths, Signal


class Voice(QObject):
    """Says one text after the other."""

    ended = Signal()
    """A text was said to its end."""
    failed = Signal()
    """It cannot be said."""

    def say(self, text: str, language: str) -> None:
        """Begin to say a text in a language ("en", "pt-BR"; empty: the system's)."""
        raise NotImplementedError

    def stop(self) -> None:
        """Fall silent at once."""
        raise NotImplementedError


class _Program(NamedTuple):
    name: str
    arguments: tuple[str, ...] = ()
    for_language: tuple[str, ...] = ()
    """Further arguments where the language is known; `{}` is the language."""


_WINDOWS = (
    "Add-Type -AssemblyName System.Speech; [Console]::InputEncoding = [Text.Encoding]::UTF8;"
    " (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
_PROGRAMS = {
    "darwin": (_Program("say", ("-f", "-")),),
    "win32": (_Program("powershell", ("-NoProfile", "-Command", _WINDOWS)),),
}
_ON_LINUX = (
    _Program("spd-say", ("--pipe-mode", "--wait"), ("--language", "{}")),
    _Program("espeak-ng", ("--stdin",), ("-v", "{}")),
)


def find_voice(parent: QObject) -> Voice | None:
    """The best voice that this computer has; None where it has none."""
    return _qt_voice(parent) or _program_voice(parent)


def _qt_voice(parent: QObject) -> Voice | None:
    try:
        speech: Any = importlib.import_module("PySide6.QtTextToSpeech")
    except ImportError:  # it is no part of PySide6-Essentials
        return None
    engines = [name for name in speech.QTextToSpeech.availableEngines() if name != "mock"]
    return QtVoice(speech.QTextToSpeech(engines[0], parent), parent) if engines else None


def _program_voice(parent: QObject) -> Voice | None:
    for program in _PROGRAMS.get(sys.platform, _ON_LINUX):
        if path := QStandardPaths.findExecutable(program.name):
            return ProgramVoice(path, program.arguments, program.for_language, parent)
    return None


class QtVoice(Voice):
    """A voice of Qt's speech module."""

    def __init__(self, engine: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._speaking = False
        engine.stateChanged.connect(self._follow)

    def say(self, text: str, language: str) -> None:
        if language:
            self._engine.setLocale(QLocale(language))
        self._engine.say(text)

    def stop(self) -> None:
        self._speaking = False
        self._engine.stop()

    def _follow(self, state: Any) -> None:
        if state.name == "Speaking":
            self._speaking = True
        elif state.name == "Error":
            self._speaking = False
            self.failed.emit()
        elif state.name == "Ready" and self._speaking:
            self._speaking = False
            self.ended.emit()


class ProgramVoice(Voice):
    """A program that says what it reads, and then ends."""

    def __init__(self, path: str, arguments: tuple[str, ...], for_language: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._arguments = arguments
        self._for_language = for_language
        self._running: QProcess | None = None

    def say(self, text: str, language: str) -> None:
        self.stop()
        process = QProcess(self)
        process.finished.connect(lambda code, _: self._end(process, well=code == 0))
        process.errorOccurred.connect(lambda problem: self._fail_to_start(process, problem))
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        self._running = process
        further = [each.format(language.partition("-")[0]) for each in self._for_language] if language else []
        process.start(self._path, [*self._arguments, *further])
        # One line, and never one that begins with "!-!", which spd-say takes for a command.
        process.write(" ".join(text.split()).lstrip("!-").encode() + b"\n")
        process.closeWriteChannel()

    def stop(self) -> None:
        process, self._running = self._running, None
        if process is not None:
            process.kill()

    def _end(self, process: QProcess, *, well: bool) -> None:
        process.deleteLater()
        if process is self._running:
            self._running = None
            (self.ended if well else self.failed).emit()

    def _fail_to_start(self, process: QProcess, problem: QProcess.ProcessError) -> None:
        if problem == QProcess.ProcessError.FailedToStart:
            self._end(process, well=False)
