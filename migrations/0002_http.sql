-- SPDX-License-Identifier: MulanPSL-2.0
-- Answers of use cases by their Idempotency-Key, written in the use case's own transaction.
CREATE TABLE idempotency (
    county TEXT NOT NULL,
    actor TEXT NOT NULL,          -- staff or citizen id; empty for a guest
    request_key TEXT NOT NULL,
    route TEXT NOT NULL,          -- "POST /api/v1/orders/{id}/accept"
    body_hash BYTEA NOT NULL,     -- SM3 of method, path and body
    status BIGINT NOT NULL,
    content_type TEXT NOT NULL,
    download_name TEXT NOT NULL,
    reply BYTEA NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, actor, request_key)
);
CREATE INDEX idempotency_by_time ON idempotency (county, at);
