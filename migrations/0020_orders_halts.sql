-- 中止, 不予代办, 终止 of orders; 续办 of mandates. SPDX-License-Identifier: MulanPSL-2.0
ALTER TABLE orders ADD COLUMN paused_from TEXT;
ALTER TABLE orders ADD COLUMN paused_at BIGINT;
ALTER TABLE orders ADD COLUMN papers_out BIGINT NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN proposed BIGINT NOT NULL DEFAULT 0;

-- What stopped an order, or was proposed to; the newest row holds.
CREATE TABLE order_halts (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL,
    then_what TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at BIGINT,
    answer TEXT NOT NULL,
    PRIMARY KEY (county, order_id, id)
);

ALTER TABLE mandates ADD COLUMN renews TEXT NOT NULL DEFAULT '';
ALTER TABLE mandates ADD COLUMN applicant TEXT NOT NULL DEFAULT '';
ALTER TABLE mandates ADD COLUMN item TEXT NOT NULL DEFAULT '';
-- 0: its order is over, or a renewal has taken its place.
ALTER TABLE mandates ADD COLUMN open BIGINT NOT NULL DEFAULT 1;
UPDATE mandates SET
    applicant = COALESCE((SELECT o.applicant FROM orders AS o WHERE o.county = mandates.county AND o.id = mandates.order_id), ''),
    item = COALESCE((SELECT o.item FROM orders AS o WHERE o.county = mandates.county AND o.id = mandates.order_id), '');
CREATE INDEX mandates_open ON mandates (county, open, valid_until, id);
CREATE INDEX mandates_applicant ON mandates (county, applicant, item);
