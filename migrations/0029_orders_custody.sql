-- Enquiries sealed and on a chain of their own; wallet papers named on a list of materials; who holds
-- which paper; the order of papers within a millisecond. SPDX-License-Identifier: MulanPSL-2.0

-- `texts`: what was asked, by whom, why it was passed on, the answer; sealed. NULL: written before
-- they were sealed, in the plain columns, until the job has sealed them.
ALTER TABLE enquiries ADD COLUMN texts BYTEA;
ALTER TABLE enquiries ADD COLUMN person TEXT NOT NULL DEFAULT '';
ALTER TABLE enquiries ADD COLUMN first_owner TEXT NOT NULL DEFAULT '';
ALTER TABLE enquiries ADD COLUMN first_name TEXT NOT NULL DEFAULT '';
UPDATE enquiries SET
    first_owner = owner,
    first_name = owner_name,
    person = COALESCE((SELECT o.applicant FROM orders AS o WHERE o.county = enquiries.county AND o.id = enquiries.order_id), '');
CREATE INDEX enquiries_first ON enquiries (county, first_owner, state, due_at, id);
CREATE INDEX enquiries_person ON enquiries (county, person);
CREATE INDEX enquiries_unsealed ON enquiries (county, id) WHERE texts IS NULL;

-- 免交: JSON of the wallet paper that stands for the material; empty: none.
ALTER TABLE order_materials ADD COLUMN from_wallet TEXT NOT NULL DEFAULT '';
ALTER TABLE case_materials ADD COLUMN from_wallet TEXT NOT NULL DEFAULT '';

CREATE INDEX papers_holder ON papers (county, holder, since, id) WHERE returned_at IS NULL;

CREATE INDEX uploads_owner ON uploads (county, owner, subject);

-- K8 ran out and the heads were told, once for each last day.
CREATE TABLE transport_notices (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, due_at)
);

-- Within its subject; 0: issued before it was counted.
ALTER TABLE documents ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
