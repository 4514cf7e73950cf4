"""What a page says of itself: title, people, date, site, tags, addresses, paywall; nothing is invented."""

from __future__ import annotations

import json

import pytest
from lxml import etree

from digest_app.core.reading.addresses import absolute
from digest_app.core.reading.metadata import Described, describe
from digest_app.core.reading.tree import parse

URL = "https://www.velmarkcourier.example/politics/river-rules"
BODY = "<p>" + "The parliament of Velmark has adopted new rules for traffic on the country's rivers. " * 4 + "</p>"


LEAD = "The towns along the river have agreed on rules for the boats that come up from the sea in summer. " * 2


def described(body: str = "", head: str = "", *, url: str | None = URL, linked: object = None) -> Described:
    script = f'<script type="application/ld+json">{json.dumps(linked)}</script>' if linked else ""
    return describe(parse(f'<html lang="en-GB"><head>{head}{script}</head><body>{body}{BODY}</body></html>'), url)


# ------------------------------------------------------------------------------------------------ title


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>River rules adopted | Velmark Courier</title>", "", "River rules adopted"),
        ("<title>Velmark Courier: River rules adopted by parliament</title>", "", "River rules adopted by parliament"),
        ("<title>River rules – a late answer - Velmark Courier</title>", "", "River rules – a late answer"),
        (
            "<title>River rules - a late answer</title>",
            "<h1>River rules - a late answer</h1>",
            "River rules - a late answer",
        ),
        (
            "<title>New rules for rivers and lakes | Courier</title>",
            "<h1>New rules for all our rivers</h1>",
            "New rules for all our rivers",
        ),
        (
            "<title>River rules adopted</title>",
            "<h1><a href='/'>Velmark Courier</a></h1><h2>River rules adopted</h2>",
            "River rules adopted",
        ),
        (
            "<title>River rules adopted</title>",
            "<h1><span>Politics</span> River rules adopted</h1>",
            "River rules adopted",
        ),
        (
            "<title>River rules adopted at last</title>",
            "<nav><h1>Contents of this page</h1></nav>",
            "River rules adopted at last",
        ),
        ("<title>A riverâ\x80\x99s rules</title>", "<h1>A riverâ€™s rules</h1>", "A river’s rules"),
        ("<title>Brücken für die Aare</title>", "<h1>Brücken für die Aare</h1>", "Brücken für die Aare"),
        ("<title>Fish &amp; ships</title>", "<h1 style='display:none'>Fish</h1>", "Fish & ships"),
        ("", "<h1>River rules adopted</h1>", "River rules adopted"),
        (
            "<title>River rules adopted</title>",
            "<div class='popup-hero'><h1>River rules adopted</h1></div><h1>How were the rules adopted?</h1>",
            "River rules adopted",
        ),
        (
            "<title>River rules adopted</title>",
            "<h1>River rules adopted in Merrow</h1>",
            "River rules adopted in Merrow",
        ),
        ("<title>Velmark » Blog Archive » River rules</title>", "<h1>Velmark</h1>", "River rules"),
        ("", "", ""),
    ],
)
def test_the_title_is_the_headings_without_the_sites_name(head: str, body: str, title: str) -> None:
    site = '<meta property="og:site_name" content="Velmark Courier">'
    assert described(body, site + head).title == title


@pytest.mark.parametrize(
    ("title", "given"),
    [
        ("River rules adopted | Waters | Velmark", "River rules adopted"),
        ("River rules adopted | Opinion", "River rules adopted"),
        ("River rules adopted | The best towns for boats in Velmark", None),
    ],
)
def test_what_follows_a_bar_is_cut_where_it_is_a_section(title: str, given: str | None) -> None:
    linked = {"@type": "NewsArticle", "headline": title}
    assert described(f"<h1>{title}</h1>", linked=linked).title == (given or title)


def test_a_page_that_gives_its_title_for_its_sites_name_names_no_site() -> None:
    title = "Cup: The towns of the river look forward to a match - Velmark Courier"
    head = f'<title>{title}</title><meta property="og:site_name" content="{title}">'
    told = described(f"<h1>{title.removesuffix(' - Velmark Courier')}</h1>", head)
    assert (told.title, told.site) == (title.removesuffix(" - Velmark Courier"), None)


