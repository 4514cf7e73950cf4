"""Everything that Digest does, without a window: nothing below imports Qt."""
