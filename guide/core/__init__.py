"""What the field is about, in plain values: no Qt, no disk, no clock, no randomness."""
