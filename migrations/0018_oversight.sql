-- SPDX-License-Identifier: MulanPSL-2.0
-- 督办, 催办, and the records of clocks that ran out. What is said and answered may name people, so
-- it is sealed. The lists of the county, an office and a village are one index range each.
CREATE TABLE supervisions (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    cause TEXT NOT NULL,
    state TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_number TEXT NOT NULL,
    item_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    office TEXT NOT NULL,
    office_name TEXT NOT NULL,
    office_path TEXT NOT NULL,
    content BYTEA NOT NULL,
    issued_at BIGINT NOT NULL,
    by_id TEXT NOT NULL,
    by_kind TEXT NOT NULL,
    by_name TEXT NOT NULL,
    reply_due TEXT NOT NULL,
    reply BYTEA NOT NULL,
    replied_at BIGINT,
    replied_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX supervisions_number ON supervisions (county, number);
CREATE INDEX supervisions_state ON supervisions (county, state, reply_due, id);
CREATE INDEX supervisions_office ON supervisions (county, office_path, state, reply_due, id);
CREATE INDEX supervisions_unit ON supervisions (county, unit_path, state, reply_due, id);
CREATE INDEX supervisions_subject ON supervisions (county, subject, id);
CREATE INDEX supervisions_by ON supervisions (county, by_id, id);
CREATE INDEX supervisions_cause ON supervisions (county, office_path, cause, id);

-- 制度文件 in five chapters.
CREATE TABLE regulations (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    edition BIGINT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    concept TEXT NOT NULL,
    scope TEXT NOT NULL,
    principles TEXT NOT NULL,
    duties TEXT NOT NULL,
    course TEXT NOT NULL,
    effective TEXT,
    open_to_all BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    published_at BIGINT,
    published_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX regulations_unit ON regulations (county, unit, id);
CREATE UNIQUE INDEX regulations_edition ON regulations (county, unit, kind, edition);

-- Finding by the beginning of a name: its first two characters.
CREATE INDEX cases_name_head ON cases (county, (substr(applicant_name, 1, 2)), id);
CREATE INDEX orders_name_head ON orders (county, (substr(applicant_name, 1, 2)), id);
