"""A sentence that needs the one before it is known, in every way to quote and by the small words of its language."""

from __future__ import annotations

import pytest

from digest_app.core.summary import languages
from digest_app.core.summary.hanging import hanging

ANY = "Something was said before."


def hangs(language: str, *texts: str) -> list[bool]:
    return hanging(texts, [languages.words(text) for text in texts], language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "그는 월요일에 다리를 열었다고 밝혔다."),
        ("ko", "하지만 주민들은 다리를 원하지 않았다."),
        ("th", "แต่ชาวบ้านไม่ต้องการสะพาน"),
        ("th", "เขากล่าวว่าสะพานจะเปิดในปีหน้า"),
        ("ar", "ولكن السكان لا يريدون الجسر الجديد."),
        ("ar", "وهو الجسر الأول فوق النهر."),
        ("ar", "وأضاف أن الجسر سيفتح في الربيع."),
        ("ar", "لكنه رفض بناء الجسر الجديد."),
        ("zh", "這座橋將在春天開放。"),
        ("zh", "對此，居民並不滿意。"),
        ("zh", "不過，工程尚未開始。"),
        ("he", "לדבריו הגשר ייפתח באביב."),
        ("he", "והוא סירב לבנות את הגשר."),
        ("el", "Ωστόσο οι κάτοικοι δεν θέλουν τη γέφυρα."),
        ("el", "Ο ίδιος δεν θέλει τη γέφυρα."),
        ("ja", "一方、住民は橋に反対している。"),
        ("ja", "さらに、費用も増えている。"),
        ("nl", "Het is de eerste brug over de rivier."),
        ("de", "Das sagte die Bürgermeisterin am Dienstag."),
        ("sv", "Det är den första bron över floden."),
        ("hi", "उन्हें अब तक कोई मदद नहीं मिली है।"),
        ("pap", "Pero e hendenan no kier e brug nobo."),
    ],
)
def test_small_words_refer_back_in_every_script(language: str, text: str) -> None:
    assert hangs(language, ANY, text) == [False, True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "시장은 월요일에 다리를 열었다."),
        ("th", "นายกเทศมนตรีเปิดสะพานใหม่เมื่อวานนี้"),
        ("ar", "وزير النقل يفتح الجسر الجديد."),
        ("zh", "市长星期一为新桥剪彩。"),
        ("he", "ראש העיר פתח את הגשר."),
        ("ja", "市長は月曜日に橋を開いた。"),
        ("el", "Ο δήμαρχος άνοιξε τη γέφυρα."),
        ("nl", "Het kabinet trekt geld uit voor de brug."),
        ("de", "Das Amt soll nun jedes Jahr berichten."),
        ("sv", "Den nya bron över floden öppnar i maj."),
        ("en", "iPhone sales in the town doubled within a year."),
    ],
)
def test_a_sentence_with_a_subject_of_its_own_stands_alone(language: str, text: str) -> None:
    assert hangs(language, ANY, text) == [False, False]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are ready for the storm,” the mayor said."),
        ("en", 'We are ready for the storm," the mayor said.'),
        ("en", "We are ready for the storm,' the mayor said."),
        ("de", "Die Stadt wird den Hafen schließen“, sagte Holm."),
        ("de", "Die Stadt wird den Hafen schließen«, sagte Holm."),
        ("fr", "La ville est prête », a dit le maire."),
        ("es", "Estamos listos para todo», dijo el alcalde."),
        ("uk", "Місто готове до шторму», — сказав мер."),
        ("sv", "Staden är redo”, säger borgmästaren."),
        ("ar", "لا نريد الجسر»، قالت امرأة من المدينة."),
        ("ja", "市民のためだ」と市長は述べた。"),
        ("zh", "我们准备好了。”市长说。"),
    ],
)
def test_the_second_half_of_a_quotation_hangs_on_the_first(language: str, text: str) -> None:
    assert hangs(language, ANY, text) == [False, True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 6'2\" guard scored for the town."),
        ("en", 'A 65" television stands in the harbour hall.'),
        ("en", "“Never again,” said the mayor of the town."),
        ("en", "The mayors' plan is 'ready', said the town's engineers."),
        ("en", "Holm calls it a “gate”—“our gate”, no more."),
        ("de", "„Wir sind bereit“, sagte der Bürgermeister."),
        ("de", "»Wir sind bereit«, sagte der Bürgermeister."),
        ("fr", "Le maire parle de l’« affaire » du pont."),
        ("sv", "”Vi är redo”, säger borgmästaren."),
        ("zh", "市长说：“我们准备好了。”"),
        ("he", 'צה"ל פתח את הגשר הישן.'),
    ],
)
def test_a_quotation_that_begins_in_the_sentence_does_not_hang(language: str, text: str) -> None:
    assert hangs(language, ANY, text) == [False, False]


def test_the_midst_of_a_quotation_hangs_though_it_has_no_mark() -> None:
    quoted = ("“The town waited for years,” said Holm.", "“Engineers tested a gate.", "Boats need a lock.", "No more.”")
    assert hangs("en", *quoted) == [False, False, True, True]


def test_a_quotation_that_is_never_closed_hangs_nothing() -> None:
    assert hangs("en", "“Engineers tested a gate.", "Boats need a lock.", "Rain fell.") == [False, False, False]


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("“Waarom nu?”", "Minister Jansen vroeg het zich af.", True),
        ("De stad wacht.", "Minister Jansen vroeg het zich af.", False),
        ("“Waarom nu?”", "“Later,” zei minister Jansen van de haven.", False),
        ("“Waarom nu?”", "Minister Jansen opent de nieuwe brug.", False),
    ],
)
def test_a_sentence_that_only_names_the_speaker_hangs_on_the_quotation(before: str, text: str, expected: bool) -> None:
    assert hangs("nl", before, text) == [False, expected]
