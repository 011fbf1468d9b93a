// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/store.h"

#include "base/text.h"
#include "db/told.h"

namespace ortoo::ledger::store {

namespace {

const db::Sql select_head{"ledger.select_head",
                          "SELECT seq, hash FROM ledger_heads WHERE county = $1 AND subject = $2"};

const db::Sql insert_entry{
    "ledger.insert_entry",
    "INSERT INTO ledger_entries (county, subject, seq, subject_kind, kind, actor, actor_kind, "
    "actor_name, unit, at, body, salt, commitment, prev_hash, hash) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"};

const db::Sql upsert_head{
    "ledger.upsert_head",
    "INSERT INTO ledger_heads (county, subject, seq, hash) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (county, subject) DO UPDATE SET seq = excluded.seq, hash = excluded.hash "
    "WHERE ledger_heads.seq = excluded.seq - 1"};

const db::Sql select_trail{
    "ledger.select_trail",
    "SELECT subject, subject_kind, seq, kind, actor, actor_kind, actor_name, unit, at, body, hash "
    "FROM ledger_entries WHERE county = $1 AND subject = $2 ORDER BY seq LIMIT $3"};

const db::Sql select_acts{
    "ledger.select_acts",
    "SELECT subject, subject_kind, seq, kind, actor, actor_kind, actor_name, unit, at, body, hash "
    "FROM ledger_entries WHERE county = $1 AND actor = $2 AND at >= $3 AND at < $4 "
    "ORDER BY at, subject, seq LIMIT $5"};

// The head is read in the same statement as the entry, so that a chain that grows while it is
// verified is not taken for a broken one.
const db::Sql select_all_after{
    "ledger.select_all_after",
    "SELECT e.county, e.subject, e.seq, e.subject_kind, e.kind, e.actor, e.actor_kind, "
    "e.actor_name, e.unit, e.at, e.body, e.salt, e.commitment, e.prev_hash, e.hash, "
    "h.seq, h.hash FROM ledger_entries e "
    "LEFT JOIN ledger_heads h ON h.county = e.county AND h.subject = e.subject "
    "WHERE (e.county, e.subject, e.seq) > ($1, $2, $3) "
    "ORDER BY e.county, e.subject, e.seq LIMIT $4"};

const db::Sql select_chain_after{
    "ledger.select_chain_after",
    "SELECT e.county, e.subject, e.seq, e.subject_kind, e.kind, e.actor, e.actor_kind, "
    "e.actor_name, e.unit, e.at, e.body, e.salt, e.commitment, e.prev_hash, e.hash, "
    "h.seq, h.hash FROM ledger_entries e "
    "LEFT JOIN ledger_heads h ON h.county = e.county AND h.subject = e.subject "
    "WHERE e.county = $1 AND e.subject = $2 AND e.seq > $3 "
    "ORDER BY e.seq LIMIT $4"};

const db::Sql select_empty_heads{
    "ledger.select_empty_heads",
    "SELECT h.county, h.subject, h.seq, h.hash FROM ledger_heads h WHERE NOT EXISTS "
    "(SELECT 1 FROM ledger_entries e WHERE e.county = h.county AND e.subject = h.subject) "
    "ORDER BY h.county, h.subject LIMIT $1"};

const db::Sql sum_heads{"ledger.sum_heads",
                        "SELECT CAST(COALESCE(SUM(seq), 0) AS BIGINT) FROM ledger_heads"};

Entry entry_of(const db::Row& row) {
    Entry entry;
    entry.subject = row.text(0);
    entry.subject_kind = row.as<SubjectKind>(1);
    entry.seq = row.integer(2);
    entry.kind = row.text(3);
    entry.actor = row.text(4);
    entry.actor_kind = row.text(5);
    entry.actor_name = row.text(6);
    entry.unit = row.text(7);
    entry.at = row.instant(8);
    entry.body = row.text(9);
    entry.hash = hex(row.view(10));
    return entry;
}

ChainRow chain_row_of(const db::Row& row) {
    ChainRow out;
    StoredEntry& entry = out.entry;
    entry.county = row.text(0);
    entry.subject = row.text(1);
    entry.seq = row.integer(2);
    entry.subject_kind = row.text(3);
    entry.kind = row.text(4);
    entry.actor = row.text(5);
    entry.actor_kind = row.text(6);
    entry.actor_name = row.text(7);
    entry.unit = row.text(8);
    entry.at = row.instant(9);
    entry.body = row.text(10);
    entry.salt = row.text(11);
    entry.commitment = row.text(12);
    entry.prev_hash = row.text(13);
    entry.hash = row.text(14);
    if (!row.null(15)) {
        out.head = Head{row.integer(15), row.text(16)};
    }
    return out;
}

}  // namespace

std::optional<Head> head(db::Session& session, const std::string& county,
                         const std::string& subject) {
    return session.one(select_head, {county, subject},
                       [](const db::Row& row) { return Head{row.integer(0), row.text(1)}; });
}

void insert(db::Tx& tx, const StoredEntry& entry) {
    tx.put(insert_entry,
           {entry.county, entry.subject, entry.seq, entry.subject_kind, entry.kind, entry.actor,
            entry.actor_kind, entry.actor_name, entry.unit, entry.at, entry.body,
            db::Value::bytes(entry.salt), db::Value::bytes(entry.commitment),
            db::Value::bytes(entry.prev_hash), db::Value::bytes(entry.hash)});
}

void advance_head(db::Tx& tx, const StoredEntry& entry) {
    const db::Value hash = db::Value::bytes(entry.hash);
    tx.put(upsert_head, {entry.county, entry.subject, entry.seq, hash});
    db::told(tx, select_head, {entry.county, entry.subject}, {entry.seq, hash});
}

std::vector<Entry> trail(db::Session& session, const std::string& county,
                         const std::string& subject, int max) {
    return session.all(select_trail, {county, subject, max}, entry_of);
}

std::vector<Entry> acts_of(db::Session& session, const std::string& county,
                           const std::string& actor, Instant from, Instant to, int max) {
    return session.all(select_acts, {county, actor, from, to, max}, entry_of);
}

std::vector<ChainRow> all_after(db::Session& session, const StoredEntry& place, int limit) {
    return session.all(select_all_after, {place.county, place.subject, place.seq, limit},
                       chain_row_of);
}

std::vector<ChainRow> chain_after(db::Session& session, const StoredEntry& place, int limit) {
    return session.all(select_chain_after, {place.county, place.subject, place.seq, limit},
                       chain_row_of);
}

std::vector<HeadRow> heads_without_entries(db::Session& session, int limit) {
    return session.all(select_empty_heads, {limit}, [](const db::Row& row) {
        return HeadRow{row.text(0), row.text(1), {row.integer(2), row.text(3)}};
    });
}

std::int64_t expected_entries(db::Session& session) {
    return session.count(sum_heads, {});
}

}  // namespace ortoo::ledger::store
