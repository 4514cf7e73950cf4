"""Pasted links, shown before they are fetched: how many are new, how many are in the library already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from digest_app.ui import phrases
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.icons import icon
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.core.library.saving import Queued

MOST = 500
"""More lines than these are counted, not shown."""


class QueuedDialog(Frame):
    """Asks whether to go on."""

    def __init__(self, queued: Queued, parent: QWidget) -> None:
        super().__init__(parent, tr("Save links"), tr("Save %n link(s)", len(queued.links)))
        told = [tr("%n new link(s)", len(queued.links))]
        if queued.known:
            told.append(tr("%n in the library already", len(queued.known)))
        if queued.bad:
            told.append(tr("%n that cannot be fetched", len(queued.bad)))
        self.body.addWidget(label(" · ".join(told)))
        lines = QListWidget()
        lines.setObjectName("boxed")
        lines.setIconSize(QSize(16, 16))
        lines.setAccessibleName(tr("Links"))
        for link in queued.links[:MOST]:
            lines.addItem(QListWidgetItem(icon("link"), link.source))
        for known in queued.known[:MOST]:
            lines.addItem(QListWidgetItem(icon("check"), f"{known.title} — {known.source}"))
        for bad in queued.bad[:MOST]:
            lines.addItem(QListWidgetItem(icon("warning"), phrases.reason(bad.kind, bad.why)))
        self.body.addWidget(lines, 1)
        self.allow(allowed=bool(queued.links))
        self.resize(560, 380)
