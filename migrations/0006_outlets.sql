-- SPDX-License-Identifier: MulanPSL-2.0
-- Units of three tiers and the bureaus, their tags through time, windows and service points.

-- `id` is the division code; names repeat and are never a key. `path` holds the codes from the
-- banner down ("150626.104.213."), so that "below" is "begins with".
CREATE TABLE units (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    official_name TEXT NOT NULL,
    parent TEXT NOT NULL,
    path TEXT NOT NULL,
    tag TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX units_parent ON units (county, parent, id);
CREATE INDEX units_kind ON units (county, kind, id);
CREATE INDEX units_name ON units (county, kind, name);

-- The tag of a unit through time; the row without `until` is the one in force.
CREATE TABLE unit_tags (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    number BIGINT NOT NULL,
    tag TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    by_staff TEXT NOT NULL,
    by_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, unit, number)
);

CREATE TABLE windows (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX windows_unit ON windows (county, unit, kind);

-- Coordinates are millionths of a degree.
CREATE TABLE service_points (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    hours TEXT NOT NULL,
    lat BIGINT,
    lng BIGINT,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX service_points_unit ON service_points (county, unit, id);