# ------------------------------------------------------------------------------------------------ people

PERSON = {"@type": "Person", "@id": "#jane", "name": "Jane Roe"}


@pytest.mark.parametrize(
    "author",
    [
        [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "John Doe"}],
        "Jane Roe and John Doe",
        [{"@id": "#jane"}, "John Doe"],
    ],
)
def test_every_author_of_the_linked_data_is_named(author: object) -> None:
    linked = {"@graph": [{"@type": "NewsArticle", "headline": "x", "author": author}, PERSON]}
    assert described(linked=linked).authors == ("Jane Roe", "John Doe")


@pytest.mark.parametrize(
    "body",
    [
        '<h1>River rules</h1><p class="byline">By <a href="/staff/jane">Jane Roe</a></p>',
        "<h1>River rules</h1><div><span>By</span> <span>Jane Roe</span></div>",
        '<h1>River rules</h1><a rel="author" href="/a">Jane Roe</a>',
        "<h1>River rules</h1><p>Written by Jane Roe</p>",
        '<article><h1>A</h1><footer class="entry-meta"><i class="author vcard">Jane Roe</i></footer></article>',
        "<h1>River rules</h1><p>By <a>Jane Roe</a></p><p>Boats Correspondent</p><p>Merrow Sound</p>",
        "<h1>River rules</h1><p>Jane Roe</p>",
    ],
)
def test_a_visible_byline_names_the_author(body: str) -> None:
    assert described(body).authors == ("Jane Roe",)


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        ("", '<a href="/author/yucy">Yucy</a><p>by M.P. Merrow</p>', "Yucy"),
        ("", '<a href="/author/ann">The boats</a>', None),
        ("", '<a rel="author" href="/a/12">skipper_ann</a>', "skipper_ann"),
        ('<meta name="author" content="ann.lee">', '<p class="byline">By Jane Roe</p>', "Jane Roe"),
        ('<meta name="author" content="ann.lee">', "<p>By the river</p>", "ann.lee"),
    ],
)
def test_a_name_of_one_word_counts_where_the_page_vouches_for_it(head: str, body: str, author: str | None) -> None:
    assert described(f"<h1>River rules</h1>{body}", head).authors == ((author,) if author else ())


def test_several_names_beside_the_heading_are_joined_by_words() -> None:
    body = "<h1>River rules</h1><p>By <a>Jane Roe</a> and <a>John Doe</a></p><p>Harbour Road</p>"
    assert described(body).authors == ("Jane Roe", "John Doe")


@pytest.mark.parametrize(
    "body",
    [
        '<div class="comment-body"><span class="comment-author vcard">Troll Karlson</span></div>',
        '<p>By <a rel="author" href="/author/"></a> | Mar 4, 2026</p>',
        '<span class="author">Admin</span>',
        '<span class="author">Gesponserte Inhalte</span>',
        '<span class="author">© Rivermark</span>',
        '<span class="author">Velmark Courier</span>',
        '<form id="commentform"><label class="comment-form-author">Your Name</label></form>',
        "<p>As was said by Jane Roe, a skipper of many years, the river asks its questions early and waits long.</p>",
    ],
)
def test_nobody_is_invented_as_author(body: str) -> None:
    assert (
        described(f"<h1>River rules</h1>{body}", '<meta property="og:site_name" content="Velmark Courier">').authors
        == ()
    )


def test_a_site_named_by_its_address_is_no_author_without_its_ending() -> None:
    head = '<meta property="og:site_name" content="rivermark.com"><meta name="author" content="rivermark">'
    assert described("<h1>River rules</h1>", head, url=None).authors == ()


def test_a_firm_of_partners_is_no_author_of_its_own_pages() -> None:
    head = '<meta property="og:site_name" content="Velde &amp; Velde"><meta name="author" content="Velde &amp; Velde">'
    assert described("<h1>River rules</h1>", head).authors == ()


