-- SPDX-License-Identifier: MulanPSL-2.0
-- Blind indexes that tell equal text messages, and those to one phone on one day, apart.
ALTER TABLE outbox ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN same_key TEXT NOT NULL DEFAULT '';
CREATE INDEX outbox_phone ON outbox (county, phone_key, created_at);
CREATE INDEX outbox_same ON outbox (county, same_key, created_at);

-- That something changed, for the pages that are open; gone after some minutes.
CREATE TABLE signals (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    path TEXT NOT NULL,
    topic TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX signals_at ON signals (at, id);
