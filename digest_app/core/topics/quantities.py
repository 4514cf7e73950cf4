"""Figures and dates in a sentence: what they count, and how exactly they are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from .words import Word, fold, split, word

DATE = "date"
"""The unit of a day and month, whose value is month times 100 plus day."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure: its value, the stem of what it counts, its place in the sentence, and the range that it allows."""

    value: float
    unit: str
    shown: str
    """What it counts, as the sentence spells it."""
    start: int
    end: int
    least: float
    most: float

    def allows(self, other: Quantity) -> bool:
        """Whether both figures can be true."""
        return self.least <= other.most and other.least <= self.most


def quantities(sentence: str) -> list[Quantity]:
    """The figures that count something, and the dates; years, ages, spans of time and bare figures are left out."""
    dates = list(_dates(sentence))
    taken = [(date.start, date.end) for date in dates]
    counted = [each for match in _FIGURE.finditer(sentence) if (each := _counted(sentence, match))]
    return dates + [each for each in counted if not any(each.start < end and start < each.end for start, end in taken)]


_SMALL = """
two twee dos zwei deux два дві | three drie tres drei trois три | four vier cuatro quatre чотири
| five vijf cinco funf cinq пять | six zes seis sechs шість | seven zeven siete sieben sept сім
| eight acht ocho huit вісім | nine negen nueve neun neuf девять | ten tien diez zehn dix десять
| eleven elf onze | twelve twaalf doce zwolf douze | thirteen dertien trece dreizehn treize
| fourteen veertien catorce vierzehn quatorze | fifteen vijftien quince funfzehn quinze
| sixteen zestien dieciseis sechzehn | seventeen zeventien diecisiete siebzehn
| eighteen achttien dieciocho achtzehn | nineteen negentien diecinueve neunzehn
"""
_TENS = """
twenty twintig veinte zwanzig vingt двадцять | thirty dertig treinta dreissig trente тридцять
| forty veertig cuarenta vierzig quarante сорок | fifty vijftig cincuenta funfzig cinquante
| sixty zestig sesenta sechzig soixante шістдесят | seventy zeventig setenta siebzig сімдесят
| eighty tachtig ochenta achtzig вісімдесят | ninety negentig noventa neunzig девяносто
"""
_NUMERALS = {fold(name): value for value, names in enumerate(_SMALL.split("|"), start=2) for name in names.split()} | {
    fold(name): 10 * value for value, names in enumerate(_TENS.split("|"), start=2) for name in names.split()
}
_SCALES = """
1e2 hundred honderd cientos hundert сотень
| 1e3 thousand duizend mil tausend mille k тисяч тисячі | 1e6 million miljoen millones millionen millions m mln мільйон
| 1e9 billion bn b miljard milliarden milliards mld мільярд | 1e4 万 萬 | 1e8 亿 億
"""
_SCALE = {fold(name): float(line.split()[0]) for line in _SCALES.split("|") for name in line.split()[1:]}
_MONTHS = """
january januari januar enero janvier січня | february februari februar febrero fevrier лютого
| march maart marz marzo mars березня | april abril avril квітня | may mei mai mayo травня
| june juni junio juin червня | july juli julio juillet липня | august augustus agosto aout серпня
| september septiembre septembre вересня | october oktober octubre octobre жовтня
| november noviembre novembre листопада | december dezember diciembre decembre грудня
"""
_MONTH = {fold(name): number for number, names in enumerate(_MONTHS.split("|"), start=1) for name in names.split()}
_VERBS = ("may", "march")
"""Months that are written as verbs."""
_DAYS = """
monday tuesday wednesday thursday friday saturday sunday
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
lunes martes miercoles jueves viernes sabado domingo
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
djaluna djamars djarason djaweps djabierne djasabra djadomingo
понеділок вівторок середа середу четвер ятниця ятницю субота суботу неділя неділю
"""
_WEEKDAYS = frozenset(word(name).stem for name in _DAYS.split())
_HAN_NUMERALS = frozenset("一二两兩三四五六七八九十百千万萬亿億")
_MONEY = {"dollar": "$", "euro": "€", "pound": "£", "pond": "£", "yen": "¥", "долар": "$", "євро": "€"}
"""What a sum may be called instead of its sign."""
_SPANS_OF_TIME = """
gmt utc cet est edt pst pdt local uhr year month week day hour minute second jaar maand weken dag dagen uur uren minuten
ano meses mes semana dia hora minuto
jahr jahre monat monate woche wochen tag tage stunde stunden an annee moi semaine jour heure
рок роки років день дні днів
годин хвилин тиждень тижні місяць місяців 年 月 日 周 天 时 分 th st nd rd time times of and or to in
may might could would will must can was were is are has have had did does
"""
_NOT_COUNTED = {word(name).stem for name in _SPANS_OF_TIME.split()}
_AT_LEAST = r"more than|over|at least|meer dan|ruim|minstens|mehr als|mindestens|uber|plus de|au moins|mas de|al menos|понад|щонаименше|超过|超過|至少"  # noqa: E501 - one list
_AT_MOST = r"less than|fewer than|up to|at most|minder dan|hoogstens|weniger als|bis zu|hochstens|moins de|jusqu.a|menos de|hasta|менше|不到|最多"  # noqa: E501 - one list
_ABOUT = r"about|around|some|nearly|almost|roughly|approximately|ongeveer|bijna|circa|etwa|rund|fast|environ|quelque|pres de|unos|unas|casi|cerca de|близько|маиже|约|約|近"  # noqa: E501 - one list
_BEFORE = 40
"""Letters before a figure in which "more than" and the like may stand."""
_HEDGE = re.compile(rf"(?:(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<about>{_ABOUT}))\s*$")

