-- SPDX-License-Identifier: MulanPSL-2.0
-- Applicants whole: kinds of persons, who acts for whom, consents, the wallet, questions to shared
-- data, and until when what is kept.
ALTER TABLE persons ADD COLUMN kind TEXT NOT NULL DEFAULT 'natural';
ALTER TABLE persons ADD COLUMN birth BYTEA;
ALTER TABLE persons ADD COLUMN representative BYTEA;
ALTER TABLE persons ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
-- open_business and keep_until sum up person_business, so that what is due is one index.
ALTER TABLE persons ADD COLUMN open_business BIGINT NOT NULL DEFAULT 0;
ALTER TABLE persons ADD COLUMN keep_until TEXT NOT NULL DEFAULT '';
ALTER TABLE persons ADD COLUMN erased_at BIGINT;
CREATE INDEX persons_due ON persons (county, open_business, keep_until, id);

-- What was read (the whole, a copy, masks, a wallet paper) and for which order or case.
ALTER TABLE person_reads ADD COLUMN what TEXT NOT NULL DEFAULT 'whole';
ALTER TABLE person_reads ADD COLUMN subject TEXT NOT NULL DEFAULT '';

-- `other` acts for `person`: guardian, legal representative, family proxy.
CREATE TABLE person_relations (
    county TEXT NOT NULL,
    person TEXT NOT NULL,
    id TEXT NOT NULL,
    other TEXT NOT NULL,
    kind TEXT NOT NULL,
    evidence TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    end_reason TEXT NOT NULL,
    PRIMARY KEY (county, person, id)
);
CREATE INDEX person_relations_other ON person_relations (county, other, id);

-- Never updated but for the withdrawal. handler: another handler of the data (a bank); empty: us.
CREATE TABLE person_consents (
    county TEXT NOT NULL,
    person TEXT NOT NULL,
    id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    handler TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    document TEXT NOT NULL,
    text_version TEXT NOT NULL,
    text_sm3 TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    withdrawn_at BIGINT,
    PRIMARY KEY (county, person, id)
);
CREATE INDEX person_consents_allow ON person_consents (county, person, purpose, handler);

-- The wallet: papers given once. reference: of an e-licence, when there are no pictures.
CREATE TABLE person_papers (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    basis TEXT NOT NULL,
    uploads TEXT NOT NULL,
    sm3s TEXT NOT NULL,
    reference TEXT NOT NULL,
    valid_until TEXT,
    from_subject TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX person_papers_person ON person_papers (county, person, given_at, id);

CREATE TABLE person_queries (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    person TEXT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    consent TEXT NOT NULL,
    requester TEXT NOT NULL,
    requester_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reference TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX person_queries_person ON person_queries (county, person, at, id);

-- Orders and cases of the person. keep_until: set when it ended; 2199-12-31 is for ever.
CREATE TABLE person_business (
    county TEXT NOT NULL,
    person TEXT NOT NULL,
    subject TEXT NOT NULL,
    item_type TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    keep_until TEXT,
    PRIMARY KEY (county, person, subject)
);
INSERT INTO person_business (county, person, subject, item_type, opened_at)
    SELECT county, applicant, id, '', placed_at FROM orders
    WHERE state NOT IN ('closed', 'terminated', 'withdrawn', 'refused');
INSERT INTO person_business (county, person, subject, item_type, opened_at)
    SELECT county, applicant, id, '', received_at FROM cases WHERE tab <> 'done';
UPDATE persons SET open_business =
    (SELECT COUNT(*) FROM person_business b WHERE b.county = persons.county AND b.person = persons.id);

-- Years that files of an item type are kept, from a day on; 0 is for ever.
CREATE TABLE person_retention (
    county TEXT NOT NULL,
    item_type TEXT NOT NULL,
    since TEXT NOT NULL,
    years BIGINT NOT NULL,
    PRIMARY KEY (county, item_type, since)
);

-- Pictures that must go: due → marked (cannot be read any more) → gone (the file is removed).
CREATE TABLE person_drops (
    county TEXT NOT NULL,
    upload TEXT NOT NULL,
    person TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, upload)
);
CREATE INDEX person_drops_state ON person_drops (county, state, due_at, upload);
-- A picture that was erased: its row stays, its digest proves what it was.
ALTER TABLE uploads ADD COLUMN erased_at BIGINT;
-- Whose orders and cases are meant when a person is erased.
CREATE INDEX orders_person ON orders (county, applicant);
CREATE INDEX cases_person ON cases (county, applicant);
