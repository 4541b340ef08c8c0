"""Reads gids.yaml and bronnen.yaml: the words and sources that pages may use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from guide.authoring import messages
from guide.authoring.frontmatter import Entries, Scalar, read
from guide.authoring.holidays import read_holidays
from guide.authoring.parse.fields import Fields
from guide.authoring.parsed import Reference, RefKind
from guide.authoring.sources import SourceFile
from guide.authoring.text import Placed, lines_of
from guide.core.content.address import SLUG, Address, BadAddress, Kind
from guide.core.content.ids import RoleId, SettingId, SourceId
from guide.core.content.records import Role, Source, Word
from guide.core.diagnostics import Diagnostic, Place, Severity
from guide.core.standing import Holidays


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What gids.yaml says. ``is_whole`` is False when part of it could not be read."""

    title: str = ""
    edition: str = ""
    language: str = "nl"
    roles: tuple[Role, ...] = ()
    role_places: Mapping[str, Place] = field(default_factory=dict)
    seen: tuple[Word, ...] = ()
    settings: tuple[Word, ...] = ()
    needs: tuple[Word, ...] = ()
    holidays: Holidays | None = None
    years_place: Place | None = None
    """Where the years of the holidays stand, right or not."""
    severities: Mapping[str, Severity] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()
    is_whole: bool = False

    @property
    def role_ids(self) -> frozenset[str]:
        return frozenset(role.id for role in self.roles)


@dataclass(frozen=True, slots=True)
class Registry:
    """What bronnen.yaml says."""

    sources: tuple[Source, ...] = ()
    ids: frozenset[str] = frozenset()
    """Also of entries that are not right, so that using them is no second error."""
    is_whole: bool = False


def read_vocabulary(file: SourceFile | None) -> tuple[Vocabulary, tuple[Diagnostic, ...]]:
    """The vocabulary in gids.yaml."""
    if file is None:
        return Vocabulary(), ()
    reader = _VocabularyReader(file)
    vocabulary = reader.read()
    return vocabulary, tuple(reader.findings)


def read_registry(file: SourceFile | None) -> tuple[Registry, tuple[Diagnostic, ...]]:
    """The sources in bronnen.yaml."""
    if file is None:
        return Registry(), ()
    findings: list[Diagnostic] = []
    lines = lines_of(file.path, file.text)
    mapping, problems = read(lines)
    findings += problems
    if mapping is None:
        return Registry(is_whole=not problems), tuple(findings)
    sources = [
        source for key, value in mapping.entries if (source := _source(key, value, findings))
    ]
    ids = frozenset(key.value for key, _ in mapping.entries)
    return Registry(tuple(sources), ids, is_whole=True), tuple(findings)


def _source(key: Placed[str], value: object, findings: list[Diagnostic]) -> Source | None:
    if not SLUG.fullmatch(key.value):
        findings.append(messages.BAD_ID.at(key.place, id=key.value))
        return None
    if not isinstance(value, Entries):
        findings.append(messages.EXPECTED_MAPPING.at(key.place, key=key.value))
        return None
    fields = Fields(value, key.place, findings)
    url = fields.text("url")
    if url and not url.value.startswith(("https://", "http://")):
        findings.append(messages.BAD_WEBSITE.at(url.place, key="url", value=url.value))
    dated = fields.text("datum")
    source = Source(
        id=SourceId(key.value),
        title=fields.required("titel").value,
        publisher=fields.required("uitgever").value,
        url=url.value if url else "",
        dated=dated.value if dated else "",
    )
    fields.finish()
    return source


class _VocabularyReader:
    """Reads gids.yaml, part by part."""

    def __init__(self, file: SourceFile) -> None:
        self._lines = lines_of(file.path, file.text)
        self.findings: list[Diagnostic] = []
        self._references: list[Reference] = []

    def read(self) -> Vocabulary:
        mapping, problems = read(self._lines)
        self.findings += problems
        if mapping is None and problems:
            return Vocabulary()
        fields = Fields(mapping, self._lines[0].place(), self.findings)
        roles, places = self._roles(fields)
        years = fields.text("feestdagen")
        vocabulary = Vocabulary(
            title=fields.required("titel").value,
            edition=fields.required("editie").value,
            language=fields.required("taal").value,
            roles=roles,
            role_places=places,
            seen=self._words(fields, "zien"),
            settings=self._words(fields, "plekken"),
            needs=self._words(fields, "behoeften"),
            holidays=read_holidays(years, self.findings),
            years_place=years.place if years else None,
            severities=self._severities(fields),
            references=tuple(self._references),
            is_whole=True,
        )
        fields.finish()
        return vocabulary

    def _words(self, fields: Fields, key: str) -> tuple[Word, ...]:
        """A vocabulary of ids with their titles."""
        mapping = fields.mapping(key)
        if mapping is None:
            return ()
        inner = Fields(mapping, mapping.place, self.findings)
        return tuple(
            Word(name.value, inner.required(name.value).value)
            for name, _ in mapping.entries
            if self._is_slug(name)
        )

    def _is_slug(self, key: Placed[str]) -> bool:
        if SLUG.fullmatch(key.value):
            return True
        self.findings.append(messages.BAD_ID.at(key.place, id=key.value))
        return False

    def _roles(self, fields: Fields) -> tuple[tuple[Role, ...], dict[str, Place]]:
        mapping = fields.mapping("rollen")
        roles: list[Role] = []
        places: dict[str, Place] = {}
        for key, value in mapping.entries if mapping else ():
            if not self._is_slug(key):
                continue
            places[key.value] = key.place
            if isinstance(value, Entries):
                roles.append(self._role(key, Fields(value, key.place, self.findings)))
            else:
                self.findings.append(messages.EXPECTED_MAPPING.at(key.place, key=key.value))
        return tuple(roles), places

    def _role(self, key: Placed[str], fields: Fields) -> Role:
        settings = fields.words("plekken")
        self._references += [Reference(RefKind.SETTING, word) for word in settings]
        case = fields.text("casus")
        role = Role(
            id=RoleId(key.value),
            title=fields.required("titel").value,
            settings=tuple(SettingId(word.value) for word in settings),
            shortlist=tuple(
                address for word in fields.words("kort") if (address := self._address(word))
            ),
            case=self._case(case) if case else None,
        )
        fields.finish()
        return role

    def _case(self, word: Placed[str]) -> Address | None:
        """A case by its id or by its whole address."""
        prefix = f"{Kind.CASE.value}/"
        full = word.value if word.value.startswith(prefix) else prefix + word.value
        return self._address(word.map_to(full))

    def _address(self, word: Placed[str]) -> Address | None:
        self._references.append(Reference(RefKind.LINK, word))
        try:
            return Address.parse(word.value)
        except BadAddress:
            return None  # the check of links says so

    def _severities(self, fields: Fields) -> dict[str, Severity]:
        mapping = fields.mapping("ernst")
        if mapping is None:
            return {}
        chosen: dict[str, Severity] = {}
        inner = Fields(mapping, mapping.place, self.findings)
        words = {severity.value: severity for severity in Severity}
        for key, value in mapping.entries:
            rule = messages.CATALOGUE.get(key.value)
            if rule is None:
                self.findings.append(messages.UNKNOWN_CODE.at(key.place, code=key.value))
            elif rule.is_fixed and isinstance(value, Scalar):
                self.findings.append(messages.SEVERITY_FIXED.at(value.place, code=key.value))
            elif severity := inner.choice(key.value, words):
                chosen[key.value] = severity
        return chosen
