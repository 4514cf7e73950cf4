"""What is known of an article, for the reader to put right."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from digest_app.core.model import Article
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.phrases import tr


class DetailsDialog(Frame):
    """Title, authors, site, date, language and tags; the text is not touched."""

    def __init__(self, article: Article, parent: QWidget) -> None:
        super().__init__(parent, tr("Details"), tr("Save"))
        self._fields = {
            "title": QLineEdit(article.title),
            "authors": QLineEdit("; ".join(article.authors)),
            "site": QLineEdit(article.site or ""),
            "published": QLineEdit(article.published or ""),
            "language": QLineEdit(article.language or ""),
            "tags": QLineEdit("; ".join(article.tags)),
        }
        names = {
            "title": tr("&Title"),
            "authors": tr("&Authors, apart by ;"),
            "site": tr("&Site"),
            "published": tr("&Date, such as 2025-04-02"),
            "language": tr("&Language, such as en"),
            "tags": tr("Ta&gs, apart by ;"),
        }
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for key, field in self._fields.items():
            form.addRow(label(names[key], field), field)
            field.textChanged.connect(self._check)
        self.body.addLayout(form)
        self._wrong = label("", name="error")
        self.body.addWidget(self._wrong)
        self._check()
        self.resize(480, 460)

    def fields(self) -> dict[str, object]:
        """The fields as they are written."""
        text = {key: field.text().strip() for key, field in self._fields.items()}
        return {
            "title": text["title"],
            "authors": _parts(text["authors"]),
            "site": text["site"] or None,
            "published": text["published"] or None,
            "language": text["language"] or None,
            "tags": _parts(text["tags"]),
        }

    def _check(self) -> None:
        wrong = "" if self._fields["title"].text().strip() else tr("An article needs a title.")
        if not wrong and not _is_date(self._fields["published"].text().strip()):
            wrong = tr("A date is written like 2025-04-02.")
        self._wrong.setText(wrong)
        self.allow(allowed=not wrong)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _is_date(text: str) -> bool:
    from datetime import datetime

    try:
        return not text or bool(datetime.fromisoformat(text))
    except ValueError:
        return False
