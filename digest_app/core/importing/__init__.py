"""Files of other programs -> sources."""
