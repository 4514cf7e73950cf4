"""Sentences stand whole and exact, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core.model import Block
from digest_app.core.summary import languages
from digest_app.core.summary.sentences import split


def parts(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


def assert_lawful(text: str, places: list[tuple[int, int]]) -> None:
    """In order, apart, stripped, and leaving out nothing but blanks."""
    at = 0
    for start, end in places:
        assert start >= at
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        at = end
    assert not text[at:].strip()


MARKS = (
    ".",
    "!",
    "?",
    "…",
    "...",
    ". . .",
    ";",
    "。",
    "؟",
    "।",
    '"',
    "”",
    "»",
    ")",
    "(",
    "」",
    "\u0301",
    "\ud800",
    "\0",
)
BLANKS = (" ", "  ", "\n", "\n\n", "\t", "\u2029", "\x0b")
WORDS = ("a", "B", "7", "Mr.", "U.S.", "p.m.", "No. ", "1. ", "b) ", "• ", "と", "ไทย", "น่า ", "हि")
PIECES = st.sampled_from((*MARKS, *BLANKS, *WORDS))


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from([None, "en", "de", "el", "th", "zh", "xx"]))
def test_sentences_cover_all_but_blanks_in_order_and_stand_stripped(text: str, language: str | None) -> None:
    assert_lawful(text, split(text, language))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(PIECES, max_size=40).map("".join),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["heading", "paragraph", "table"]))),
)
def test_no_sentence_crosses_the_edge_of_a_block(text: str, edges: list[tuple[int, int, str]]) -> None:
    blocks, at = [], 0
    for skip, length, kind in edges:
        start, end = at + skip % 7, at + skip % 7 + 1 + length % 15
        if end <= len(text):
            blocks.append(Block(kind, start, end))
            at = end
    places = split(text, "en", blocks)
    assert_lawful(text, places)
    for block in blocks:
        for start, end in places:
            assert end <= block.start or start >= block.end or (block.start <= start and end <= block.end)


@pytest.mark.parametrize(
    "sentences",
    [
        ["The mayor spoke first.", "Nobody answered."],
        ["Who paid for it?", "The harbour did."],
        ["It works!", "She smiled."],
        ["The report is signed by Anna K. Berg."],
        ["See p. 14 for the map."],
        ["Were Otto and co. there by noon?"],
        ["Ask Otto and co.", "They know the way."],
        ["Gen. Ruiz met Dr. Okoye near Mt. Kenya."],
        ["She studied in the U.S. Army archive."],
        ["He moved to the U.S.", "The family followed."],
        ["At 6 a.m. Mrs. Lund left.", "She was back at 9 p.m.", "Mr. Lund was not."],
        ["It cost $4.50.", "It was worth it."],
        ["Prices rose by 3.5 percent in May."],
        ["The guide (She had worked there since spring.) knew every stone."],
        ["Write to Ada.Lind@example.org.", "She answers."],
        ["The page is https://example.org/a.b/c_d.html.", "It is short."],
        ['He said, "That is all." and left.'],
        ['He said, "That is all."', "Then he left."],
        ["No way!?", "Yes."],
        ["1.) Bread", "2.) Milk"],
        ["1. Peel it.", "2. Boil it."],
        ["a. Salt", "b. Pepper", "c. Thyme"],
        ["• 3. Gloves", "• 4. Boots"],
        ["The team is you and I.", "Do you agree with Ian I. Moss?"],
        ["He waited....", "Nobody came."],
        ["It was ... well, late."],
        ["One thing . . . I forget."],
        ["The word is left out . . . .", "A new one follows."],
        ["He works for Yahoo! in Zurich."],
        ["Look at No. 12.", "It is the best."],
        ["The deal with Lowe & Co. was off."],
        ["“We will go,” she said.", "“All of us.”"],
        ["The end is near [...] or so they say."],
        ["She wrote it (cf. the note).", "It is lost."],
        ["The gate was drawn by J. A. Holm and I. I. Moss of the town.", "It is heavy."],
        ["The plan was seen by the U.S.", "The Senate approved it."],
        ["The fishermen of the port said no.", "In the town, they danced."],
        ["The harbour has a new app.", "It costs two crowns.", "See fig. IV and vol. 3 of the plan."],
        ["The queue for the ferry was 12 mi.", "Drivers waited."],
        ["The last boats have left the US.", "J. D. Moss said so."],
    ],
)
def test_english_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert parts(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("language", "sentences", "between"),
    [
        ("de", ["Am 3. Mai kam Dr. Weiß, z. B. mit dem Zug.", "Er blieb bis zum 5. Juni."], " "),
        ("de", ["Das kostet ca. 20 Mio. Euro.", "Die Stadt zahlt."], " "),
        ("nl", ["Dhr. Jansen woont op nr. 12.", "Hij is er bijv. nooit."], " "),
        ("fr", ["M. Petit a dit : « C’est fini. »", "Il est parti à 20 h."], " "),
        ("es", ["La Sra. Gómez vive en EE.UU. desde 2010.", "¿Por qué?", "¡Nadie lo sabe!"], " "),
        ("pt", ["O Sr. Dias chegou às 9h.", "A Dra. Lima, não."], " "),
        ("it", ["Il sig. Rossi abita al n. 5.", "La casa è vuota."], " "),
        ("uk", ["Він мешкає на вул. Франка, буд. 5.", "Вона приїхала у 2019 р. до Києва."], " "),
        ("ru", ["Проф. И. П. Орлов живёт на ул. Мира.", "Он болен."], " "),
        ("pl", ["Prof. Nowak mieszka przy ul. Długiej.", "To blisko."], " "),
        ("el", ["Πού είναι ο κ. Παππάς;", "Είναι στο σπίτι."], " "),
        ("ar", ["أين الكتاب؟", "هو على الطاولة.", "شكرا!"], " "),
        ("he", ["מי בא היום?", "דוד בא.", "הוא שמח."], " "),
        ("hi", ["यह एक घर है।", "वह बड़ा है।", "क्या तुम आओगे?"], " "),
        ("zh", ["他来了。", "“你好！”", "她没有回答。", "为什么？"], ""),
        ("ja", ["「行く。」と彼は言った。", "雨が降っていた。", "本当ですか？"], ""),
        ("ko", ["그는 어제 왔다.", "그녀는 3.5킬로를 걸었다.", "왜 그랬을까?"], " "),
        ("tr", ["Dr. Yılmaz dün geldi.", "Saat 10.30'da gitti."], " "),
        ("cs", ["Přišel 3. května s Ing. Novákem.", "Byl tu 2 dny."], " "),
        ("no", ["Båten kom kl. 15.30 til byen.", "Ingen var om bord."], " "),
        ("nb", ["Båten kom kl. 15.30 til byen.", "Ingen var om bord."], " "),
        ("sv", ["Båten kom kl. 15.30 till staden.", "Ingen var ombord."], " "),
        ("fi", ["Hän tuli esim. Turusta.", "Se oli myöhä."], " "),
        ("id", ["Ia tinggal di Jl. Mawar No. 5.", "Rumah itu besar."], " "),
        ("ro", ["L-am văzut pe Dl. Popa.", "El a plecat."], " "),
        ("pap", ["Sr. Croes a papia cu Drs. Maduro.", "Nan a bai."], " "),
        ("xx", ["Sra. Lima ku Prof. Geel.", "Nan ta na kas."], " "),
    ],
)
def test_other_languages_have_their_own_marks_and_abbreviations(
    language: str, sentences: list[str], between: str
) -> None:
    assert parts(between.join(sentences), language) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["The newly starred (Velde! Smit! Rook!) are all in the town.", "They are small."],
        ["It was late (or was it? Nobody knew) and cold.", "We left."],
        ["The gate held.", "(The wall did not.", "It broke.)", "Rain fell."],
        ["He opened a bracket (and forgot it.", "Rain fell on the town."],
    ],
)
def test_what_stands_in_brackets_within_a_sentence_does_not_end_it(sentences: list[str]) -> None:
    assert parts(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("es", ["Las tropas de EE. UU. llegaron al puerto.", "Fue el lunes."]),
        ("es", ["La jefa de RR. HH. Marta Gil habló con las FF. AA.", "Nadie respondió."]),
        ("es", ["El barco volvió ayer a EE. UU.", "El alcalde lo recibió."]),
        ("uk", ["У 2023 р. Лемберія отримала міст."]),
        ("uk", ["Закон ухвалили торік, у 2023 р.", "Це сталося в місті."]),
        ("pl", ["W 2020 r. Lemberia zbudowała most."]),
        ("pl", ["Ustawa weszła w życie w 2020 r.", "To był trudny rok."]),
        ("pl", ["Ustawę o moście podpisano dopiero pod koniec marca 2020 r.", "Sejm milczał."]),
        ("pl", ["Most popiera 15 proc. Lemberian."]),
        ("pl", ["Rząd wyda na to 5 mld zł.", "Sejm zajmie się projektem."]),
        ("uk", ["Міст коштує 5 млрд грн.", "Частина піде на дороги."]),
        ("ru", ["Он живёт в г. Лемберг уже 5 лет.", "Мост стоит 5 млрд.", "Часть пойдёт на дороги."]),
        ("ru", ["Об этом сказал мэр В. В. Орлов на встрече.", "Он был там."]),
        ("fr", ["Le général J.-P. Martin est arrivé.", "L’art. 3 est clair."]),
        ("de", ["Vorstand H.-J. Watt sprach mit Dr. med. Hans Meier und Dipl.-Ing. Karl Groß.", "Er blieb."]),
        ("de", ["Sie wohnt in der Hafenstr. 5 in Lemberg.", "Er wohnt in der Hafenstr.", "Die Tür ist rot."]),
        ("de", ["Prof. Dr.-Ing. Karl-H. Weiß kam.", "Er spricht vom alten Plan-B.", "Die Stadt zahlt rd. 5 Mio."]),
        ("pl", ["Przy starym moście poziom wody sięgał 2 m.", "Burmistrz prosi o pomoc."]),
        ("ru", ["Мост построили в 2021-м.", "До этого здесь была лодка."]),
        ("nl", ["De trainer was niet tevreden.", ",,Dit was te weinig’’, zei hij."]),
        ("ru", ["Мост у города стоил 21 млрд руб.", "Тогда его и построили."]),
        ("de", ["Das Haus zeigt moderne Art.", "Im Mai ist es zu."]),
        ("it", ["Il tribunale ha letto l'art. 18 della legge.", "L'on. Rossi ha parlato."]),
        ("hi", ["मंत्री एस. राव ने कहा कि पुल तैयार है।", "ए.पी.जे. कुमार आए।", "रु. 500 दो।"]),
        ("hi", ["पुल तैयार है.", "वह कल खुलेगा."]),
        ("nl", ["De brug ging rond 3 uur dicht.", "'s Ochtends was hij open.", "’t Was laat in 's-Gravenzande."]),
    ],
)
def test_abbreviations_are_known_in_pairs_joined_elided_and_as_letters_are_spoken(
    language: str, sentences: list[str]
) -> None:
    assert parts(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["„Wir haben gewonnen.“", "Die anderen sehen das nicht so.", "„Das war ein Fehler.“", "So war es."]),
        ("de", ["»Wir haben gewonnen.«", "Er rief.", "»Nie!«, sagte sie.", "„Nun?“ – so sprach er."]),
        ("cs", ["„Vyhráli jsme.“", "Ostatní to vidí jinak."]),
        ("uk", ["«Ми готові.»", "„Ні.“", "Так сказав він."]),
        ("fr", ["« Ce pont est une faute ! », s’est exclamé le maire.", "« Pourquoi ? »", "Le maire a dit que non."]),
        ("fr", ["« C’est fini ! » , dit-il.", "Il crie : « Dehors ! » – et sort."]),
        ("en", ["“Where are the boats?” Harbour chief Ada Holm wondered.", "Nobody knew."]),
        ("en", ["“Where are the boats?”", "Holm said that nobody knew."]),
        ("en", ["“Who pays?”", "Holm asked: “Who else?”", "“Us!”", "Moss replied “no.”"]),
        ("en", ["“We will go.”", "Holm said the boat was ready."]),
        ("ar", ["«هل سنبحر؟» تساءل العمدة.", "ثم غادر."]),
        ("ar", ["«هل سنبحر؟»", "قال العمدة إن القارب جاهز."]),
        ("he", ['"מה קרה?" שאל כהן.', "הוא הלך."]),
        ("hi", ['"हम जाएँगे।" उन्होंने कहा।', '"हम जाएँगे।"', "उन्होंने कहा कि नाव तैयार है।"]),
    ],
)
def test_a_quotation_ends_with_its_own_mark_and_keeps_the_speaker_that_follows(
    language: str, sentences: list[str]
) -> None:
    assert parts(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "ja",
            ["市長は橋を建てると述べた。", "だが、住民は反対している。", "なお、工事は春までだ。", "でも、無理だ。"],
        ),
        (
            "ja",
            [
                "主婦は「米が高い。給料は変わらない」と話した。",
                "「高い。無理だ。」と笑った。",
                "店は（昨年。春に）閉じた。",
            ],
        ),
        ("ja", ["「高い。", "無理だ。」", "主婦は笑った。"]),
        ("ja", ["「行く。」と市長は言った。", "「勝った。」", "だが、試合は続く。", "モーニング娘。の曲が出た。"]),
        (
            "zh",
            ["“我们会建桥。”市长星期一在市政厅对记者表示。", "“谁知道？”", "他没有回答。", "“好。”", "这说明他同意。"],
        ),
    ],
)
def test_what_follows_a_mark_without_a_blank_may_belong_to_it(language: str, sentences: list[str]) -> None:
    assert parts("".join(sentences), language) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["1. FC Lemberg gewinnt am 2. Spieltag gegen den HSC mit 3:0."],
        ["1. Mai: In Lemberg blieb es ruhig, am 2. Mai war es laut."],
        ["1. Brot kaufen.", "2. Milch holen."],
        ["1) Brot", "2) Milch"],
    ],
)
def test_an_ordinal_that_begins_a_sentence_begins_no_list(sentences: list[str]) -> None:
    assert parts(" ".join(sentences), "de") == sentences


def test_no_abbreviation_is_listed_where_another_list_has_the_say() -> None:
    for language in languages.described():
        always = languages.listed(language, "binds")
        assert not always & (languages.listed(language, "number") | languages.listed(language, "other")), language


def test_thai_ends_at_a_blank_after_a_full_thought_and_not_before_a_joining_word() -> None:
    first = "รัฐบาลประกาศเมื่อวานนี้ว่าจะสร้างสะพานใหม่ข้ามแม่น้ำสายหลักของเมืองภายในสองปี"
    second = "ชาวบ้านส่วนใหญ่ยินดีกับข่าวนี้เพราะต้องเดินทางไกลทุกวันเพื่อไปทำงานและไปโรงเรียน และบางคนก็ยังไม่แน่ใจ"
    assert parts(f"{first} {second}", "th") == [first, second]


def test_the_language_is_told_from_the_text_where_nobody_names_it() -> None:
    text = "Am 3. Mai kam Dr. Weiß mit dem Zug in die Stadt. Er blieb nicht lange."
    assert [text[start:end] for start, end in split(text)] == [text[:48], "Er blieb nicht lange."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("no", "Byen vil bruke mer penger på broen, og det er det behov for. Etter møtet ble det stille."),
        ("da", "Byen vil bruge flere penge på broen, og det er der brug for. Hun har ikke sagt hvor mange."),
        ("fi", "Kaupunki ei halua maksaa enempää sillasta. Pormestari sanoi sen eilen ja lähti."),
        ("ro", "Orașul nu vrea să plătească mai mult pentru pod. Primarul a spus asta ieri la întâlnire."),
        ("id", "Kota itu tidak akan membayar lebih untuk jembatan. Wali kota mengatakan hal ini kemarin."),
        ("pap", "Stad no kier paga mas pa e brug. Alcalde a bisa esaki ayera na e reunion."),
        ("es", "La ciudad no quiere pagar más por el puente. El alcalde lo dijo ayer en la reunión."),
    ],
)
def test_small_words_tell_languages_apart(language: str, text: str) -> None:
    assert languages.known(None, text) == language


def test_a_heading_is_one_unit_whatever_it_holds() -> None:
    text = "Who won? Nobody did.\n\nThe vote was close. It took a day."
    blocks = [Block("heading", 0, 20, level=2), Block("paragraph", 22, len(text))]
    assert [text[start:end] for start, end in split(text, "en", blocks)] == [
        "Who won? Nobody did.",
        "The vote was close.",
        "It took a day.",
    ]


def test_wrapped_lines_go_on_and_entries_of_a_list_do_not() -> None:
    assert parts("The line was\nbroken by a printer.") == ["The line was\nbroken by a printer."]
    assert parts("bread\nmilk and eggs\nhoney\n") == ["bread", "milk and eggs", "honey"]


def test_a_missing_blank_is_seen_where_a_new_sentence_plainly_begins() -> None:
    assert parts("It rained all day.The river rose.") == ["It rained all day.", "The river rose."]
    assert parts("He wrote it in asp.Net and left.") == ["He wrote it in asp.Net and left."]


def test_what_stands_in_brackets_does_not_end_a_hindi_sentence() -> None:
    sentences = ["पुल (वह नया है। वह बड़ा है) कल खुलेगा।", "नाव रुक गई।"]
    assert parts(" ".join(sentences), "hi") == sentences
