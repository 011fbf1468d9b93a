-- The ledger 台账: entries chained per subject, and the head of each chain.
-- SPDX-License-Identifier: MulanPSL-2.0
CREATE TABLE ledger_entries (
    county TEXT NOT NULL,
    subject TEXT NOT NULL,
    seq BIGINT NOT NULL,
    subject_kind TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    at BIGINT NOT NULL,
    body TEXT NOT NULL,
    salt BYTEA NOT NULL,
    commitment BYTEA NOT NULL,
    prev_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (county, subject, seq)
);
CREATE INDEX ledger_entries_actor ON ledger_entries (county, actor, at);

CREATE TABLE ledger_heads (
    county TEXT NOT NULL,
    subject TEXT NOT NULL,
    seq BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (county, subject)
);
