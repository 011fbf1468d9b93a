// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/store_tablet.h"

namespace ortoo::ratings::store {

namespace {
#define TABLET_COLUMNS "window_id, code, code_until, digest, kind, paired_by"

const db::Sql upsert_tablet{
    "ratings.upsert_tablet",
    "INSERT INTO rating_tablets (county, " TABLET_COLUMNS
    ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (county, window_id) DO UPDATE SET "
    "code = excluded.code, code_until = excluded.code_until, digest = excluded.digest, "
    "kind = excluded.kind, paired_by = excluded.paired_by"};
const db::Sql by_code{"ratings.tablet_by_code",
                      "SELECT " TABLET_COLUMNS
                      " FROM rating_tablets WHERE county = $1 AND code = $2 LIMIT 1"};
const db::Sql by_digest{"ratings.tablet_by_digest",
                        "SELECT " TABLET_COLUMNS
                        " FROM rating_tablets WHERE county = $1 AND digest = $2 LIMIT 1"};
const db::Sql insert_ask{"ratings.insert_ask",
                         "INSERT INTO rating_asks (county, ticket, case_id) VALUES ($1, $2, $3) "
                         "ON CONFLICT (county, ticket, case_id) DO NOTHING"};
const db::Sql select_asked{
    "ratings.select_asked",
    "SELECT case_id FROM rating_asks WHERE county = $1 AND ticket = $2 ORDER BY case_id LIMIT 50"};

Tablet tablet_row(const db::Row& row) {
    return {queue::WindowId{row.text(0)}, row.text(1), row.instant(2), row.text(3),
            row.as<TabletKind>(4),        row.text(5)};
}
}  // namespace

void put(db::Tx& tx, std::string_view county, const Tablet& t) {
    tx.put(upsert_tablet, {county, t.window, t.code, t.code_until, t.digest, t.kind, t.paired_by});
}

std::optional<Tablet> tablet_by_code(db::Session& session, std::string_view county,
                                     std::string_view code) {
    return session.one(by_code, {county, code}, tablet_row);
}

std::optional<Tablet> tablet_by_digest(db::Session& session, std::string_view county,
                                       std::string_view digest) {
    return session.one(by_digest, {county, digest}, tablet_row);
}

void ask(db::Tx& tx, std::string_view county, const queue::TicketId& ticket,
         const cases::CaseId& item) {
    tx.run(insert_ask, {county, ticket, item});
}

std::vector<std::string> asked(db::Session& session, std::string_view county,
                               const queue::TicketId& ticket) {
    return session.all(select_asked, {county, ticket},
                       [](const db::Row& row) { return row.text(0); });
}

}  // namespace ortoo::ratings::store
