"""Values <-> SQLite: the only folder that speaks SQL."""
