"""The least that a three-pane window costs: a tree, a list and a text in PySide6, gone once the list is painted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QStringListModel, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTableView, QTextBrowser, QTreeView


class Watch(QObject):
    """Ends the application after the first paint of what it watches."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return super().eventFilter(watched, event)


def main() -> int:
    app = QApplication(sys.argv)
    window = QMainWindow()
    panes = QSplitter()
    tree, table, text = QTreeView(), QTableView(), QTextBrowser()
    lines = QStringListModel([f"Line {number}" for number in range(24)])
    for pane in (tree, table, text):
        panes.addWidget(pane)
    tree.setModel(lines)
    table.setModel(lines)
    watch = Watch()
    table.viewport().installEventFilter(watch)
    window.setCentralWidget(panes)
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
