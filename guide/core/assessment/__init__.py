"""Weighing signals: the published rule per dimension, and the guide's own advice."""
