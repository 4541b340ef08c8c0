"""One parser per kind of content."""
