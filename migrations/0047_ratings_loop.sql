-- SPDX-License-Identifier: MulanPSL-2.0
-- 好差评 as a loop. The level of a rating never changes; `counted` falls when it is proven mistaken
-- or malicious.
ALTER TABLE ratings ADD COLUMN way TEXT NOT NULL DEFAULT 'mobile';
ALTER TABLE ratings ADD COLUMN counted BIGINT NOT NULL DEFAULT 1;
ALTER TABLE ratings ADD COLUMN form TEXT NOT NULL DEFAULT '';
ALTER TABLE ratings ADD COLUMN scan TEXT NOT NULL DEFAULT '';
ALTER TABLE ratings ADD COLUMN entered_by TEXT NOT NULL DEFAULT '';
ALTER TABLE ratings ADD COLUMN filled_on TEXT;

-- One row for each bad rating. `next_due` is the day of the step that is open.
CREATE TABLE rating_matters (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    number TEXT NOT NULL,
    account TEXT NOT NULL,
    level TEXT NOT NULL,
    item_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    bureau_path TEXT NOT NULL,
    state TEXT NOT NULL,
    done BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    owner_id TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    start_due TEXT NOT NULL,
    verify_due TEXT NOT NULL,
    finish_due TEXT NOT NULL,
    next_due TEXT NOT NULL,
    called_at BIGINT,
    reached BIGINT NOT NULL,
    verdict TEXT,
    verified_at BIGINT,
    verified_by TEXT NOT NULL,
    verified_name TEXT NOT NULL,
    confirmed_name TEXT NOT NULL,
    mended_on TEXT,
    told_at BIGINT,
    second TEXT,
    second_at BIGINT,
    words BYTEA NOT NULL,
    PRIMARY KEY (county, case_id)
);
CREATE INDEX rating_matters_due ON rating_matters (county, done, next_due, case_id);
CREATE INDEX rating_matters_owner ON rating_matters (county, owner_id, done, next_due, case_id);
CREATE INDEX rating_matters_second ON rating_matters (county, second_at, case_id);
CREATE INDEX rating_matters_account ON rating_matters (county, account, told_at, case_id);

CREATE TABLE rating_calls (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    called_at BIGINT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    way TEXT NOT NULL,
    reached BIGINT NOT NULL,
    words BYTEA NOT NULL,
    PRIMARY KEY (county, case_id, seq)
);

-- Ways to rate at a place (R27), each tried again and again.
CREATE TABLE rating_channels (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    retired BIGINT NOT NULL,
    added_on TEXT NOT NULL,
    tried_on TEXT,
    works BIGINT NOT NULL,
    tried_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX rating_channels_unit ON rating_channels (county, unit_path, kind, id);

CREATE TABLE rating_channel_tests (
    county TEXT NOT NULL,
    channel TEXT NOT NULL,
    seq BIGINT NOT NULL,
    day TEXT NOT NULL,
    works BIGINT NOT NULL,
    note TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (county, channel, seq)
);

-- The tablet beside a window: paired by a code that the clerk shows, known by a keyed digest since.
CREATE TABLE rating_tablets (
    county TEXT NOT NULL,
    window_id TEXT NOT NULL,
    code TEXT NOT NULL,
    code_until BIGINT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    paired_by TEXT NOT NULL,
    PRIMARY KEY (county, window_id)
);
CREATE INDEX rating_tablets_code ON rating_tablets (county, code);
CREATE INDEX rating_tablets_digest ON rating_tablets (county, digest);

-- A case of an earlier visit whose result is handed over in this one: it may be rated now.
CREATE TABLE rating_asks (
    county TEXT NOT NULL,
    ticket TEXT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (county, ticket, case_id)
);

-- Counters of the month of the invitation; `way` is empty for what is not yet a rating. Written in
-- the transaction of what is counted, so that no figure walks over all ratings.
CREATE TABLE rating_counts (
    county TEXT NOT NULL,
    month TEXT NOT NULL,
    unit TEXT NOT NULL,
    item TEXT NOT NULL,
    agent TEXT NOT NULL,
    way TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    item_name TEXT NOT NULL,
    invited BIGINT NOT NULL,
    lapsed BIGINT NOT NULL,
    very_satisfied BIGINT NOT NULL,
    satisfied BIGINT NOT NULL,
    basically_satisfied BIGINT NOT NULL,
    dissatisfied BIGINT NOT NULL,
    very_dissatisfied BIGINT NOT NULL,
    uncounted BIGINT NOT NULL,
    matters BIGINT NOT NULL,
    called_back BIGINT NOT NULL,
    PRIMARY KEY (county, month, unit, item, agent, way)
);

-- What was invited and rated before is counted once. The month by the civil calendar of +08:00:
-- days since 2000-03-01, so that a leap day is the last of its year (good until 2400).
CREATE VIEW rating_invited AS
SELECT county, id, unit, unit_name, unit_path, item, item_name, agent, invitation,
    CAST(2000 + yoe + CASE WHEN mp < 10 THEN 0 ELSE 1 END AS TEXT)
        || CASE WHEN mp BETWEEN 7 AND 9 THEN '-' ELSE '-0' END
        || CAST(CASE WHEN mp < 10 THEN mp + 3 ELSE mp - 9 END AS TEXT) || '-01' AS month
FROM (
    SELECT b.*, (5 * (doe - (365 * yoe + yoe / 4 - yoe / 100)) + 2) / 153 AS mp
    FROM (
        SELECT a.*, (doe - doe / 1460 + doe / 36524) / 365 AS yoe
        FROM (
            SELECT county, id, unit, unit_name, unit_path, item, item_name, agent, invitation,
                (invited_at / 1000000 + 28800) / 86400 - 11017 AS doe
            FROM cases WHERE invitation <> 'none'
        ) a
    ) b
) c;
INSERT INTO rating_counts (county, month, unit, item, agent, way, unit_name, unit_path, item_name,
    invited, lapsed, very_satisfied, satisfied, basically_satisfied, dissatisfied,
    very_dissatisfied, uncounted, matters, called_back)
SELECT county, month, unit, item, agent, '', MAX(unit_name), MAX(unit_path), MAX(item_name),
    COUNT(*), SUM(CASE WHEN invitation = 'lapsed' THEN 1 ELSE 0 END), 0, 0, 0, 0, 0, 0, 0, 0
FROM rating_invited GROUP BY county, month, unit, item, agent;
INSERT INTO rating_counts (county, month, unit, item, agent, way, unit_name, unit_path, item_name,
    invited, lapsed, very_satisfied, satisfied, basically_satisfied, dissatisfied,
    very_dissatisfied, uncounted, matters, called_back)
SELECT i.county, i.month, i.unit, i.item, i.agent, r.way, MAX(i.unit_name), MAX(i.unit_path),
    MAX(i.item_name), 0, 0,
    SUM(CASE WHEN r.level = 'very_satisfied' THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.level = 'satisfied' THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.level = 'basically_satisfied' THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.level = 'dissatisfied' THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.level = 'very_dissatisfied' THEN 1 ELSE 0 END), 0, 0, 0
FROM rating_invited i JOIN ratings r ON r.county = i.county AND r.case_id = i.id
GROUP BY i.county, i.month, i.unit, i.item, i.agent, r.way;
DROP VIEW rating_invited;
