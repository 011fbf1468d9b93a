// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_enquiry.h"

namespace ortoo::orders::store {

namespace {
#define ENQUIRY_COLUMNS                                                                 \
    "id, number, version, state, unit, unit_name, unit_path, order_id, item, account, " \
    "asker_name, question, owner, owner_name, owner_phone, offered_to, offered_name, "  \
    "offered_reason, asked_at, due_at, answer, answered_at, answered_by, told"

const db::Sql select_enquiry{"orders.select_enquiry", "SELECT " ENQUIRY_COLUMNS
                                                      " FROM enquiries WHERE county = $1 AND "
                                                      "id = $2"};
const db::Sql select_of_staff{"orders.select_enquiries_of_staff",
                              "SELECT " ENQUIRY_COLUMNS
                              " FROM enquiries WHERE county = $1 AND owner = $2 AND done = $3 "
                              "ORDER BY due_at, id LIMIT $4 OFFSET $5"};
const db::Sql select_offered{"orders.select_enquiries_offered",
                             "SELECT " ENQUIRY_COLUMNS
                             " FROM enquiries WHERE county = $1 AND offered_to = $2 AND done = 0 "
                             "ORDER BY due_at, id LIMIT 20"};
const db::Sql select_under{
    "orders.select_enquiries_under",
    "SELECT " ENQUIRY_COLUMNS
    " FROM enquiries WHERE county = $1 AND done = $3 AND "
    "substr(unit_path, 1, length($2)) = $2 ORDER BY due_at, id LIMIT $4 OFFSET $5"};
const db::Sql select_of_account{"orders.select_enquiries_of_account",
                                "SELECT " ENQUIRY_COLUMNS
                                " FROM enquiries WHERE county = $1 AND account = $2 "
                                "ORDER BY id DESC LIMIT $3 OFFSET $4"};
const db::Sql select_overdue{
    "orders.select_overdue_enquiry",
    "SELECT id FROM enquiries WHERE county = $1 AND done = 0 AND told = 0 AND due_at < $2 AND "
    "state = 'open' ORDER BY due_at, id LIMIT 1"};
const db::Sql insert_enquiry{
    "orders.insert_enquiry",
    "INSERT INTO enquiries (county, " ENQUIRY_COLUMNS
    ", done) VALUES ($1, $2, $3, $4, $5, $6, "
    "$7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, "
    "0)"};
const db::Sql update_enquiry{
    "orders.update_enquiry",
    "UPDATE enquiries SET version = $3, state = $4, owner = $5, owner_name = $6, owner_phone = $7, "
    "offered_to = $8, offered_name = $9, offered_reason = $10, answer = $11, answered_at = $12, "
    "answered_by = $13, told = $14, done = $15 WHERE county = $1 AND id = $2"};

Enquiry enquiry_row(const db::Row& row) {
    Enquiry e;
    int c = 0;
    e.id.text = row.text(c++);
    e.number = row.text(c++);
    e.version = row.integer(c++);
    e.state = row.as<EnquiryState>(c++);
    e.unit.text = row.text(c++);
    e.unit_name = row.text(c++);
    e.unit_path = row.text(c++);
    e.order = row.text(c++);
    e.item = row.text(c++);
    e.account = row.text(c++);
    e.asker_name = row.text(c++);
    e.question = row.text(c++);
    e.owner.text = row.text(c++);
    e.owner_name = row.text(c++);
    e.owner_phone = row.text(c++);
    e.offered_to = row.text(c++);
    e.offered_name = row.text(c++);
    e.offered_reason = row.text(c++);
    e.asked_at = row.instant(c++);
    e.due_at = row.instant(c++);
    e.answer = row.text(c++);
    e.answered_at = row.maybe_instant(c++);
    e.answered_by = row.text(c++);
    e.told = row.flag(c);
    return e;
}
}  // namespace

std::optional<Enquiry> enquiry(db::Session& session, std::string_view county, const EnquiryId& id) {
    return session.one(select_enquiry, {county, id}, enquiry_row);
}

void add_enquiry(db::Tx& tx, std::string_view county, const Enquiry& e) {
    tx.put(insert_enquiry,
           {county,        e.id,         e.number,       e.version,        e.state,
            e.unit,        e.unit_name,  e.unit_path,    e.order,          e.item,
            e.account,     e.asker_name, e.question,     e.owner,          e.owner_name,
            e.owner_phone, e.offered_to, e.offered_name, e.offered_reason, e.asked_at,
            e.due_at,      e.answer,     e.answered_at,  e.answered_by,    e.told});
}

void save_enquiry(db::Tx& tx, std::string_view county, const Enquiry& e) {
    const bool done = e.state == EnquiryState::closed;
    tx.put(update_enquiry, {county, e.id, e.version, e.state, e.owner, e.owner_name, e.owner_phone,
                            e.offered_to, e.offered_name, e.offered_reason, e.answer, e.answered_at,
                            e.answered_by, e.told, done});
}

std::vector<Enquiry> enquiries_of_staff(db::Session& session, std::string_view county,
                                        std::string_view staff, bool done, std::int64_t page) {
    std::vector<Enquiry> out;
    if (!done && page == 0) {
        out = session.all(select_offered, {county, staff}, enquiry_row);
    }
    for (Enquiry& each :
         session.all(select_of_staff, {county, staff, done, enquiry_page + 1, page * enquiry_page},
                     enquiry_row)) {
        out.push_back(std::move(each));
    }
    return out;
}

std::vector<Enquiry> enquiries_under(db::Session& session, std::string_view county,
                                     std::string_view path, bool done, std::int64_t page) {
    return session.all(select_under, {county, path, done, enquiry_page + 1, page * enquiry_page},
                       enquiry_row);
}

std::vector<Enquiry> enquiries_of_account(db::Session& session, std::string_view county,
                                          std::string_view account, std::int64_t page) {
    return session.all(select_of_account, {county, account, enquiry_page + 1, page * enquiry_page},
                       enquiry_row);
}

std::optional<EnquiryId> overdue_enquiry(db::Session& session, std::string_view county,
                                         Instant now) {
    return session.one(select_overdue, {county, now},
                       [](const db::Row& row) { return EnquiryId{row.text(0)}; });
}

}  // namespace ortoo::orders::store
