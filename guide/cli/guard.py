"""The last net: our own mistakes become one sentence and a report on this computer."""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from guide import __version__
from guide.cli.output import complain
from guide.cli.status import INTERRUPTED, WRONG_USE, Refused

_SENTENCE = "Er ging iets mis in het programma zelf. {where} Wat u vroeg is niet gebeurd."


def guarded(work: Callable[[], int], reports: Path | None = None) -> int:
    """Do ``work``; whatever it raises becomes one sentence and an exit status.

    ``reports`` is where a report of a crash goes: the folder for temporary files without it. Only
    BrokenPipeError passes, because then there is nobody to say a sentence to.
    """
    try:
        return work()
    except Refused as refusal:
        complain(str(refusal))
        return WRONG_USE
    except KeyboardInterrupt:
        complain("Gestopt.")
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001  (the last net: nobody may be shown a traceback)
        complain(_report(error, reports))
        return WRONG_USE


def _report(error: Exception, folder: Path | None) -> str:
    text = "".join(traceback.format_exception(error))
    report = f"zakgids-redactie {__version__}, Python {platform.python_version()}\n\n{text}"
    kept = _keep(report, folder)
    where = f"Het verslag staat in {kept}." if kept else "Een verslag kon niet worden bewaard."
    return _SENTENCE.format(where=where)


def _keep(report: str, folder: Path | None) -> Path | None:
    try:
        handle, name = tempfile.mkstemp(".log", "zakgids-redactie-", folder, text=True)
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(report)
    except OSError:
        return None
    return Path(name)
