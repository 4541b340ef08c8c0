"""The only room with files and SQL."""
