"""System packages by the distribution's own manager: installed where we may, else named."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps.project import StepError, Words, output_of, say

INSTALL = {
    "debian": "apt-get install -y --no-install-recommends",
    "fedora": "dnf install -y",
    "arch": "pacman -S --noconfirm --needed",
    "suse": "zypper --non-interactive install",
}
REFRESH = {"debian": "apt-get update", "arch": "pacman -Sy"}


@dataclass(frozen=True)
class Need:
    """Something that is missing, and the package that holds it, by family of distributions."""

    what: str
    package: Mapping[str, str]


def family(os_release: str) -> str | None:
    """The family of a Linux, from the text of its `os-release` file."""
    fields = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    names = f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".replace('"', "").split()
    known = {"ubuntu": "debian", "rhel": "fedora", "opensuse": "suse", "sles": "suse"}
    for name in names:
        name = known.get(name, name)
        if name.startswith("opensuse"):
            name = "suse"
        if name in INSTALL:
            return name
    return None


def this_family() -> str | None:
    release = Path("/etc/os-release")
    return family(release.read_text(encoding="utf-8")) if release.exists() else None


def line_to_type(needs: Iterable[Need], kind: str | None) -> str:
    """The one line that gets what is missing, or its names where we do not know the line."""
    needs = list(needs)
    names = sorted({need.package[kind] for need in needs if kind and kind in need.package})
    unknown = sorted(need.what for need in needs if not kind or kind not in need.package)
    lines = [f"sudo {INSTALL[kind]} {' '.join(names)}"] if kind and names else []
    if unknown:
        lines.append(f"(install whatever holds: {' '.join(unknown)})")
    return "\n".join(lines)


def ensure(needs: Sequence[Need]) -> None:
    """Install what is missing if that is allowed; else say the line to type, and stop."""
    if not needs:
        return
    kind = this_family()
    say(f"Missing on this machine: {', '.join(need.what for need in needs)}")
    if not _installed(needs, kind):
        line = line_to_type(needs, kind)
        raise StepError(f"Please type this line once, then try again:\n  {line}")


def _installed(needs: Sequence[Need], kind: str | None) -> bool:
    rights = _rights()
    if kind is None or rights is None or any(kind not in need.package for need in needs):
        return False
    names = sorted({need.package[kind] for need in needs})
    say(f"Installing: {' '.join(names)} …")
    install: Words = [*rights, *INSTALL[kind].split(), *names]
    if output_of(install)[0] == 0:
        return True
    if kind in REFRESH and output_of([*rights, *REFRESH[kind].split()])[0] == 0:
        return output_of(install)[0] == 0
    return False


def _rights() -> list[str] | None:
    """What to put before a command that changes the system; None where we may not."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return quiet
    if shutil.which("sudo") and output_of(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n", *quiet]
    return None
