-- Ratings 好差评: one for each case, only ever added. SPDX-License-Identifier: MulanPSL-2.0
-- Who rated is not kept.
CREATE TABLE ratings (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    number TEXT NOT NULL,
    level TEXT NOT NULL,
    tags TEXT NOT NULL,
    remark TEXT NOT NULL,
    channel TEXT NOT NULL,
    rated_at BIGINT NOT NULL,
    item TEXT NOT NULL,
    item_name TEXT NOT NULL,
    agent TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    town_path TEXT NOT NULL,
    bureau_path TEXT NOT NULL,
    PRIMARY KEY (county, case_id)
);
CREATE INDEX ratings_at ON ratings (county, rated_at, case_id);
CREATE INDEX ratings_unit ON ratings (county, unit_path, rated_at, case_id);
CREATE INDEX ratings_town ON ratings (county, town_path, rated_at, case_id);
CREATE INDEX ratings_bureau ON ratings (county, bureau_path, rated_at, case_id);
