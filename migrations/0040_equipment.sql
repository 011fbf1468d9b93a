-- SPDX-License-Identifier: MulanPSL-2.0
-- 设备、网络、故障单 (R39–R42): what stands at a centre or station, whether it works, since when.
CREATE TABLE equipment (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    added_on TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
-- A plate is on one piece only.
CREATE UNIQUE INDEX equipment_number ON equipment (county, number);
CREATE INDEX equipment_place ON equipment (county, unit_path, kind, number);

-- Every state a piece was ever in: what a past day looked like.
CREATE TABLE equipment_states (
    county TEXT NOT NULL,
    piece TEXT NOT NULL,
    seq BIGINT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, piece, seq)
);
CREATE INDEX equipment_states_at ON equipment_states (county, at);

-- How many of a kind a centre or a station must have, from a day on; without a row the plan's numbers.
CREATE TABLE equipment_required (
    county TEXT NOT NULL,
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    holds_from TEXT NOT NULL,
    least BIGINT NOT NULL,
    PRIMARY KEY (county, level, kind, holds_from)
);

CREATE TABLE networks (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    unit_path TEXT NOT NULL,
    state TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    checked_by TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (county, unit, kind)
);

CREATE TABLE faults (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    about TEXT NOT NULL,
    piece TEXT NOT NULL,
    piece_name TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    is_open BIGINT NOT NULL,
    reported_at BIGINT NOT NULL,
    reported_by TEXT NOT NULL,
    assigned_at BIGINT,
    assigned_to TEXT NOT NULL,
    repaired_at BIGINT,
    repaired_by TEXT NOT NULL,
    repaired_id TEXT NOT NULL,
    repair TEXT NOT NULL,
    confirmed_at BIGINT,
    confirmed_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX faults_list ON faults (county, is_open, id);
CREATE INDEX faults_of_unit ON faults (county, unit, reported_at);
CREATE INDEX faults_of_piece ON faults (county, piece, is_open);
