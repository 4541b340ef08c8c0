"""Every word that stands for something in gids.yaml, bronnen.yaml or on another page is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guide.authoring import messages
from guide.authoring.icons import icon_names
from guide.authoring.names import Names
from guide.authoring.parsed import Reference, RefKind
from guide.authoring.rule import Rule
from guide.authoring.suggest import nearest, quoted
from guide.authoring.vocabulary import Registry, Vocabulary
from guide.core.content.address import Kind
from guide.core.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class _List:
    """The words of one list, and what to say of a word that is not in it."""

    rule: Rule
    known: frozenset[str]


def check_words(
    references: Iterable[Reference], vocabulary: Vocabulary, registry: Registry, names: Names
) -> Iterable[Diagnostic]:
    """References that are not in their list. A list that could not be read is not held against
    anybody."""
    lists = _lists(vocabulary, registry, names)
    for reference in references:
        words = lists.get(reference.kind)
        word = reference.target.value
        if words is not None and word not in words.known:
            yield words.rule.at(
                reference.target.place,
                word=word,
                suggestions=quoted(nearest(word, words.known)),
            )


def _lists(vocabulary: Vocabulary, registry: Registry, names: Names) -> Mapping[RefKind, _List]:
    lists = {
        RefKind.FORM: _List(messages.UNKNOWN_FORM, names.slugs(Kind.FORM)),
        RefKind.CONTACT: _List(messages.UNKNOWN_CONTACT, names.slugs(Kind.CONTACT)),
    }
    if icon_names():
        lists[RefKind.ICON] = _List(messages.UNKNOWN_ICON, icon_names())
    if registry.is_whole:
        lists[RefKind.SOURCE] = _List(messages.UNKNOWN_SOURCE, registry.ids)
    if vocabulary.is_whole:
        settings = frozenset(word.id for word in vocabulary.settings)
        lists[RefKind.ROLE] = _List(messages.UNKNOWN_ROLE, vocabulary.role_ids)
        lists[RefKind.SETTING] = _List(messages.UNKNOWN_SETTING, settings)
        lists[RefKind.SEEN] = _List(
            messages.UNKNOWN_SEEN, frozenset(word.id for word in vocabulary.seen)
        )
        lists[RefKind.NEED] = _List(
            messages.UNKNOWN_NEED, frozenset(word.id for word in vocabulary.needs)
        )
    return lists
