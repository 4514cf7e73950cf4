"""Articles -> files."""
