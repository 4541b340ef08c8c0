"""``codes``: gives what is new a short code, in the ledger ``codes.txt``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from guide.authoring.codes import Issued, Ledger, issue_codes, read_ledger, reword
from guide.authoring.compile import Compilation
from guide.authoring.messages import CODE_MISSING, CODE_REWORDED
from guide.authoring.sources import LEDGER
from guide.authoring.suggest import nearest, quoted
from guide.cli.compiling import compiled, folder_of
from guide.cli.findings import say_findings
from guide.cli.output import say
from guide.cli.status import FINDINGS, FINE, Refused, refused
from guide.core.content.codes import read_code
from guide.core.diagnostics import Diagnostic
from guide.storage.atomic import write_atomically


def run(arguments: Namespace) -> int:
    folder = folder_of(arguments.folder)
    compilation = compiled(folder)
    tampered = tuple(_tampered(compilation))
    if tampered:
        say_findings(tampered, folder)
        return FINDINGS
    ledger = _reworded(compilation, arguments.zelfde)
    text, new = issue_codes(ledger, compilation.names)
    if new or arguments.zelfde:
        _write(folder / LEDGER, text)
    _say(new, arguments.zelfde)
    if _has_broken_pages(compilation):
        say("Er zijn nog fouten; wat stuk is krijgt zijn code later. Kijk met: check.")
    return FINE


def _tampered(compilation: Compilation) -> Iterable[Diagnostic]:
    """What shows that the ledger was changed by hand or cannot be read: then nothing is added."""
    found = compilation.findings_of(LEDGER)
    return (finding for finding in found if finding.code != CODE_REWORDED.code)


def _has_broken_pages(compilation: Compilation) -> bool:
    about_codes = {CODE_MISSING.code, CODE_REWORDED.code}
    return any(d.is_error and d.code not in about_codes for d in compilation.diagnostics)


def _reworded(compilation: Compilation, codes: list[str]) -> Ledger:
    """The ledger with the present wording for these codes; raises `Refused` for unknown ones."""
    ledger = compilation.ledger
    titles = {name.address: name.title for name in compilation.names}
    for typed in codes:
        entry = _entry_of(typed, ledger)
        if entry.address not in titles:
            raise Refused(f"Van {entry.code} ({entry.address}) is de tekst er niet meer.")
        text = reword(ledger, entry.code, titles[entry.address])
        ledger, _ = read_ledger(text, LEDGER)
    return ledger


def _entry_of(typed: str, ledger: Ledger) -> Issued:
    known = {entry.code: entry for entry in ledger.issued}
    code = read_code(typed)
    if code not in known:
        near = nearest(typed.upper(), known)
        raise refused(f"De code ‘{typed[:40]}’ is nog nooit gegeven.", quoted(near))
    return known[code]


def _write(path: Path, text: str) -> None:
    try:
        write_atomically(path, text.encode("utf-8"), for_everybody=True)
    except OSError as error:
        raise Refused(f"{path} kon niet worden geschreven: {error.strerror}.") from error


def _say(new: Iterable[Issued], reworded: list[str]) -> None:
    for entry in new:
        say(f"{entry.code}  {entry.title}  ({entry.address})")
    count = len(tuple(new))
    if reworded:
        say(f"De woorden zijn bijgewerkt bij {', '.join(reworded)}.")
    if count:
        say(f"{count} {'nieuwe code' if count == 1 else 'nieuwe codes'} in {LEDGER}.")
    elif not reworded:
        say("Alles heeft al een code.")
