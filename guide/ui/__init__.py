"""The window: dumb widgets, state with one owner."""
