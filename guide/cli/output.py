"""Everything the console program says: always UTF-8, never a control character of somebody else."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TextIO

_KEPT = {"\n": "\n", "\t": "    "}
_BIDI = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def use_utf8() -> None:
    """Speak UTF-8 whatever the code page; half a character comes out as ``\\udcff``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str = "", stream: TextIO | None = None) -> None:
    """One line (or more) for people."""
    print(harmless(text), file=stream or sys.stdout)


def complain(text: str) -> None:
    """One line about what went wrong."""
    sys.stdout.flush()
    say(text, sys.stderr)


def say_json(value: object) -> None:
    """A value for programs; JSON holds no control characters of its own."""
    say_exactly(json.dumps(value, ensure_ascii=False, indent=2))


def say_exactly(text: str) -> None:
    """Text for programs, to the letter."""
    print(text)


def harmless(text: str) -> str:
    """The text without what could steer a terminal or turn its letters round."""
    return "".join(map(_harmless, text))


def _harmless(character: str) -> str:
    if character in _KEPT:
        return _KEPT[character]
    code = ord(character)
    is_control = code < 0x20 or 0x7F <= code < 0xA0 or code in _BIDI
    return "·" if is_control else character


def close_quietly() -> None:
    """Nobody reads on (``… | head``): let the interpreter's last flush not complain either."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):
            continue