# ------------------------------------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        (
            '<meta property="article:published_time" content="2026-03-03T14:05:00+01:00">',
            "",
            "2026-03-03T14:05:00+01:00",
        ),
        ('<meta property="article:modified_time" content="2026-03-04T08:00:00+01:00">', "", None),
        ("", "<h1>River rules</h1><p>3 March 2026</p>", "2026-03-03"),
        ("", "<h1>River rules</h1><p>Updated 4 March 2026</p>", None),
        ("", '<h1>River rules</h1><p><span>Last updated:</span> <time datetime="2026-03-04">4 March</time></p>', None),
        (
            "",
            "<h1>River rules</h1><p>Published <span>3 March 2026</span> Updated <span>4 March 2026</span></p>",
            "2026-03-03",
        ),
        ("", '<time itemprop="datePublished" datetime="2026-03-03">yesterday</time>', "2026-03-03"),
        ("", "<footer>© 2019-2026 Velmark Courier, 1 January 2026</footer>", None),
        ("", '<aside><div class="related"><time datetime="2020-01-01">2020</time></div></aside>', None),
        (
            "",
            "<p>The flood of 14 November 1999 is still remembered in the villages, where it stood for a week.</p>",
            None,
        ),
        (
            "<title>New rules for the river towns | Velmark Courier</title>",
            "<h1>Velmark Courier</h1><p>1 May 2026</p><h2>New rules for the river towns</h2><p>3 March 2026</p>",
            "2026-03-03",
        ),
        ("", "<h1>River rules</h1><p>By Ann Lee</p><p>3.3.2026 - The towns agreed on Monday.</p>", "2026-03-03"),
        ("", "<h1>River rules</h1><div>Post time: 3 March 2026</div>", "2026-03-03"),
        ("", "<h1>River rules</h1><p><b>Last updated</b> <i>on</i> <span class='date'>3 March 2026</span></p>", None),
        ("", "<div class='opening-hours'><b class='hours-date'>Today, 3 March 2026</b></div>", None),
        (
            "",
            "<main>" + "".join(f"<a><time datetime='2026-03-0{day}'></time></a>" for day in range(1, 6)) + "</main>",
            None,
        ),
        ('<meta property="og:type" content="event">', "<h1>Story hour</h1><p>3 March 2026</p>", None),
        ("", "<h1>River rules <small><i></i> 3 March 2026 • <a>Towns</a></small></h1>", "2026-03-03"),
        ("", "<h1>Minutes of 3 March 2026</h1>", None),
        ("", "<h1>River rules</h1>" + f"<p>{LEAD}</p>" + f"<p>3.3.2026 - {LEAD}</p>", "2026-03-03"),
        (
            "",
            "<p>3 March 2026</p><h1>River rules</h1><p>ISBN 12</p><p>In shops since 14 August 2019 for little</p>",
            "2026-03-03",
        ),
        (
            "<title>River rules adopted | Velmark Courier</title>",
            "<h1 class='sr-only'>River rules adopted | Velmark</h1>1.5.2020<h1>River rules adopted</h1>3.3.2026",
            "2026-03-03",
        ),
        ("", '<div class="card status-publish">1 May 2020</div>', None),
    ],
)
def test_the_date_is_that_of_publication_or_none(head: str, body: str, published: str | None) -> None:
    assert described(body, head).published == published


def test_a_date_in_the_address_settles_the_day_when_the_clock_is_in_utc() -> None:
    linked = {"@type": "NewsArticle", "headline": "x", "datePublished": "2026-03-04T02:10:00Z"}
    assert (
        described(url="https://velmarkcourier.example/2026/03/03/river-rules", linked=linked).published == "2026-03-03"
    )


