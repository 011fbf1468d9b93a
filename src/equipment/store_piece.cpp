// SPDX-License-Identifier: MulanPSL-2.0
#include "equipment/store.h"

namespace ortoo::equipment::store {

namespace {

#define PIECE_COLUMNS                                                                 \
    "id, version, unit, unit_name, unit_path, kind, number, place, state, added_on, " \
    "changed_at"

const db::Sql select_pieces{"equipment.select_pieces",
                            "SELECT " PIECE_COLUMNS
                            " FROM equipment WHERE county = $1 AND "
                            "substr(unit_path, 1, length($2)) = $2 "
                            "ORDER BY unit_path, kind, number LIMIT 51 OFFSET $3"};
const db::Sql select_piece{"equipment.select_piece",
                           "SELECT " PIECE_COLUMNS " FROM equipment WHERE county = $1 AND id = $2"};
const db::Sql select_number{"equipment.select_number",
                            "SELECT version FROM equipment WHERE county = $1 AND number = $2"};
const db::Sql insert_piece{"equipment.insert_piece",
                           "INSERT INTO equipment (county, " PIECE_COLUMNS
                           ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
const db::Sql update_piece{
    "equipment.update_piece",
    "UPDATE equipment SET version = CAST($3 AS BIGINT), place = $4, state = $5, changed_at = $6 "
    "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql insert_state{"equipment.insert_state",
                           "INSERT INTO equipment_states (county, piece, seq, unit, kind, state, "
                           "at) VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql select_current{"equipment.select_current",
                             "SELECT id, unit, kind, state, changed_at FROM equipment "
                             "WHERE county = $1 AND substr(unit_path, 1, length($2)) = $2 AND "
                             "state <> 'retired'"};
const db::Sql select_states{"equipment.select_states",
                            "SELECT piece, unit, kind, state, at FROM equipment_states "
                            "WHERE county = $1 AND at <= $2 ORDER BY at, piece, seq"};
const db::Sql select_needs{"equipment.select_needs",
                           "SELECT level, kind, holds_from, least FROM equipment_required "
                           "WHERE county = $1"};
const db::Sql upsert_need{
    "equipment.upsert_need",
    "INSERT INTO equipment_required (county, level, kind, holds_from, least) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (county, level, kind, holds_from) DO UPDATE SET "
    "least = excluded.least"};

Piece piece_row(const db::Row& row) {
    Piece out;
    out.id.text = row.text(0);
    out.version = row.integer(1);
    out.unit.text = row.text(2);
    out.unit_name = row.text(3);
    out.unit_path = row.text(4);
    out.kind = row.as<PieceKind>(5);
    out.number = row.text(6);
    out.place = row.text(7);
    out.state = row.as<PieceState>(8);
    out.added_on = row.date(9);
    out.changed_at = row.instant(10);
    return out;
}

Stated stated_row(const db::Row& row) {
    return {PieceId{row.text(0)}, UnitId{row.text(1)}, row.as<PieceKind>(2), row.as<PieceState>(3),
            row.instant(4)};
}

void put_state(db::Tx& tx, std::string_view county, const Piece& p) {
    // One state at most for each version, therefore its number.
    tx.put(insert_state, {county, p.id, p.version, p.unit, p.kind, p.state, p.changed_at});
}

}  // namespace

std::vector<Piece> pieces(db::Session& session, std::string_view county, std::string_view path,
                          std::int64_t page) {
    return session.all(select_pieces, {county, path, page * page_size}, piece_row);
}

std::optional<Piece> piece(db::Session& session, std::string_view county, const PieceId& id) {
    return session.one(select_piece, {county, id}, piece_row);
}

bool number_taken(db::Session& session, std::string_view county, std::string_view number) {
    return session.count(select_number, {county, number}) > 0;
}

void add(db::Tx& tx, std::string_view county, const Piece& p) {
    tx.put(insert_piece, {county, p.id, p.version, p.unit, p.unit_name, p.unit_path, p.kind,
                          p.number, p.place, p.state, p.added_on, p.changed_at});
    put_state(tx, county, p);
}

bool save(db::Tx& tx, std::string_view county, const Piece& p, bool stated) {
    if (tx.run(update_piece, {county, p.id, p.version, p.place, p.state, p.changed_at}) != 1) {
        return false;
    }
    if (stated) {
        put_state(tx, county, p);
    }
    return true;
}

std::vector<Stated> current(db::Session& session, std::string_view county, std::string_view path) {
    return session.all(select_current, {county, path}, stated_row);
}

std::vector<Stated> states_until(db::Session& session, std::string_view county, Instant at) {
    return session.all(select_states, {county, at}, stated_row);
}

std::vector<Need> needs(db::Session& session, std::string_view county) {
    return session.all(
        select_needs, {county}, +[](const db::Row& row) {
            return Need{row.as<Level>(0), row.as<PieceKind>(1), row.date(2), row.integer(3)};
        });
}

void put(db::Tx& tx, std::string_view county, const Need& n) {
    tx.put(upsert_need, {county, n.level, n.kind, n.from, n.least});
}

}  // namespace ortoo::equipment::store
