-- SPDX-License-Identifier: MulanPSL-2.0
-- 预约 (R23): what a hall offers, who has which place, and the numbers of each hall. Names and phones
-- are sealed. `appointment_claims` is the whole protection against double booking: a place of a
-- slot is a row, and a row can be written once.
CREATE TABLE appointment_plans (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    hall TEXT NOT NULL,
    group_id TEXT NOT NULL,
    weekday BIGINT NOT NULL,
    day TEXT,
    from_minute BIGINT NOT NULL,
    to_minute BIGINT NOT NULL,
    slot_minutes BIGINT NOT NULL,
    places BIGINT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    staff TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX appointment_plans_hall ON appointment_plans (county, hall, id);

CREATE TABLE appointments (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    plan TEXT NOT NULL,
    hall TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    group_id TEXT NOT NULL,
    item TEXT NOT NULL,
    day TEXT NOT NULL,
    minute BIGINT NOT NULL,
    place BIGINT NOT NULL,
    account TEXT NOT NULL,
    name_sealed BYTEA NOT NULL,
    phone_sealed BYTEA NOT NULL,
    booked_by TEXT NOT NULL,
    booked_at BIGINT NOT NULL,
    reminded BIGINT NOT NULL,
    ticket TEXT NOT NULL,
    ticket_number TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX appointments_number ON appointments (county, number);
CREATE INDEX appointments_hall ON appointments (county, hall, day, minute, id);
CREATE INDEX appointments_account ON appointments (county, account, day, id);
CREATE INDEX appointments_state ON appointments (county, state, day, minute, id);

CREATE TABLE appointment_claims (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    day TEXT NOT NULL,
    minute BIGINT NOT NULL,
    place BIGINT NOT NULL,
    appointment TEXT NOT NULL,
    PRIMARY KEY (county, plan, day, minute, place)
);

CREATE TABLE appointment_rules (
    county TEXT NOT NULL,
    hall TEXT NOT NULL,
    version BIGINT NOT NULL,
    ahead_days BIGINT NOT NULL,
    early_minutes BIGINT NOT NULL,
    late_minutes BIGINT NOT NULL,
    misses_max BIGINT NOT NULL,
    PRIMARY KEY (county, hall)
);
