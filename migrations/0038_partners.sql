-- SPDX-License-Identifier: MulanPSL-2.0
-- Partners (bank, post, grid, enterprise, telecom): agreements, points, staff, packages; what was
-- taken in at their points, the consents it stands on, and every passing of data.

-- What a partner's point takes, by day; item '' is every item flagged for the channel.
CREATE TABLE point_offers (
    county TEXT NOT NULL,
    point TEXT NOT NULL,
    item TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    PRIMARY KEY (county, point, item, valid_from)
);

CREATE TABLE partners (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    credit_code TEXT NOT NULL,
    contact TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX partners_kind ON partners (county, kind, name);
CREATE UNIQUE INDEX partners_name ON partners (county, name);

-- items and fields: words between '|'. No items: every item flagged for the channel. ended_on: the
-- last day, when it was ended before its time.
CREATE TABLE partner_agreements (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    partner TEXT NOT NULL,
    number TEXT NOT NULL,
    parties TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    items TEXT NOT NULL,
    fields TEXT NOT NULL,
    files TEXT NOT NULL,
    ended_on TEXT,
    ended_reason TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX partner_agreements_number ON partner_agreements (county, number);
CREATE INDEX partner_agreements_partner ON partner_agreements (county, partner, valid_from);

CREATE TABLE partner_points (
    county TEXT NOT NULL,
    point TEXT NOT NULL,
    partner TEXT NOT NULL,
    window_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (county, point)
);
CREATE INDEX partner_points_partner ON partner_points (county, partner, point);

-- One point for each clerk.
CREATE TABLE partner_staff (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    point TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (county, staff)
);
CREATE INDEX partner_staff_point ON partner_staff (county, point, staff);

-- 政银+ themes: items between '|'; services as JSON: key, name, the fields the partner needs.
CREATE TABLE partner_packages (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    items TEXT NOT NULL,
    services TEXT NOT NULL,
    active BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX partner_packages_name ON partner_packages (county, kind, name);

CREATE TABLE partner_intakes (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    number TEXT NOT NULL,
    partner TEXT NOT NULL,
    point TEXT NOT NULL,
    agreement TEXT NOT NULL,
    package TEXT NOT NULL,
    package_name TEXT NOT NULL,
    person TEXT NOT NULL,
    clerk TEXT NOT NULL,
    clerk_name TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX partner_intakes_point ON partner_intakes (county, point, taken_at, id);
CREATE INDEX partner_intakes_person ON partner_intakes (county, person, id);

CREATE TABLE partner_cases (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    intake TEXT NOT NULL,
    point TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    PRIMARY KEY (county, case_id)
);
CREATE INDEX partner_cases_intake ON partner_cases (county, intake, case_id);
CREATE INDEX partner_cases_point ON partner_cases (county, point, taken_at, case_id);

-- The partner's own side of a package. passed: what left us for it, sealed; empty without consent.
CREATE TABLE partner_appointments (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    intake TEXT NOT NULL,
    partner TEXT NOT NULL,
    point TEXT NOT NULL,
    service TEXT NOT NULL,
    service_name TEXT NOT NULL,
    fields TEXT NOT NULL,
    wish TEXT NOT NULL,
    state TEXT NOT NULL,
    passed BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX partner_appointments_intake ON partner_appointments (county, intake, id);
CREATE INDEX partner_appointments_point ON partner_appointments (county, point, state, wish, id);

CREATE TABLE partner_passings (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    partner TEXT NOT NULL,
    intake TEXT NOT NULL,
    appointment TEXT NOT NULL,
    purpose TEXT NOT NULL,
    fields TEXT NOT NULL,
    consent TEXT NOT NULL,
    reader TEXT NOT NULL,
    passed_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX partner_passings_partner ON partner_passings (county, partner, passed_at, id);
CREATE INDEX partner_passings_intake ON partner_passings (county, intake, id);
