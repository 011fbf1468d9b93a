-- SPDX-License-Identifier: MulanPSL-2.0
-- The search keeps its index in memory; this row says which edition of the items it must hold.
CREATE TABLE search_editions (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    PRIMARY KEY (county)
);
DROP TABLE item_terms;
DROP TABLE item_term_counts;
