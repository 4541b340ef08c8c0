"""Tests of the records and the rules."""
