"""Every colour, size, font and icon."""
