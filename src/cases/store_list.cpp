// SPDX-License-Identifier: MulanPSL-2.0
// Desk lists: four cuts of the county, each one index range; `done` runs it backwards.
#include "cases/store.h"
#include "cases/store_row.h"

namespace ortoo::cases::store {

namespace {
#define LISTED(column)                                                 \
    "SELECT " CASE_COLUMNS " FROM cases WHERE county = $1 AND " column \
    " = $2 AND tab = $3 AND "                                          \
    "rank_at >= $4 AND rank_at < $5 ORDER BY "
#define SOONEST "rank_at, id LIMIT $6 OFFSET $7"
#define NEWEST "rank_at DESC, id DESC LIMIT $6 OFFSET $7"
#define COUNTED(column)                                                       \
    "SELECT count(*) FROM (SELECT 1 FROM cases WHERE county = $1 AND " column \
    " = $2 AND "                                                              \
    "tab = $3 AND rank_at >= $4 AND rank_at < $5 LIMIT 1000) AS bounded"

const db::Sql town_soonest{"cases.town_soonest", LISTED("town_path") SOONEST};
const db::Sql town_newest{"cases.town_newest", LISTED("town_path") NEWEST};
const db::Sql town_count{"cases.town_count", COUNTED("town_path")};
const db::Sql bureau_soonest{"cases.bureau_soonest", LISTED("bureau_path") SOONEST};
const db::Sql bureau_newest{"cases.bureau_newest", LISTED("bureau_path") NEWEST};
const db::Sql bureau_count{"cases.bureau_count", COUNTED("bureau_path")};
const db::Sql village_soonest{"cases.village_soonest", LISTED("unit_path") SOONEST};
const db::Sql village_newest{"cases.village_newest", LISTED("unit_path") NEWEST};
const db::Sql village_count{"cases.village_count", COUNTED("unit_path")};

#define COUNTY                                        \
    "SELECT " CASE_COLUMNS                            \
    " FROM cases WHERE county = $1 AND tab = $2 AND " \
    "rank_at >= $3 AND rank_at < $4 ORDER BY "
const db::Sql county_soonest{"cases.county_soonest", COUNTY "rank_at, id LIMIT $5 OFFSET $6"};
const db::Sql county_newest{"cases.county_newest",
                            COUNTY "rank_at DESC, id DESC LIMIT $5 OFFSET $6"};
const db::Sql county_count{
    "cases.county_count",
    "SELECT count(*) FROM (SELECT 1 FROM cases WHERE county = $1 AND tab = $2 AND rank_at >= $3 "
    "AND rank_at < $4 LIMIT 1000) AS bounded"};

struct Statements {
    const db::Sql* soonest;
    const db::Sql* newest;
    const db::Sql* count;
};

Statements statements(Cut cut) {
    switch (cut) {
        case Cut::county:
            return {&county_soonest, &county_newest, &county_count};
        case Cut::town:
            return {&town_soonest, &town_newest, &town_count};
        case Cut::bureau:
            return {&bureau_soonest, &bureau_newest, &bureau_count};
        case Cut::village:
            return {&village_soonest, &village_newest, &village_count};
    }
    return {};
}
}  // namespace

std::vector<Case> listed(db::Session& session, std::string_view county, const Slice& slice,
                         std::int64_t page) {
    const Statements known = statements(slice.cut);
    const db::Sql& sql = slice.tab == Tab::done ? *known.newest : *known.soonest;
    const std::int64_t skip = page * page_size;
    if (slice.cut == Cut::county) {
        return session.all(sql, {county, slice.tab, slice.from, slice.to, page_size + 1, skip},
                           case_row);
    }
    return session.all(
        sql, {county, slice.path, slice.tab, slice.from, slice.to, page_size + 1, skip}, case_row);
}

std::int64_t counted(db::Session& session, std::string_view county, const Slice& slice) {
    const db::Sql& sql = *statements(slice.cut).count;
    if (slice.cut == Cut::county) {
        return session.count(sql, {county, slice.tab, slice.from, slice.to});
    }
    return session.count(sql, {county, slice.path, slice.tab, slice.from, slice.to});
}

}  // namespace ortoo::cases::store
