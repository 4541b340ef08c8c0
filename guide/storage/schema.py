"""The compiled guide: the contract between the half that writes it and the half that reads it.

Columns are what is looked up, sorted or searched; ``record`` is the whole typed record as JSON
(`guide.storage.codec`). The file is written once and only ever opened read-only.
"""

from __future__ import annotations

SCHEMA_VERSION = 4
"""Kept in ``PRAGMA user_version``; a reader refuses a higher one."""

APPLICATION_ID = 0x5A414B47
"""``ZAKG`` in ``PRAGMA application_id``: tells our file from any other SQLite database."""

FILE_NAME = "gids.sqlite"

WEIGHING = "weging"
WORDING = "woorden"
SHARING = "delen"
PARTNERS = "keten"
HOLIDAYS = "feestdagen"
"""Names in the table ``method``."""

TABLES = """
CREATE TABLE edition (record TEXT NOT NULL);

CREATE TABLE method (name TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE source (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE page (
    address  TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    position INTEGER NOT NULL,
    head     TEXT NOT NULL,
    record   TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX page_by_kind ON page (kind, position);

CREATE TABLE signal (
    id       TEXT PRIMARY KEY,
    page     TEXT NOT NULL,
    position INTEGER NOT NULL,
    record   TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX signal_by_position ON signal (position);

CREATE TABLE signal_form (
    form   TEXT NOT NULL,
    signal TEXT NOT NULL,
    PRIMARY KEY (form, signal)
) WITHOUT ROWID;

CREATE TABLE code (
    code    TEXT PRIMARY KEY,
    address TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE day_and_night (
    address TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE emergency (
    rank    INTEGER PRIMARY KEY,
    address TEXT NOT NULL
);

CREATE TABLE checklist_role (
    role    TEXT PRIMARY KEY,
    address TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE entry (
    id      INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    code    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    roles   TEXT NOT NULL,
    forms   TEXT NOT NULL,
    names   TEXT NOT NULL,
    title   TEXT NOT NULL,
    body    TEXT NOT NULL
);
CREATE INDEX entry_by_address ON entry (address);

CREATE TABLE passage (
    id    INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL
);

CREATE TABLE word (
    word    TEXT PRIMARY KEY,
    stems   TEXT NOT NULL,
    parts   TEXT NOT NULL,
    entries INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE synonym (
    id    INTEGER PRIMARY KEY,
    words TEXT NOT NULL
);

CREATE VIRTUAL TABLE entry_terms USING fts5 (
    body, parts, digits,
    content='',
    detail=column,
    tokenize='unicode61 remove_diacritics 0'
);
"""
