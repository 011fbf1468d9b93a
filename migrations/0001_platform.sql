-- SPDX-License-Identifier: MulanPSL-2.0
-- Numbers people read aloud (order, case, mandate) come from here, one row per county and kind.
CREATE TABLE counters (
    county TEXT NOT NULL,
    name TEXT NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (county, name)
);
