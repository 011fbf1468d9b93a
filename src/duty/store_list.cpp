// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/store.h"

namespace ortoo::duty::store {

namespace {

#define LIST_COLUMNS "version, title, text, effective, published_at, published_by"

const db::Sql select_list_at{"duty.select_list_at",
                             "SELECT " LIST_COLUMNS
                             " FROM responsibility_lists WHERE county = $1 AND effective <= $2 "
                             "ORDER BY version DESC LIMIT 1"};

const db::Sql select_list{"duty.select_list",
                          "SELECT " LIST_COLUMNS
                          " FROM responsibility_lists WHERE county = $1 AND version = $2"};

const db::Sql select_lists{"duty.select_lists", "SELECT " LIST_COLUMNS
                                                " FROM responsibility_lists WHERE county = $1 "
                                                "ORDER BY version DESC LIMIT 51 OFFSET $2"};

const db::Sql insert_list_row{"duty.insert_list",
                              "INSERT INTO responsibility_lists (county, " LIST_COLUMNS
                              ") VALUES ($1, $2, $3, $4, $5, $6, $7)"};

const db::Sql select_confirmation{"duty.select_confirmation",
                                  "SELECT at FROM responsibility_confirmations "
                                  "WHERE county = $1 AND staff = $2 AND version = $3"};

const db::Sql insert_confirmed{
    "duty.insert_confirmation",
    "INSERT INTO responsibility_confirmations (county, staff, version, at) "
    "VALUES ($1, $2, $3, $4)"};

ResponsibilityList list_row(const db::Row& row) {
    return {row.integer(0), row.text(1), row.text(2), row.date(3), row.instant(4), row.text(5)};
}

}  // namespace

std::optional<ResponsibilityList> list_at(db::Session& session, const std::string& county,
                                          CivilDate date) {
    return session.one(select_list_at, {county, date}, list_row);
}

std::optional<ResponsibilityList> list_of(db::Session& session, const std::string& county,
                                          std::int64_t version) {
    return session.one(select_list, {county, version}, list_row);
}

std::optional<ResponsibilityList> newest_list(db::Session& session, const std::string& county) {
    return session.one(select_lists, {county, 0}, list_row);
}

std::vector<ResponsibilityList> lists(db::Session& session, const std::string& county,
                                      std::int64_t page) {
    return session.all(select_lists, {county, page * 50}, list_row);
}

void insert_list(db::Tx& tx, const std::string& county, const ResponsibilityList& list) {
    tx.put(insert_list_row, {county, list.version, list.title, list.text, list.effective,
                             list.published_at, list.published_by});
}

std::optional<Instant> confirmed_at(db::Session& session, const std::string& county,
                                    const identity::StaffId& staff, std::int64_t version) {
    return session.one(select_confirmation, {county, staff, version},
                       [](const db::Row& row) { return row.instant(0); });
}

void insert_confirmation(db::Tx& tx, const std::string& county, const identity::StaffId& staff,
                         std::int64_t version, Instant at) {
    tx.put(insert_confirmed, {county, staff, version, at});
}

}  // namespace ortoo::duty::store
