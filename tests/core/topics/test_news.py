"""A sentence is met again only where all that it tells was read before."""

from __future__ import annotations

import pytest

from digest_app.core.topics.news import met

READ = (
    "Germany will send troops to Ukraine under the plan of the coalition, ministers said.",
    "Five people were killed when the ferry sank near Oranjestad on Monday.",
    "Norland attacked the ports of Sudland on the coast in the night.",
    "The union might call off the strike of the dockers in the harbour.",
    "Nederland stuurt soldaten naar Oekraïne in het kader van de coalitie.",
    "El gobierno enviará tropas a la isla de Savaneta en abril.",
    "中国国防部周一表示，解放军将在台湾海峡举行五天军事演习。",
    "He has common sense, and the mayor has none.",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "“Germany will send troops to Ukraine under the plan of the coalition,” the ministers said.",
        "On Monday, five people were killed when the ferry sank near Oranjestad.",
        "Nederland stuurt soldaten naar Oekraïne, in het kader van een coalitie.",
        "解放军将在台湾海峡举行五天军事演习。",
        "He has common sense.",
    ],
)
def test_what_was_read_with_other_filler_or_more_is_met(sentence: str) -> None:
    assert met([sentence], READ) == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "Germany will not send troops to Ukraine under the plan of the coalition, ministers said.",
        "Poland will send troops to Ukraine under the plan of the coalition, ministers said.",
        "Six people were killed when the ferry sank near Oranjestad on Monday.",
        "More than five people were killed when the ferry sank near Oranjestad on Monday.",
        "Five people were wounded when the ferry sank near Oranjestad on Monday.",
        "Sudland attacked the ports of Norland on the coast in the night.",
        "The union call off the strike of the dockers in the harbour.",
        "Nederland stuurt geen soldaten naar Oekraïne in het kader van de coalitie.",
        "El gobierno no enviará tropas a la isla de Savaneta en abril.",
        "中国国防部周一表示，解放军将不在台湾海峡举行五天军事演习。",
        "中国国防部周一表示，解放军将在台湾海峡举行三天军事演习。",
        "The mayor has sense.",
    ],
)
def test_a_denial_another_name_or_another_figure_is_not_met(sentence: str) -> None:
    assert met([sentence], READ) == [False]