_FIGURE = re.compile(
    r"(?P<money>[$€£¥]\s?)?(?<![\w.,])(?<!\D-)(?P<number>\d{1,3}(?:[.,\u00a0 ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|"
    + "|".join(sorted(_NUMERALS, key=lambda name: (-len(name), name)))
    + r")(?P<scale>bn|mln|mn|(?<=\d)[mbk])?(?![\w-])"
    r"(?P<percent>\s?(?:%|per ?cent\b|procent\b|prozent\b|por ciento\b|відсотк))?"
    r"|(?<!\d)(?P<han>\d+(?:\.\d+)?)(?=[\u4e00-\u9fff])",
    re.IGNORECASE,
)
_LETTERS = ("m", "M", "b", "B", "k", "K")
"""Scales that stand only for sums."""
_FROM = re.compile(
    r"(?:(?P<dash>\d[\d.,]*)\s?[-–—~至到]\s?"
    r"|\b(?P<to>\w[\w.,]*) (?:to|tot|bis|a|à|до) "
    r"|\b(?:between|tussen|zwischen|entre|між) (?P<and>\w[\w.,]*) (?:and|en|und|y|et|та|і|й) )$",
    re.IGNORECASE,
)
"""The lower end of a range before its upper end."""
_NEXT = re.compile(r"[\s\u00a0]*([^\W\d_]+)")


def figures(text: str) -> frozenset[str]:
    """The figures that a text says, in digits or words, and its days of the week and months, each in one spelling."""
    found = {re.sub(r"[.,](?=\d{3}(?!\d))", "", match[0]) for match in re.finditer(r"\d+(?:[.,:]\d+)*", text)}
    for item in split(text).items:
        if item.folded in _NUMERALS:
            found.add(str(_NUMERALS[item.folded]))
        elif item.raw in _HAN_NUMERALS:
            found.add(item.raw)
        elif day := of_calendar(item):
            found.add(day)
    return frozenset(found)


def is_numeral(item: Word) -> bool:
    """Whether a word is a figure spelled out."""
    return item.folded in _NUMERALS


def of_calendar(item: Word) -> str:
    """The day of the week or the month that a word is, in one spelling; empty where it is none."""
    if item.stem in _WEEKDAYS:
        return item.stem
    return f"month {_MONTH[item.folded]}" if item.folded in _MONTH and item.raw not in _VERBS else ""


