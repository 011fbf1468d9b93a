-- SPDX-License-Identifier: MulanPSL-2.0
-- Phones of agents and the sealed keys that open what they keep; the key is emptied at revocation.
CREATE TABLE devices (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    staff TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    registered_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    revoked_at BIGINT,
    reason TEXT NOT NULL,
    key_sealed BYTEA NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX devices_staff ON devices (county, staff, registered_at, id);
