// SPDX-License-Identifier: MulanPSL-2.0
#include "equipment/store.h"

namespace ortoo::equipment::store {

namespace {

#define FAULT_COLUMNS                                                                   \
    "id, version, unit, unit_name, unit_path, about, piece, piece_name, words, state, " \
    "reported_at, reported_by, assigned_at, assigned_to, repaired_at, repaired_by, "    \
    "repaired_id, repair, confirmed_at, confirmed_by"

const db::Sql select_faults{"equipment.select_faults",
                            "SELECT " FAULT_COLUMNS
                            " FROM faults WHERE county = $1 AND is_open = $3 AND "
                            "substr(unit_path, 1, length($2)) = $2 "
                            "ORDER BY id DESC LIMIT 51 OFFSET $4"};
const db::Sql select_fault{"equipment.select_fault",
                           "SELECT " FAULT_COLUMNS " FROM faults WHERE county = $1 AND id = $2"};
const db::Sql select_open_on{
    "equipment.select_open_on",
    "SELECT version FROM faults WHERE county = $1 AND piece = $2 AND is_open = 1 LIMIT 1"};
const db::Sql insert_fault{
    "equipment.insert_fault",
    "INSERT INTO faults (county, is_open, " FAULT_COLUMNS
    ") VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, "
    "$18, $19, $20, $21)"};
const db::Sql update_fault{
    "equipment.update_fault",
    "UPDATE faults SET version = CAST($3 AS BIGINT), state = $4, is_open = $5, assigned_at = $6, "
    "assigned_to = $7, repaired_at = $8, repaired_by = $9, repaired_id = $10, repair = $11, "
    "confirmed_at = $12, confirmed_by = $13 "
    "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_counts{"equipment.select_open_counts",
                            "SELECT unit, COUNT(*) FROM faults WHERE county = $1 AND is_open = 1 "
                            "AND substr(unit_path, 1, length($2)) = $2 GROUP BY unit"};
const db::Sql select_downs{
    "equipment.select_downs",
    "SELECT unit, reported_at, repaired_at FROM faults WHERE county = $1 AND "
    "substr(unit_path, 1, length($2)) = $2 AND reported_at < $4 AND "
    "(repaired_at IS NULL OR repaired_at > $3)"};
const db::Sql select_networks{
    "equipment.select_networks",
    "SELECT unit, kind, state, checked_at, checked_by, note FROM networks WHERE county = $1 AND "
    "substr(unit_path, 1, length($2)) = $2 ORDER BY unit, kind DESC"};
const db::Sql upsert_network{
    "equipment.upsert_network",
    "INSERT INTO networks (county, unit, kind, version, unit_path, state, checked_at, "
    "checked_by, note) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8) "
    "ON CONFLICT (county, unit, kind) DO UPDATE SET version = networks.version + 1, "
    "state = excluded.state, checked_at = excluded.checked_at, checked_by = excluded.checked_by, "
    "note = excluded.note"};

Fault fault_row(const db::Row& row) {
    Fault out;
    int c = 0;
    out.id.text = row.text(c++);
    out.version = row.integer(c++);
    out.unit.text = row.text(c++);
    out.unit_name = row.text(c++);
    out.unit_path = row.text(c++);
    out.about = row.as<About>(c++);
    out.piece.text = row.text(c++);
    out.piece_name = row.text(c++);
    out.words = row.text(c++);
    out.state = row.as<FaultState>(c++);
    out.reported_at = row.instant(c++);
    out.reported_by = row.text(c++);
    out.assigned_at = row.maybe_instant(c++);
    out.assigned_to = row.text(c++);
    out.repaired_at = row.maybe_instant(c++);
    out.repaired_by = row.text(c++);
    out.repaired_id = row.text(c++);
    out.repair = row.text(c++);
    out.confirmed_at = row.maybe_instant(c++);
    out.confirmed_by = row.text(c++);
    return out;
}

}  // namespace

std::vector<Fault> faults(db::Session& session, std::string_view county, std::string_view path,
                          bool open, std::int64_t page) {
    return session.all(select_faults, {county, path, open ? 1 : 0, page * page_size}, fault_row);
}

std::optional<Fault> fault(db::Session& session, std::string_view county, const FaultId& id) {
    return session.one(select_fault, {county, id}, fault_row);
}

bool open_on(db::Session& session, std::string_view county, const PieceId& piece) {
    return session.count(select_open_on, {county, piece}) > 0;
}

void add(db::Tx& tx, std::string_view county, const Fault& f) {
    tx.put(
        insert_fault,
        {county,        f.id,           f.version,     f.unit,        f.unit_name,   f.unit_path,
         f.about,       f.piece,        f.piece_name,  f.words,       f.state,       f.reported_at,
         f.reported_by, f.assigned_at,  f.assigned_to, f.repaired_at, f.repaired_by, f.repaired_id,
         f.repair,      f.confirmed_at, f.confirmed_by});
}

bool save(db::Tx& tx, std::string_view county, const Fault& f) {
    const bool open = f.state != FaultState::confirmed;
    return tx.run(update_fault, {county, f.id, f.version, f.state, open ? 1 : 0, f.assigned_at,
                                 f.assigned_to, f.repaired_at, f.repaired_by, f.repaired_id,
                                 f.repair, f.confirmed_at, f.confirmed_by}) == 1;
}

std::vector<UnitCount> open_counts(db::Session& session, std::string_view county,
                                   std::string_view path) {
    return session.all(
        select_counts, {county, path},
        +[](const db::Row& row) { return UnitCount{UnitId{row.text(0)}, row.integer(1)}; });
}

std::vector<Down> downs(db::Session& session, std::string_view county, std::string_view path,
                        Instant from, Instant to) {
    return session.all(
        select_downs, {county, path, from, to}, +[](const db::Row& row) {
            return Down{UnitId{row.text(0)}, row.instant(1), row.maybe_instant(2)};
        });
}

std::vector<NetworkRow> networks(db::Session& session, std::string_view county,
                                 std::string_view path) {
    return session.all(
        select_networks, {county, path}, +[](const db::Row& row) {
            return NetworkRow{UnitId{row.text(0)},
                              {row.as<About>(1), row.as<NetworkState>(2), row.maybe_instant(3),
                               row.text(4), row.text(5)}};
        });
}

void put(db::Tx& tx, std::string_view county, const UnitId& unit, std::string_view path,
         const Network& n) {
    tx.put(upsert_network,
           {county, unit, n.kind, path, n.state, n.checked_at, n.checked_by, n.note});
}

}  // namespace ortoo::equipment::store
