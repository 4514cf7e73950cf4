"""Logins of sites: which there are, adding one, forgetting one. The secret goes to the key store at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from digest_app.core.errors import DigestError, NoKeyStore
from digest_app.core.model import LoginKind, LoginSite
from digest_app.ui import phrases
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.icons import icon
from digest_app.ui.jobs import Latest
from digest_app.ui.phrases import mark, tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

KINDS: tuple[tuple[LoginKind, str, str], ...] = (
    ("password", mark("Name and password"), mark("&Name")),
    ("token", mark("Token"), ""),
    ("header", mark("Header"), mark("Header's &name")),
    ("cookie", mark("Cookie"), ""),
)


class LoginsDialog(Frame):
    """The key store may be slow or locked: every question to it is a job."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Logins"))
        self._window = window
        self._logins = window.library.logins
        self._trying = Latest(window.jobs)
        self.sites = QListWidget()
        self.sites.setObjectName("boxed")
        self.sites.setAccessibleName(tr("Sites with a login"))
        self.site = QLineEdit()
        self.site.setPlaceholderText("https://news.example")
        self.kind = QComboBox()
        for kind, words, _ in KINDS:
            self.kind.addItem(tr(words), kind)
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.name = QLineEdit()
        self._name_label = label(tr("&Name"), self.name)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._told = label("", name="dim")
        self._build()
        self._follow_kind()
        self._load()
        self.resize(520, 520)

    def _build(self) -> None:
        hint = tr("A login is sent to its own site alone, over https, and kept in the system's key store.")
        self.body.addWidget(label(hint, name="dim"))
        self.body.addWidget(self.sites, 1)
        deeds = QHBoxLayout()
        for words, sign, deed in ((tr("Try it"), "refresh", self.try_it), (tr("Forget it"), "trash", self.forget)):
            button = QPushButton(icon(sign), words)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            deeds.addWidget(button)
        deeds.addStretch()
        self.body.addLayout(deeds)
        form = QFormLayout()
        form.addRow(label(tr("&Site"), self.site), self.site)
        form.addRow(label(tr("&Kind"), self.kind), self.kind)
        form.addRow(self._name_label, self.name)
        form.addRow(label(tr("S&ecret"), self.secret), self.secret)
        self.body.addLayout(form)
        keep = QPushButton(tr("Keep this login"))
        keep.setDefault(True)
        keep.clicked.connect(self.keep)
        self.body.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._told)

    # ----------------------------------------------------------------- deeds

    def keep(self) -> None:
        """Hand the secret to the key store, and forget it here."""
        url, kind, name, secret = (
            self.site.text().strip(),
            self.kind.currentData(),
            self.name.text().strip(),
            self.secret.text(),
        )
        self.secret.clear()
        if url and secret:
            self._window.jobs.start(lambda _: self._logins.keep(url, kind, secret, name), self._kept, self._failed)

    def try_it(self) -> None:
        """Ask the chosen site for a page with its login."""
        if origin := self._chosen():
            saving = self._window.library.saving
            self._told.setText(tr("Asking {site}…").format(site=origin))
            self._trying.start(lambda checkpoint: saving.try_login(origin, checkpoint), self._let_in, self._failed)

    def forget(self) -> None:
        """Remove the chosen site's login."""
        if origin := self._chosen():
            self._window.jobs.start(lambda _: self._logins.forget(origin), self._forgotten, self._failed)

    # ----------------------------------------------------------------- helpers

    def _load(self) -> None:
        self._window.jobs.start(lambda _: self._logins.sites(), self._show, self._failed)

    def _show(self, sites: tuple[LoginSite, ...]) -> None:
        self.sites.clear()
        kinds = {kind: words for kind, words, _ in KINDS}
        for site in sites:
            words = f"{site.origin} — {tr(kinds[site.kind])}" + (f" ({site.name})" if site.name else "")
            item = QListWidgetItem(icon("key"), words)
            item.setData(Qt.ItemDataRole.UserRole, site.origin)
            self.sites.addItem(item)

    def _chosen(self) -> str:
        item = self.sites.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _follow_kind(self) -> None:
        words = next(name for kind, _, name in KINDS if kind == self.kind.currentData())
        self.name.setVisible(bool(words))
        self._name_label.setVisible(bool(words))
        if words:
            self._name_label.setText(tr(words))

    def _kept(self, warning: NoKeyStore | None) -> None:
        self._told.setText(phrases.fault(warning) if warning else tr("The login is kept."))
        self._load()

    def _let_in(self, _value: object) -> None:
        self._told.setText(tr("The site shows its pages with this login."))

    def _forgotten(self, _value: object) -> None:
        self._told.setText(tr("The login is forgotten."))
        self._load()

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, DigestError):
            self._told.setText(phrases.fault(problem))
        else:
            self._window.report(problem)
