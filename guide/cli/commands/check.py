"""``check``: everything that is wrong with the sources, in one of three voices."""

from __future__ import annotations

from argparse import Namespace

from guide.authoring.compile import Compilation
from guide.authoring.report import as_json, for_github
from guide.cli.compiling import compiled, folder_of
from guide.cli.findings import base_of, say_findings
from guide.cli.output import say, say_exactly
from guide.cli.status import FINDINGS, FINE
from guide.core.diagnostics import Severity


def run(arguments: Namespace) -> int:
    folder = folder_of(arguments.folder)
    compilation = compiled(folder)
    if arguments.json:
        say_exactly(as_json(compilation.diagnostics, base_of(folder)))
    elif arguments.github:
        say(for_github(compilation.diagnostics, base_of(folder)))
    else:
        say_findings(compilation.diagnostics, folder)
    return FINDINGS if _is_refused(compilation, strict=arguments.strict) else FINE


def _is_refused(compilation: Compilation, *, strict: bool) -> bool:
    severities = {finding.severity for finding in compilation.diagnostics}
    refused = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return bool(severities & refused)
