"""Bylines in Chinese: no blanks part a name from its label, so a surname has to begin it and a sign has to end it."""

from __future__ import annotations

import re

from digest_app.core.reading.metadata.signals import Signals, is_elsewhere, is_hidden, visible_text
from digest_app.core.reading.words import phrases

_LABELS = ("作者", "撰文", "执笔", "執筆", "采写", "採寫", "记者", "記者")
_NAME = rf"[{''.join(phrases('names')['surnames'])}][\u3400-\u9fff]{{1,3}}?"
_ENDED = r"(?![\u3400-\u9fff])"
_TOLD = r"(?=\s*(?:[/／)）】\]|]|$|摄|攝|文|图|报道|報道|发自|發自|通讯员|通訊員|实习|實習))"
_BYLINE = re.compile(
    rf"(?:{'|'.join(_LABELS)})人?"
    rf"(?:\s*[:：丨|]\s*|\s+)(?P<apart>{_NAME}{_ENDED}(?:[ \u3000、，,/]{{1,3}}{_NAME}{_ENDED})*)"
    rf"|(?:记者|記者)(?P<glued>{_NAME}(?:[ \u3000、]{{1,2}}{_NAME})*){_TOLD}"
)
_TEXTS = "//body//text()[{}]".format(" or ".join(f"contains(.,'{label}')" for label in _LABELS))
_BETWEEN = re.compile(r"[ \u3000、，,/]+")
_MOST = 40


def signed(signals: Signals) -> tuple[str, ...]:
    """Read the first byline outside of comments and the like: “作者：王小明”, “本报记者 李华 张伟”, “（记者李华）”."""
    for text, element in signals.texts(_TEXTS, _MOST):
        if is_hidden(element) or is_elsewhere(element):
            continue
        for line in (" ".join(text.split()), visible_text(element, 160)):
            if found := _BYLINE.search(line):
                return tuple(dict.fromkeys(_BETWEEN.split(found["apart"] or found["glued"])))
    return ()
