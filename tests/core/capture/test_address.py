"""What a pasted text means as an address, and which addresses are the same page."""

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core.capture.address import clean, find, is_same_site, key, origin, site
from digest_app.core.errors import BadAddress
from digest_app.core.exporting.addresses import encoded

ODD_LETTERS = st.text(st.sampled_from("htps:/.@[]%#?&=\\ \t\n\0aZ09é漢\ud800\u200b\u202e１．。") | st.characters())
ADDRESSES = st.builds(
    "{}://{}{}/{}?{}#{}".format,
    st.sampled_from(["http", "https", "HTTPS"]),
    st.sampled_from(
        ["news.example", "www.News.example", "bücher.example", "127.0.0.1", "[::1]", "0x7f.1", "a:b@x.example"]
    ),
    st.sampled_from(["", ":80", ":443", ":8080"]),
    st.text(max_size=20),
    st.text(max_size=20),
    st.text(max_size=5),
)


@pytest.mark.parametrize(
    ("pasted", "fetched"),
    [
        ("https://news.example/a", "https://news.example/a"),
        ("  HTTPS://News.Example:443/A#part \n", "https://news.example/A"),
        ("http://news.example:80", "http://news.example/"),
        ("http://news.example:8080/a?b=c#d", "http://news.example:8080/a?b=c"),
        ("<https://news.example/a>", "https://news.example/a"),
        ("\u200bhttps://news.example/a\ufeff", "https://news.example/a"),
        ("www.news.example/a", "https://www.news.example/a"),
        ("https://news.example./a", "https://news.example/a"),
        ("https://user:PASSW0RD@news.example/a", "https://news.example/a"),
        ("https://bücher.example/straße?q=ä b", "https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4%20b"),
        ("https://example.com/100%25/%E2%82%AC", "https://example.com/100%25/%E2%82%AC"),
        ("http://аррӏе.example/", "http://xn--80ak6aa92e.example/"),
        ("https://r3---sn.example/a_b", "https://r3---sn.example/a_b"),
        ("https://my_blog.example/", "https://my_blog.example/"),
        ("http://127.1/", "http://127.0.0.1/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7f000001/", "http://127.0.0.1/"),
        ("http://0177.0.0.1/", "http://127.0.0.1/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),
        ("http://[::FFFF:127.0.0.1]:80/x", "http://[::ffff:7f00:1]/x"),
    ],
)
def test_a_pasted_address_becomes_the_one_to_fetch(pasted: str, fetched: str) -> None:
    assert clean(pasted) == fetched


@pytest.mark.parametrize(
    ("pasted", "reason"),
    [
        ("", "empty"),
        (" \n ", "empty"),
        ("javascript:alert(1)", "not javascript"),
        ("file:///etc/passwd", "not file"),
        ("data:text/html,<p>x", "not data"),
        ("ms-msdt:/id", "not ms-msdt"),
        ("/etc/passwd", "http://"),
        ("hello world", "http://"),
        ("http://", "names no host"),
        ("http:/news.example", "names no host"),
        ("http:\\\\news.example\\a", "backslash"),
        ("http://news.example/ok\r\nX-Injected: 1", "line break"),
        ("http://news.example/ok\x00.pdf", "character that no address has"),
        ("http://news.example/\ud800", "character that no address has"),
        ("http://news.example/?" + "a" * 100_000, "longer than"),
        ("http://news.example/" + "é" * 7000, "longer than"),
        ("http://news.example:0/", "port 0"),
        ("http://news.example:99999/", "port"),
        ("http://news.example:port/", "port"),
        ("http://news.example:22/", "port 22"),
        ("http://[::1", "host"),
        ("http://[fe80::1%25lo]/", "zone"),
        ("http://[v1.x]/", "host"),
        ("http://xn--a.example/", "letters"),
        ("http://" + "a" * 64 + ".example/", "host"),
        ("http://" + "a." * 130 + "example/", "host"),
        ("http://../", "host"),
        ("http://a b/", "host"),
        ("http://x\u202ey.example/", "letters"),
        ("http://1.2.3.4.5/", "number"),
        ("http://256.1.1.1/", "number"),
        ("http://08.1.1.1/", "number"),
        ("http://news.0x/", "number"),
    ],
)
def test_what_is_no_web_address_is_refused_with_a_reason(pasted: str, reason: str) -> None:
    with pytest.raises(BadAddress) as refusal:
        clean(pasted)
    assert reason in str(refusal.value)
    assert len(str(refusal.value)) < 250
    str(refusal.value).encode()


def test_a_password_is_not_repeated_in_the_refusal() -> None:
    for pasted in ("http://admin:PASSW0RD@bad host/", "admin:PASSW0RD@news.example/a", "ftp://admin:PASSW0RD@x/"):
        with pytest.raises(BadAddress) as refusal:
            clean(pasted)
        assert "PASSW0RD" not in str(refusal.value)


@settings(deadline=None)  # the first example imports libraries
@given(ODD_LETTERS | ADDRESSES)
def test_cleaning_gives_a_settled_ascii_address_or_a_refusal(text: str) -> None:
    try:
        cleaned = clean(text)
    except BadAddress:
        return
    assert cleaned.isascii()
    assert " " not in cleaned
    assert clean(cleaned) == cleaned
    assert key(cleaned) == key(text)


@pytest.mark.parametrize(
    "other",
    [
        "http://news.example/2025/tide",
        "https://www.news.example/2025/tide/",
        "https://news.example:443/2025/tide#comments",
        "https://news.example/2025/tide?utm_source=x&utm_medium=y&fbclid=1&GCLID=2&mc_eid=3",
        "https://news.example/2025/%74ide",
    ],
)
def test_the_same_page_has_the_same_key(other: str) -> None:
    assert key(other) == key("https://news.example/2025/tide")


@pytest.mark.parametrize(
    "other",
    [
        "https://news.example/2025/Tide",
        "https://news.example/2025/tide?page=2",
        "https://news.example:8443/2025/tide",
        "https://amp.news.example/2025/tide",
        "https://news.example/2025%2Ftide",
    ],
)
def test_another_page_has_another_key(other: str) -> None:
    assert key(other) != key("https://news.example/2025/tide")


@given(st.text(st.sampled_from("ab1%2815Zz()[]'\"<>!*;:@&=+$,/?~^|{}\\é字 "), max_size=30))
def test_an_exported_address_leads_to_the_same_page(rest: str) -> None:
    try:
        url = clean(f"https://wiki.example/{rest}")
    except BadAddress:
        return
    assert key(encoded(url)) == key(url)


def test_a_round_bracket_and_a_lone_percent_sign_are_the_same_written_out() -> None:
    assert key("https://wiki.example/Tide_%28sea%29") == key("https://wiki.example/Tide_(sea)")
    assert key("https://x.example/100%25?q=%25zz") == key("https://x.example/100%?q=%zz")
    assert key("https://x.example/%2541") != key("https://x.example/%41")


def test_the_order_of_parameters_makes_no_difference() -> None:
    assert key("https://x.example/?b=2&a=1&utm_id=9") == key("https://x.example?a=1&b=2")


def test_site_and_origin_name_where_a_page_lives() -> None:
    assert site("https://www.news.example:8080/a") == "news.example"
    assert origin("https://user:x@www.news.example:8080/a?b") == "https://www.news.example:8080"
    assert origin("https://news.example:443/") == "https://news.example"


def test_links_are_found_in_text_and_markdown_in_order_and_once() -> None:
    text = """Read https://a.example/one, then (https://b.example/two) and [three](https://c.example/three_(tide) "t").
    <https://d.example/four> *https://e.example/five* **HTTP://F.example/six**! “https://g.example/seven”
    see https://en.example/wiki/Gate_(harbour). Again: http://www.a.example/one/#top
    看https://h.example/八。还有（https://i.example/nine） javascript:alert(1) https:// http://[::1
    | https://j.example/ten | https://k.example/eleven?a=1&b=2; [https://l.example/x](https://l.example/x)"""
    assert find(text) == [
        "https://a.example/one",
        "https://b.example/two",
        "https://c.example/three_(tide)",
        "https://d.example/four",
        "https://e.example/five",
        "http://f.example/six",
        "https://g.example/seven",
        "https://en.example/wiki/Gate_(harbour)",
        "https://h.example/%E5%85%AB",
        "https://i.example/nine",
        "https://j.example/ten",
        "https://k.example/eleven?a=1&b=2",
        "https://l.example/x",
    ]


def test_ten_thousand_pasted_lines_are_found_at_once() -> None:
    text = "\n".join(f"https://news.example/ok?i={i % 9000}" for i in range(10_000))
    began = time.process_time()
    assert len(find(text)) == 9000
    assert time.process_time() - began < 3


def test_a_hostile_text_does_not_slow_the_search_for_links() -> None:
    began = time.process_time()
    assert find("http://" * 50_000 + "(" * 100_000) == []
    find("https://x.example/" + ")" * 200_000)
    assert time.process_time() - began < 3


def test_reading_addresses_loads_nothing_heavy() -> None:
    script = "import sys, digest_app.core.capture.address; print(sorted({'idna', 'socket', 'ssl'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("url", "other", "same"),
    [
        ("https://www.tide.example/a", "http://tide.example/b", True),
        ("https://m.tide.example/a", "https://www.tide.example/a", True),
        ("https://anyone.tide.example/a", "https://tide.example/a", False),
        ("https://m.com/a", "https://com/a", False),
    ],
)
def test_a_host_below_another_is_another_site(url: str, other: str, same: bool) -> None:
    assert is_same_site(url, other) is same


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("(see http://a.example/b).", "http://a.example/b"),
        ("http://a.example/b_(c)).", "http://a.example/b_(c)"),
        ("http://a.example/b)))", "http://a.example/b"),
        ("_http://a.example/b_", "http://a.example/b"),
        ("**http://a.example/b_(c)**…", "http://a.example/b_(c)"),
    ],
)
def test_what_a_sentence_puts_behind_an_address_is_no_part_of_it(text: str, url: str) -> None:
    assert find(text) == [url]


def test_brackets_without_end_are_left_out_at_once() -> None:
    assert find("http://a.example/" + ")" * 7900) == ["http://a.example/"]
