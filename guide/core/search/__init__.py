"""Search: how words are folded, stemmed, split, forgiven and marked, the same on both sides."""
