"""``zakgids ADDRESS --export FILE``: the map of a flow on one sheet, as PNG or PDF, and stop.

`zakgids-redactie export` calls it: what is drawn is what the window draws and prints. Nothing is
read or written besides the guide and that file, and no window opens.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from guide.app import wiring
from guide.app.main_status import FAILED, OK
from guide.app.options import Options
from guide.app.paths import own_guide, resources_folder
from guide.core.content.records import Flow
from guide.services.library import Library
from guide.ui.map_files import write_map
from guide.ui.theme.fonts import load_fonts


def run_export(application: QApplication, options: Options, out: Path) -> int:
    """Draw the flow at ``options.address``; gives the exit status."""
    application.setStyle("Fusion")
    load_fonts(resources_folder())
    content = wiring.read_content(options.content or own_guide())
    if content.library is None:
        return _failed(f"content: {content.problem}")
    with closing(content.library):
        flow = _flow(options.address, content.library)
        if flow is None:
            return _failed(f"no flow: {options.address}")
        edition = content.library.edition
    if not write_map(out, flow, edition):
        return _failed(f"not written: {out}")
    return OK


def _flow(asked: str, library: Library) -> Flow | None:
    return library.flow(wiring.first_address(asked, library))


def _failed(why: str) -> int:
    print(why, file=sys.stderr)
    return FAILED
