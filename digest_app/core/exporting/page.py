"""The frame of an exported web page: one file that loads nothing, is pleasant to read and prints well."""

from __future__ import annotations

import base64
from collections.abc import Callable

from digest_app.core.exporting import Pictures
from digest_app.core.exporting.html_blocks import letters
from digest_app.core.exporting.pictures import media_type

STYLE = """
:root { color-scheme: light dark; --ink: #1f2328; --paper: #ffffff; --dim: #59636e; --link: #0b5cad; --line: #d6dae0 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #dcd9d2; --paper: #191a1c; --dim: #9a978f; --link: #7fb8f0; --line: #3a3b3e }
}
body { margin: 0; background: var(--paper); color: var(--ink) }
body { font: 1.125rem/1.55 "Source Serif 4", "Noto Serif", Georgia, serif }
main { max-width: 34em; margin: 0 auto; padding: 2.5em 1.25em 4em }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em }
h1 { font-size: 1.8em; margin-top: 0 } h2 { font-size: 1.35em } h3 { font-size: 1.15em } h4, h5, h6 { font-size: 1em }
p, ul, ol, table, pre, blockquote { margin: .7em 0 }
a { color: var(--link) }
blockquote { margin-left: 0; padding-left: 1em; border-left: 3px solid var(--line) }
pre { overflow-x: auto; font-size: .85em } img { max-width: 100%; height: auto }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border: 1px solid var(--line); padding: .25em .6em; text-align: left }
.about, .caption, .sources, .quiet, .notes { color: var(--dim); font-size: .85em } .caption { font-style: italic }
.summary { border: 1px solid var(--line); border-radius: .5em; padding: .2em 1.2em; margin: 1.5em 0 }
.summary a, .cited { color: inherit; text-decoration-color: var(--line) } sup { line-height: 0 }
article + article { border-top: 1px solid var(--line); margin-top: 4em; padding-top: 3em; break-before: page }
@media print {
  :root { --ink: #000; --paper: #fff; --dim: #444; --link: #000; --line: #999 }
  body { font-size: 10.5pt } main { max-width: none; padding: 0 }
  h1, h2, h3, h4 { break-after: avoid } img, tr, blockquote { break-inside: avoid } pre { white-space: pre-wrap }
}
@page { margin: 2cm }
"""


def page(title: str, language: str | None, body: str) -> str:
    """A whole HTML page. Its policy lets it load nothing from anywhere."""
    return (
        f'<!DOCTYPE html>\n<html{lang(language)}>\n<head>\n<meta charset="utf-8"/>\n'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"/>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{letters(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>"
    )


def lang(language: str | None) -> str:
    """The attribute that names the language, for the screen reader and for hyphenation."""
    return f' lang="{language}"' if language and language.isascii() and language.replace("-", "").isalnum() else ""


def embedded(pictures: Pictures) -> Callable[[str], str | None]:
    """Sources of images as part of the page itself."""

    def source(address: str) -> str | None:
        data = pictures(address)
        kind = media_type(data) if data else None
        return f"data:{kind};base64,{base64.b64encode(data).decode()}" if data and kind else None

    return source
