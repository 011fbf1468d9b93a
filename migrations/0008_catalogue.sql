-- SPDX-License-Identifier: MulanPSL-2.0
-- Items as they are today; the words of every version stand in item_versions.
CREATE TABLE items (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    no BIGINT NOT NULL,
    code TEXT NOT NULL,
    version BIGINT NOT NULL,
    digest TEXT NOT NULL,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    theme TEXT NOT NULL,
    department TEXT NOT NULL,
    promised_limit BIGINT NOT NULL,
    promised_unit TEXT NOT NULL,
    is_instant BIGINT NOT NULL,
    agent_mode TEXT NOT NULL,
    high_frequency BIGINT NOT NULL,
    village BIGINT NOT NULL,
    town BIGINT NOT NULL,
    four_eyes BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
-- Search joins by the small number and reads this index alone until it has its twenty rows.
CREATE UNIQUE INDEX items_no ON items (county, no, village, town, high_frequency, theme);
CREATE UNIQUE INDEX items_code ON items (county, code);
-- place: 0 for high-frequency items, 1 for the others; so each list is read in its order.
CREATE INDEX items_place ON items (county, place, code);
CREATE INDEX items_theme ON items (county, theme, place, code);

CREATE TABLE item_versions (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    imported_at BIGINT NOT NULL,
    PRIMARY KEY (county, item, version)
);

-- Search: pairs of characters of name, theme, department and conditions. The key covers the query.
CREATE TABLE item_terms (
    county TEXT NOT NULL,
    term TEXT NOT NULL,
    item_no BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    PRIMARY KEY (county, term, item_no, weight)
);
CREATE INDEX item_terms_item ON item_terms (county, item_no);
CREATE TABLE item_term_counts (
    county TEXT NOT NULL,
    term TEXT NOT NULL,
    items BIGINT NOT NULL,
    PRIMARY KEY (county, term)
);

-- What people say → what the catalogue says.
CREATE TABLE synonyms (
    county TEXT NOT NULL,
    word TEXT NOT NULL,
    means TEXT NOT NULL,
    PRIMARY KEY (county, word, means)
);