def _counted(sentence: str, match: re.Match[str]) -> Quantity | None:
    written = match["number"] or match["han"]
    value = _value(written)
    if value is None or (1900 <= value <= 2100 and written.isdigit() and not match["money"]):
        return None
    if match["scale"] in _LETTERS and not match["money"]:
        return None  # metres, bytes
    end, after = match.end(), _NEXT.match(sentence, match.end())
    scale = _SCALE[fold(match["scale"])] if match["scale"] else _SCALE.get(fold(_first(after)), 0.0)
    if after and scale and not match["scale"]:
        end = after.start(1) + len(_first(after))
        after = _NEXT.match(sentence, end)
    factor = scale or 1.0
    unit, shown = _unit(match, after)
    if not unit or unit in _NOT_COUNTED or (len(unit) < 3 and unit.isascii() and unit.isalpha()):
        return None
    before = sentence[max(0, match.start() - _BEFORE) : match.start()]
    allowed = _between(before, value, factor)
    if allowed is None:
        return None
    return Quantity(value * factor, unit, shown, match.start(), end, *allowed)


def _unit(match: re.Match[str], after: re.Match[str] | None) -> tuple[str, str]:
    """The stem of what a figure counts, and how it is spelled; empty where it counts nothing."""
    if match["percent"]:
        return "%", "%"
    if match["money"]:
        return match["money"].strip(), match["money"].strip()
    shown = _first(after)
    stem = word(shown).stem if shown else ""
    return _MONEY.get(stem, stem), shown


def _between(before: str, value: float, factor: float) -> tuple[float, float] | None:
    """What a figure allows, by the words before it; None where it is no figure but the second part of a score."""
    first = _FROM.search(before)
    if first is None:
        return _range(value * factor, fold(before))
    low = _value(first["dash"] or first["to"] or first["and"])
    if low is None or low >= value:
        return None if first["dash"] else _range(value * factor, fold(before))
    return low * factor, value * factor


def _value(written: str) -> float | None:
    return float(_NUMERALS.get(fold(written), 0)) or _number(written)


def _first(after: re.Match[str] | None) -> str:
    """The next word, or the next letter of an unspaced script."""
    if after is None:
        return ""
    return after[1][0] if after[1][0] >= "\u2e80" else after[1]


def _number(written: str) -> float | None:
    digits = re.sub(r"[\u00a0 ]", "", written)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        return float(re.sub(r"[.,]", "", digits))
    return float(digits.replace(",", ".")) if re.fullmatch(r"\d+(?:[.,]\d+)?", digits) else None


def _range(value: float, before: str) -> tuple[float, float]:
    hedge = _HEDGE.search(before)
    if hedge and hedge["least"]:
        return value, inf
    if hedge and hedge["most"]:
        return 0.0, value
    if hedge:
        return 0.85 * value, 1.15 * value
    # A round number of hundreds or more may be rounded: half of its last figure that is not nought.
    step = 1.0
    while value >= 100 and value % (10 * step) == 0:
        step *= 10
    return (value - step / 2, value + step / 2) if step > 1 else (value, value)


_DAY_MONTH = re.compile(r"(?<![\d.,])(\d{1,2})(?:\.|º|-?e|er|th|st|nd|rd)?(?: de)?\s+([^\W\d_]{3,})")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:th|st|nd|rd)?(?![\d.,:]|\s*(?:%|percent|million|billion))")


def _dates(sentence: str) -> Iterator[Quantity]:
    for match in _DAY_MONTH.finditer(sentence):
        yield from _date(match, match[1], match[2])
    for match in _MONTH_DAY.finditer(sentence):
        yield from _date(match, match[2], match[1])
    for match in re.finditer(r"(\d{1,2})月(\d{1,2})日", sentence):
        yield _on(match, int(match[2]), int(match[1]))


def _date(match: re.Match[str], day: str, month: str) -> Iterator[Quantity]:
    number = _MONTH.get(fold(month))
    if number and month not in _VERBS and 1 <= int(day) <= 31:
        yield _on(match, int(day), number)


def _on(match: re.Match[str], day: int, month: int) -> Quantity:
    value = float(100 * month + day)
    return Quantity(value, DATE, DATE, match.start(), match.end(), value, value)
