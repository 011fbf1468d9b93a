-- SPDX-License-Identifier: MulanPSL-2.0
-- Staff with roles over units, citizens' accounts, sessions, one-time codes, counted failures.

CREATE TABLE staff (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    duty_phone TEXT NOT NULL,
    state TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX staff_login ON staff (county, login);

-- The path is the unit's at the time of granting: identity stands below outlets and never asks it.
CREATE TABLE staff_roles (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (county, staff, role, unit)
);
CREATE INDEX staff_roles_unit ON staff_roles (county, unit, role);

-- A citizen is a phone; the phone is sealed, and found by its blind index only.
CREATE TABLE accounts (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    phone_key TEXT NOT NULL,
    phone_sealed BYTEA NOT NULL,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX accounts_phone ON accounts (county, phone_key);

-- `token_key` is the SM3 of the token: who reads this table can impersonate nobody.
CREATE TABLE sessions (
    county TEXT NOT NULL,
    token_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (county, token_key)
);
CREATE INDEX sessions_actor ON sessions (county, actor);
CREATE INDEX sessions_expiry ON sessions (county, expires_at);

-- Counted failures by login, peer and phone; the subject is a blind index of these.
CREATE TABLE sign_in_tries (
    county TEXT NOT NULL,
    subject TEXT NOT NULL,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (county, subject)
);
CREATE INDEX sign_in_tries_age ON sign_in_tries (county, last_at);

CREATE TABLE login_codes (
    county TEXT NOT NULL,
    phone_key TEXT NOT NULL,
    digest TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (county, phone_key)
);
CREATE INDEX login_codes_expiry ON login_codes (county, expires_at);
