"""What the editors' commands share: a folder that is there, compiled, and its findings said."""

from __future__ import annotations

import os
from pathlib import Path

from guide.authoring.compile import Cache, Compilation, compile_guide
from guide.cli.places import default_content
from guide.cli.status import Refused
from guide.services.clock import SystemClock


def folder_of(given: Path | None) -> Path:
    """The folder somebody means, once it is sure that it can be read; raises `Refused`."""
    folder = given or default_content()
    try:
        with os.scandir(folder) as entries:
            next(entries, None)
    except FileNotFoundError as error:
        raise Refused(f"De map ‘{folder}’ is er niet.") from error
    except NotADirectoryError as error:
        raise Refused(f"‘{folder}’ is geen map. Geef de map waarin gids.yaml staat.") from error
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or error
        raise Refused(f"De map ‘{folder}’ is niet te lezen: {cause}.") from error
    return folder


def compiled(folder: Path, cache: Cache | None = None) -> Compilation:
    """The guide in ``folder`` as it is today, with all that is wrong with it."""
    return compile_guide(folder, SystemClock().today(), cache)
