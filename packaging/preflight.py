"""Says which system libraries the window lacks, found by loading them, and installs them where it may.

Runs before the window with nothing but the standard library. Leaves with status 2 and one command to type where
something is missing. (Qt's own message names libxcb-cursor0 for every library that its X11 plugin lacks.)
"""

import ctypes
import os
import shutil
import subprocess
import sys

QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}


def wanted(environment: dict[str, str]) -> dict[str, str]:
    """The libraries (file name: Debian package) that Qt will load for the screen that `environment` describes."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    libraries = dict(QT)
    if platform.startswith("xcb") or (not platform and environment.get("DISPLAY")):
        libraries |= X11
    if platform.startswith("wayland") or (not platform and environment.get("WAYLAND_DISPLAY")):
        libraries |= WAYLAND
    return libraries


def missing(libraries: dict[str, str]) -> dict[str, str]:
    """Those of `libraries` that this machine cannot load."""
    return {name: package for name, package in libraries.items() if not loads(name)}


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_screen(environment: dict[str, str]) -> bool:
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def install(packages: list[str]) -> None:
    """Installs Debian packages: only for root, who needs no password. A failure shows in apt-get's own words."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    print("Installing the system libraries that Qt needs:", " ".join(packages), file=sys.stderr)
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", "-qq", *step], env=environment, stdout=subprocess.DEVNULL, check=False)


def advice(lacking: dict[str, str]) -> str:
    if shutil.which("apt-get"):
        packages = " ".join(lacking.values())
        return (
            "The window needs system libraries that are missing here. Type:\n  sudo apt-get update && "
            f"sudo apt-get install -y --no-install-recommends {packages}"
        )
    return "The window needs system libraries that are missing here. Install what holds: " + " ".join(lacking)


def main() -> int:
    if not sys.platform.startswith("linux"):
        return 0
    if not has_screen(dict(os.environ)):
        print(
            "There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty), so the window cannot open. "
            "The command line works without one: ./run --help",
            file=sys.stderr,
        )
        return 2
    libraries = wanted(dict(os.environ))
    lacking = missing(libraries)
    if lacking and os.geteuid() == 0 and shutil.which("apt-get"):
        install(list(lacking.values()))
        lacking = missing(libraries)
    if lacking:
        print(advice(lacking), file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
