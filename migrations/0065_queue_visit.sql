-- SPDX-License-Identifier: MulanPSL-2.0
-- At which window, and at which kind of window, a case of a visit was received (R16).
ALTER TABLE queue_cases ADD COLUMN window_id TEXT NOT NULL DEFAULT '';
ALTER TABLE queue_cases ADD COLUMN window_kind TEXT NOT NULL DEFAULT '';
