-- SPDX-License-Identifier: MulanPSL-2.0
-- Which head owes an order while no agent does; the grid the caller named.
ALTER TABLE orders ADD COLUMN keeper TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN keeper_name TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN grid TEXT NOT NULL DEFAULT '';
CREATE INDEX order_offers_time ON order_offers (county, offered_at, order_id);
CREATE INDEX order_offers_agent ON order_offers (county, agent, offered_at);

-- 一键拨号: every press, and the call-back owed. The phone is NULL as soon as the call ends.
CREATE TABLE calls (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    open BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    item TEXT NOT NULL,
    account TEXT NOT NULL,
    phone_sealed BYTEA,
    token_key TEXT NOT NULL,
    rang_name TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    level BIGINT NOT NULL,
    pressed_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    note TEXT NOT NULL,
    order_id TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX calls_owner ON calls (county, owner, open, due_at, id);
CREATE INDEX calls_due ON calls (county, open, due_at, id);

-- 网上帮代办: the form that a citizen and an agent fill together; values are sealed.
CREATE TABLE shared_drafts (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    PRIMARY KEY (county, order_id)
);
CREATE TABLE draft_fields (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    name TEXT NOT NULL,
    value_sealed BYTEA NOT NULL,
    by_kind TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, name)
);
