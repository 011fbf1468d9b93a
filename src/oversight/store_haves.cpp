// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/store_haves.h"

#include "base/json_stored.h"

namespace ortoo::oversight::store {

namespace {
const db::Sql select_kept{"oversight.select_haves",
                          "SELECT content FROM haves_days WHERE county = $1 AND day = $2 AND "
                          "substr(unit_path, 1, length($3)) = $3 ORDER BY unit"};
const db::Sql select_any{"oversight.select_haves_day",
                         "SELECT 1 FROM haves_days WHERE county = $1 AND day = $2 LIMIT 1"};
const db::Sql insert_row{"oversight.insert_haves",
                         "INSERT INTO haves_days (county, day, unit, unit_path, content) "
                         "VALUES ($1, $2, $3, $4, $5)"};
}  // namespace

std::vector<HaveRow> kept(db::Session& session, std::string_view county, CivilDate day,
                          std::string_view path) {
    return session.all(
        select_kept, {county, day, path},
        +[](const db::Row& row) { return record_from<HaveRow>(row.view(0)); });
}

bool is_kept(db::Session& session, std::string_view county, CivilDate day) {
    return session.count(select_any, {county, day}) > 0;
}

void keep(db::Tx& tx, std::string_view county, CivilDate day, std::string_view path,
          const HaveRow& row) {
    tx.put(insert_row, {county, day, row.unit, path, record_text(std::optional(row))});
}

}  // namespace ortoo::oversight::store
