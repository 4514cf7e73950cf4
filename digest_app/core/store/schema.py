"""The form of the library file, as steps: a step is added at the end, never edited.

What the page said (`articles`, `contents`, `pages`), what the reader decided (`marks`, `corrections`), and what was
derived (`summaries`, `assignments`, `filed`, `search`) lie in separate tables: a page can be fetched again, a summary
made again, and no mark is lost. `filed` and `marks` are narrow, with what the list is ordered by, so that the first
page of any list is read from an index however large the library is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x44494745
"""“DIGE”: what makes an SQLite file a library of Digest."""

FIRST = """
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT,
    title TEXT NOT NULL,
    site TEXT,
    published TEXT,
    moment INTEGER NOT NULL,             -- seconds: when it was published, else saved; the order of lists
    saved INTEGER NOT NULL,
    language TEXT,
    words INTEGER NOT NULL,
    first_sentence TEXT NOT NULL,
    verdict TEXT NOT NULL,
    warnings TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX articles_by_site ON articles (site, moment);

CREATE TABLE addresses (                 -- every key under which an article is known: asked for, answered, canonical
    key TEXT PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_by_article ON addresses (article_id);

CREATE TABLE contents (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text BLOB NOT NULL,                  -- zlib, UTF-8
    article BLOB NOT NULL                -- zlib, plain JSON of the Article without its text
) STRICT;

CREATE TABLE pages (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    part INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL,
    url TEXT,
    kind TEXT NOT NULL,
    charset TEXT,
    fetched INTEGER NOT NULL,
    data BLOB NOT NULL,                  -- zlib
    PRIMARY KEY (article_id, part)
) STRICT;

CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    made INTEGER NOT NULL,
    why TEXT NOT NULL,
    text BLOB NOT NULL,
    article BLOB NOT NULL
) STRICT;
CREATE INDEX revisions_by_article ON revisions (article_id);

CREATE TABLE marks (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    moment INTEGER NOT NULL,
    shelf INTEGER NOT NULL DEFAULT 0,    -- 0 to read, 1 archive, 2 bin
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    binned INTEGER,                      -- seconds: when it went to the bin
    place INTEGER NOT NULL DEFAULT 0,
    summary_length INTEGER,
    summary_method TEXT
) STRICT;
CREATE INDEX marks_by_shelf ON marks (shelf, moment, article_id, read);
CREATE INDEX marks_unread ON marks (shelf, moment, article_id) WHERE read = 0;
CREATE INDEX marks_starred ON marks (shelf, moment, article_id) WHERE starred = 1;

CREATE TABLE summaries (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    summary TEXT NOT NULL                -- plain JSON of the Summary
) STRICT;

CREATE TABLE sentence_marks (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    pinned INTEGER NOT NULL,             -- 1 pinned, 0 banned
    PRIMARY KEY (article_id, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE topics (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    colour TEXT NOT NULL,
    phrases TEXT NOT NULL,               -- JSON
    never TEXT NOT NULL,                 -- JSON
    built_in TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE assignments (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
    score REAL NOT NULL,
    state TEXT NOT NULL,
    by_hand INTEGER NOT NULL,
    because TEXT NOT NULL,               -- plain JSON of the Reasons
    PRIMARY KEY (article_id, topic_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE filed (
    topic_id INTEGER NOT NULL,           -- 0: Unsorted
    moment INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (topic_id, moment, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX filed_by_article ON filed (article_id);

CREATE TABLE corrections (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
    belongs INTEGER NOT NULL,
    made INTEGER NOT NULL,
    PRIMARY KEY (article_id, topic_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',      -- plain JSON of what an import knew of it
    added INTEGER NOT NULL
) STRICT;

CREATE TABLE highlights (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    colour TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    moved INTEGER NOT NULL DEFAULT 0,
    made INTEGER NOT NULL
) STRICT;
CREATE INDEX highlights_by_article ON highlights (article_id, start);

CREATE TABLE pictures (
    hash TEXT PRIMARY KEY,               -- SHA-256 of the data, so that articles share a picture
    data BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL
) STRICT;

CREATE TABLE article_pictures (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    hash TEXT NOT NULL REFERENCES pictures (hash),
    PRIMARY KEY (article_id, address)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    title, body, about,
    content = '',
    tokenize = 'unicode61 remove_diacritics 2'
);
"""

STORIES = """
CREATE TABLE told (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    story INTEGER NOT NULL,              -- the smallest article id of the story when it was told
    day INTEGER,                         -- days since 1970 on which it was published; null: not known
    features TEXT NOT NULL,              -- JSON: the words by which articles are compared
    sketch BLOB NOT NULL,
    copy_of INTEGER REFERENCES articles (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX told_by_story ON told (story);
CREATE INDEX told_by_copy ON told (copy_of) WHERE copy_of IS NOT NULL;

CREATE TABLE copy_keys (
    key INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (key, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_keys_by_article ON copy_keys (article_id);

CREATE TABLE story_wishes (
    one INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    together INTEGER NOT NULL,           -- 1: the reader joined them, 0: the reader parted them
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
"""

KEPT_WORD = """
CREATE TABLE details (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    fields TEXT NOT NULL                 -- JSON by field: what the reader put, and what the page says of itself
) STRICT;

CREATE TABLE lost_sentences (            -- pinned and banned ones that the present text has not; a later one may
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,              -- where it stood
    quote TEXT NOT NULL,
    pinned INTEGER NOT NULL,
    PRIMARY KEY (article_id, start, quote)
) STRICT, WITHOUT ROWID;
ALTER TABLE marks ADD COLUMN came_from INTEGER NOT NULL DEFAULT 0;  -- the shelf on which a binned article was
CREATE INDEX article_pictures_by_hash ON article_pictures (hash);
CREATE INDEX article_pictures_by_address ON article_pictures (address);
"""

Step = Callable[[sqlite3.Connection], None]


def _script(statements: str) -> Step:
    """A step that is only statements; `executescript` would commit, so they run one by one."""

    def run(connection: sqlite3.Connection) -> None:
        statement = ""
        for line in statements.splitlines():
            statement += line + "\n"
            if sqlite3.complete_statement(statement):
                connection.execute(statement)
                statement = ""

    return run


STEPS: tuple[Step, ...] = (_script(FIRST), _script(STORIES), _script(KEPT_WORD))
NEWEST = len(STEPS)
"""The form that this Digest writes, kept in the file as `user_version`."""


def advance(connection: sqlite3.Connection, found: int) -> None:
    """Bring a library from form `found` to the newest, inside the caller's transaction."""
    for step in STEPS[found:]:
        step(connection)
    connection.execute(f"PRAGMA user_version = {NEWEST}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
