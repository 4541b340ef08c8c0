"""`make bench`: print every measurement, as a ratio to something measured in the same run."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.compiling import compiling_rows
from tests.benchmarks.flows import flow_rows
from tests.benchmarks.looking import looking_rows
from tests.benchmarks.made_up import compiled, text_page
from tests.benchmarks.pages import page_row
from tests.benchmarks.search import search_rows
from tests.benchmarks.signals import signal_rows
from tests.benchmarks.start import Program, settled_home
from tests.benchmarks.timing import RUNS, Row, interleaved, medians
from tests.frozen.screen import Screen, is_available

Part = Callable[[argparse.Namespace, Path], Iterator[Row]]


def start(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    """The built guide beside the bare window that was built in the same way."""
    home = settled_home(folder / "home")
    with Screen() as screen:
        guide = Program(screen, [options.guide / "zakgids"], home)
        bare = Program(screen, [options.bare / "bare"], home)
        ours, base = medians(interleaved(guide.start, bare.start, options.runs))
        yield Row("start, window complete", ours, base, "ms", "a bare window", "≤ 1.25 ×")
        ours, base = medians((guide.memory, bare.memory))
        yield Row("memory of its own (USS)", ours, base, "MB", "a bare window", "≤ 1.30 ×")


def many(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    """The built guide with 10,000 pages beside the same with 100."""
    home = settled_home(folder / "home")
    files = {
        count: compiled(folder / f"{count}.sqlite", [text_page(n, 4, 4) for n in range(count)])
        for count in (100, 10_000)
    }
    program = options.guide / "zakgids"
    with Screen() as screen:
        large = Program(screen, [program, "--content", files[10_000]], home)
        small = Program(screen, [program, "--content", files[100]], home)
        ours, base = medians(interleaved(large.start, small.start, options.runs))
        yield Row("start with 10,000 pages", ours, base, "ms", "with 100", "≤ 1.05 ×")


def page(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    yield page_row(folder, 3 * options.runs)


def signals(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    yield from signal_rows(folder, 4 * options.runs)


def flows(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    yield from flow_rows(folder, 3 * options.runs)


def search(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    yield from search_rows(folder, options.runs)


def looking(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    yield from looking_rows(folder, options.runs)


def compiling(options: argparse.Namespace, folder: Path) -> Iterator[Row]:
    yield from compiling_rows(folder, options.runs)


PARTS: dict[str, Part] = {
    "start": start,
    "many": many,
    "page": page,
    "signals": signals,
    "flows": flows,
    "search": search,
    "looking": looking,
    "compiling": compiling,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--guide", type=Path, required=True, help="the folder that was built")
    parser.add_argument("--bare", type=Path, required=True, help="the bare window beside it")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    options = parser.parse_args()
    for name in options.parts or PARTS:
        if name in {"start", "many"} and not is_available():
            print(f"{name}: NOT MEASURED, there is no Xvfb here")
            continue
        with tempfile.TemporaryDirectory(prefix="zakgids-bench-") as folder:
            for row in PARTS[name](options, Path(folder)):
                print(row, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
