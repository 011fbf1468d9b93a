-- SPDX-License-Identifier: MulanPSL-2.0
-- Every copy that staff printed, and the wordings a county has given its papers.
CREATE TABLE document_prints (
    county TEXT NOT NULL,
    document TEXT NOT NULL,
    copy BIGINT NOT NULL,
    paper TEXT NOT NULL,
    at BIGINT NOT NULL,
    staff TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (county, document, copy)
);

-- The highest version of a kind is in force; an empty body goes back to the built-in wording.
CREATE TABLE document_wordings (
    county TEXT NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    staff TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (county, kind, version)
);
