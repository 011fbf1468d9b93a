// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/store_ladder.h"

namespace ortoo::oversight::store {

namespace {
const db::Sql update_office{
    "oversight.move_supervision",
    "UPDATE supervisions SET version = CAST($3 AS BIGINT), office = $4, office_name = $5, "
    "office_path = $6, reply_due = $7 WHERE county = $1 AND id = $2 AND version = CAST($3 AS "
    "BIGINT) - 1"};
const db::Sql insert_move{
    "oversight.insert_move",
    "INSERT INTO supervision_moves (county, supervision, number, how, at, by_name, from_name, "
    "to_name, words, reply_due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const db::Sql select_moves{
    "oversight.select_moves",
    "SELECT number, how, at, by_name, from_name, to_name, words, reply_due FROM supervision_moves "
    "WHERE county = $1 AND supervision = $2 ORDER BY number"};
const db::Sql select_climbing{
    "oversight.select_climbing",
    "SELECT id FROM supervisions WHERE county = $1 AND kind = 'help' AND state = 'open' AND "
    "reply_due < $2 AND office_path <> $3 ORDER BY reply_due, id LIMIT 1"};

std::string place_of(const SupervisionId& id, std::int64_t number) {
    return "supervision.move:" + id.text + ":" + std::to_string(number);
}
}  // namespace

bool move(db::Tx& tx, std::string_view county, const Supervision& s) {
    return tx.run(update_office, {county, s.id, s.version, s.office, s.office_name, s.office_path,
                                  s.reply_due}) == 1;
}

void add_move(db::Tx& tx, const crypto::Vault& vault, std::string_view county,
              const SupervisionId& id, const SupervisionMove& in) {
    const std::string words = vault.seal(in.words, place_of(id, in.number));
    tx.put(insert_move, {county, id, in.number, in.how, in.at, in.by_name, in.from_name, in.to_name,
                         db::Value::bytes(words), in.reply_due});
}

std::vector<SupervisionMove> moves(db::Session& session, const crypto::Vault& vault,
                                   std::string_view county, const SupervisionId& id) {
    return session.all(select_moves, {county, id}, [&](const db::Row& row) {
        SupervisionMove out;
        out.number = row.integer(0);
        out.how = row.as<MoveHow>(1);
        out.at = row.instant(2);
        out.by_name = row.text(3);
        out.from_name = row.text(4);
        out.to_name = row.text(5);
        auto words = vault.open(row.view(6), place_of(id, out.number));
        if (!words) {
            throw db::Fault("supervision " + id.text + ": a move's words do not open");
        }
        out.words = std::move(*words);
        out.reply_due = row.date(7);
        return out;
    });
}

std::optional<SupervisionId> climbing(db::Session& session, std::string_view county,
                                      CivilDate today, std::string_view last) {
    return session.one(select_climbing, {county, today, last},
                       [](const db::Row& row) { return SupervisionId{row.text(0)}; });
}

}  // namespace ortoo::oversight::store
