-- Editions fetched or imported after the bundled record. The same statements run on SQLite and PostgreSQL.
-- Every distinct row is kept once; an edition is the rows that stood in it. Nothing is ever updated or deleted.

CREATE TABLE line (
    id BIGINT PRIMARY KEY,
    digest VARCHAR(64) NOT NULL UNIQUE,
    cells TEXT NOT NULL
);

CREATE TABLE edition (
    sha256 VARCHAR(64) PRIMARY KEY,
    grade VARCHAR(16) NOT NULL,
    stamp VARCHAR(14) NOT NULL,
    mailboxes INTEGER NOT NULL
);

CREATE TABLE edition_sheet (
    sha256 VARCHAR(64) NOT NULL REFERENCES edition (sha256),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    script TEXT NOT NULL,
    PRIMARY KEY (sha256, place)
);

CREATE TABLE capture (
    sha256 VARCHAR(64) NOT NULL REFERENCES edition (sha256),
    name TEXT NOT NULL,
    PRIMARY KEY (sha256, name)
);