def test_a_visible_date_settles_the_day_when_the_clock_is_in_utc() -> None:
    linked = {"@type": "NewsArticle", "headline": "x", "datePublished": "2026-03-04T02:10:00Z"}
    assert described("<h1>River rules</h1><p>3 March 2026</p>", linked=linked).published == "2026-03-03"
    assert described("<h1>River rules</h1><p>9 March 2026</p>", linked=linked).published == "2026-03-04T02:10:00+00:00"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("<h1>River rules</h1><p>By Ann Lee</p><p>28 August 2024</p>", "2024-08-28"),
        ("<h1>River rules</h1><p>The towns have waited for them since 28 August 2024.</p>", "2026-03-04"),
        ("<h1>River rules</h1><p>4/3/2026</p>", "2026-03-04"),
        ("<h1>River rules</h1>" + "<p>The towns agreed.</p>" * 8 + "<p>28 August 2024</p>", "2026-03-04"),
    ],
)
def test_a_much_earlier_day_next_to_the_heading_is_when_it_first_appeared(body: str, published: str) -> None:
    linked = {"@type": "NewsArticle", "headline": "River rules", "datePublished": "2026-03-04"}
    assert described(body, linked=linked).published == published


@pytest.mark.parametrize("body", ["<h1>River rules</h1><p>03/04/2026</p>", '<b class="post-date">03/04/2026</b>'])
def test_the_address_tells_how_a_day_in_figures_is_read(body: str) -> None:
    assert described(body, url="https://merrow.example/2026/march/04/rules").published == "2026-03-04"


def test_a_line_of_its_own_is_the_date_rather_than_a_day_that_the_lead_speaks_of() -> None:
    body = "<h1>River rules</h1><p>On 10 April 2026 the towns talk it over in Merrow.</p><p>6 March 2026</p>"
    assert described(body).published == "2026-03-06"


def test_indentation_does_not_hide_the_date_above_a_heading() -> None:
    indented = "<div>" + f"<ul>{' ' * 900}<li>Money</li></ul>" + "<span>6 March 2026</span></div>"
    assert described(f"<article>{indented}<h1>River rules</h1></article>").published == "2026-03-06"


def test_a_front_page_was_published_on_no_day() -> None:
    head = '<meta property="article:published_time" content="2026-03-03">'
    assert described("", head, url="https://velmarkcourier.example/").published is None
    assert described("", head, url="https://velmarkcourier.example/?p=7").published == "2026-03-03"
    assert described("", head, url="http://[no address").published == "2026-03-03"


# ------------------------------------------------------------------------------------------------ the rest


def test_site_tags_picture_addresses_and_language_are_read() -> None:
    head = (
        '<meta property="og:site_name" content="Velmark Courier"><link rel="canonical" href="/politics/river-rules">'
        '<meta property="og:image" content="/pictures/orne.jpg"><meta property="article:tag" content="Rivers">'
    )
    told = described('<a rel="tag" href="/tag/orne">Orne</a>', head, url=URL + "?utm_source=x")
    assert (told.site, told.canonical, told.tagged_language) == ("Velmark Courier", URL, "en-GB")
    assert told.image == "https://www.velmarkcourier.example/pictures/orne.jpg"
    assert told.tags == ("Orne", "Rivers")


@pytest.mark.parametrize(
    ("linked", "paywalled"),
    [
        ({"@type": "NewsArticle", "isAccessibleForFree": "False"}, True),
        ({"@type": "NewsArticle", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False}}, True),
        ({"@type": "NewsArticle", "isAccessibleForFree": True}, False),
        ({"@type": "NewsArticle"}, False),
    ],
)
def test_the_paywall_mark_is_read(linked: object, paywalled: bool) -> None:
    assert described(linked=linked).paywalled is paywalled


@pytest.mark.parametrize(
    ("link", "part"),
    [
        ('<link rel="next" href="/politics/river-rules?page=2">', URL + "?page=2"),
        ('<link rel="next" href="/politics/river-rules/2">', URL + "/2"),
        ('<a rel="next" href="/politics/another-story">Next story</a>', None),
        ('<link rel="next" href="https://elsewhere.example/politics/river-rules?page=2">', None),
    ],
)
def test_the_next_part_is_this_article_with_a_higher_number(link: str, part: str | None) -> None:
    assert described(head=link).next_part == part


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "River rules", "datePublished": "2026-03-03",}',
        '<!-- {"@type": "NewsArticle", "headline": "River\n rules", "datePublished": "2026-03-03"} -->',
        '//<![CDATA[\n[{"@type": ["NewsArticle", 7], "headline": "River rules", "datePublished": "2026-03-03"}]\n//]]>',
        '{"@type": "NewsArticle", "headline": "River rules", "datePublished": "2026-03-03"} {"more": 1}',
    ],
)
def test_slips_in_the_linked_data_are_forgiven(script: str) -> None:
    tree = parse(f'<html><head><script type="application/ld+json">{script}</script></head><body>{BODY}</body></html>')
    assert describe(tree, URL).published == "2026-03-03"


