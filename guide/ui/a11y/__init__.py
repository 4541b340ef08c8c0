"""What a screen reader hears beyond what Qt tells by itself."""
