-- Decision documents 决定书. SPDX-License-Identifier: MulanPSL-2.0
-- The words stand with the case (case_opinions); here is the register: who decided what after whose
-- review, and the digest of the text that was served.
CREATE TABLE decisions (
    county TEXT NOT NULL,
    number TEXT NOT NULL,
    case_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    decider TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    text_sm3 TEXT NOT NULL,
    PRIMARY KEY (county, number)
);
CREATE UNIQUE INDEX decisions_case ON decisions (county, case_id);