@pytest.mark.parametrize(
    "script", ["", "{", "[" * 5000, '{"@type": {"@type": "Article"}}', '{"@type":"Article","author":{"name":[1,null]}}']
)
def test_broken_linked_data_is_passed_over(script: str) -> None:
    head = f'<title>River rules</title><script type="application/ld+json">{script}</script>'
    assert described(head=head).title == "River rules"


def test_describing_leaves_the_page_as_it_was() -> None:
    tree = parse(
        f'<html><body><h1>River rules</h1><p>By Jane Roe</p>{BODY}<a rel="next" href="?page=2">2</a></body></html>'
    )
    before = etree.tostring(tree)
    describe(tree, URL)
    assert etree.tostring(tree) == before


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https:// paper.example/a b.jpg", "https://paper.example/ab.jpg"),
        ("\n //paper.example/a.jpg", "https://paper.example/a.jpg"),
        ("b.jpg", "https://paper.example/x/b.jpg"),
        ("ftp://paper.example/a.jpg", None),
        ("http://[::1/a.jpg", None),
        ("javascript:alert(1)", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_an_address_is_one_of_the_web_or_none(written: str, meant: str | None) -> None:
    assert absolute(written, "https://paper.example/x/y") == meant


# ---------------------------------------------------------------------------------------- bylines in Chinese


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("来源：河港日报　作者：王小明", ("王小明",)),
        ("河港日报记者 李华 张伟民 报道", ("李华", "张伟民")),
        ("大桥今天通车。（河港日报记者李华）", ("李华",)),
        ("河港日报记者马俊/文", ("马俊",)),
        ("本报记者罗立民发自河港", ("罗立民",)),
        ("作者：<a href='/u/7'>陈晓</a>", ("陈晓",)),
        ("記者 張偉民", ("張偉民",)),
        ("记者从港口了解到，大桥今天通车。", ()),
        ("记者高兴地看到，大桥今天通车。", ()),
        ("她对记者于昨日的提问，没有回答。", ()),
        ("（责任编辑：刘林）", ()),
        ("<div class='comments'>作者：王小明</div>", ()),
    ],
)
def test_a_chinese_byline_names_the_people_who_follow_its_label(line: str, authors: tuple[str, ...]) -> None:
    page = f"<html lang='zh'><body><h1>河港大桥通车</h1>{BODY}{BODY}<div>{line}</div></body></html>"
    assert describe(parse(page), URL).authors == authors


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("<td>http://news.example 2005年03月21日 11:21 《河港周刊》</td>", "2005-03-21"),
        ("<a href='/u/7'>陈晓</a> 发表于 2005-9-15 11:46:00", "2005-09-15"),
        ("<b>时间：</b>2005-08-22 19:13:18", "2005-08-22"),
        ("<p>本贴由<b>大卫</b>于2005年8月12日16:12:21在本站发表</p>", "2005-08-12"),
        ("<p>2005-04-05 06:40更新 来源：转载</p>", "2005-04-05"),
        ("<p>更新时间：2021-01-05</p>", None),
        ("<p>更新时间：2021-01-05 发布时间：2021-01-03</p>", "2021-01-03"),
        ("<p>2005年3月1日 8:00</p><p>2005年3月2日 8:00</p><p>2005年3月3日 8:00</p>", None),
        ("<div class='comments'>时间：2005-08-22</div>", None),
        ("<p>自1998年3月1日起，新桥向公众开放。</p>", None),
        ("<p>他于1975年3月1日在河港出生。</p>", None),
    ],
)
def test_a_chinese_dateline_needs_a_label_or_a_clock(line: str, published: str | None) -> None:
    assert (
        described(f"<div><table><tr><th>河港新桥开工</th></tr></table>{line}<p>正文。</p></div>").published == published
    )
