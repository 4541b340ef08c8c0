"""How fast it is, as ratios to something measured in the same run; nothing here can fail a test."""
