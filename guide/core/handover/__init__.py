"""Handing over what somebody saw: the call sheet, the note, and a gentle look at its words."""
