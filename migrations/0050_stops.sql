-- SPDX-License-Identifier: MulanPSL-2.0
-- 停用: a function that people cannot use for now, why, until when; who gave it back.
CREATE TABLE function_stops (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    function TEXT NOT NULL,
    reason TEXT NOT NULL,
    expected_until BIGINT,
    stopped_at BIGINT NOT NULL,
    stopped_by TEXT NOT NULL,
    resumed_at BIGINT,
    resumed_by TEXT NOT NULL,
    is_open BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
-- What every server asks every second: the few that are stopped now.
CREATE INDEX function_stops_open ON function_stops (county, is_open, function);
