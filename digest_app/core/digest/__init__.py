"""Articles -> Digest: a period as sections, stories and cited sentences."""
