-- SPDX-License-Identifier: MulanPSL-2.0
-- 认领, the lists that units publish, figures of the plan, how powers came down, guidance lists.
CREATE TABLE item_claims (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    item_version BIGINT NOT NULL,
    unit_path TEXT NOT NULL,
    level TEXT NOT NULL,
    place TEXT NOT NULL,
    phone TEXT NOT NULL,
    hours TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    submitted_by TEXT NOT NULL,
    PRIMARY KEY (county, unit, item)
);
CREATE INDEX item_claims_state ON item_claims (county, state, unit, item);

CREATE TABLE item_lists (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    edition BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    items BIGINT NOT NULL,
    minimum BIGINT NOT NULL,
    compliant BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (county, unit, edition)
);

CREATE TABLE item_minimums (
    county TEXT NOT NULL,
    figure TEXT NOT NULL,
    since TEXT NOT NULL,
    minimum BIGINT NOT NULL,
    PRIMARY KEY (county, figure, since)
);

CREATE TABLE item_powers (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    no BIGINT NOT NULL,
    mode TEXT NOT NULL,
    document TEXT NOT NULL,
    from_unit TEXT NOT NULL,
    from_name TEXT NOT NULL,
    to_unit TEXT,
    to_name TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    item_version BIGINT NOT NULL,
    set_at BIGINT NOT NULL,
    set_by TEXT NOT NULL,
    PRIMARY KEY (county, item, no)
);

CREATE TABLE guidance_items (
    county TEXT NOT NULL,
    batch BIGINT NOT NULL,
    line BIGINT NOT NULL,
    name TEXT NOT NULL,
    department TEXT NOT NULL,
    level TEXT NOT NULL,
    item TEXT,
    PRIMARY KEY (county, batch, line)
);
CREATE INDEX guidance_items_item ON guidance_items (county, item, batch, line);
