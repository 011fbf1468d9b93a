// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/store_matter.h"

#include "base/json_stored.h"

namespace ortoo::ratings::store {

namespace {
#define MATTER_COLUMNS                                                                   \
    "case_id, version, number, account, level, item_name, unit, unit_name, unit_path, "  \
    "bureau_path, state, done, opened_at, owner_id, owner_name, start_due, verify_due, " \
    "finish_due, next_due, called_at, reached, verdict, verified_at, verified_by, "      \
    "verified_name, confirmed_name, mended_on, told_at, second, second_at, words"
#define SELECT_MATTER "SELECT " MATTER_COLUMNS " FROM rating_matters WHERE county = $1 AND "
#define BELOW                                    \
    "(substr(unit_path, 1, length($2)) = $2 OR " \
    "substr(bureau_path, 1, length($2)) = $2) "

const db::Sql insert_matter{
    "ratings.insert_matter",
    "INSERT INTO rating_matters (county, " MATTER_COLUMNS
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, "
    "$19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)"};
const db::Sql update_matter{
    "ratings.update_matter",
    "UPDATE rating_matters SET version = CAST($3 AS BIGINT), state = $4, done = $5, owner_id = $6, "
    "owner_name = $7, next_due = $8, called_at = $9, reached = $10, verdict = $11, "
    "verified_at = $12, verified_by = $13, verified_name = $14, confirmed_name = $15, "
    "mended_on = $16, told_at = $17, second = $18, second_at = $19, words = $20 "
    "WHERE county = $1 AND case_id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_matter{"ratings.select_matter", SELECT_MATTER "case_id = $2"};
const db::Sql select_open{"ratings.select_open", SELECT_MATTER BELOW
                          "AND done = 0 ORDER BY next_due, case_id LIMIT 21 OFFSET $3"};
const db::Sql select_told{"ratings.select_told", SELECT_MATTER BELOW
                          "AND done = 1 ORDER BY next_due DESC, case_id DESC LIMIT 21 OFFSET $3"};
const db::Sql select_mine{
    "ratings.select_mine",
    SELECT_MATTER "owner_id = $2 AND done = 0 ORDER BY next_due, case_id LIMIT 21 OFFSET $3"};
const db::Sql select_told_to{
    "ratings.select_told_to",
    SELECT_MATTER "account = $2 AND told_at >= $3 ORDER BY told_at DESC, case_id DESC LIMIT 50"};
const db::Sql select_second{
    "ratings.select_second", SELECT_MATTER
    "second_at >= $2 AND second_at < $3 ORDER BY second_at, case_id LIMIT 200 OFFSET $4"};
const db::Sql insert_call{
    "ratings.insert_call",
    "INSERT INTO rating_calls (county, case_id, seq, called_at, by_id, by_name, way, reached, "
    "words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
const db::Sql select_calls{
    "ratings.select_calls",
    "SELECT seq, called_at, by_id, by_name, way, reached, words FROM rating_calls "
    "WHERE county = $1 AND case_id = $2 ORDER BY seq LIMIT 200"};

std::string words_place(const cases::CaseId& item) {
    return "rating_matter:" + item.text;
}
std::string call_place(const cases::CaseId& item, std::int64_t seq) {
    return "rating_call:" + item.text + ":" + std::to_string(seq);
}
std::string sealed(const crypto::Vault& vault, const Matter& m) {
    return vault.seal(json::serialize(encode(m.words)), words_place(m.item_case));
}
std::string opened(const crypto::Vault& vault, std::string_view bytes, const std::string& place) {
    auto text = vault.open(bytes, place);
    if (!text) {
        throw db::Fault(place + " does not open");
    }
    return std::move(*text);
}

auto reader(const crypto::Vault& vault) {
    return [&vault](const db::Row& row) {
        Matter out;
        out.item_case.text = row.text(0);
        out.version = row.integer(1);
        out.number = row.text(2);
        out.account = row.text(3);
        out.level = row.as<Level>(4);
        out.item_name = row.text(5);
        out.unit.text = row.text(6);
        out.unit_name = row.text(7);
        out.unit_path = row.text(8);
        out.bureau_path = row.text(9);
        out.state = row.as<MatterState>(10);
        out.opened_at = row.instant(12);
        out.owner = row.text(13);
        out.owner_name = row.text(14);
        out.start_due = row.date(15);
        out.verify_due = row.date(16);
        out.finish_due = row.date(17);
        out.called_at = row.maybe_instant(19);
        out.reached = row.flag(20);
        if (!row.null(21)) {
            out.verdict = row.as<Verdict>(21);
        }
        out.verified_at = row.maybe_instant(22);
        out.verifier = row.text(23);
        out.verifier_name = row.text(24);
        out.confirmer_name = row.text(25);
        out.mended_on = row.maybe_date(26);
        out.told_at = row.maybe_instant(27);
        if (!row.null(28)) {
            out.second = row.as<Level>(28);
        }
        out.second_at = row.maybe_instant(29);
        out.words =
            record_from<MatterWords>(opened(vault, row.view(30), words_place(out.item_case)));
        return out;
    };
}
}  // namespace

void add(db::Tx& tx, const crypto::Vault& vault, std::string_view county, const Matter& m,
         CivilDate next_due) {
    const std::string words = sealed(vault, m);
    tx.put(insert_matter, {county,
                           m.item_case,
                           m.version,
                           m.number,
                           m.account,
                           m.level,
                           m.item_name,
                           m.unit,
                           m.unit_name,
                           m.unit_path,
                           m.bureau_path,
                           m.state,
                           m.state == MatterState::told,
                           m.opened_at,
                           m.owner,
                           m.owner_name,
                           m.start_due,
                           m.verify_due,
                           m.finish_due,
                           next_due,
                           m.called_at,
                           m.reached,
                           m.verdict,
                           m.verified_at,
                           m.verifier,
                           m.verifier_name,
                           m.confirmer_name,
                           m.mended_on,
                           m.told_at,
                           m.second,
                           m.second_at,
                           db::Value::bytes(words)});
}

bool save(db::Tx& tx, const crypto::Vault& vault, std::string_view county, const Matter& m,
          CivilDate next_due) {
    const std::string words = sealed(vault, m);
    return tx.run(update_matter, {county,
                                  m.item_case,
                                  m.version,
                                  m.state,
                                  m.state == MatterState::told,
                                  m.owner,
                                  m.owner_name,
                                  next_due,
                                  m.called_at,
                                  m.reached,
                                  m.verdict,
                                  m.verified_at,
                                  m.verifier,
                                  m.verifier_name,
                                  m.confirmer_name,
                                  m.mended_on,
                                  m.told_at,
                                  m.second,
                                  m.second_at,
                                  db::Value::bytes(words)}) == 1;
}

std::optional<Matter> matter(db::Session& session, const crypto::Vault& vault,
                             std::string_view county, const cases::CaseId& id) {
    return session.one(select_matter, {county, id}, reader(vault));
}

std::vector<Matter> open_matters(db::Session& session, const crypto::Vault& vault,
                                 std::string_view county, std::string_view path,
                                 std::int64_t page) {
    return session.all(select_open, {county, path, page * matter_page}, reader(vault));
}

std::vector<Matter> told_matters(db::Session& session, const crypto::Vault& vault,
                                 std::string_view county, std::string_view path,
                                 std::int64_t page) {
    return session.all(select_told, {county, path, page * matter_page}, reader(vault));
}

std::vector<Matter> matters_of(db::Session& session, const crypto::Vault& vault,
                               std::string_view county, std::string_view owner, std::int64_t page) {
    return session.all(select_mine, {county, owner, page * matter_page}, reader(vault));
}

std::vector<Matter> told_to(db::Session& session, const crypto::Vault& vault,
                            std::string_view county, std::string_view account, Instant since) {
    return session.all(select_told_to, {county, account, since}, reader(vault));
}

std::vector<Matter> second_between(db::Session& session, const crypto::Vault& vault,
                                   std::string_view county, Instant from, Instant to,
                                   std::int64_t skip) {
    return session.all(select_second, {county, from, to, skip}, reader(vault));
}

void add(db::Tx& tx, const crypto::Vault& vault, std::string_view county, const cases::CaseId& item,
         const Call& c) {
    const std::string words = vault.seal(c.words, call_place(item, c.seq));
    tx.put(insert_call,
           {county, item, c.seq, c.at, c.by, c.by_name, c.way, c.reached, db::Value::bytes(words)});
}

std::vector<Call> calls(db::Session& session, const crypto::Vault& vault, std::string_view county,
                        const cases::CaseId& item) {
    return session.all(select_calls, {county, item}, [&](const db::Row& row) {
        const std::int64_t seq = row.integer(0);
        return Call{seq,
                    row.instant(1),
                    row.text(2),
                    row.text(3),
                    row.as<CallWay>(4),
                    row.flag(5),
                    opened(vault, row.view(6), call_place(item, seq))};
    });
}

}  // namespace ortoo::ratings::store
