"""The one door to the project: `python resources/dev/door.py run`, `test`, `dist`, …

Needs nothing but Python 3.11 or newer; `make` calls it too. This file is kept readable for
older Python 3, so that it can say that they are too old; the work is done in `steps/`.
"""

import subprocess
import sys

OLDEST = (3, 11)
NEWER_NAMES = ["python3.14", "python3.13", "python3.12", "python3.11"]
TOO_OLD = (
    "Deze Python is te oud (%s): de Zakgids heeft Python 3.11 of nieuwer nodig. "
    "Start deze opdracht met een nieuwere Python.\n"
    "This Python is too old (%s): the guide needs Python 3.11 or newer. "
    "Start this command with a newer Python.\n"
)


def is_new_enough(version: "tuple[object, ...]") -> bool:
    return version[:2] >= OLDEST


def find_newer() -> "str | None":
    """A Python on the path that is new enough, if there is one."""
    for name in NEWER_NAMES:
        try:
            found = subprocess.call([name, "-c", "pass"], stderr=subprocess.DEVNULL) == 0
        except OSError:
            continue
        if found:
            return name
    return None


def main(arguments: "list[str]") -> int:
    if is_new_enough(sys.version_info):
        from steps import commands

        return commands.run(arguments)
    newer = find_newer()
    if newer is not None:
        return subprocess.call([newer, __file__, *arguments])
    this = ".".join(str(part) for part in sys.version_info[:3])
    sys.stderr.write(TOO_OLD % (this, this))
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
