-- How far running clocks were counted again after a change of the calendar.
-- SPDX-License-Identifier: MulanPSL-2.0
CREATE TABLE case_recounts (
    county TEXT NOT NULL,
    version TEXT NOT NULL,
    done TEXT NOT NULL,
    PRIMARY KEY (county)
);
CREATE INDEX case_clocks_running ON case_clocks (county, state, case_id);
