"""Use cases in the field's own words; each keeps one kind of state, in memory."""
