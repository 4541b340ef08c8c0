"""Finds and reads the source files of a guide; every bad file is a finding, never a traceback."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from guide.authoring import messages
from guide.core.diagnostics import Diagnostic, Place

VOCABULARY = "gids.yaml"
SOURCES = "bronnen.yaml"
LEDGER = "codes.txt"
WEIGHING = "weging.yaml"
WORDING = "woorden.yaml"
SYNONYMS = "synoniemen.yaml"
SHARING = "delen.yaml"
PARTNERS = "keten.yaml"
PAGES = "nl"

MAX_BYTES = 1_000_000
"""A page of a megabyte is a mistake (a picture, a log file), and is not read."""

IMAGE_ENDINGS = (".png", ".jpg", ".jpeg")
MAX_IMAGE_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text file. ``path`` is relative to the folder, with ``/``."""

    path: str
    text: str
    digest: str
    """SHA-256 of its text, in hex."""


@dataclass(frozen=True, slots=True)
class ImageFile:
    """A picture beside the pages; ``data`` is None when it is too large to be taken along."""

    path: str
    size: int
    digest: str
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Sources:
    """All files of a guide. A file that could not be read is missing and has a finding."""

    vocabulary: SourceFile | None = None
    registry: SourceFile | None = None
    ledger: SourceFile | None = None
    weighing: SourceFile | None = None
    wording: SourceFile | None = None
    synonyms: SourceFile | None = None
    sharing: SourceFile | None = None
    partners: SourceFile | None = None
    pages: tuple[SourceFile, ...] = ()
    images: Mapping[str, ImageFile] = field(default_factory=dict)

    @property
    def texts(self) -> tuple[SourceFile, ...]:
        """Every text file, in the order of their paths."""
        single = (
            *(self.vocabulary, self.registry, self.ledger),
            *(self.weighing, self.wording, self.synonyms, self.sharing, self.partners),
        )
        found = [file for file in single if file]
        return tuple(sorted([*found, *self.pages], key=lambda file: file.path))

    @property
    def written(self) -> tuple[SourceFile, ...]:
        """The text files that hold sentences for readers."""
        single = (self.weighing, self.wording, self.sharing, self.partners)
        return (*(file for file in single if file), *self.pages)

    @property
    def digest(self) -> str:
        """SHA-256 over all sources: their names and their bytes, nothing else."""
        total = hashlib.sha256()
        for path, digest in sorted(
            [(file.path, file.digest) for file in self.texts]
            + [(image.path, image.digest) for image in self.images.values()]
        ):
            total.update(f"{path}\0{digest}\n".encode())
        return total.hexdigest()


def read_sources(folder: Path) -> tuple[Sources, tuple[Diagnostic, ...]]:
    """Everything in ``folder`` that makes a guide."""
    reader = _Reader(folder)
    sources = reader.read()
    return sources, tuple(reader.findings)


class _Reader:
    """Reads one folder, and collects what is wrong with its files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.findings: list[Diagnostic] = []

    def read(self) -> Sources:
        if not self._folder.is_dir():
            self._add(messages.NO_FOLDER.at(Place("."), folder=self._folder))
            return Sources()
        found = list(self._walk(self._folder / PAGES, frozenset()))
        pages = [path for path in found if path.suffix == ".md"]
        if not pages and not self.findings:
            self._add(messages.NO_PAGES.at(Place(PAGES)))
        return Sources(
            vocabulary=self._required(VOCABULARY),
            registry=self._required(SOURCES),
            ledger=self._optional(LEDGER),
            weighing=self._optional(WEIGHING),
            wording=self._optional(WORDING),
            synonyms=self._optional(SYNONYMS),
            sharing=self._optional(SHARING),
            partners=self._optional(PARTNERS),
            pages=tuple(file for path in pages if (file := self._text(path))),
            images=self._images(found),
        )

    def _add(self, finding: Diagnostic) -> None:
        self.findings.append(finding)

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _walk(self, folder: Path, above: frozenset[str]) -> Iterator[Path]:
        """The files below ``folder``, by name; links may not lead outside or round in circles."""
        try:
            real = os.path.realpath(folder, strict=True)
            names = sorted(os.listdir(folder))  # noqa: PTH208  (names sort the same everywhere)
        except FileNotFoundError:
            return
        except OSError as error:
            self._add(messages.UNREADABLE.at(Place(self._name(folder)), cause=_cause(error)))
            return
        if real in above:
            self._add(messages.LINK_IN_CIRCLE.at(Place(self._name(folder))))
            return
        for name in names:
            if not name.startswith("."):
                yield from self._visit(folder / name, above | {real})

    def _visit(self, path: Path, above: frozenset[str]) -> Iterator[Path]:
        if path.is_symlink() and not self._leads_inside(path):
            return
        if path.is_dir():
            yield from self._walk(path, above)
        elif path.suffix.lower() in (".md", *IMAGE_ENDINGS):
            yield path

    def _leads_inside(self, path: Path) -> bool:
        try:
            target = Path(os.path.realpath(path, strict=True))
        except OSError:
            self._add(messages.LINK_IN_CIRCLE.at(Place(self._name(path))))
            return False
        if target.is_relative_to(os.path.realpath(self._folder)):
            return True
        self._add(messages.LINK_OUTSIDE.at(Place(self._name(path))))
        return False

    def _required(self, name: str) -> SourceFile | None:
        path = self._folder / name
        if not os.path.lexists(path):
            self._add(messages.FILE_MISSING.at(Place(name), file=name))
            return None
        return self._optional(name)

    def _optional(self, name: str) -> SourceFile | None:
        path = self._folder / name
        if not os.path.lexists(path):
            return None
        if path.is_symlink() and not self._leads_inside(path):
            return None
        return self._text(path)

    def _text(self, path: Path) -> SourceFile | None:
        place = Place(self._name(path))
        data = self._bytes(path, place)
        if data is None:
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self._add(messages.NOT_UTF8.at(Place(place.file, line)))
            return None
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        # over the text, not the bytes: git may change line ends on its way to Windows
        return SourceFile(place.file, text, hashlib.sha256(text.encode()).hexdigest())

    def _bytes(self, path: Path, place: Place) -> bytes | None:
        try:
            facts = path.stat()
            if not stat.S_ISREG(facts.st_mode):
                self._add(messages.UNREADABLE.at(place, cause="het is geen gewoon bestand"))
                return None
            if facts.st_size > MAX_BYTES:
                self._add(messages.TOO_LARGE.at(place, size=f"{facts.st_size / 1_000_000:.1f}"))
                return None
            return path.read_bytes()
        except OSError as error:
            self._add(messages.UNREADABLE.at(place, cause=_cause(error)))
            return None

    def _images(self, found: list[Path]) -> dict[str, ImageFile]:
        images = {}
        for path in found:
            if path.suffix.lower() in IMAGE_ENDINGS and (image := self._image(path)):
                images[image.path] = image
        return images

    def _image(self, path: Path) -> ImageFile | None:
        name = self._name(path)
        try:
            facts = path.stat()
            size = facts.st_size if stat.S_ISREG(facts.st_mode) else MAX_IMAGE_BYTES + 1
            data = path.read_bytes() if size <= MAX_IMAGE_BYTES else None
        except OSError as error:
            self._add(messages.UNREADABLE.at(Place(name), cause=_cause(error)))
            return None
        digest = hashlib.sha256(data if data is not None else str(size).encode()).hexdigest()
        return ImageFile(name, size, digest, data)


def _cause(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "u hebt geen rechten om het te lezen"
    if isinstance(error, FileNotFoundError):
        return "het is er niet meer"
    return error.strerror or type(error).__name__
