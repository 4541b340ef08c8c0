"""Markdown to the compiled guide: read, check, compile."""
