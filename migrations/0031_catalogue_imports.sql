-- SPDX-License-Identifier: MulanPSL-2.0
-- Imports that are checked and written by a worker; the file is kept until the import ends.
CREATE TABLE catalogue_imports (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    standard TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sm3 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    state TEXT NOT NULL,
    rows BIGINT NOT NULL,
    done BIGINT NOT NULL,
    findings TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by_name TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    worker TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX catalogue_imports_created ON catalogue_imports (county, created_at, id);
CREATE INDEX catalogue_imports_state ON catalogue_imports (county, state, changed_at, id);

CREATE TABLE catalogue_import_parts (
    county TEXT NOT NULL,
    import TEXT NOT NULL,
    part BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (county, import, part)
);
