"""Bytes -> letters: header, byte order mark, meta tag and content may disagree; the text is right or it is refused.

Valid UTF-8 is believed whatever was declared: other text is hardly ever valid UTF-8 by accident. For the rest,
what was declared, what a detector (uchardet) hears and a short list of usual encodings are tried, and the one whose
words look least strange wins, the declared ones first.
"""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator
from contextlib import suppress

from digest_app.core.errors import WrongLetters
from digest_app.core.reading.strangeness import strangeness

# Labels of the WHATWG encoding standard -> the Python codec that covers what browsers read under that label.
# Nothing else is ever handed to the codec machinery: "zlib", "idna", "unicode_escape", "utf-7" are no page's letters.
_CODECS: dict[str, str] = {
    label: codec
    for codec, labels in {
        "utf-8": "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8",
        "utf-16-le": "utf-16 utf-16le ucs-2 unicode iso-10646-ucs-2",
        "utf-16-be": "utf-16be",
        "cp1252": "iso-8859-1 iso8859-1 latin1 latin-1 l1 us-ascii ascii windows-1252 cp1252 x-cp1252 ansi",
        "cp1250": "windows-1250 cp1250 x-cp1250",
        "iso8859-2": "iso-8859-2 iso8859-2 latin2 l2",
        "iso8859-3": "iso-8859-3 latin3",
        "iso8859-4": "iso-8859-4 latin4",
        "cp1251": "windows-1251 cp1251 x-cp1251 win-1251",
        "iso8859-5": "iso-8859-5 cyrillic",
        "koi8-r": "koi8-r koi8 koi",
        "koi8-u": "koi8-u koi8-ru",
        "mac-cyrillic": "x-mac-cyrillic",
        "cp866": "ibm866 cp866",
        "cp1253": "windows-1253 cp1253",
        "iso8859-7": "iso-8859-7 greek iso8859-7",
        "cp1254": "windows-1254 cp1254 iso-8859-9 latin5 iso8859-9",
        "cp1255": "windows-1255 cp1255 iso-8859-8-i",
        "iso8859-8": "iso-8859-8 hebrew",
        "cp1256": "windows-1256 cp1256",
        "iso8859-6": "iso-8859-6 arabic",
        "cp1257": "windows-1257 cp1257",
        "iso8859-10": "iso-8859-10 latin6",
        "iso8859-13": "iso-8859-13",
        "iso8859-14": "iso-8859-14",
        "iso8859-15": "iso-8859-15 latin9 l9",
        "iso8859-16": "iso-8859-16",
        "cp1258": "windows-1258 cp1258",
        "cp874": "windows-874 cp874 tis-620 iso-8859-11",
        "mac-roman": "macintosh mac x-mac-roman",
        "gb18030": "gb18030 gb2312 gbk x-gbk gb_2312-80 chinese euc-cn",
        "hz": "hz-gb-2312",
        "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5",
        "cp932": "shift_jis shift-jis sjis x-sjis ms932 windows-31j",
        "euc_jp": "euc-jp euc_jp x-euc-jp",
        "iso2022_jp": "iso-2022-jp csiso2022jp",
        "cp949": "euc-kr ks_c_5601-1987 ksc5601 cp949 windows-949 korean uhc",
    }.items()
    for label in labels.split()
}
_USUAL = (
    "cp1252",
    "cp1251",
    "gb18030",
    "cp932",
    "euc_jp",
    "big5hkscs",
    "cp949",
    "cp1250",
    "koi8-u",
    "iso8859-5",
    "cp1253",
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED_INSIDE = re.compile(
    rb"""(?:<meta\b[^>]{0,400}?charset|<\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_HIGH = re.compile(rb"[\x80-\xff]")
_WINDOWS_LETTERS = {chr(byte): bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]")
_SAME_BYTES = str.maketrans({letter: byte for byte, letter in _WINDOWS_LETTERS.items() if letter})
_LATER = "[\x80-\xbf" + "".join(_WINDOWS_LETTERS.values()) + "]"
"""What a byte that is not the first of its letter in UTF-8 looks like when it is read as Latin-1 or Windows-1252."""
_TWICE = re.compile(f"â[€\x80]{_LATER}")
"""UTF-8 of typographic quotes, dashes and dots, read so: no language writes this."""
_MANGLED = re.compile(f"[ÂÃ]{_LATER}|[âï]{_LATER}{{2}}")
"""What else such a page mangles: signs and letters of western languages, trade marks, arrows."""
_NAMED = re.compile(rf"&acirc;&euro;(?:&#?\w{{2,7}};|{_LATER})")
"""The same quotes and dashes, each wrong letter written by its name."""
_DOUBT = 0.12
"""Share of strange words above which a text is refused."""
_SAMPLE = 100_000
_DECLARED_BONUS = 0.03
_MOST_LOST = 0.03
"""Share of letters that may be lost before a page is refused."""


def decode(data: bytes, header_charset: str | None = None) -> str:
    """Turn a page's bytes into its text: no control characters, no lone surrogates, line feeds only.

    WrongLetters where no encoding gives words that look like words.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _tidy(_marked(data[len(mark) :], codec))
    if wide := _unmarked_wide(data):
        return _tidy(_marked(data, wide))
    if b"\0" in data[:4096] and data[:4096].count(0) > 8:
        raise WrongLetters(why="it is not text")
    if not _HIGH.search(data):
        return _tidy(_escaped(data, header_charset) or data.decode("ascii"))
    text = _as_utf8(data) or _best(data, header_charset) or _torn_utf8(data)
    if text is None:
        raise WrongLetters(why="no encoding makes words of its bytes")
    return _tidy(text)


def _tidy(text: str) -> str:
    """Leave line feeds only and no control characters; Windows letters that stand among these become letters."""
    text = _once_more(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ue5e5", "\u3000")
    return _CONTROL.sub(lambda found: _WINDOWS_LETTERS.get(found[0], ""), text)


def _marked(data: bytes, codec: str) -> str:
    """Decode what a byte order mark promised; a wrong mark is found out by its letters."""
    text = data.decode(codec, "replace")
    if text and text.count("\ufffd") > 1 + len(text) / 200:
        raise WrongLetters(why="its byte order mark does not fit its bytes")
    return text


def _unmarked_wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by the zero bytes beside its ASCII."""
    start = data[:2000]
    pairs = len(start) // 2
    if pairs < 4:
        return None
    if start[1::2].count(0) > 0.4 * pairs and start[0::2].count(0) < 0.05 * pairs:
        return "utf-16-le"
    if start[0::2].count(0) > 0.4 * pairs and start[1::2].count(0) < 0.05 * pairs:
        return "utf-16-be"
    return None


def _escaped(data: bytes, header_charset: str | None) -> str | None:
    """Read the seven-bit encodings of Japanese and Chinese, which look like ASCII."""
    for codec in _declared(data, header_charset):
        if (codec == "iso2022_jp" and b"\x1b" in data) or (codec == "hz" and b"~{" in data):
            return data.decode(codec, "replace")
    return None


def _as_utf8(data: bytes) -> str | None:
    """Read UTF-8, also when cut in the middle of a letter or mended with a few Windows bytes; None if it is none."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
    wrong = len(re.findall("[\ud800-\udfff]", text))
    right = len(re.findall("[\u0080-\ud7ff\ue000-\U0010ffff]", text))
    if wrong > 3 + right // 10 or wrong >= right:
        return None
    text = re.sub("[\udc80-\udcff]{1,3}$", "", text)
    return re.sub("[\ud800-\udfff]", lambda found: bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace"), text)


def _once_more(text: str) -> str:
    """Undo what was encoded as UTF-8 twice: all letters where all of them fit, else those that nobody writes so.

    A page is often put together of parts, of which only one was mangled on its way.
    """
    text = _NAMED.sub(_mended, text)
    if text.count("Ã") + text.count("Ð") + text.count("Ñ") > 8:
        with suppress(UnicodeError):
            return _read_again(text)
    return _MANGLED.sub(_mended, text) if _TWICE.search(text) else text


def _mended(found: re.Match[str]) -> str:
    try:
        return _read_again(html.unescape(found[0]))
    except UnicodeError:
        return found[0]


def _read_again(text: str) -> str:
    """Read the bytes behind Latin-1 or Windows-1252 as UTF-8; UnicodeError where they are none."""
    return text.translate(_SAME_BYTES).encode("latin-1").decode("utf-8")


def _declared(data: bytes, header_charset: str | None) -> list[str]:
    labels = [header_charset or ""]
    labels += [found[1].decode("ascii") for found in _DECLARED_INSIDE.finditer(data[:8192])]
    codecs_named = (_CODECS.get(label.strip(" \"'").lower()) for label in labels)
    return list(dict.fromkeys(codec for codec in codecs_named if codec))


def _candidates(data: bytes, header_charset: str | None) -> Iterator[tuple[str, float]]:
    """Name the codecs worth a try, each with what speaks for it before a letter is read."""
    from resiliparse.parse.encoding import detect_encoding

    heard = _CODECS.get((detect_encoding(data, max_len=131072) or "").lower())
    declared = _declared(data, header_charset)
    for place, codec in enumerate(declared):
        yield codec, _DECLARED_BONUS * (2 if codec == heard else 1) - place * 0.001
    for codec in (*([heard] if heard else []), *_USUAL):
        if codec not in declared:
            yield codec, _DECLARED_BONUS if codec == heard else 0.0


def _best(data: bytes, header_charset: str | None) -> str | None:
    """Decode with the codec whose words look least strange in a sample from the first letter beyond ASCII on.

    None where they look strange in every codec.
    """
    first = _HIGH.search(data)
    start = first.start() if first else 0
    sample = data[start : start + _SAMPLE]
    best, least = "", 1.0
    for codec, bonus in _candidates(data, header_charset):
        if codec.startswith("utf") or not _fits(sample, codec):
            continue
        strange = strangeness(sample.decode(codec, "replace")) - bonus
        if strange < least:
            best, least = codec, strange
    if not best or least > _DOUBT or not _fits(data, best):
        return None
    return data.decode(best, "replace")


def _torn_utf8(data: bytes) -> str | None:
    """Read UTF-8 of which a few bytes are broken; what they were is lost and shown so (U+FFFD)."""
    text = data.decode("utf-8", "replace")
    return text if text.count("\ufffd") <= _MOST_LOST * len(text) else None


def _fits(data: bytes, codec: str) -> bool:
    """Whether hardly a byte is lost; a sample may be cut in the middle of a letter."""
    lost = data.decode(codec, "replace").count("\ufffd")
    return lost <= 1 or lost <= len(_HIGH.findall(data)) / 500
