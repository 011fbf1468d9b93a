-- SPDX-License-Identifier: MulanPSL-2.0
-- 目标 as data, and what is counted of cases from the ledger's entries (R5, R7, R10, R11, R13, R16).
CREATE TABLE count_cursors (
    county TEXT NOT NULL,
    leaf BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county)
);

CREATE TABLE case_facts (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    item TEXT NOT NULL,
    unit TEXT NOT NULL,
    town TEXT NOT NULL,
    source TEXT NOT NULL,
    window_kind TEXT NOT NULL,
    received_on TEXT,
    ended_on TEXT,
    handover TEXT NOT NULL,
    beyond_village BIGINT NOT NULL,
    corrections BIGINT NOT NULL,
    reentries BIGINT NOT NULL,
    trip_days TEXT NOT NULL,
    marks BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX case_facts_received ON case_facts (county, received_on, id);
CREATE INDEX case_facts_received_town ON case_facts (county, town, received_on, id);
CREATE INDEX case_facts_ended ON case_facts (county, ended_on, id);
CREATE INDEX case_facts_ended_town ON case_facts (county, town, ended_on, id);

-- Empty item: all items; empty town: the whole banner.
CREATE TABLE count_days (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    span TEXT NOT NULL,
    town TEXT NOT NULL,
    received BIGINT NOT NULL,
    at_window BIGINT NOT NULL,
    comprehensive BIGINT NOT NULL,
    sector BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    village_only BIGINT NOT NULL,
    handed BIGINT NOT NULL,
    handed_near BIGINT NOT NULL,
    corrections BIGINT NOT NULL,
    reentries BIGINT NOT NULL,
    trips BIGINT NOT NULL,
    PRIMARY KEY (county, item, span, town)
);
CREATE INDEX count_days_town ON count_days (county, town, span, item);

CREATE TABLE count_months (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    span TEXT NOT NULL,
    town TEXT NOT NULL,
    received BIGINT NOT NULL,
    at_window BIGINT NOT NULL,
    comprehensive BIGINT NOT NULL,
    sector BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    village_only BIGINT NOT NULL,
    handed BIGINT NOT NULL,
    handed_near BIGINT NOT NULL,
    corrections BIGINT NOT NULL,
    reentries BIGINT NOT NULL,
    trips BIGINT NOT NULL,
    PRIMARY KEY (county, item, span, town)
);
CREATE INDEX count_months_town ON count_months (county, town, span, item);

-- Which unit had which item on its published list, from which day to before which day.
CREATE TABLE item_listings (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    item TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT,
    PRIMARY KEY (county, unit, item, from_date)
);
CREATE INDEX item_listings_item ON item_listings (county, item, from_date);

-- County '': the plan of 2023, for every banner. Rows are added, never changed.
CREATE TABLE targets (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    indicator TEXT NOT NULL,
    value BIGINT NOT NULL,
    margin BIGINT NOT NULL,
    top BIGINT NOT NULL,
    from_date TEXT NOT NULL,
    due TEXT NOT NULL,
    source TEXT NOT NULL,
    since TEXT NOT NULL,
    replaces TEXT,
    set_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
INSERT INTO targets (county, id, indicator, value, margin, top, from_date, due, source, since, replaces, set_by) VALUES
('', 'plan-one-window-2023-06', 'one_window_rate', 800, 50, 0, '2023-01-01', '2023-06-30', '2023年6月底前，“一窗综办”比率达到80%', '2023-01-01', NULL, ''),
('', 'plan-one-window-2023-09', 'one_window_rate', 1000, 50, 0, '2023-07-01', '2023-09-30', '2023年9月底前，“一窗综办”比率达到100%', '2023-01-01', NULL, ''),
('', 'plan-one-window-2026', 'one_window_rate', 1000, 50, 0, '2026-01-01', '2026-12-31', '2023年9月底前达到的100%，2026年保持', '2026-01-01', NULL, ''),
('', 'plan-joined-window-2023-09', 'joined_window_rate', 1000, 50, 0, '2023-07-01', '2023-09-30', '2023年9月底前，无差别和分领域“综合一窗”受理率均达到100%', '2023-01-01', NULL, ''),
('', 'plan-joined-window-2026', 'joined_window_rate', 1000, 50, 0, '2026-01-01', '2026-12-31', '2023年9月底前达到的100%，2026年保持', '2026-01-01', NULL, ''),
('', 'plan-near-2026', 'near_rate', 1000, 50, 50, '2026-01-01', '2026-12-31', '更多高频政务服务事项实现“就近办”；下放的高频事项不少于50项', '2026-01-01', NULL, '');

-- The board of each month, signed.
CREATE TABLE target_snapshots (
    county TEXT NOT NULL,
    month TEXT NOT NULL,
    at BIGINT NOT NULL,
    leaf BIGINT NOT NULL,
    content TEXT NOT NULL,
    signer TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (county, month)
);
