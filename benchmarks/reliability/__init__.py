"""Harnesses that do their worst to a library and count what was lost."""
