-- SPDX-License-Identifier: MulanPSL-2.0
-- Applicants. id_number, phone and address are sealed; the blind columns serve equality search.
CREATE TABLE persons (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    id_type TEXT NOT NULL,
    id_number BYTEA NOT NULL,
    id_blind TEXT NOT NULL,
    phone BYTEA NOT NULL,
    phone_blind TEXT NOT NULL,
    address BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX persons_id_number ON persons (county, id_blind, account);
CREATE INDEX persons_phone ON persons (county, phone_blind);
CREATE INDEX persons_account ON persons (county, account);

-- Units that handle business of the person: staff with person.reveal there may read the whole.
CREATE TABLE person_ties (
    county TEXT NOT NULL,
    person TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (county, person, unit_path)
);

-- Every reading of the whole, for the person to see.
CREATE TABLE person_reads (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    at BIGINT NOT NULL,
    id TEXT NOT NULL,
    person TEXT NOT NULL,
    person_name TEXT NOT NULL,
    reader TEXT NOT NULL,
    reader_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    PRIMARY KEY (county, account, at, id)
);
