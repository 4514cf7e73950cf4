"""The window: Qt, and thin. It knows the library's front door and never a station behind it."""

from digest_app.ui import lean_pyside

lean_pyside.begin()
