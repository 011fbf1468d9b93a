-- SPDX-License-Identifier: MulanPSL-2.0
-- Halls, their groups of service and their windows; the tickets of each day; cases of a visit.
CREATE TABLE queue_halls (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    priority_run BIGINT NOT NULL,
    pass_behind BIGINT NOT NULL,
    passes_max BIGINT NOT NULL,
    recalls_max BIGINT NOT NULL,
    service_seconds BIGINT NOT NULL,
    kiosk_code TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX queue_halls_name ON queue_halls (county, unit, name);

CREATE TABLE queue_groups (
    county TEXT NOT NULL,
    hall TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    letter TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    catch_all BIGINT NOT NULL,
    active BIGINT NOT NULL,
    PRIMARY KEY (county, hall, id)
);

CREATE TABLE queue_items (
    county TEXT NOT NULL,
    hall TEXT NOT NULL,
    item TEXT NOT NULL,
    group_id TEXT NOT NULL,
    PRIMARY KEY (county, hall, item)
);
CREATE INDEX queue_items_group ON queue_items (county, hall, group_id, item);

CREATE TABLE queue_windows (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    hall TEXT NOT NULL,
    version BIGINT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    groups_text TEXT NOT NULL,
    state TEXT NOT NULL,
    staff TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    since BIGINT NOT NULL,
    streak BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX queue_windows_hall ON queue_windows (county, hall, label, id);
CREATE INDEX queue_windows_staff ON queue_windows (county, staff, state);
CREATE INDEX queue_windows_state ON queue_windows (county, state, since, id);

CREATE TABLE queue_tickets (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    hall TEXT NOT NULL,
    version BIGINT NOT NULL,
    day TEXT NOT NULL,
    number_text TEXT NOT NULL,
    group_id TEXT NOT NULL,
    state TEXT NOT NULL,
    origin TEXT NOT NULL,
    lane TEXT NOT NULL,
    reason TEXT,
    item TEXT NOT NULL,
    code TEXT NOT NULL,
    account TEXT NOT NULL,
    place BIGINT NOT NULL,
    skip BIGINT NOT NULL,
    passes BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    only_window TEXT NOT NULL,
    window_id TEXT NOT NULL,
    window_label TEXT NOT NULL,
    staff TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    called_at BIGINT,
    served_at BIGINT,
    ended_at BIGINT,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX queue_tickets_number ON queue_tickets (county, hall, day, number_text);
CREATE UNIQUE INDEX queue_tickets_code ON queue_tickets (county, code);
CREATE INDEX queue_tickets_turn
    ON queue_tickets (county, hall, day, state, group_id, lane, skip, place, id);
CREATE INDEX queue_tickets_calls ON queue_tickets (county, hall, day, called_at);
CREATE INDEX queue_tickets_ended ON queue_tickets (county, hall, day, group_id, ended_at);
CREATE INDEX queue_tickets_window ON queue_tickets (county, window_id, day, state);
CREATE INDEX queue_tickets_account ON queue_tickets (county, account, day);
CREATE INDEX queue_tickets_open ON queue_tickets (county, state, day);

CREATE TABLE queue_cases (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    ticket TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, case_id)
);
CREATE INDEX queue_cases_ticket ON queue_cases (county, ticket, at, case_id);
