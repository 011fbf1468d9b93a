-- SPDX-License-Identifier: MulanPSL-2.0
-- A power that ran out is taken back once: 1 when that was done, or when another took its place.
ALTER TABLE item_powers ADD COLUMN lapsed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX item_powers_until ON item_powers (county, lapsed, until, item, no);
