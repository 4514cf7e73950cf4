"""The language is that of the text, not of the tag."""

from __future__ import annotations

import pytest

from digest_app.core.reading.language import tell

SAID = {
    "en": "The council voted on Tuesday to build a new school near the harbour, after years of debate.",
    "nl": "De gemeenteraad besloot dinsdag om een nieuwe school bij de haven te bouwen, na jaren van overleg.",
    "es": "El concejo votó el martes construir una nueva escuela cerca del puerto, tras años de debate.",
    "de": "Der Gemeinderat beschloss am Dienstag, nach Jahren des Streits eine neue Schule am Hafen zu bauen.",
    "fr": "Le conseil a voté mardi la construction d’une nouvelle école près du port, après des années de débat.",
    "pt": "A câmara decidiu na terça-feira construir uma nova escola perto do porto, após anos de debate.",
    "it": "Il consiglio ha deciso martedì di costruire una nuova scuola vicino al porto, dopo anni di dibattito.",
    "uk": "У вівторок рада вирішила збудувати нову школу біля порту після років суперечок.",
    "ru": "Во вторник совет решил построить новую школу у порта после нескольких лет споров.",
    "pap": "E gobierno a dicidi diamars pa traha un scol nobo cerca di waf, y hopi hende tabata contento cu e noticia.",
    "zh": "经过多年的讨论，议会星期二决定在港口附近建一所新学校。",
    "ja": "議会は火曜日、長年の議論の末、港の近くに新しい学校を建てることを決めた。",
    "ko": "의회는 수년간의 논의 끝에 화요일 항구 근처에 새 학교를 짓기로 결정했다.",
    "el": "Το συμβούλιο αποφάσισε την Τρίτη να χτίσει ένα νέο σχολείο κοντά στο λιμάνι.",
    "he": "המועצה החליטה ביום שלישי לבנות בית ספר חדש ליד הנמל.",
    "ar": "قرر المجلس يوم الثلاثاء بناء مدرسة جديدة بالقرب من الميناء.",
}


@pytest.mark.parametrize(("language", "text"), SAID.items())
@pytest.mark.parametrize("tag", [None, "en", "en-US", "x-default", "nonsense"])
def test_a_paragraph_is_known_by_its_words_whatever_the_tag_says(language: str, text: str, tag: str | None) -> None:
    assert tell(text, tag) == language


@pytest.mark.parametrize(
    ("text", "tag", "language"), [("Vis in water", "nl-NL", "nl"), ("Pan", "es", "es"), ("Ja", "de", "de")]
)
def test_a_few_words_are_in_the_tagged_language(text: str, tag: str, language: str) -> None:
    assert tell(text, tag) == language


def test_a_few_words_in_other_letters_are_not_in_the_tagged_language() -> None:
    assert tell("Школа", "en") in ("uk", "ru", "bg")
    assert tell("新しい学校", "en") == "ja"


def test_figures_alone_leave_only_the_tag() -> None:
    assert tell("1234 — 5678", "fr-CA") == "fr"
    assert tell("1234 — 5678") is None
