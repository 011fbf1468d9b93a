-- SPDX-License-Identifier: MulanPSL-2.0
-- Blind indexes that tell equal text messages, and those to one phone on one day, apart.
ALTER TABLE outbox ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN same_key TEXT NOT NULL DEFAULT '';
CREATE INDEX outbox_phone ON outbox (county, phone_key, created_at);
CREATE INDEX outbox_same ON outbox (county, same_key, created_at);
