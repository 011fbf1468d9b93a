-- SPDX-License-Identifier: MulanPSL-2.0
-- Days that were changed by hand say of which unit they are (empty: the county) and why.
ALTER TABLE calendar_days ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar_days ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- Numbers of the plan that one unit and all below it have for themselves.
CREATE TABLE unit_settings (
    county TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    key TEXT NOT NULL,
    from_date TEXT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (county, unit_path, key, from_date)
);

-- The standing alarm about a year without a published table: when its letters went out last.
CREATE TABLE calendar_alarms (
    county TEXT NOT NULL,
    year BIGINT NOT NULL,
    sent_on TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (county, year)
);

-- 代办员责任清单: every published text, and who confirmed reading it when.
CREATE TABLE responsibility_lists (
    county TEXT NOT NULL,
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    effective TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (county, version)
);
CREATE TABLE responsibility_confirmations (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, staff, version)
);
