"""Qt's own needs on Linux: which of the system's libraries are missing, and who has them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from steps import packages
from steps.packages import Need
from steps.project import StepError, output_of, say

CORE = ["QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtPrintSupport.abi3.so"]
OFFSCREEN = [*CORE, "Qt/plugins/platforms/libqoffscreen.so"]
SCREEN = [*OFFSCREEN, "Qt/plugins/platforms/libqxcb.so"]

FAMILIES = ["debian", "fedora", "arch", "suse"]
# library (up to its version): the package on Debian, Fedora, Arch, openSUSE
HOLDERS = {
    "libEGL": "libegl1 libglvnd-egl libglvnd libEGL1",
    "libGL": "libgl1 libglvnd-glx libglvnd libGL1",
    "libGLX": "libglx0 libglvnd-glx libglvnd libGLX0",
    "libGLdispatch": "libglvnd0 libglvnd libglvnd libglvnd",
    "libX11": "libx11-6 libX11 libx11 libX11-6",
    "libX11-xcb": "libx11-xcb1 libX11-xcb libx11 libX11-xcb1",
    "libdbus-1": "libdbus-1-3 dbus-libs dbus libdbus-1-3",
    "libfontconfig": "libfontconfig1 fontconfig fontconfig libfontconfig1",
    "libfreetype": "libfreetype6 freetype freetype2 libfreetype6",
    "libglib-2.0": "libglib2.0-0 glib2 glib2 libglib-2_0-0",
    "libgthread-2.0": "libglib2.0-0 glib2 glib2 libgthread-2_0-0",
    "libstdc++": "libstdc++6 libstdc++ gcc-libs libstdc++6",
    "libxcb": "libxcb1 libxcb libxcb libxcb1",
    "libxcb-cursor": "libxcb-cursor0 xcb-util-cursor xcb-util-cursor libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4 xcb-util-wm xcb-util-wm libxcb-icccm4",
    "libxcb-image": "libxcb-image0 xcb-util-image xcb-util-image libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1 xcb-util-keysyms xcb-util-keysyms libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0 libxcb libxcb libxcb-randr0",
    "libxcb-render": "libxcb-render0 libxcb libxcb libxcb-render0",
    "libxcb-render-util": (
        "libxcb-render-util0 xcb-util-renderutil xcb-util-renderutil libxcb-render-util0"
    ),
    "libxcb-shape": "libxcb-shape0 libxcb libxcb libxcb-shape0",
    "libxcb-shm": "libxcb-shm0 libxcb libxcb libxcb-shm0",
    "libxcb-sync": "libxcb-sync1 libxcb libxcb libxcb-sync1",
    "libxcb-util": "libxcb-util1 xcb-util xcb-util libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0 libxcb libxcb libxcb-xfixes0",
    "libxcb-xkb": "libxcb-xkb1 libxcb libxcb libxcb-xkb1",
    "libxkbcommon": "libxkbcommon0 libxkbcommon libxkbcommon libxkbcommon0",
    "libxkbcommon-x11": ("libxkbcommon-x11-0 libxkbcommon-x11 libxkbcommon-x11 libxkbcommon-x11-0"),
    "libz": "zlib1g zlib zlib libz1",
}
TOOLS = {
    "Xvfb": "xvfb xorg-x11-server-Xvfb xorg-server-xvfb xorg-x11-server-Xvfb",
    "objdump": "binutils binutils binutils binutils",
}


def missing_in(ldd_output: str) -> list[str]:
    """The libraries that `ldd` could not find."""
    lines = [line.split() for line in ldd_output.splitlines() if line.endswith("not found")]
    return sorted({words[0] for words in lines})


def need(library: str) -> Need:
    holders = HOLDERS.get(library.partition(".so")[0])
    return Need(library, _by_family(holders) if holders else {})


def missing(site_packages: Path, files: Iterable[str]) -> list[Need]:
    binaries = [site_packages / "PySide6" / name for name in files]
    _, said = output_of(["ldd", *binaries])
    return [need(library) for library in missing_in(said)]


def ensure(site_packages: Path, *, for_screen: bool) -> None:
    """Get what Qt needs; only what the coming run cannot do without is a reason to stop."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return
    packages.ensure(missing(site_packages, SCREEN if for_screen else OFFSCREEN))
    still = missing(site_packages, SCREEN if for_screen else OFFSCREEN)
    if still:
        names = ", ".join(each.what for each in still)
        raise StepError(f"These libraries are still missing after installing: {names}")


def ensure_shared_python(python: Path) -> None:
    """The built programs carry Python as a library; Debian keeps that in a package apart."""
    look = "from PyInstaller.depend.bindepend import get_python_library_path as find; find()"
    if output_of([python, "-c", look])[0] == 0:
        return
    major, minor = sys.version_info[:2]
    name = f"libpython{major}.{minor}"
    if sys.platform.startswith("linux"):
        packages.ensure([Need(f"{name}.so", {"debian": name})])
    if output_of([python, "-c", look])[0]:
        raise StepError(
            f"This Python has no {name} to take along. Build with another Python: one from your "
            "system, or one made with --enable-shared."
        )


def want_tools(names: Sequence[str]) -> None:
    """Get programs that some tests and the build use; without them these say so themselves."""
    if not sys.platform.startswith("linux"):
        return
    absent = [name for name in names if shutil.which(name) is None]
    try:
        packages.ensure([Need(name, _by_family(TOOLS[name])) for name in absent])
    except StepError as error:
        say(f"Going on without. {error}")


def _by_family(holders: str) -> dict[str, str]:
    return dict(zip(FAMILIES, holders.split(), strict=True))
