-- SPDX-License-Identifier: MulanPSL-2.0
-- Days that are not what their weekday says. unit_path is empty for the State Council's table, or
-- the path of the unit that has an extra day of its own.
CREATE TABLE calendar_days (
    county TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (county, unit_path, day)
);

-- Changes whenever the calendar or the office hours do; each server keeps the value it loaded.
CREATE TABLE calendar_versions (
    county TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (county)
);

-- Numbers of the plan with the first day they hold; the newest row of a day wins.
CREATE TABLE settings (
    county TEXT NOT NULL,
    key TEXT NOT NULL,
    from_date TEXT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (county, key, from_date)
);

-- One window of one member of staff: weekly (weekday 1–7, day empty) or on one day (weekday 0).
CREATE TABLE rosters (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    id TEXT NOT NULL,
    staff TEXT NOT NULL,
    weekday BIGINT NOT NULL,
    day TEXT,
    from_minute BIGINT NOT NULL,
    to_minute BIGINT NOT NULL,
    PRIMARY KEY (county, unit, id)
);
CREATE INDEX rosters_staff ON rosters (county, staff, id);

CREATE TABLE presences (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    state TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (county, staff)
);
