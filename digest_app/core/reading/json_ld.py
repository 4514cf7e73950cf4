"""What a page says of itself in JSON-LD: the article's node, with references resolved and slips forgiven."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element

Node = dict[str, Any]

_LONGEST = 2_000_000
_MOST_NODES = 3000
_DEEPEST = 12
_ARTICLES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "LiveBlogPosting",
    "BlogPosting",
    "Article",
    "ScholarlyArticle",
    "MedicalScholarlyArticle",
    "TechArticle",
    "SatiricalArticle",
    "AdvertiserContentArticle",
    "Report",
    "SocialMediaPosting",
    "DiscussionForumPosting",
    "Review",
    "Recipe",
    "HowTo",
    "CreativeWork",
)


@dataclass(frozen=True, slots=True)
class LinkedData:
    """All JSON-LD nodes of a page in order."""

    nodes: tuple[Node, ...] = ()
    by_id: dict[str, Node] = field(default_factory=dict)

    def article(self) -> Node:
        """The node of the article itself: the best type, then the one that tells most; empty where there is none."""
        articles = [node for node in self.nodes if types(node) & set(_ARTICLES)]
        return max(articles, key=_worth, default={})

    def of_type(self, *names: str) -> Node:
        """The first node of one of these types; empty where there is none."""
        return next((node for node in self.nodes if types(node) & set(names)), {})

    def resolved(self, value: object) -> object:
        """Follow an @id to the node that tells more."""
        if isinstance(value, dict) and isinstance(value.get("@id"), str):
            told = self.by_id.get(value["@id"])
            if told and told is not value:
                return {**told, **{key: item for key, item in value.items() if item}}
        return value

    def listed(self, value: object) -> list[object]:
        """A value, or values, as a list of resolved ones."""
        values = value if isinstance(value, list) else [] if value is None else [value]
        return [self.resolved(item) for item in values[:100]]

    def names(self, value: object) -> list[str]:
        """The names of people, organisations or places, given as text or as nodes."""
        found = []
        for item in self.listed(value):
            name = item.get("name") if isinstance(item, dict) else item
            found += [
                text(one)
                for one in (name if isinstance(name, list) else [name])
                if isinstance(one, str) and one.strip()
            ]
        return found


def find(tree: _Element) -> LinkedData:
    """Read every JSON-LD script of a page; what cannot be read is passed over."""
    nodes: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text and len(script.text) < _LONGEST:
            nodes += _walk(_load(script.text), 0)
            if len(nodes) > _MOST_NODES:
                break
    by_id: dict[str, Node] = {}
    for node in nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(by_id.get(name, ())):
            by_id[name] = node
    return LinkedData(tuple(nodes[:_MOST_NODES]), by_id)


def types(node: Node) -> set[str]:
    """A node's types without their vocabulary's address."""
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return {name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in kinds if isinstance(name, str)}


def text(value: object) -> str:
    """A string value with its entities and tags undone and its blanks tidied; "" for anything else."""
    if not isinstance(value, str):
        return ""
    if "&" in value:
        value = html.unescape(html.unescape(value))
    if "<" in value:
        value = re.sub(r"</?[a-zA-Z][^<>]{0,300}>", " ", value)
    return " ".join(value.split())


def _load(script: str) -> object:
    script = script.strip().removeprefix("<!--").removesuffix("-->").strip()
    script = re.sub(r"^\s*(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>\s*$", "", script).strip().rstrip(";")
    for mended in (script, re.sub(r",(\s*[}\]])", r"\1", script), re.sub(r"[\x00-\x1f]+", " ", script)):
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return _first_value(script)


def _first_value(script: str) -> object:
    """Read the first whole value of a script with something behind it."""
    try:
        return json.JSONDecoder(strict=False).raw_decode(script)[0]
    except (ValueError, RecursionError):
        return None


def _walk(value: object, depth: int) -> Iterator[Node]:
    """Yield a node and the nodes within it, in reading order."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:500]:
            yield from _walk(item, depth + 1)
    elif isinstance(value, dict):
        if value.get("@type") or value.get("@id"):
            yield value
        for name, item in value.items():
            if isinstance(item, (dict, list)) and name not in (
                "comment",
                "review",
                "itemListElement",
                "hasPart",
                "liveBlogUpdate",
            ):
                yield from _walk(item, depth + 1)


def _worth(node: Node) -> tuple[int, int]:
    rank = max((len(_ARTICLES) - _ARTICLES.index(kind) for kind in types(node) if kind in _ARTICLES), default=0)
    told = sum(
        bool(node.get(name)) for name in ("headline", "author", "datePublished", "articleBody", "image", "publisher")
    )
    return (told >= 2, 2 * told + (3 if rank > 1 else 0))
