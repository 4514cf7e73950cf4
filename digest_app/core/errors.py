"""What can go wrong in the world, each with the sentence that the reader sees.

Each class says what happened, what is safe and what to do. The details are filled in by name, so that the
window can translate the sentence first: `tr(error.sentence).format(**error.details)`.
"""

from __future__ import annotations

from typing import ClassVar


class DigestError(Exception):
    """Something that can happen to a careful reader; its text is fit to be shown."""

    sentence: ClassVar[str] = "Something went wrong. The library is as it was."

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.sentence.format(**details))


class Cancelled(DigestError):
    sentence = "Stopped. What was saved before stays saved."


class Dismissed(DigestError):
    sentence = "The link was taken out of the queue."


# --------------------------------------------------------------------------- addresses and fetching


class BadAddress(DigestError):
    sentence = "“{address}” is not a web address: {why}."


class PrivateAddress(DigestError):
    sentence = "{host} is a private address of this computer or network. It is fetched only when you allow it."


class Unreachable(DigestError):
    sentence = "{host} could not be reached: {why}. Try again when the connection is back."


class TooSlow(DigestError):
    sentence = "{host} was too slow: no whole page within {seconds} seconds. Try again later."


class Refused(DigestError):
    sentence = "{host} does not give this page: {why}."


class NotFound(DigestError):
    sentence = "{host} says that this page does not exist ({status})."


class NeedsLogin(DigestError):
    sentence = "{host} asks for a login before it shows this page."


class TryLater(DigestError):
    sentence = "{host} asks to be left alone for now ({status}). Try again {when}."


class BadCertificate(DigestError):
    sentence = "{host} could not prove that it is {host}: {why}. Nothing was fetched."


class BadRedirect(DigestError):
    sentence = "{host} sends the link on to somewhere that is not followed: {why}."


class TooLarge(DigestError):
    sentence = "This page is larger than {megabytes} MB and was not fetched."


class Incomplete(DigestError):
    sentence = "{host} broke off before the page was complete. Try again."


class BadAnswer(DigestError):
    sentence = "{host} answered in a way that cannot be understood: {why}."


class NotAPage(DigestError):
    sentence = "This is {what}, not a page with an article."


# --------------------------------------------------------------------------- files


class NoSuchFile(DigestError):
    sentence = "There is no file “{path}”."


class UnreadableFile(DigestError):
    sentence = "“{path}” cannot be read: {why}."


class EmptyFile(DigestError):
    sentence = "“{path}” is empty."


# --------------------------------------------------------------------------- reading


class NothingToRead(DigestError):
    sentence = "No article was found on this page: {why}."


class NotAnArticle(DigestError):
    """A soft 404, a consent wall, a login form, a robot check, an index page, a video blurb."""

    sentence = "This page is {what}, not an article."


class TooComplex(DigestError):
    sentence = "This page is too complex to be cleaned: {why}."


class WrongLetters(DigestError):
    sentence = "The letters of this page cannot be told: {why}."


# --------------------------------------------------------------------------- the library


class TextChanged(DigestError):
    sentence = "The text was changed meanwhile. Nothing was done to it; look at it again."


class LibraryError(DigestError):
    sentence = "The library cannot be used: {why}."


class LibraryBusy(LibraryError):
    sentence = "Another program is holding the library. Nothing was changed; try again in a moment."


class LibraryDamaged(LibraryError):
    sentence = "The library file is damaged ({why}). It was left as it is; a backup can be put in its place."


class LibraryNewer(LibraryError):
    sentence = (
        "This library was written by a newer Digest (form {found}, this one knows {known}). "
        "It was not touched: please update Digest."
    )


class LibraryForeign(LibraryError):
    sentence = "“{path}” is not a Digest library. It was not touched."


class LibraryUnwritable(LibraryError):
    sentence = "The library in “{path}” cannot be written: {why}. What is in it can be read."


class DiskFull(LibraryError):
    sentence = "The disk is full. Nothing was lost; make room and try again."


class DiskReadOnly(LibraryError):
    sentence = "The disk is read-only. Nothing was lost and nothing was saved."


class NoSuchArticle(DigestError):
    sentence = "There is no article {id} in the library."


class NoSuchVersion(DigestError):
    sentence = "Article {id} has no version {number}."


class NoSuchTopic(DigestError):
    sentence = "There is no topic called “{name}”."


class TopicExists(DigestError):
    sentence = "There is a topic called “{name}” already."


class BadTopic(DigestError):
    sentence = "The topic “{name}” cannot work: {why}."


class BadQuery(DigestError):
    sentence = "“{query}” cannot be searched: {why}."


class NoSuchLink(DigestError):
    sentence = "There is no link {number} in the queue."


class BadDate(DigestError):
    sentence = "“{date}” is not a date. Write 2025-04-02, or 7d for the last seven days."


class NoBackup(LibraryError):
    sentence = "There is no good backup to put in the library's place."


# --------------------------------------------------------------------------- files that leave and come, logins


class CannotWrite(DigestError):
    sentence = "“{path}” cannot be written: {why}."


class UnknownFormat(DigestError):
    sentence = "“{name}” is not a format that Digest knows. Known: {known}."


class NothingToExport(DigestError):
    sentence = "There is nothing to export: {why}."


class BadImport(DigestError):
    sentence = "“{path}” cannot be imported: {why}."


class NoKeyStore(DigestError):
    sentence = "This system has no safe place for passwords ({why}). The login is kept for this session only."


class KeyStoreClosed(DigestError):
    sentence = "The system's store of passwords cannot be opened: {why}. Unlock it and try again."


class BadLogin(DigestError):
    sentence = "This login cannot work: {why}."
