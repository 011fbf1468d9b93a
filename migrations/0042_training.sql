-- SPDX-License-Identifier: MulanPSL-2.0
-- What agents were taught (R52), and short lessons they read for themselves.
CREATE TABLE trainings (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    staff TEXT NOT NULL,
    unit TEXT NOT NULL,
    topic TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    day TEXT NOT NULL,
    passed BIGINT NOT NULL,
    valid_until TEXT NOT NULL,
    by_name TEXT NOT NULL,
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX trainings_staff ON trainings (county, staff, day, id);

CREATE TABLE lessons (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    item TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
);

CREATE TABLE lesson_readings (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    lesson TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (county, staff, lesson)
);
