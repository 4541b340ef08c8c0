"""How the console program ends, and the one exception that ends it early."""

from __future__ import annotations

FINE = 0
FINDINGS = 1
WRONG_USE = 2
INTERRUPTED = 130
"""What shells expect of a program that was stopped with Ctrl-C."""


class Refused(Exception):
    """The program cannot do what was asked; ``str()`` is the sentence that says why."""


def refused(sentence: str, suggestions: tuple[str, ...] = ()) -> Refused:
    """A refusal that ends with *Bedoelde u …?* when something comes near."""
    if not suggestions:
        return Refused(sentence)
    return Refused(f"{sentence} Bedoelde u {' of '.join(suggestions)}?")
