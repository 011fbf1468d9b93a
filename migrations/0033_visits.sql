-- SPDX-License-Identifier: MulanPSL-2.0
-- Visits at home, and the receipts that phones gave while they had no network.
CREATE TABLE visits (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    place_sealed BYTEA NOT NULL,
    first_date TEXT NOT NULL,
    first_part TEXT NOT NULL,
    second_date TEXT NOT NULL,
    second_part TEXT NOT NULL,
    agreed_date TEXT,
    agreed_part TEXT,
    agent TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    arrived_at BIGINT,
    finished_at BIGINT,
    note TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX visits_order ON visits (county, order_id, asked_at, id);

CREATE TABLE field_acts (
    county TEXT NOT NULL,
    device TEXT NOT NULL,
    serial_no BIGINT NOT NULL,
    order_id TEXT NOT NULL,
    agent TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    act TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    skew_seconds BIGINT NOT NULL,
    doubtful BIGINT NOT NULL,
    code TEXT NOT NULL,
    matched BIGINT NOT NULL,
    PRIMARY KEY (county, device, serial_no)
);
CREATE INDEX field_acts_order ON field_acts (county, order_id, received_at, device, serial_no);
