"""The few numbers that must be there even when the compiled guide is not: ``noodnummers.json``."""

from __future__ import annotations

import json

from guide.core.content.records import Contact
from guide.storage.writer import Guide

FILE_NAME = "noodnummers.json"


def emergency_bytes(guide: Guide) -> bytes:
    """Names and numbers of the emergency bar in order; the app falls back on this file."""
    contacts = [page for page in guide.pages if isinstance(page, Contact)]
    ranked = sorted(
        (contact for contact in contacts if contact.emergency_rank >= 0),
        key=lambda contact: contact.emergency_rank,
    )
    numbers = [
        {"name": contact.head.title, "phone": contact.phone, "dial": contact.phone_dial}
        for contact in ranked
    ]
    return (json.dumps(numbers, ensure_ascii=False, indent=2) + "\n").encode()
