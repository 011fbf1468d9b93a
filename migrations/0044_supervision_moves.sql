-- SPDX-License-Identifier: MulanPSL-2.0
-- 三级联动 (R59): who passed a cry for help on, to whom, and until when it is to be answered there.
-- `words` are sealed.
CREATE TABLE supervision_moves (
    county TEXT NOT NULL,
    supervision TEXT NOT NULL,
    number BIGINT NOT NULL,
    how TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    from_name TEXT NOT NULL,
    to_name TEXT NOT NULL,
    words BYTEA NOT NULL,
    reply_due TEXT NOT NULL,
    PRIMARY KEY (county, supervision, number)
);
-- Unanswered ones that climb by themselves.
CREATE INDEX supervisions_kind ON supervisions (county, kind, state, reply_due, id);
