-- SPDX-License-Identifier: MulanPSL-2.0
-- Which rules every place must hold (R25, R54), and what was taken over from the banner's text.

-- Changes to the list of required rules; before the first row of a kind the plan's own list holds.
CREATE TABLE regulation_needs (
    county TEXT NOT NULL,
    kind TEXT NOT NULL,
    from_date TEXT NOT NULL,
    required BIGINT NOT NULL,
    PRIMARY KEY (county, kind, from_date)
);

CREATE TABLE regulation_adoptions (
    county TEXT NOT NULL,
    regulation TEXT NOT NULL,
    template TEXT NOT NULL,
    adopted_at BIGINT NOT NULL,
    PRIMARY KEY (county, regulation)
);
CREATE INDEX regulations_standing ON regulations (county, state, kind, unit);
