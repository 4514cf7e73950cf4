"""Digest: the web pages you save, as a news digest that can be read offline and trusted."""

__version__ = "0.1.0"
