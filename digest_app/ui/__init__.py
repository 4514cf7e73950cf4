"""The window: Qt, and thin. It knows the library's front door and never a station behind it."""

from digest_app.ui import pyside_features

pyside_features.look_for_none()
