-- SPDX-License-Identifier: MulanPSL-2.0
-- 八有 (R30): the board as it was each evening, one row for each place.
CREATE TABLE haves_days (
    county TEXT NOT NULL,
    day TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (county, day, unit)
);
