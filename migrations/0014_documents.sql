-- SPDX-License-Identifier: MulanPSL-2.0
-- 文书. `snapshot` is sealed: all that the paper says, as it was served. A row never changes but
-- for `successor`, the paper that has taken its place. `paths`: the units whose staff may read it,
-- parted by line ends; `unit_path` is the issuing unit's.
CREATE TABLE documents (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    code TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_number TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    paths TEXT NOT NULL,
    account TEXT NOT NULL,
    person TEXT NOT NULL,
    to_masked TEXT NOT NULL,
    item_name TEXT NOT NULL,
    day TEXT NOT NULL,
    due TEXT,
    template TEXT NOT NULL,
    snapshot BYTEA NOT NULL,
    snapshot_sm3 TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    issuer TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    replaces TEXT,
    successor TEXT,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX documents_code ON documents (county, code);
CREATE UNIQUE INDEX documents_number ON documents (county, number, kind);
CREATE INDEX documents_subject ON documents (county, subject, issued_at);
CREATE INDEX documents_register ON documents (county, day, issued_at);

-- The texts the papers were made from, by digest, so that a later print shows what was served even
-- when the wording has changed since.
CREATE TABLE document_templates (
    county TEXT NOT NULL,
    sm3 TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (county, sm3)
);
