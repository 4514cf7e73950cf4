"""Whether a library lies where SQLite's locks and flushes can be relied on: not on a network, not in a synced folder.

A synchroniser copies a file while it is being written, or puts an older one in its place; a network's file system may
not keep locks (https://sqlite.org/howtocorrupt.html).
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_SYNCED = re.compile(
    r"""(?ix) Dropbox.* | OneDrive.* | Google\ ?Drive.* | GoogleDrive-.* | My\ Drive | iCloud\ ?Drive | CloudStorage
      | Mobile\ Documents | Nextcloud.* | ownCloud.* | pCloud\ ?Drive | Proton\ Drive.* | MEGA(?:sync)? | Box(?:\ Sync)?
      | Box-Box | Yandex\.?Disk | Seafile | Syncthing | Sync | Resilio\ Sync | Tresorit.* | SpiderOak.*"""
)
_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".sync", ".owncloudsync.log", ".nextcloudsync.log")
"""What synchronisers leave in the folders that they look after."""
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|9p|afs|ceph|glusterfs|davfs2?|ncpfs|lustre"
    r"|fuse\.(?:sshfs|rclone|gvfsd-fuse|s3fs|davfs|google-drive-ocamlfuse|onedriver|glusterfs|curlftpfs|gcsfuse|seadrive)"
)


def synchroniser(folder: Path) -> str:
    """The name of the folder that a synchroniser looks after, above or at `folder`; empty where there is none."""
    for place in (folder, *folder.parents):
        if _SYNCED.fullmatch(place.name) or any((place / mark).exists() for mark in _MARKS):
            return place.name
    return ""


def network(folder: Path) -> str:
    """What kind of network a folder lies on ("nfs4", "a network drive"); empty where it is on this computer."""
    if sys.platform == "win32":
        return _windows_network(folder)
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "replace")
    except OSError:  # not Linux
        return ""
    return network_of(folder.resolve(), mounts)


def network_of(folder: Path, mounts: str) -> str:
    """The network file system on which a folder lies, by the lines of Linux's `mountinfo`."""
    nearest, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), before.split()[4])
        if folder.is_relative_to(point) and len(point) >= nearest:
            nearest, kind = len(point), after.split()[0]
    return kind if _NETWORK.fullmatch(kind) else ""


def _windows_network(folder: Path) -> str:
    import ctypes

    if folder.drive.startswith("\\\\"):
        return "a network drive"
    remote = 4  # DRIVE_REMOTE
    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(f"{folder.drive}\\")  # noqa: B009 - other systems lack it
    return "a network drive" if kind == remote else ""
