-- SPDX-License-Identifier: MulanPSL-2.0
-- 情形 that the administrator words before they become a version of the item. The row stays when
-- the draft ends (content empty), so that its version is never given twice.
CREATE TABLE item_drafts (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (county, item)
);
-- Which units offer an item: read for each item of high frequency.
CREATE INDEX item_claims_item ON item_claims (county, item, state, level);
