"""*Mijn pagina's*: addresses the user wants back quickly. Kept in the data folder."""

from __future__ import annotations

from guide.core.content.address import Address, BadAddress
from guide.services.changes import Change, ChangeFeed, Topic
from guide.storage.user_files import UserFile

_MOST = 500


class Bookmarks:
    """The user's pages, the newest last."""

    def __init__(self, file: UserFile, changes: ChangeFeed) -> None:
        self._file = file
        self._changes = changes
        loaded = file.load()
        self.kept_aside = loaded.kept_aside
        """Name of the damaged file that was put aside, or empty."""
        self._addresses = _addresses(loaded.values.get("pages"))

    @property
    def all(self) -> tuple[Address, ...]:
        return tuple(self._addresses)

    def has(self, address: Address) -> bool:
        return address.page in self._addresses

    def toggle(self, address: Address) -> bool:
        """Add the page, or take it away when it was there; True when it is there now."""
        page = address.page
        if page in self._addresses:
            self._addresses.remove(page)
        else:
            self._addresses.append(page)
        self._file.save({"pages": [str(a) for a in self._addresses]})
        self._changes.publish(Change(Topic.BOOKMARKS, page))
        return page in self._addresses

    def erase(self) -> bool:
        """Forget all pages; False when a file stayed behind."""
        self._addresses.clear()
        erased = self._file.erase()
        self._changes.publish(Change(Topic.BOOKMARKS))
        return erased


def _addresses(stored: object) -> list[Address]:
    found: list[Address] = []
    for text in stored[:_MOST] if isinstance(stored, list) else ():
        try:
            address = Address.parse(str(text)).page
        except BadAddress:
            continue
        if address not in found:
            found.append(address)
    return found
