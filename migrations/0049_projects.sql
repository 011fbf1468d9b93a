-- SPDX-License-Identifier: MulanPSL-2.0
-- 升级改造项目 (R32): what is built, bought or mended at a centre or station; when it was to be ready and
-- when it was; pictures from before and after; who found it good.
CREATE TABLE upgrade_projects (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    number TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    title TEXT NOT NULL,
    why TEXT NOT NULL,
    state TEXT NOT NULL,
    planned_start TEXT NOT NULL,
    planned_end TEXT NOT NULL,
    started_on TEXT,
    finished_on TEXT,
    runs_by TEXT NOT NULL,
    runs_by_name TEXT NOT NULL,
    finished_by TEXT NOT NULL,
    ended_why TEXT NOT NULL,
    planned_at BIGINT NOT NULL,
    is_open BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX upgrade_projects_number ON upgrade_projects (county, number);
CREATE INDEX upgrade_projects_open ON upgrade_projects (county, is_open, planned_end, id);

CREATE TABLE upgrade_items (
    county TEXT NOT NULL,
    project TEXT NOT NULL,
    no BIGINT NOT NULL,
    name TEXT NOT NULL,
    quantity TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    done_on TEXT,
    PRIMARY KEY (county, project, no)
);

CREATE TABLE upgrade_photos (
    county TEXT NOT NULL,
    project TEXT NOT NULL,
    upload TEXT NOT NULL,
    item BIGINT NOT NULL,
    stage TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (county, project, upload)
);

-- Every look of whoever accepts, the ones that sent it back too.
CREATE TABLE upgrade_acceptances (
    county TEXT NOT NULL,
    project TEXT NOT NULL,
    seq BIGINT NOT NULL,
    passed BIGINT NOT NULL,
    note TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, project, seq)
);
