"""Bylines, dates, credits and headings are no sentences; news that begins with their words is."""

from __future__ import annotations

import pytest

from digest_app.core.summary import languages
from digest_app.core.summary.furniture import is_furniture


@pytest.mark.parametrize(
    "text",
    [
        "By Ada Holm and Otto Moss for the Lindsund Gazette",
        "By Ada Holm, harbour correspondent of the Lindsund Gazette",
        "By . Ada Holm and Otto Moss of the Gazette .",
        "Published: the first of May at noon in Lindsund",
        "Last updated at 3:31 PM on 19th July 2011.",
        "Read more about the tidal gate of Lindsund here.",
        "Sign up to our newsletter for news from the harbour.",
        "Video of the flood on the quay of Lindsund",
        "Video: The mayor opens the tidal gate of Lindsund.",
        "Photograph by Ada Holm of the Lindsund Gazette.",
        "Copyright: the Lindsund Gazette and all its writers.",
        "Boats lie on the quay after the flood (AP Photo/Ada Holm)",
        "Boats lie on the quay after the flood. Ada Holm/Getty Images",
        "Boats lie on the quay after the flood on Friday (Reuters)",
    ],
)
def test_what_stands_around_an_article_is_furniture(text: str) -> None:
    assert is_furniture(text, languages.words(text))


@pytest.mark.parametrize(
    "text",
    [
        "By Friday evening, the flood had reached 2,400 houses on the quay, officials said.",
        "By 2030, the town wants to close the inner port to oil.",
        "Published on Thursday in the journal Tides, the study describes the gate.",
        "Images from the scene showed boats on the quay.",
        "Video footage released by police shows the boats drifting away.",
        "Photojournalist Anna Weber was hurt while she filmed the flood.",
        "Copyright law does not cover the plans of a tidal gate.",
        "Advertisements for boats will be banned from the quay.",
        "Updated figures put the price of the gate at 48 million crowns.",
        "Getty Images sued the town over a picture of its lighthouse.",
        "A lawsuit over the picture was filed in Lindsund by Getty Images.",
        "Bystanders helped the fishermen to pull the boats ashore.",
    ],
)
def test_news_that_begins_with_the_words_of_furniture_is_none(text: str) -> None:
    assert not is_furniture(text, languages.words(text))
