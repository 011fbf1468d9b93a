-- Orders 代办单, mandates 委托单, papers handed over, photos. SPDX-License-Identifier: MulanPSL-2.0
CREATE TABLE orders (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    tab TEXT NOT NULL,
    item TEXT NOT NULL,
    item_version BIGINT NOT NULL,
    item_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    town_path TEXT NOT NULL,
    mode TEXT NOT NULL,
    level BIGINT NOT NULL,
    applicant TEXT NOT NULL,
    applicant_name TEXT NOT NULL,
    relation TEXT NOT NULL,
    account TEXT NOT NULL,
    channel TEXT NOT NULL,
    special_group TEXT,
    language TEXT NOT NULL,
    note TEXT NOT NULL,
    agent TEXT,
    agent_name TEXT NOT NULL,
    agent_phone TEXT NOT NULL,
    dispatch_reason TEXT NOT NULL,
    delivery TEXT,
    collected BIGINT NOT NULL,
    reopened BIGINT NOT NULL DEFAULT 0,
    placed_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX orders_number ON orders (county, number);
CREATE INDEX orders_agent ON orders (county, agent, tab, due_at, id);
CREATE INDEX orders_town ON orders (county, town_path, tab, due_at, id);
CREATE INDEX orders_account ON orders (county, account, placed_at, id);
CREATE INDEX orders_tab ON orders (county, tab, due_at, id);
CREATE INDEX orders_applicant ON orders (county, applicant_name, id);

-- Who was asked, in order; an order is never offered twice to someone who declined it.
CREATE TABLE order_offers (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    agent TEXT NOT NULL,
    offered_at BIGINT NOT NULL,
    respond_by BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (county, order_id, seq)
);

CREATE TABLE mandates (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    number TEXT NOT NULL,
    mode TEXT NOT NULL,
    scope TEXT NOT NULL,
    delivery TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    signature TEXT NOT NULL,
    agent TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX mandates_order ON mandates (county, order_id, signed_at);
CREATE UNIQUE INDEX mandates_number ON mandates (county, number);

CREATE TABLE papers (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    pages BIGINT NOT NULL,
    to_return BIGINT NOT NULL,
    taken_at BIGINT NOT NULL,
    returned_at BIGINT,
    PRIMARY KEY (county, order_id, id)
);

CREATE TABLE order_materials (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    no BIGINT NOT NULL,
    uploads TEXT NOT NULL,
    note TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, no)
);

-- Photos and signatures: the row exists only after the encrypted file is durable.
CREATE TABLE uploads (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    sm3 TEXT NOT NULL,
    size BIGINT NOT NULL,
    content_type TEXT NOT NULL,
    owner TEXT NOT NULL,
    subject TEXT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);

CREATE TABLE work_notes (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    at BIGINT NOT NULL,
    id TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (county, staff, at, id)
);
