"""Letters: header, mark, meta tag and content disagree, and the text is right all the same, or refused."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.errors import WrongLetters
from digest_app.core.reading.encoding import decode

SENTENCES = {
    "cp1252": "Der Präsident hätte früher über die Größe „sprechen“ müssen – sagt er dem Élysée.",
    "cp1250": "Rząd przyjął dziś nową ustawę o źródłach energii, którą popiera większość posłów.",
    "iso8859-2": "Vláda dnes schválila nový zákon, který řeší příští růst cen energií.",
    "cp1251": "Привіт, світе! Уряд ухвалив рішення про новий закон. Її їжа є на столі.",
    "koi8-u": "Уряд ухвалив рішення про новий закон, який набуде чинності за місяць.",
    "koi8-r": "Президент заявил, что переговоры продолжатся на следующей неделе.",
    "iso8859-5": "Президент заявил, что переговоры продолжатся на следующей неделе.",
    "cp1253": "Η κυβέρνηση ανακοίνωσε σήμερα νέα μέτρα για την οικονομία της χώρας.",
    "cp1255": "הממשלה הודיעה היום על תוכנית חדשה לבניית דירות בדרום הארץ",
    "cp1256": "أعلنت الحكومة اليوم عن خطة جديدة لدعم الاقتصاد",
    "gb18030": "东亚地区的安全形势越来越复杂，各国政府对此表示关注。",
    "big5": "東亞地區的安全形勢越來越複雜，各國政府對此表示關注。",
    "cp932": "日本の首相は今日、記者会見で新しい計画を発表しました。カタカナもあります。",
    "euc_jp": "日本の首相は今日、記者会見で新しい計画を発表しました。カタカナもあります。",
    "cp949": "정부는 오늘 새로운 계획을 발표했다. 기자회견에서 대통령이 말했다.",
}


@pytest.mark.parametrize(("codec", "sentence"), SENTENCES.items())
def test_a_page_is_read_although_it_says_nothing_of_its_encoding(codec: str, sentence: str) -> None:
    assert decode(sentence.encode(codec)) == sentence


@pytest.mark.parametrize(("codec", "sentence"), SENTENCES.items())
@pytest.mark.parametrize("header", ["utf-8", "iso-8859-1"])
def test_a_header_that_is_wrong_is_not_believed(codec: str, sentence: str, header: str) -> None:
    assert decode(sentence.encode(codec), header) == sentence


@pytest.mark.parametrize("sentence", SENTENCES.values())
@pytest.mark.parametrize("header", [None, "iso-8859-1", "windows-1251", "gbk", "utf-16"])
def test_utf_8_is_read_whatever_header_and_meta_tag_say(sentence: str, header: str | None) -> None:
    page = f'<meta charset="windows-1252">{sentence}'
    assert decode(page.encode(), header) == page


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_byte_order_mark_or_the_zeros_of_wide_letters_are_understood(codec: str) -> None:
    page = f"<p>{SENTENCES['cp1252']} {SENTENCES['cp1251']}</p><p>and a good deal of plain letters beside them</p>"
    assert decode(page.encode(codec)) == page


def test_seven_bit_japanese_is_read_where_it_is_declared() -> None:
    page = f'<meta charset="iso-2022-jp">{SENTENCES["cp932"]}'
    assert decode(page.encode("iso2022_jp")) == page


@pytest.mark.parametrize("label", ["zlib", "idna", "unicode_escape", "utf-7", "rot13", "base64", "no such thing", ""])
def test_a_label_that_is_no_pages_encoding_never_reaches_a_codec(label: str) -> None:
    page = rf'<meta charset="{label}">\u0041 +AEE- Größe'
    assert decode(page.encode(), label) == page


def test_windows_letters_in_a_utf_8_page_are_mended() -> None:
    page = "Žluťoučký kůň příšerně úpěl ďábelské ódy. ".encode() * 20 + b"It\x92s \x93quoted\x94."
    assert decode(page).endswith("It’s “quoted”.")


def test_a_page_cut_in_the_middle_of_a_letter_is_read_up_to_it() -> None:
    assert decode(("Größe " * 30).encode() + "ß".encode()[:1]) == "Größe " * 30


def test_quotes_that_were_encoded_twice_are_undone() -> None:
    assert decode("The Investorâ€™s Guide â€“ for all".encode()) == "The Investor’s Guide – for all"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(200), b"PK\x03\x04" + bytes(range(256)) * 4])
def test_a_file_that_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(WrongLetters):
        decode(data)


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "gbk", "latin1", "utf-16", "x"]))
def test_any_bytes_give_clean_letters_or_the_one_refusal(data: bytes, header: str | None) -> None:
    try:
        text = decode(data, header)
    except WrongLetters:
        return
    assert not [letter for letter in text if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t"]


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["Cc", "Cs", "Co"], exclude_characters="\ufeff\u2028Ã"), max_size=300
    )
)
def test_what_was_written_in_utf_8_is_read_back(text: str) -> None:
    assert decode(text.encode("utf-8")) == text or "â€" in text or not text.isprintable()


def mangled(text: str, codec: str) -> str:
    """What stands in a page whose UTF-8 was once taken for another encoding."""
    return text.encode().decode(codec)


@pytest.mark.parametrize("codec", ["latin-1", "cp1252"])
def test_a_part_that_was_mangled_on_its_way_is_mended_and_the_rest_is_left(codec: str) -> None:
    part = mangled("It’s the mayor’s café – “of course”"[:-1], codec)
    page = f"<p>Ça a été dit « à l’Élysée ». CAFÉ»</p><p>{part}</p>"
    assert decode(page.encode()) == "<p>Ça a été dit « à l’Élysée ». CAFÉ»</p><p>It’s the mayor’s café – “of course</p>"


def test_a_page_that_was_mangled_whole_is_mended_whole() -> None:
    text = "<p>Президент прибыл в Киев</p>"
    assert decode(mangled(text, "latin-1").encode()) == text


def test_a_page_that_tells_of_a_mangled_letter_keeps_it() -> None:
    text = '<p>I saw "Ã¤" in place of "ä", and gemäß\u00a0§ 4.</p>'
    assert decode(text.encode()) == text


def test_mangled_quotes_whose_letters_are_named_are_mended() -> None:
    page = "<p>It isn&acirc;&euro;&trade;t over &acirc;&euro;&ldquo; &acirc;&euro;&lt;b&gt; costs 5 &euro;</p>"
    assert decode(page.encode()) == "<p>It isn’t over – &acirc;&euro;&lt;b&gt; costs 5 &euro;</p>"
