// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store_sweep.h"

#include "cases/store_row.h"

namespace ortoo::cases::store {

namespace {

const db::Sql count_provisional{
    "cases.count_provisional",
    "SELECT count(*) FROM (SELECT 1 FROM case_clocks WHERE county = $1 AND state = 'running' AND "
    "provisional = 1 LIMIT 1000) AS bounded"};
const db::Sql select_after{"cases.received_after",
                           "SELECT " CASE_COLUMNS
                           " FROM cases WHERE county = $1 AND id > $2 AND received_at < $3 "
                           "ORDER BY id LIMIT $4"};

const db::Sql select_begins{
    "cases.name_begins",
    "SELECT " CASE_COLUMNS
    " FROM cases WHERE county = $1 AND substr(applicant_name, 1, 2) = $2 AND "
    "substr(applicant_name, 1, length($3)) = $3 AND "
    "(substr(unit_path, 1, length($4)) = $4 OR substr(town_path, 1, length($4)) = $4 OR "
    "substr(bureau_path, 1, length($4)) = $4) "
    "ORDER BY id DESC LIMIT 50"};

}  // namespace

std::vector<Case> name_begins(db::Session& session, std::string_view county, std::string_view head,
                              std::string_view begin, std::string_view path) {
    return session.all(select_begins, {county, head, begin, path}, case_row);
}

std::int64_t provisional_count(db::Session& session, std::string_view county) {
    return session.count(count_provisional, {county});
}

std::vector<Case> received_after(db::Session& session, std::string_view county, const CaseId& after,
                                 Instant before, int max) {
    return session.all(select_after, {county, after, before, max}, case_row);
}

}  // namespace ortoo::cases::store
