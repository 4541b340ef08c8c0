"""The file with the user's own contacts: whole at any moment, shared by windows, never guessed at.

Every change is made on what the file holds at that moment, under a lock, so that two windows do
not undo each other. What cannot be read is kept aside or left alone; it is never written over.
"""

from __future__ import annotations

import errno
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from guide.core.own_contacts import MOST_CONTACTS, OwnContact
from guide.storage.atomic import write_atomically
from guide.storage.own_contacts_format import (
    MAX_BYTES,
    Misread,
    Parsed,
    format_contacts,
    parse_contacts,
)
from guide.storage.own_contacts_place import FILE_NAME, Stamp, stamp_of

if sys.platform == "win32":
    import msvcrt

    def _lock_now(stream: BinaryIO) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _lock_now(stream: BinaryIO) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX)


_LOCK_NAME = "mijn-contacten.lock"
_ASIDE_NAME = "mijn-contacten{number}.beschadigd"
_MOST_ASIDE = 100
_SCRAPS = ".zakgids-*.tmp"
"""What an interrupted write leaves behind."""
_NO_SPACE = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class Hitch(Enum):
    """Why something was not read or not kept; the screen has the words."""

    NO_PLACE = auto()
    """There is no folder to keep anything in."""
    FORBIDDEN = auto()
    FULL = auto()
    NEWER = auto()
    """A newer version of the guide wrote the file."""
    UNREADABLE = auto()
    """The file is there, and can be neither read nor put aside."""
    TOO_MANY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Held:
    """What the file holds. ``hitch`` says why it may not be changed, if so."""

    contacts: tuple[OwnContact, ...] = ()
    hitch: Hitch | None = None
    kept_aside: str = ""
    """Name of the copy of a damaged file, or empty."""
    stamp: Stamp | None = None
    """None when there is no file."""


@dataclass(frozen=True, slots=True)
class Written:
    """What the file holds after a change; with a hitch that is what it held before."""

    held: Held
    hitch: Hitch | None = None


Edit = Callable[[tuple[OwnContact, ...]], tuple[OwnContact, ...]]


class OwnContactsFile:
    """The file in the data folder; without a folder it keeps nothing and never fails."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @property
    def path(self) -> Path | None:
        return self._folder / FILE_NAME if self._folder is not None else None

    def stamp(self) -> Stamp | None:
        """Another one when `read` would give something else."""
        return stamp_of(self.path) if self.path is not None else None

    def can_be_written(self) -> bool:
        """Whether something can be written beside the file now."""
        if self._folder is None:
            return False
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._folder) as probe:
                probe.write(b" ")
        except OSError:
            return False
        return True

    def read(self) -> Held:
        """What the file holds; a damaged one is put aside."""
        if self._folder is None:
            return Held()
        if self.stamp() is None:  # no lock is left behind where nothing was ever kept
            return _read(self._folder)
        with _locked(self._folder):
            return _read(self._folder)

    def change(self, edit: Edit) -> Written:
        """Let ``edit`` change what the file holds now."""
        if self._folder is None:
            return Written(Held(), Hitch.NO_PLACE)
        with _locked(self._folder):
            held = _read(self._folder)
            if held.hitch is not None:
                return Written(held, held.hitch)
            contacts = edit(held.contacts)
            if len(contacts) > MOST_CONTACTS:
                return Written(held, Hitch.TOO_MANY)
            path = self._folder / FILE_NAME
            hitch = write_contacts(path, contacts)
            if hitch is not None:
                return Written(held, hitch)
            return Written(replace(held, contacts=contacts, stamp=stamp_of(path)))

    def erase(self) -> bool:
        """Remove the file, copies kept aside and scraps; False when something stayed."""
        if self._folder is None:
            return True
        try:
            with _locked(self._folder):
                for path in _ours(self._folder):
                    path.unlink(missing_ok=True)
            (self._folder / _LOCK_NAME).unlink(missing_ok=True)
        except OSError:
            return False
        return True


def write_contacts(path: Path, contacts: tuple[OwnContact, ...]) -> Hitch | None:
    """Write a file of contacts, here or where the user says; why it failed, or None."""
    try:
        write_atomically(path, format_contacts(contacts))
    except OSError as error:
        return _why(error)
    return None


def read_contacts(path: Path) -> Parsed | None:
    """What a file that somebody chose holds; None when it cannot be read. It is left alone."""
    try:
        return parse_contacts(_bytes_of(path))
    except OSError:
        return None


def _why(error: OSError) -> Hitch:
    if error.errno in _NO_SPACE:
        return Hitch.FULL
    return Hitch.FORBIDDEN if error.errno in _FORBIDDEN else Hitch.FAILED


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file, no more than a file of contacts can have and one."""
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _ours(folder: Path) -> Iterator[Path]:
    yield folder / FILE_NAME
    yield from folder.glob(_ASIDE_NAME.format(number="*"))
    yield from folder.glob(_SCRAPS)


def _read(folder: Path) -> Held:
    path = folder / FILE_NAME
    stamp = stamp_of(path)  # before the bytes: what changes meanwhile is then read again
    try:
        data = _bytes_of(path)
    except (FileNotFoundError, NotADirectoryError):
        return Held()
    except OSError:
        return Held(hitch=Hitch.UNREADABLE, stamp=stamp)
    parsed = parse_contacts(data)
    if parsed.misread is Misread.NEWER:
        return Held(hitch=Hitch.NEWER, stamp=stamp)
    if parsed.misread is None and not parsed.refused:
        return Held(parsed.contacts, stamp=stamp)
    held = _without_damage(folder, data, parsed.contacts)
    return replace(held, stamp=stamp_of(path))


def _without_damage(folder: Path, data: bytes, sound: tuple[OwnContact, ...]) -> Held:
    """Keep a copy aside, and go on with what could be read; if that fails, change nothing."""
    aside = _free_name(folder)
    try:
        write_atomically(aside, data)
    except OSError:
        return Held(sound, Hitch.UNREADABLE)
    if write_contacts(folder / FILE_NAME, sound) is not None:
        with suppress(OSError):
            aside.unlink()
        return Held(sound, Hitch.UNREADABLE)
    return Held(sound, kept_aside=aside.name)


def _free_name(folder: Path) -> Path:
    """A name that no earlier copy has."""
    numbers = ["", *(f"-{number}" for number in range(2, _MOST_ASIDE))]
    paths = [folder / _ASIDE_NAME.format(number=number) for number in numbers]
    return next((path for path in paths if not path.exists()), paths[-1])


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep other windows out; the system ends the lock of a program that dies.

    Where nothing can be locked (a stick that is read-only, a strange network disk) it goes on
    without: what is written is then still whole, since it is replaced at once.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = (folder / _LOCK_NAME).open("ab")
    except OSError:
        yield
        return
    with stream:
        with suppress(OSError):
            _lock_now(stream)
        yield
