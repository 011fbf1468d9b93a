// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store.h"

#include "base/text.h"
#include "cases/store_row.h"

namespace ortoo::cases::store {

namespace {
const db::Sql select_case{"cases.select_case",
                          "SELECT " CASE_COLUMNS " FROM cases WHERE county = $1 AND id = $2"};
const db::Sql select_number{"cases.select_number",
                            "SELECT " CASE_COLUMNS " FROM cases WHERE county = $1 AND number = $2"};
const db::Sql select_of_order{
    "cases.select_of_order",
    "SELECT " CASE_COLUMNS " FROM cases WHERE county = $1 AND order_id = $2 ORDER BY id LIMIT 20"};
const db::Sql select_of_name{
    "cases.select_of_name",
    "SELECT " CASE_COLUMNS
    " FROM cases WHERE county = $1 AND applicant_name = $2 AND "
    "(substr(town_path, 1, length($3)) = $3 OR substr(bureau_path, 1, length($3)) = $3) "
    "ORDER BY id DESC LIMIT $4"};
const db::Sql select_invited_of{
    "cases.select_invited_of",
    "SELECT " CASE_COLUMNS
    " FROM cases WHERE county = $1 AND account = $2 AND invitation = 'open' AND invited_at >= $3 "
    "ORDER BY invited_at, id LIMIT 50"};
const db::Sql select_invited_before{
    "cases.select_invited_before",
    "SELECT " CASE_COLUMNS
    " FROM cases WHERE county = $1 AND invitation = 'open' AND invited_at < $2 "
    "ORDER BY invited_at, id LIMIT 1"};
const db::Sql insert_case{
    "cases.insert_case",
    "INSERT INTO cases (county, " CASE_COLUMNS
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, "
    "$19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, "
    "$37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, "
    "$55, "
    "$56, $57)"};
const db::Sql update_case{
    "cases.update_case",
    "UPDATE cases SET version = $3, state = $4, tab = $5, rank_at = $6, due = $7, "
    "submissions = $8, acceptance_number = $9, result_number = $10, result_valid_until = $11, "
    "accepted_at = $12, decided_at = $13, issued_at = $14, delivered_at = $15, changed_at = $16, "
    "invitation = $17, invited_at = $18, acceptance = $19, procedure = $20, green = $21 "
    "WHERE county = $1 AND id = $2 AND version = $22"};

std::int64_t invited_column(const Case& c) {
    return c.invited_at ? c.invited_at->micros : 0;
}

std::optional<std::int64_t> statutory_column(const Case& c) {
    return c.statutory ? std::optional(c.statutory->limit) : std::nullopt;
}
}  // namespace

std::optional<Case> find(db::Session& session, std::string_view county, const CaseId& id) {
    return session.one(select_case, {county, id}, case_row);
}

std::optional<Case> find_number(db::Session& session, std::string_view county,
                                std::string_view number) {
    return session.one(select_number, {county, number}, case_row);
}

std::vector<Case> of_order(db::Session& session, std::string_view county,
                           const orders::OrderId& order) {
    return session.all(select_of_order, {county, order}, case_row);
}

std::vector<Case> of_name(db::Session& session, std::string_view county, std::string_view name,
                          std::string_view path) {
    return session.all(select_of_name, {county, name, path, page_size + 1}, case_row);
}

void add(db::Tx& tx, std::string_view county, const Case& c) {
    const auto statutory_unit = c.statutory ? c.statutory->unit : duty::DayUnit::working_days;
    tx.put(insert_case, {county,
                         c.id,
                         c.number,
                         c.version,
                         c.state,
                         c.tab,
                         c.rank_at,
                         c.due,
                         c.item,
                         c.item_version,
                         c.item_name,
                         c.promised.limit,
                         c.promised.unit,
                         statutory_column(c),
                         statutory_unit,
                         c.is_instant,
                         c.four_eyes,
                         c.order,
                         c.order_number,
                         c.mandate_number,
                         c.account,
                         c.applicant,
                         c.applicant_name,
                         c.unit.id,
                         c.unit.name,
                         c.unit.path,
                         c.town.id,
                         c.town.name,
                         c.town.path,
                         c.bureau.id,
                         c.bureau.name,
                         c.bureau.path,
                         c.source,
                         c.agent,
                         c.agent_name,
                         c.delivery,
                         c.submissions,
                         c.receipt_number,
                         c.acceptance_number,
                         c.result_number,
                         c.result_valid_until,
                         c.received_at,
                         c.accepted_at,
                         c.decided_at,
                         c.issued_at,
                         c.delivered_at,
                         c.changed_at,
                         c.invitation,
                         invited_column(c),
                         c.may_follow,
                         c.may_commit,
                         c.extension_days,
                         c.bureau_accepts,
                         join(c.answers, ","),
                         c.acceptance,
                         c.procedure,
                         c.green});
}

bool save(db::Tx& tx, std::string_view county, const Case& c) {
    return tx.run(update_case, {county,
                                c.id,
                                c.version,
                                c.state,
                                c.tab,
                                c.rank_at,
                                c.due,
                                c.submissions,
                                c.acceptance_number,
                                c.result_number,
                                c.result_valid_until,
                                c.accepted_at,
                                c.decided_at,
                                c.issued_at,
                                c.delivered_at,
                                c.changed_at,
                                c.invitation,
                                invited_column(c),
                                c.acceptance,
                                c.procedure,
                                c.green,
                                c.version - 1}) == 1;
}

std::vector<Case> invited_of(db::Session& session, std::string_view county,
                             std::string_view account, Instant since) {
    return session.all(select_invited_of, {county, account, since}, case_row);
}

std::optional<Case> invited_before(db::Session& session, std::string_view county, Instant before) {
    return session.one(select_invited_before, {county, before}, case_row);
}

}  // namespace ortoo::cases::store
