-- SPDX-License-Identifier: MulanPSL-2.0
-- What the provincial 综窗 system knows of each case. The key of every exchange is the case's number,
-- so that sending twice and being answered twice are harmless. `open` until the number is there.
CREATE TABLE exchange_cases (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    case_number TEXT NOT NULL,
    item_name TEXT NOT NULL,
    town_name TEXT NOT NULL,
    town_path TEXT NOT NULL,
    state TEXT NOT NULL,
    open BIGINT NOT NULL,
    external_number TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    late_from TEXT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    sent_at BIGINT,
    numbered_at BIGINT,
    fault TEXT NOT NULL,
    PRIMARY KEY (county, case_id)
);
CREATE UNIQUE INDEX exchange_cases_number ON exchange_cases (county, case_number);
CREATE INDEX exchange_cases_next ON exchange_cases (county, open, next_at, case_id);
CREATE INDEX exchange_cases_late ON exchange_cases (county, open, late_from, case_id);
CREATE INDEX exchange_cases_town ON exchange_cases (county, town_path, open, late_from, case_id);

-- The last case that was taken over for exchange.
CREATE TABLE exchange_cursors (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (county)
);
