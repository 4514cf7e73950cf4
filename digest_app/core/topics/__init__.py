"""Article -> Assignments: topics with their reasons, and stories."""
