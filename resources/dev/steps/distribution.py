"""`dist`: the one folder that users get, built when something changed, and tested frozen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from steps import app, environment, system_libraries
from steps.project import (
    BUILD,
    CONTENT,
    DIST,
    ROOT,
    StepError,
    Words,
    call,
    files_under,
    fingerprint,
    output_of,
    platform_tag,
    say,
    version,
)

PACKAGING = ROOT / "resources" / "packaging"
SPEC = ROOT / "build.spec"
BARE = ROOT / "tests" / "benchmarks" / "bare"
FIXED_TIME = "1735689600"  # 2025-01-01, where there is no git history to take a time from


def folder_name() -> str:
    return f"zakgids-{version()}-{platform_tag()}"


def dist(_arguments: list[str]) -> int:
    python = app.set_up(for_screen=False)
    system_libraries.want_tools(["Xvfb", "objdump"])
    return build_and_test(python)


def build_and_test(python: Path, report: Path | None = None) -> int:
    try:
        folder = build(python)
    except StepError as error:
        say(str(error))
        return 1
    command: Words = [python, "-m", "pytest", "tests/frozen", "-m", "frozen"]
    command += [f"--junitxml={report}"] if report else []
    return call(command, {"ZAKGIDS_FROZEN": str(folder)})


def build(python: Path) -> Path:
    """The folder in `dist/`, made anew only if its sources changed."""
    # what is missing here would be missing in the folder too
    system_libraries.ensure(app.site_packages(python), for_screen=True)
    app.compile_content(python)
    inside = [ROOT / "resources" / name for name in ("fonts", "icons", "i18n", "packaging")]
    sources = [ROOT / "guide", CONTENT, *inside, SPEC, ROOT / "LICENSE"]
    return _build(python, SPEC, folder_name(), sources)


def build_bare(python: Path) -> Path:
    """The bare window that the benchmarks compare with, trimmed by the same list."""
    sources = [BARE, PACKAGING, SPEC]
    return _build(python, BARE / "bare.spec", "bare", sources)


def _build(python: Path, spec: Path, name: str, sources: list[Path]) -> Path:
    folder = DIST / name
    stamp = BUILD / f"{name}.stamp"
    wanted = fingerprint(files_under(*sources, environment.LOCK), sys.version)
    if folder.is_dir() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        say(f"Nothing changed: dist/{name} is up to date.")
        return folder
    system_libraries.ensure_shared_python(python)
    say(f"Building dist/{name} …")
    stamp.unlink(missing_ok=True)
    command: Words = [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", DIST, "--workpath", BUILD / "pyinstaller", spec]
    settings = {
        "SOURCE_DATE_EPOCH": source_time(),
        "PYTHONHASHSEED": "0",
        "ZAKGIDS_FOLDER": name,
        "PYINSTALLER_CONFIG_DIR": str(BUILD / "pyinstaller-cache"),
    }
    if call(command, settings):
        raise StepError(f"PyInstaller could not build dist/{name}; see above.")
    stamp.write_text(wanted, encoding="utf-8")
    say(f"Built dist/{name}: {size_of(folder) / 1e6:.0f} MB.")
    return folder


def source_time() -> str:
    """The time of the last commit: the same sources give the same bytes."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return os.environ["SOURCE_DATE_EPOCH"]
    status, said = output_of(["git", "log", "-1", "--format=%ct"])
    return said.strip() if status == 0 and said.strip().isdigit() else FIXED_TIME


def size_of(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if not path.is_symlink())
    return sum(path.stat().st_size for path in files if path.is_file())
