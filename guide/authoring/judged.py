"""Reads a file of judged queries: what people type, and the address they want."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

import yaml

from guide.core.content.address import Address, BadAddress
from guide.core.diagnostics import Place


class BadQueries(Exception):
    """The file cannot be used; the message says why and where."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A query with what should come first: any of ``wanted``."""

    query: str
    wanted: tuple[Address, ...]
    role: str
    place: Place


def read_judged(path: Path) -> tuple[Judged, ...]:
    """The queries in a YAML list of mappings ``{vraag, wil: [addresses], rol?}``.

    Raises OSError, or `BadQueries` for anything that is not written like that.
    """
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise BadQueries(f"{path.name}: {error}") from error
    return tuple(_judged(root, path))


def _has_items(node: yaml.Node | None) -> TypeGuard[yaml.SequenceNode]:
    return isinstance(node, yaml.SequenceNode) and bool(node.value)


def _judged(root: yaml.Node | None, path: Path) -> Iterator[Judged]:
    if not isinstance(root, yaml.SequenceNode):
        raise BadQueries(f"{path.name}: geen lijst van vragen")
    for item in root.value:
        line = item.start_mark.line + 1
        if not isinstance(item, yaml.MappingNode):
            raise BadQueries(f"{path.name}:{line}: geen vraag met ‘vraag’ en ‘wil’")
        values = {k.value: v for k, v in item.value if isinstance(k, yaml.ScalarNode)}
        query, wanted = values.get("vraag"), values.get("wil")
        if not isinstance(query, yaml.ScalarNode) or not _has_items(wanted):
            raise BadQueries(f"{path.name}:{line}: ‘vraag’ of ‘wil’ ontbreekt")
        role = values.get("rol")
        try:
            addresses = tuple(Address.parse(str(node.value)) for node in wanted.value)
        except BadAddress as error:
            raise BadQueries(f"{path.name}:{line}: ‘{error}’ is geen adres") from error
        yield Judged(
            query=str(query.value),
            wanted=addresses,
            role=str(role.value) if isinstance(role, yaml.ScalarNode) else "",
            place=Place(path.as_posix(), line),
        )
