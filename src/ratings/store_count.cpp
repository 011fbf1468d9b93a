// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/store_count.h"

namespace ortoo::ratings::store {

namespace {
#define SUM(column) "CAST(SUM(" #column ") AS BIGINT)"
#define SUMS     \
    SUM(invited) \
    ", " SUM(lapsed) ", " SUM(very_satisfied) ", " SUM(satisfied) ", " SUM(                   \
        basically_satisfied) ", " SUM(dissatisfied) ", " SUM(very_dissatisfied) ", " SUM(     \
        uncounted) ", " SUM(matters) ", " SUM(called_back)
#define FROM_MONTHS " FROM rating_counts WHERE county = $1 AND month >= $2 AND month <= $3 "
#define BELOW "AND substr(unit_path, 1, length($4)) = $4 "
#define GROUPED(key, name)                                                               \
    "SELECT " key ", " name ", " SUMS FROM_MONTHS BELOW "GROUP BY " key " ORDER BY " key \
    " LIMIT 51 OFFSET $5"
#define MORE(column) #column " = rating_counts." #column " + excluded." #column
#define RATED \
    "SUM(very_satisfied + satisfied + basically_satisfied + dissatisfied + very_dissatisfied)"

const db::Sql add_count{
    "ratings.add_count",
    "INSERT INTO rating_counts (county, month, unit, item, agent, way, unit_name, unit_path, "
    "item_name, invited, lapsed, very_satisfied, satisfied, basically_satisfied, dissatisfied, "
    "very_dissatisfied, uncounted, matters, called_back) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, "
    "$9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) "
    "ON CONFLICT (county, month, unit, item, agent, way) DO UPDATE SET " MORE(invited) ", " MORE(
        lapsed) ", " MORE(very_satisfied) ", " MORE(satisfied) ", " MORE(basically_satisfied) ", "
    MORE(dissatisfied) ", " MORE(very_dissatisfied) ", " MORE(uncounted) ", " MORE(matters) ", "
    MORE(called_back)};
const db::Sql by_unit{"ratings.by_unit", GROUPED("unit", "MAX(unit_name)")};
const db::Sql by_item{"ratings.by_item", GROUPED("item", "MAX(item_name)")};
const db::Sql by_agent{"ratings.by_agent", GROUPED("agent", "''")};
const db::Sql by_month{"ratings.by_month", GROUPED("month", "''")};
const db::Sql by_way{"ratings.by_way", GROUPED("way", "''")};
const db::Sql sum_all{"ratings.sum_all", "SELECT '', '', " SUMS FROM_MONTHS BELOW};
const db::Sql most_rated{"ratings.most_rated",
                         "SELECT item, MAX(item_name), " SUMS FROM_MONTHS
                         "GROUP BY item HAVING " RATED " >= CAST($4 AS BIGINT) ORDER BY " RATED
                         " DESC, item LIMIT 50"};
const db::Sql count_below{"ratings.count_below", "SELECT COUNT(*) FROM (SELECT item" FROM_MONTHS
                                                 "GROUP BY item HAVING " RATED " > 0 AND " RATED
                                                 " < CAST($4 AS BIGINT)) AS few"};

Counted counted_row(const db::Row& row) {
    Counted out{row.text(0), row.text(1), {}};
    Tally& t = out.tally;
    int column = 2;
    for (std::int64_t* part :
         {&t.invited, &t.lapsed, &t.very_satisfied, &t.satisfied, &t.basically_satisfied,
          &t.dissatisfied, &t.very_dissatisfied, &t.uncounted, &t.matters, &t.called_back}) {
        *part = row.integer(column++);
    }
    return out;
}

const db::Sql& grouped(By by) {
    switch (by) {
        case By::unit:
            return by_unit;
        case By::item:
            return by_item;
        case By::agent:
            return by_agent;
        case By::month:
            return by_month;
        case By::way:
            break;
    }
    return by_way;
}
}  // namespace

void count(db::Tx& tx, std::string_view county, const CountKey& key, const Tally& t) {
    const std::string_view way = key.way ? name_of(*key.way) : std::string_view();
    tx.put(add_count, {county, key.month, key.unit, key.item, key.agent, way, key.unit_name,
                       key.unit_path, key.item_name, t.invited, t.lapsed, t.very_satisfied,
                       t.satisfied, t.basically_satisfied, t.dissatisfied, t.very_dissatisfied,
                       t.uncounted, t.matters, t.called_back});
}

std::vector<Counted> counted(db::Session& session, std::string_view county, const Months& months,
                             std::string_view path, By by, std::int64_t page) {
    return session.all(grouped(by), {county, months.first, months.last, path, page * coverage_page},
                       counted_row);
}

Tally total(db::Session& session, std::string_view county, const Months& months,
            std::string_view path) {
    const auto row = session.one(sum_all, {county, months.first, months.last, path}, counted_row);
    return row ? row->tally : Tally{};
}

std::vector<Counted> items_rated(db::Session& session, std::string_view county,
                                 const Months& months, std::int64_t least) {
    return session.all(most_rated, {county, months.first, months.last, least}, counted_row);
}

std::int64_t items_below(db::Session& session, std::string_view county, const Months& months,
                         std::int64_t least) {
    return session.count(count_below, {county, months.first, months.last, least});
}

}  // namespace ortoo::ratings::store
