-- SPDX-License-Identifier: MulanPSL-2.0
-- 实施清单: rows by version; the words of the guide stay in item_versions.
CREATE TABLE item_tasks (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (county, item, version)
);
