"""Pages of invented newspapers with what stands around an article on real ones: menus, teasers, scripts, comments."""

from __future__ import annotations

import html
import random
from itertools import islice
from pathlib import Path

from benchmarks import libraries
from digest_app.core.model import Article

MENU = ("Home", "World", "Politics", "Business", "Opinion", "Culture", "Sport", "Weather", "Podcasts", "Subscribe")
TEASERS = 24
COMMENTS = 8
STYLE = "".join(f".block-{number}{{margin:{number}px;color:#{number:03x}}}\n" for number in range(400))
SCRIPT = "".join(
    f"window.layer=window.layer||[];layer.push({{slot:{number},size:[300,250]}});\n" for number in range(120)
)


def write(folder: Path, count: int) -> list[str]:
    """Write pages, always the same; their paths."""
    paths = []
    chance = random.Random(8)
    for number, entry in enumerate(islice(libraries.Writer(21).articles(), count)):
        path = folder / f"page-{number:03}.html"
        path.write_text(_page(entry.article, chance))
        paths.append(str(path))
    return paths


def _page(article: Article, chance: random.Random) -> str:
    paragraphs = [article.text[block.start : block.end] for block in article.blocks]
    body = "\n".join(f'<p class="block-{at}">{html.escape(text)}</p>' for at, text in enumerate(paragraphs))
    lines = [sentence for text in paragraphs for sentence in text.split(". ")]
    picked = chance.choices(lines, k=TEASERS + COMMENTS)
    teasers = "".join(
        f'<li class="teaser"><a href="/story/{at}"><img src="/thumb/{at}.jpg" alt=""><h3>{line[:70]}</h3></a></li>'
        for at, line in enumerate(picked[:TEASERS])
    )
    comments = "".join(f'<li class="comment"><b>Reader</b><p>{line}</p></li>' for line in picked[TEASERS:])
    menu = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in MENU)
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{article.title} | {article.site}</title>
<meta property="og:title" content="{article.title}"><meta property="og:site_name" content="{article.site}">
<meta property="article:published_time" content="{article.published}">
<meta name="author" content="{article.authors[0]}">
<link rel="canonical" href="{article.url}"><style>{STYLE}</style><script>{SCRIPT}</script></head><body>
<header><nav><ul>{menu}</ul></nav><form action="/search"><input name="q"></form></header>
<main><article><h1>{article.title}</h1><p class="byline">By {article.authors[0]}</p>{body}
<aside class="share"><a href="#">Share</a> <a href="#">Mail</a></aside></article>
<section class="related"><h2>Read more</h2><ul>{teasers}</ul></section>
<section class="comments"><h2>Comments</h2><ul>{comments}</ul></section></main>
<footer><ul>{menu}</ul><p>© {article.site}. All rights reserved.</p></footer><script>{SCRIPT}</script></body></html>"""
