-- 特别程序, 延长, 容缺, overrides and the marks of a case. SPDX-License-Identifier: MulanPSL-2.0
ALTER TABLE cases ADD COLUMN may_follow BIGINT NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN may_commit BIGINT NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN extension_days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN bureau_accepts BIGINT NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN answers TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN acceptance TEXT;
ALTER TABLE cases ADD COLUMN procedure TEXT;
ALTER TABLE cases ADD COLUMN green TEXT;

-- `pauses` and `history` are JSON lists: they are read and written only with their clock.
ALTER TABLE case_clocks ADD COLUMN pauses TEXT NOT NULL DEFAULT '[]';
ALTER TABLE case_clocks ADD COLUMN extended BIGINT NOT NULL DEFAULT 0;
ALTER TABLE case_clocks ADD COLUMN back_dated BIGINT NOT NULL DEFAULT 0;
ALTER TABLE case_clocks ADD COLUMN history TEXT NOT NULL DEFAULT '[]';

ALTER TABLE case_notices ADD COLUMN after_acceptance BIGINT NOT NULL DEFAULT 0;
ALTER TABLE case_notices ADD COLUMN override_reason TEXT NOT NULL DEFAULT '';

-- Why the limits of a case stood still, from when to when, and what came of it.
CREATE TABLE case_procedures (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    basis TEXT NOT NULL,
    planned_days BIGINT NOT NULL,
    planned_end TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    paper TEXT NOT NULL,
    ended_at BIGINT,
    result TEXT NOT NULL,
    PRIMARY KEY (county, case_id, seq)
);

-- What a second person allowed, or asked for: a notice that names more than the first one, a
-- procedure for the same ground, 作废. Used once.
CREATE TABLE case_overrides (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    ground TEXT,
    reason TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (county, case_id, seq)
);
