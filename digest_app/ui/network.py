"""Whether there is a network, as far as the system tells."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """Where the system does not tell, the network is taken to be there."""

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told: QNetworkInformation | None = None
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            self._told = QNetworkInformation.instance()
        if self._told is not None:
            self._told.reachabilityChanged.connect(self._tell)

    @property
    def is_there(self) -> bool:
        gone = QNetworkInformation.Reachability.Disconnected
        return self._told is None or self._told.reachability() != gone

    def _tell(self) -> None:
        self.changed.emit(self.is_there)
