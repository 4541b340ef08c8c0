"""``check``: everything that is wrong with the sources, in one of three voices."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from guide.authoring.compile import Compilation
from guide.authoring.report import as_json, for_github
from guide.cli.compiling import compiled, folder_of
from guide.cli.findings import base_of, say_findings
from guide.cli.output import say, say_exactly
from guide.cli.status import FINDINGS, FINE, Refused
from guide.core.diagnostics import Severity
from guide.storage.writer import Guide


def run(arguments: Namespace) -> int:
    folder = folder_of(arguments.folder)
    compilation = compiled(folder)
    if arguments.json:
        say_exactly(as_json(compilation.diagnostics, base_of(folder)))
    elif arguments.github:
        say(for_github(compilation.diagnostics, base_of(folder)))
    else:
        say_findings(compilation.diagnostics, folder)
    if arguments.vragen is not None and compilation.guide is not None:
        _say_judgements(compilation.guide, arguments.vragen)
    return FINDINGS if _is_refused(compilation, strict=arguments.strict) else FINE


def _say_judgements(guide: Guide, path: Path) -> None:
    """A line for each judged query whose answer is no longer in sight."""
    from guide.authoring.judged import BadQueries, read_judged
    from guide.cli.judging import judge

    try:
        queries = read_judged(path)
    except OSError as error:
        raise Refused(f"‘{path}’ is niet te lezen: {error.strerror or error}.") from error
    except BadQueries as error:
        raise Refused(f"{error}.") from error
    judgements = judge(guide, queries)
    for one in judgements:
        if not one.is_in_sight:
            say(f"{one.judged.place.file}:{one.judged.place.line}  zoekvraag  {one.sentence()}")
    first = sum(one.is_first for one in judgements)
    seen = sum(one.is_in_sight for one in judgements)
    total = len(judgements)
    say(f"{total} zoekvragen: {first} met het gezochte bovenaan, {seen} bij de eerste drie.")


def _is_refused(compilation: Compilation, *, strict: bool) -> bool:
    severities = {finding.severity for finding in compilation.diagnostics}
    refused = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return bool(severities & refused)
