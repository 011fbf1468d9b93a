-- Messages that leave (outbox) and letters read inside the system.
-- SPDX-License-Identifier: MulanPSL-2.0
-- address_sealed and params_sealed hold personal data and one-time codes: they become NULL as soon
-- as the message is sent or given up.
CREATE TABLE outbox (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    address_sealed BYTEA,
    template TEXT NOT NULL,
    params_sealed BYTEA,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (county, id)
);
CREATE INDEX outbox_due ON outbox (state, next_at, county, id);

CREATE TABLE letters (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    read_at BIGINT,
    PRIMARY KEY (county, id)
);
CREATE INDEX letters_recipient ON letters (county, recipient, at, id);
