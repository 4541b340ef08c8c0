"""`test` and `lint`: every group runs, and one summary says how each of them went."""

from __future__ import annotations

import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from steps import app, distribution, environment, system_libraries
from steps.project import BUILD, COMPILED, CONTENT, ROOT, Words, call, call_quietly, say

REPORTS = BUILD / "test"
CORE_LOG = REPORTS / "core.log"
WITHOUT_QT = ["architecture", "core", "storage", "services", "authoring", "cli", "content"]
WITH_QT = ["ui", "app"]
TOOLS = "resources/dev"
KEYS = ["tests", "failures", "errors", "skipped"]


@dataclass(frozen=True)
class Counts:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped
        )


@dataclass(frozen=True)
class Outcome:
    name: str
    status: int
    seconds: float
    counts: Counts


def lint(_arguments: list[str]) -> int:
    return _code_style(environment.ensure())


def test(arguments: list[str]) -> int:
    python = app.set_up(for_screen=False)
    system_libraries.want_tools(["Xvfb", "objdump"])
    groups: dict[str, Callable[[], int]] = {
        "lint": lambda: _code_style(python),
        "content": lambda: _content(python),
        "core": lambda: _without_qt(python),
        "ui": lambda: _with_qt(python),
        "frozen": lambda: distribution.build_and_test(python, report=REPORTS / "frozen.xml"),
    }
    unknown = [name for name in arguments if name not in groups]
    if unknown:
        say(f"There is no group ‘{unknown[0]}’; there are: {', '.join(groups)}.")
        return 2
    REPORTS.mkdir(parents=True, exist_ok=True)
    outcomes = _run_all({name: groups[name] for name in arguments or groups}, python)
    say(summary(outcomes))
    return 1 if any(outcome.status for outcome in outcomes) else 0


def _run_all(groups: dict[str, Callable[[], int]], python: Path) -> list[Outcome]:
    """One group after another; *core* beside *ui*, for both take minutes and use one processor."""
    outcomes = []
    with ThreadPoolExecutor(1) as beside:
        waiting: Future[Outcome] | None = None
        for name, step in groups.items():
            if name == "core" and "ui" in groups:
                waiting = beside.submit(_core_beside, python)
            else:
                outcomes.append(_run(name, step))
        if waiting is not None:
            outcomes.append(waiting.result())
            say(f"\n=== core ===\n{CORE_LOG.read_text(encoding='utf-8', errors='replace')}")
    return outcomes


def _run(name: str, step: Callable[[], int]) -> Outcome:
    say(f"\n=== {name} ===")
    report = REPORTS / f"{name}.xml"
    report.unlink(missing_ok=True)
    start = time.monotonic()
    status = step()
    return Outcome(name, status, time.monotonic() - start, counts_of(report))


def _core_beside(python: Path) -> Outcome:
    """The group *core* while others run; what it says is shown when all is done."""
    (REPORTS / "core.xml").unlink(missing_ok=True)
    start = time.monotonic()
    status = _without_qt(python, CORE_LOG)
    return Outcome("core", status, time.monotonic() - start, counts_of(REPORTS / "core.xml"))


def counts_of(report: Path) -> Counts:
    """What pytest counted, from its report; nothing for a group without one."""
    if not report.exists():
        return Counts()
    total = Counts()
    for suite in ElementTree.parse(report).iter("testsuite"):  # noqa: S314 (pytest wrote it)
        number = {key: int(suite.get(key, "0")) for key in KEYS}
        failed = number["failures"] + number["errors"]
        passed = number["tests"] - failed - number["skipped"]
        total += Counts(passed, failed, number["skipped"])
    return total


def summary(outcomes: list[Outcome]) -> str:
    """One line per group and, last, the totals: a group that runs no tests counts as one."""
    lines = ["", "Summary"]
    total = Counts()
    for outcome in outcomes:
        counts = outcome.counts
        if counts == Counts() or (outcome.status and not counts.failed):
            counts += Counts(failed=1) if outcome.status else Counts(passed=1)
        total += counts
        word = "failed" if outcome.status else "good"
        skipped = f", {counts.skipped} skipped" if counts.skipped else ""
        lines.append(
            f"  {outcome.name:<8} {word:<6} {outcome.seconds:5.0f} s   "
            f"{counts.passed} passed, {counts.failed} failed{skipped}"
        )
    lines += ["", f"{total.passed} passed, {total.failed} failed, {total.skipped} skipped"]
    return "\n".join(lines)


def _code_style(python: Path) -> int:
    commands: list[Words] = [
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [python, "-m", "mypy", "--explicit-package-bases", f"{TOOLS}/door.py", f"{TOOLS}/steps"],
    ]
    return max(call(command, {"MYPYPATH": TOOLS}) for command in commands)


def _content(python: Path) -> int:
    BUILD.mkdir(exist_ok=True)
    return call([python, "-m", "guide.cli", "build", CONTENT.name, "--out", COMPILED])


def _without_qt(python: Path, log: Path | None = None) -> int:
    """The rooms below the window, on a Python where `import PySide6` fails."""
    plugins = ["-p", "no:pytest-qt", "-p", "tests.support.no_qt"]
    return _pytest(python, "core", WITHOUT_QT, *plugins, log=log)


def _with_qt(python: Path) -> int:
    return _pytest(python, "ui", WITH_QT)


def _pytest(
    python: Path, name: str, folders: list[str], *options: str, log: Path | None = None
) -> int:
    places = [f"tests/{folder}" for folder in folders if (ROOT / "tests" / folder).is_dir()]
    command: Words = [python, "-m", "pytest", *options, f"--junitxml={REPORTS / name}.xml", *places]
    extra = {"QT_QPA_PLATFORM": "offscreen"}
    return call_quietly(command, extra, log) if log else call(command, extra)
