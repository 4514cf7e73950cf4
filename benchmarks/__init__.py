"""Figures about Digest, as ratios against named baselines, measured on the real application."""
