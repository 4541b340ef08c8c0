"""Texts as nobody would write them on purpose: the words of our files in any order."""

from __future__ import annotations

from hypothesis import strategies as st

_PIECES = st.sampled_from(
    [
        *("bronnen: ", "status: ", "regel:", "advies:", "woorden:", "uitleg:", "oordelen:"),
        *("  - ", "  ", "    ", "\n", "\n", "\n", "- ", ": ", "{", "}", "[", "]", ", ", "|", ">"),
        *("sterk: 1", "middel: 0", "niveau: ", "nu-bellen", "bij: ", "gevaar", "altijd", "geraakt"),
        *("minstens: ", "1", "-1", "waarom: ", "behoefte: ", "bel: ", "contact/112", "grenzen: |"),
        *("  regel: |\n", "    [a](b)\n", "    ## Kop\n", "    ```\n", "    !!! tip\n", "titel: x"),
        *("gevers:", "ontvangers:", "regels:", "van: [", "aan: [", "mag: ", "zin: ", "grond: "),
        *("partners:", "overdrachten:", "naar: ", "wat: ", "ring: ", "kan: ", "nodig: ", "rol: "),
        *("&a", "*a", "!x", '"', "'", "#", "\t", "\x00", "\u2028", "\x85", "🙂", "<b>", "nee", "~"),
    ]
)
YAML = st.lists(_PIECES | st.text(max_size=4), max_size=40).map("".join) | st.text(max_size=80)


def spoilt(text: str) -> st.SearchStrategy[str]:
    """``text`` with a piece of it replaced."""

    def replaced(at: float, length: int, put: str) -> str:
        start = int(at * len(text))
        return text[:start] + put + text[start + length :]

    return st.builds(replaced, st.floats(0, 1), st.integers(0, 40), YAML)
