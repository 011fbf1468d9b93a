-- Cases 办件, their materials, clocks, one-time notices, opinions. SPDX-License-Identifier: MulanPSL-2.0
-- `rank_at` orders the lists: the end of the day on which the ruling clock is due; year 9999 while
-- no clock rules; when it ended for a case that has ended.
CREATE TABLE cases (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    tab TEXT NOT NULL,
    rank_at BIGINT NOT NULL,
    due TEXT,
    item TEXT NOT NULL,
    item_version BIGINT NOT NULL,
    item_name TEXT NOT NULL,
    promised_limit BIGINT NOT NULL,
    promised_unit TEXT NOT NULL,
    statutory_limit BIGINT,
    statutory_unit TEXT NOT NULL,
    is_instant BIGINT NOT NULL,
    four_eyes BIGINT NOT NULL,
    order_id TEXT,
    order_number TEXT NOT NULL,
    mandate_number TEXT NOT NULL,
    account TEXT NOT NULL,
    applicant TEXT NOT NULL,
    applicant_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    town TEXT NOT NULL,
    town_name TEXT NOT NULL,
    town_path TEXT NOT NULL,
    bureau TEXT NOT NULL,
    bureau_name TEXT NOT NULL,
    bureau_path TEXT NOT NULL,
    source TEXT NOT NULL,
    agent TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    delivery TEXT NOT NULL,
    submissions BIGINT NOT NULL,
    receipt_number TEXT NOT NULL,
    acceptance_number TEXT NOT NULL,
    result_number TEXT NOT NULL,
    result_valid_until TEXT,
    received_at BIGINT NOT NULL,
    accepted_at BIGINT,
    decided_at BIGINT,
    issued_at BIGINT,
    delivered_at BIGINT,
    changed_at BIGINT NOT NULL,
    invitation TEXT NOT NULL,
    invited_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX cases_number ON cases (county, number);
CREATE INDEX cases_town ON cases (county, town_path, tab, rank_at, id);
CREATE INDEX cases_unit ON cases (county, unit_path, tab, rank_at, id);
CREATE INDEX cases_bureau ON cases (county, bureau_path, tab, rank_at, id);
CREATE INDEX cases_tab ON cases (county, tab, rank_at, id);
CREATE INDEX cases_order ON cases (county, order_id, id);
CREATE INDEX cases_name ON cases (county, applicant_name, id, town_path, bureau_path);
CREATE INDEX cases_account ON cases (county, account, invitation, invited_at, id);
CREATE INDEX cases_invited ON cases (county, invitation, invited_at, id);

-- The item's list as it stood at receipt, and what has come in of it. `supplied_in`: the submission
-- that brought it last (1 is the first); 0 while it is missing. `told`: a notice named it.
CREATE TABLE case_materials (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    no BIGINT NOT NULL,
    name TEXT NOT NULL,
    required BIGINT NOT NULL,
    state TEXT NOT NULL,
    uploads TEXT NOT NULL,
    note TEXT NOT NULL,
    supplied_in BIGINT NOT NULL,
    told BIGINT NOT NULL,
    PRIMARY KEY (county, case_id, no)
);

-- A clock never disappears; the history of its due date stands in the ledger.
CREATE TABLE case_clocks (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    limit_days BIGINT NOT NULL,
    limit_unit TEXT NOT NULL,
    due TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    provisional BIGINT NOT NULL,
    stopped_at BIGINT,
    breached_at BIGINT,
    outcome TEXT NOT NULL,
    PRIMARY KEY (county, case_id, seq)
);
CREATE INDEX case_clocks_due ON case_clocks (county, state, provisional, due_at, case_id, seq);

CREATE TABLE case_notices (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    submission BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    defects TEXT NOT NULL,
    corrected_at BIGINT,
    PRIMARY KEY (county, case_id, seq)
);

-- What reviewers and deciders said; `approval` pushes it here.
CREATE TABLE case_opinions (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    step TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    opinion TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (county, case_id, seq)
);
