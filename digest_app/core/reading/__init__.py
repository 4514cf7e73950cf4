"""Page -> Article: clean text, what the page says of itself, and how far to trust it."""
