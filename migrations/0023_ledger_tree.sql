-- The tree over all entries of the ledger 台账, and the heads of it that were signed.
-- SPDX-License-Identifier: MulanPSL-2.0
-- How many entries of a chain are in the tree, and which leaf the last of them is.
ALTER TABLE ledger_heads ADD COLUMN logged BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ledger_heads ADD COLUMN leaf BIGINT NOT NULL DEFAULT 0;
-- Chains with news; empty but for the last second's work.
CREATE INDEX ledger_heads_news ON ledger_heads (county, subject) WHERE seq > logged;

-- Hashes of 256 whole subtrees of 256^level leaves each. Level 0 tells which entries its leaves are.
CREATE TABLE ledger_tiles (
    county TEXT NOT NULL,
    level BIGINT NOT NULL,
    tile BIGINT NOT NULL,
    hashes BYTEA NOT NULL,
    places TEXT NOT NULL,
    PRIMARY KEY (county, level, tile)
);

CREATE TABLE ledger_trees (
    county TEXT NOT NULL,
    size BIGINT NOT NULL,
    root BYTEA NOT NULL,
    PRIMARY KEY (county)
);

-- The last of every hour, and the newest. All of them stand in the file outside.
CREATE TABLE ledger_tree_heads (
    county TEXT NOT NULL,
    size BIGINT NOT NULL,
    at BIGINT NOT NULL,
    root BYTEA NOT NULL,
    signer TEXT NOT NULL,
    signature BYTEA NOT NULL,
    PRIMARY KEY (county, size)
);
