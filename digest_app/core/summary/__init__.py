"""Text -> Summary: sentences with their places, and the few that carry the article."""
