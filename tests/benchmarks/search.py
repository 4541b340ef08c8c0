"""Search key by key through made-up pages, beside a plain full-text index with the same texts."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from guide.authoring.compile import compile_guide
from guide.authoring.judged import read_judged
from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.records import Entry, EntryKind
from guide.services.finder import Finder
from guide.services.library import Library
from guide.storage.reader import GuideReader
from guide.storage.writer import Guide, write_guide
from tests.benchmarks.made_up import ROOT, TODAY
from tests.benchmarks.timing import Row, medians

SIZES = {1_000: "≤ 5 ms", 10_000: "≤ 16 ms"}
LENGTH = 110
"""Words on a page; the pages and parts of pages of the real guide have 60."""
WORDS_OF_ONE = 190
"""The vocabulary grows with the root of the number of pages, as it does in real texts."""
QUERIES = 40
JUDGED = ROOT / "tests" / "services" / "queries.yaml"
EVERY = 5
"""Of the judged queries, so many make one that is typed."""
HITS = 24
KINDS = (EntryKind.FORM, EntryKind.CONTACT, EntryKind.TERM, EntryKind.REFERENCE)
ONSETS = (*"bdfghklmnprstvwz", "st", "br", "gr", "kl", "pr", "tr", "schr")
VOWELS = (*"aeiou", "aa", "ee", "oo", "ie", "oe", "ui", "ij", "ou")
ENDS = ("", "", "n", "r", "l", "s", "t", "k", "ng", "rt", "cht")


def search_rows(folder: Path, runs: int) -> Iterator[Row]:
    yield from _real_rows(folder)
    for count, hoped in SIZES.items():
        vocabulary = _vocabulary(count)
        entries = _entries(count, vocabulary)
        guide = folder / f"gids-{count}.sqlite"
        write_guide(_with(entries), guide)
        plain = _plain(folder / f"kaal-{count}.sqlite", entries)
        with closing(GuideReader(guide)) as reader, closing(plain):
            finder = Finder(Library(reader), reader)
            while finder.warm_up():
                pass
            ours, base = _key_by_key(finder, plain, _queries(vocabulary), max(1, runs // 3))
        what = f"search {count:,} pages, a key (p99)"
        yield Row(what, _p99(ours), _p99(base), "ms", "a plain MATCH", hoped)
        what = f"search {count:,} pages, a key (p50)"
        middle, plain_middle = medians((ours, base))
        yield Row(what, middle, plain_middle, "ms", "a plain MATCH", "less")
        index, text = _index_size(guide, folder / "zonder.sqlite"), _text_size(entries)
        what = f"index of {count:,} pages"
        yield Row(what, index / 1e6, text / 1e6, "MB", "the text", "≤ 1.5 ×")


def _real_rows(folder: Path) -> Iterator[Row]:
    """The guide as it is, by what people really type."""
    real = compile_guide(ROOT / "content", TODAY).guide
    if real is None:
        raise SystemExit("The content has errors; `make check` says which.")
    write_guide(real, folder / "gids.sqlite")
    queries = [judged.query for judged in read_judged(JUDGED)][::EVERY]
    plain = _plain(folder / "kaal.sqlite", list(real.entries))
    with closing(GuideReader(folder / "gids.sqlite")) as reader, closing(plain):
        finder = Finder(Library(reader), reader)
        while finder.warm_up():
            pass
        ours, base = _key_by_key(finder, plain, queries, 1)
    what = f"search the guide, {len(queries)} judged queries, a key"
    yield Row(f"{what} (p99)", _p99(ours), _p99(base), "ms", "a plain MATCH", "≤ 5 ms")
    middle, plain_middle = medians((ours, base))
    yield Row(f"{what} (p50)", middle, plain_middle, "ms", "a plain MATCH", "less")


# -- what is searched -------------------------------------------------------------------------


def _vocabulary(count: int) -> list[str]:
    """So many made-up words, the most used first; the long ones are compounds of others."""
    chance = random.Random(count)
    found: dict[str, None] = {}
    short: list[str] = []
    while len(found) < WORDS_OF_ONE * count**0.5:
        made = _word(chance)
        if len(short) > 200 and chance.random() < 0.3:
            made = chance.choice(short) + chance.choice(("", "s")) + made
        elif len(made) >= 4:
            short.append(made)
        if len(made) <= 22:
            found[made] = None
    return list(found)


def _word(chance: random.Random) -> str:
    parts = chance.choice((1, 1, 2, 2, 3))
    made = "".join(
        chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(ENDS) for _ in range(parts)
    )
    return made + chance.choice(("", "", "en", "ing", "er"))


def _entries(count: int, vocabulary: list[str]) -> list[Entry]:
    """Pages whose words are as unevenly used as those of a language (Zipf)."""
    chance = random.Random(count + 1)
    weights = [1 / rank for rank in range(10, len(vocabulary) + 10)]
    made = []
    for number in range(count):
        words = chance.choices(vocabulary, weights, k=LENGTH)
        kind = KINDS[number % len(KINDS)]
        address = Address.parse(f"{kind.value}/gemaakt-{number}")
        title = " ".join(words[:5]).capitalize()
        made.append(Entry(address, Code(""), kind, title, " ".join(words[5:]), ()))
    return made


def _with(entries: list[Entry]) -> Guide:
    guide = compile_guide(ROOT / "content", TODAY).guide
    if guide is None:
        raise SystemExit("The content has errors; `make check` says which.")
    return replace(guide, entries=[*guide.entries, *entries])


def _plain(path: Path, entries: list[Entry]) -> sqlite3.Connection:
    """The same texts as SQLite indexes them by itself."""
    database = sqlite3.connect(path)
    database.execute("CREATE VIRTUAL TABLE plain USING fts5 (title, body)")
    rows = ((entry.title, entry.body) for entry in entries)
    database.executemany("INSERT INTO plain VALUES (?, ?)", rows)
    database.execute("INSERT INTO plain (plain) VALUES ('optimize')")
    database.commit()
    return database


# -- what is typed ----------------------------------------------------------------------------


def _queries(vocabulary: list[str]) -> list[str]:
    """One or two words, more and less used ones; every other has a slip in it."""
    chance = random.Random(7)
    long_enough = [word for word in vocabulary if len(word) >= 6]
    made = []
    for number in range(QUERIES):
        words = chance.sample(long_enough, chance.choice((1, 1, 2)))
        if number % 2:
            words[-1] = _with_slip(words[-1], chance)
        made.append(" ".join(words))
    return made


def _with_slip(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice("aeinrst") + word[at + 1 :],
        )
    )


def _key_by_key(
    finder: Finder, plain: sqlite3.Connection, queries: list[str], runs: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of every key, by ours and by the plain index in turns."""
    ours: list[float] = []
    base: list[float] = []
    for _ in range(runs):
        for query in queries:
            for length in range(1, len(query) + 1):
                typed = query[:length]
                ours.append(_timed(partial(finder.find, typed, HITS)))
                base.append(_timed(partial(_match, plain, typed)))
    return ours, base


def _match(plain: sqlite3.Connection, typed: str) -> list[tuple[str, str]]:
    words = re.findall(r"\w+", typed)
    expression = " ".join(f'"{word}"' for word in words) + "*" if words else '""'
    return plain.execute(
        "SELECT title, snippet(plain, 1, '[', ']', '…', 12) FROM plain WHERE plain MATCH ?"
        " ORDER BY rank LIMIT ?",
        (expression, HITS),
    ).fetchall()


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def _p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[98]


# -- how large it is --------------------------------------------------------------------------


def _index_size(guide: Path, without: Path) -> int:
    """Bytes that the file would be smaller by without what search alone needs."""
    shutil.copy(guide, without)
    with closing(sqlite3.connect(without)) as database:
        for table in ("entry_terms", "word", "synonym"):
            database.execute(f"DROP TABLE {table}")
        database.commit()
        database.execute("VACUUM")
    return guide.stat().st_size - without.stat().st_size


def _text_size(entries: list[Entry]) -> int:
    return sum(len(f"{entry.title}{entry.body}".encode()) for entry in entries)
