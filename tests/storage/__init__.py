"""Tests of the only room with files and SQL."""
