"""Topics that the unsorted articles suggest, over their list: one click adds one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from digest_app.ui import phrases
from digest_app.ui.flow import Flow
from digest_app.ui.icons import icon
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.core.model import TopicProposal

MOST = 6
MOST_TITLES = 8


class ProposalsBar(QWidget):
    """A button for each proposal; hidden where there is none."""

    chosen = Signal(object)
    """The proposal that the reader wants as a topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 2, 14, 10)
        column.setSpacing(6)
        column.addWidget(plain_label(tr("Topics that these articles suggest"), "dim"))
        column.addLayout(self._flow)
        self.hide()

    def show_proposals(self, proposals: Sequence[TopicProposal], titles: Mapping[int, str]) -> None:
        """Offer these topics; `titles` are those of their articles."""
        for button in self.findChildren(QPushButton):
            self._flow.removeWidget(button)
            button.deleteLater()
        for proposal in proposals[:MOST]:
            self._flow.addWidget(self._button(proposal, titles))
        self.setVisible(bool(proposals))

    def _button(self, proposal: TopicProposal, titles: Mapping[int, str]) -> QPushButton:
        count = len(proposal.articles)
        button = QPushButton(icon("add"), f"{proposal.name}  {phrases.number(count)}".replace("&", "&&"))
        button.setObjectName("tag")
        name = tr("Add the topic “{topic}”: %n article(s)", count).format(topic=proposal.name)
        button.setAccessibleName(name)
        shown = [titles[one] for one in proposal.articles[:MOST_TITLES] if one in titles]
        more = [tr("and %n more", count - len(shown))] if count > len(shown) else []
        button.setToolTip("\n".join([name, ", ".join(proposal.phrases), "", *shown, *more]))
        button.clicked.connect(lambda: self.chosen.emit(proposal))
        return button
