"""What the cleaning left out of an article, each part with its reason and a way back into the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from digest_app.core.model import Article, Removed
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.icons import icon
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import mark, tr

MOST = 200
REASONS = {
    "title": mark("Title, told already"),
    "duplicate": mark("Told twice"),
    "related": mark("Related articles"),
    "share": mark("Sharing buttons"),
    "comments": mark("Comments"),
    "navigation": mark("Navigation"),
    "cookie": mark("Cookie notice"),
    "newsletter": mark("Newsletter"),
    "byline": mark("Byline"),
    "tags": mark("Tags"),
    "credits": mark("Credits and captions"),
    "footer": mark("Foot of the page"),
    "form": mark("Form"),
    "advert": mark("Advertisement"),
    "by hand": mark("Taken out by you"),
    "other": mark("Not part of the article"),
}

BringBack = Callable[[Removed, bool], None]
"""Put a part into the text again; always: on every page of the site."""


class RemovedDialog(Frame):
    """Shows the parts in the order of the page; the one that is brought back leaves the dialog."""

    def __init__(self, article: Article, bring_back: BringBack, parent: QWidget) -> None:
        super().__init__(parent, tr("What was removed"))
        self._bring_back = bring_back
        self._has_site = bool(article.url)
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        for part in article.removed[:MOST]:
            column.addWidget(self._shown(part))
        if not article.removed:
            column.addWidget(label(tr("Nothing was removed, or the page did not tell its parts apart.")))
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("boxed")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        self.resize(640, 600)

    def _shown(self, part: Removed) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 8)
        head = QHBoxLayout()
        head.addWidget(plain_label(tr(REASONS.get(part.reason, part.reason)), "caps"), 1)
        head.addWidget(self._way_back(part, room))
        column.addLayout(head)
        text = label(part.text[:2000])
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        return room

    def _way_back(self, part: Removed, room: QWidget) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Bring back"))
        button.setIcon(icon("restore"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(tr("Bring back: {words}").format(words=part.text[:60]))
        button.clicked.connect(lambda: self._bring(part, room, always=False))
        if self._has_site:
            menu = QMenu(button)
            menu.addAction(tr("Here"), lambda: self._bring(part, room, always=False))
            menu.addAction(tr("Always on this site"), lambda: self._bring(part, room, always=True))
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return button

    def _bring(self, part: Removed, room: QWidget, *, always: bool) -> None:
        room.hide()
        self._bring_back(part, always)
