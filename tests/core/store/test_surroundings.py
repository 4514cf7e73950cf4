"""A library in a synchronised folder or on a network is warned about; one on this computer is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest_app.core.library import Library
from digest_app.core.store import surroundings

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:26 / /users/ada/Team\\040files rw - cifs //server/team rw
31 22 0:27 / /mnt/nas rw - nfs4 server:/export rw
32 31 8:2 / /mnt/nas/local rw - ext4 /dev/sdb1 rw
33 22 0:28 / /users/ada/far rw - fuse.sshfs ada@far: rw
34 22 0:29 / /media/stick rw - fuseblk /dev/sdc1 rw
"""


@pytest.mark.parametrize(
    ("folder", "named"),
    [
        ("Dropbox/news", "Dropbox"),
        ("OneDrive - Company/news", "OneDrive - Company"),
        ("Library/CloudStorage/GoogleDrive-ada@mail.example/My Drive", "My Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/news", "Mobile Documents"),
        ("Nextcloud/news", "Nextcloud"),
        ("pCloudDrive", "pCloudDrive"),
        ("Documents/news", ""),
        ("boxes/synchronised swimming", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, folder: str, named: str) -> None:
    assert surroundings.synchroniser(tmp_path / folder) == named


def test_a_synchronised_folder_is_known_by_what_its_synchroniser_left(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert surroundings.synchroniser(tmp_path / "shared" / "news") == "shared"


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/users/ada/news", ""),
        ("/users/ada/Team files/news", "cifs"),
        ("/mnt/nas/news", "nfs4"),
        ("/mnt/nas/local/news", ""),
        ("/users/ada/far", "fuse.sshfs"),
        ("/media/stick/news", ""),
    ],
)
def test_a_network_is_known_by_the_nearest_mount(folder: str, kind: str) -> None:
    assert surroundings.network_of(Path(folder), MOUNTS) == kind


def test_the_reader_is_warned(tmp_path: Path) -> None:
    library = Library(tmp_path / "Dropbox" / "library")
    (warning,) = library.care.warnings()
    assert "Dropbox" in warning
    library.close()


def test_a_folder_of_this_computer_is_not_warned_about(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    assert library.care.warnings() == []
    library.close()
