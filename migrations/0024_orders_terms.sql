-- Terms of mandates, and where each paper is. SPDX-License-Identifier: MulanPSL-2.0
ALTER TABLE order_halts ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mandates ADD COLUMN terms TEXT NOT NULL DEFAULT '';

ALTER TABLE papers ADD COLUMN condition TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN bag TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN place TEXT NOT NULL DEFAULT 'agent';
ALTER TABLE papers ADD COLUMN holder TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN holder_name TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN moving BIGINT NOT NULL DEFAULT 0;
ALTER TABLE papers ADD COLUMN since BIGINT;
ALTER TABLE papers ADD COLUMN lost_at BIGINT;
UPDATE papers SET place = 'client' WHERE returned_at IS NOT NULL;

-- Every move of papers between two hands, each side with its time and its signature.
CREATE TABLE paper_moves (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    bag TEXT NOT NULL,
    papers TEXT NOT NULL,
    from_place TEXT NOT NULL,
    from_holder TEXT NOT NULL,
    from_name TEXT NOT NULL,
    to_place TEXT NOT NULL,
    to_holder TEXT NOT NULL,
    to_name TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_name TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    taken_by TEXT NOT NULL,
    taken_name TEXT NOT NULL,
    taken_at BIGINT,
    signature TEXT NOT NULL,
    PRIMARY KEY (county, order_id, id)
);

-- Losses of papers, with what is done about them.
CREATE TABLE paper_losses (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    id TEXT NOT NULL,
    papers TEXT NOT NULL,
    number TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    found_on TEXT NOT NULL,
    circumstances TEXT NOT NULL,
    remedy TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, id)
);

-- Questions of citizens, and who owes the answer. A page of somebody's own, of an office and of a
-- citizen is one index range each.
CREATE TABLE enquiries (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    done BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_path TEXT NOT NULL,
    order_id TEXT NOT NULL,
    item TEXT NOT NULL,
    account TEXT NOT NULL,
    asker_name TEXT NOT NULL,
    question TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    owner_phone TEXT NOT NULL,
    offered_to TEXT NOT NULL,
    offered_name TEXT NOT NULL,
    offered_reason TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    answered_at BIGINT,
    answered_by TEXT NOT NULL,
    told BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX enquiries_number ON enquiries (county, number);
CREATE INDEX enquiries_owner ON enquiries (county, owner, done, due_at, id);
CREATE INDEX enquiries_offered ON enquiries (county, offered_to, done, due_at, id);
CREATE INDEX enquiries_due ON enquiries (county, done, due_at, id);
CREATE INDEX enquiries_account ON enquiries (county, account, id);
