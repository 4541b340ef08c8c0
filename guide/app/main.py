"""The window program: read the options, open the guide, keep it open."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from guide.app.options import Options, read_options

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from guide.app.crash import CrashGuard
    from guide.app.paths import Paths
    from guide.services.desk import Desk
    from guide.ui.shell.window import Window


TOUR_SIZE = (1366, 768)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives the exit status."""
    options = read_options(sys.argv[1:] if arguments is None else arguments)
    if options.about:
        from guide.app.about import print_about

        return print_about(options)
    try:
        application = _application(options)
    except ImportError as error:
        from guide.app.last_words import cannot_start

        return cannot_start(error)
    return _run(application, options)


def _application(options: Options) -> QApplication:
    if options.selftest or options.tour or options.export:
        _draw_without_screen()
    from PySide6.QtWidgets import QApplication

    from guide.app.last_words import speak_before_dying

    speak_before_dying()
    return QApplication(["zakgids"])


def _draw_without_screen() -> None:
    """Pictures and the self test need no display."""
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _run(application: QApplication, options: Options) -> int:
    if options.export:
        from guide.app.export import run_export

        return run_export(application, options, options.export)
    from guide.app import wiring
    from guide.app.crash import CrashGuard
    from guide.app.opening import fitting_size
    from guide.app.paths import find_paths

    paths = find_paths(options.content)
    guard = CrashGuard(paths.log)
    guard.install()
    wiring.prepare_application(application, paths)
    content = wiring.read_content(paths.content, in_memory=options.watch)
    desk = wiring.make_desk(paths, content)
    first = wiring.first_address(options.address, content.library)
    size = options.size or (TOUR_SIZE if options.tour or options.selftest else fitting_size())
    looks = wiring.Looks(size, options.theme, options.zoom)
    window = wiring.make_window(desk, paths, first, looks=looks)
    if options.tour:
        from guide.app.tour import run_tour

        return run_tour(window, desk, options)
    if options.selftest:
        from guide.app.selftest import run_selftest

        return run_selftest(window, desk, guard, options)
    return _show(application, window, desk, paths, options, guard)


def _show(
    application: QApplication,
    window: Window,
    desk: Desk,
    paths: Paths,
    options: Options,
    guard: CrashGuard,
) -> int:
    from PySide6.QtCore import QTimer

    from guide.app.opening import tell_problems, watch_content

    guard.tell_with(window.say)
    window.show()
    tell_problems(window, desk, options.address)
    QTimer.singleShot(0, _collect_garbage_again)
    if options.watch:
        watcher = watch_content(window, desk, paths.content, options.findings)
        watcher.start()
    return application.exec()


def _collect_garbage_again() -> None:
    """The window stands: what was made so far stays, so later searches need not look at it."""
    gc.freeze()
    gc.enable()
