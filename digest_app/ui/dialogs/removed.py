"""What the cleaning left out of an article, each part with its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from digest_app.core.model import Article, Removed
from digest_app.ui.dialogs.frame import Frame, label
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
    "other": mark("Not part of the article"),
}


class RemovedDialog(Frame):
    """Shows the parts in the order of the page."""

    def __init__(self, article: Article, parent: QWidget) -> None:
        super().__init__(parent, tr("What was removed"))
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        for part in article.removed[:MOST]:
            self._add(column, part)
        if not article.removed:
            column.addWidget(label(tr("Nothing was removed, or the page did not tell its parts apart.")))
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("boxed")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        self.resize(600, 560)

    def _add(self, column: QVBoxLayout, part: Removed) -> None:
        column.addWidget(plain_label(tr(REASONS.get(part.reason, part.reason)), "caps"))
        text = label(part.text[:2000])
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        column.addSpacing(8)
