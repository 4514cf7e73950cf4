"""The words of a sentence that tell something: not its filler, and apart from those that turn it into another claim."""

from __future__ import annotations

from collections.abc import Iterator

from .words import Words, word

_FILLER = """
a an the and of in at on for as also said say saying told tell added according mr mrs ms dr
de het een en van in op te voor dat ook zei zegt zeggen aldus volgens
der die das den dem des ein eine einen einem einer eines und im an am auf zu für dass auch sagte sagt laut
el la los las un una y en del al para que también dijo dice según
le les une et du des au aux dans pour aussi dit selon
і й та у в на що за також сказав сказала повідомив повідомила
un e di na pa ku cu bisa segun
"""
_TURNING = """
not no nor none never neither without cannot t hardly barely unless if whether
may might could would should will must can more less fewer least most nearly almost about around over under up
niet geen nooit noch zonder nauwelijks zou zouden zal zullen kan kunnen kon mag moet meer minder bijna ongeveer ruim
nicht kein keine keinen keinem keiner nie niemals ohne weder noch kaum wird werden würde kann könnte soll mehr weniger
no nunca jamás tampoco sin ni puede podría debe más menos casi
ne n pas jamais ni sans aucun aucune peut pourrait doit plus moins presque
не ні ніколи без може міг понад менше майже
不 没 沒 無 无 未 非 勿 别 將 将 可 約 约 近
"""
_STEMS = frozenset(word(each).stem for each in _FILLER.split())
_TURNS = frozenset(word(each).stem for each in _TURNING.split())


def telling(words: Words) -> Iterator[str]:
    """Stems in the order of the sentence, without filler; pairs of letters in unspaced scripts."""
    items = words.items
    for index, item in enumerate(items):
        if item.raw < "\u0e00":
            if item.stem not in _STEMS:
                yield item.stem
        elif index + 1 < len(items) and words.starts[index + 1] == words.ends[index]:
            yield item.raw + items[index + 1].raw
        else:
            yield item.raw


def turning(words: Words) -> frozenset[str]:
    """What makes another claim of the same words: not, never, might, more than."""
    return frozenset(item.stem for item in words.items if item.stem in _TURNS)
