-- SPDX-License-Identifier: MulanPSL-2.0
-- What is known of agents: their source, speech, skills, grids, badge and photo; who stands in.
ALTER TABLE presences ADD COLUMN stand_in TEXT NOT NULL DEFAULT '';
ALTER TABLE presences ADD COLUMN stand_in_name TEXT NOT NULL DEFAULT '';

CREATE TABLE agent_profiles (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    version BIGINT NOT NULL,
    source TEXT NOT NULL,
    speaks TEXT NOT NULL,
    skills TEXT NOT NULL,
    grids TEXT NOT NULL,
    badge_no TEXT NOT NULL,
    badge_code TEXT,
    badge_until TEXT,
    PRIMARY KEY (county, staff)
);
CREATE UNIQUE INDEX agent_profiles_badge ON agent_profiles (county, badge_code);

-- Published with the notice (R38), therefore not sealed.
CREATE TABLE agent_photos (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    content_type TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (county, staff)
);

-- Opening times of points that no roster speaks for (bank counters, machines); weekdays as digits
-- 1–7, minutes of the day.
ALTER TABLE service_points ADD COLUMN weekdays TEXT NOT NULL DEFAULT '';
ALTER TABLE service_points ADD COLUMN open_from BIGINT;
ALTER TABLE service_points ADD COLUMN open_to BIGINT;
CREATE INDEX service_points_place ON service_points (county, lat, lng);
