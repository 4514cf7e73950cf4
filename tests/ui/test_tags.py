"""Tags over an article: a few as chips, many of them in a menu, and each searches the library."""

from __future__ import annotations

import pytest

from digest_app.core.library import Library
from tests.stories import QUAY, page

TAGS = [f"harbour {number}" for number in range(1, 10)]


@pytest.fixture
def tagged_window(open_window, library: Library, request):
    head = "".join(f'<meta property="article:tag" content="{tag}">' for tag in request.param)
    library.saving.save_copied(page("A quay for Oranjestad", QUAY, head), "")
    window = open_window(library.folder)
    window.rows.select(1)
    return window


def chips(window) -> list[str]:
    return [one.text() for one in window.page.header.focus_ring() if one.objectName() == "tag"]


@pytest.mark.parametrize("tagged_window", [TAGS[:6]], indirect=True)
def test_a_few_tags_all_stand_over_the_article(tagged_window) -> None:
    assert chips(tagged_window) == TAGS[:6]


@pytest.mark.parametrize("tagged_window", [TAGS], indirect=True)
def test_many_tags_leave_room_for_the_article_and_are_found_in_a_menu(tagged_window, qtbot) -> None:
    assert chips(tagged_window) == [*TAGS[:5], "+4"]
    more = next(one for one in tagged_window.page.header.focus_ring() if one.text() == "+4")
    assert more.accessibleName() == "4 more tags"
    assert [action.text() for action in more.menu().actions()] == TAGS[5:]
    with qtbot.waitSignal(tagged_window.page.tag_chosen) as chosen:
        more.menu().actions()[-1].trigger()
    assert chosen.args == [TAGS[-1]]


LONG = ["Religion and belief systems", "Neuroscience", "Self-help and motivational reading", "Medical resources"]


@pytest.mark.parametrize("tagged_window", [LONG], indirect=True)
def test_long_tags_take_no_more_room_than_many(tagged_window) -> None:
    assert chips(tagged_window) == [*LONG[:2], "+2"]
