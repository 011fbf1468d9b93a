// SPDX-License-Identifier: MulanPSL-2.0
// Sums of days and months. Both tables have the same columns, in the order of Measure.
#include "oversight/store_counts.h"

namespace ortoo::oversight::store {

namespace {
const db::Sql add_day{
    "oversight.add_count_day",
    "INSERT INTO count_days (county, item, span, town, received, at_window, comprehensive, "
    "sector, ended, village_only, handed, handed_near, corrections, reentries, trips) VALUES "
    "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (county, "
    "item, span, town) DO UPDATE SET received = count_days.received + excluded.received, "
    "at_window = count_days.at_window + excluded.at_window, comprehensive = "
    "count_days.comprehensive + excluded.comprehensive, sector = count_days.sector + "
    "excluded.sector, ended = count_days.ended + excluded.ended, village_only = "
    "count_days.village_only + excluded.village_only, handed = count_days.handed + "
    "excluded.handed, handed_near = count_days.handed_near + excluded.handed_near, "
    "corrections = count_days.corrections + excluded.corrections, reentries = "
    "count_days.reentries + excluded.reentries, trips = count_days.trips + excluded.trips"};
const db::Sql days_after{
    "oversight.select_days_after",
    "SELECT item, span, town, received, at_window, comprehensive, sector, ended, "
    "village_only, handed, handed_near, corrections, reentries, trips FROM count_days WHERE "
    "county = $1 AND (item, span, town) > ($2, $3, $4) ORDER BY item, span, town LIMIT $5"};
const db::Sql days_by_town{
    "oversight.select_days_by_town",
    "SELECT '', '', town, CAST(COALESCE(SUM(received), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(at_window), 0) AS BIGINT), CAST(COALESCE(SUM(comprehensive), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(sector), 0) AS BIGINT), CAST(COALESCE(SUM(ended), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(village_only), 0) AS BIGINT), CAST(COALESCE(SUM(handed), 0) "
    "AS BIGINT), CAST(COALESCE(SUM(handed_near), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(corrections), 0) AS BIGINT), CAST(COALESCE(SUM(reentries), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(trips), 0) AS BIGINT) FROM count_days WHERE county = $1 AND "
    "item = '' AND span >= $2 AND span <= $3 GROUP BY town ORDER BY town"};
const db::Sql days_by_item{
    "oversight.select_days_by_item",
    "SELECT item, '', '', CAST(COALESCE(SUM(received), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(at_window), 0) AS BIGINT), CAST(COALESCE(SUM(comprehensive), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(sector), 0) AS BIGINT), CAST(COALESCE(SUM(ended), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(village_only), 0) AS BIGINT), CAST(COALESCE(SUM(handed), 0) "
    "AS BIGINT), CAST(COALESCE(SUM(handed_near), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(corrections), 0) AS BIGINT), CAST(COALESCE(SUM(reentries), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(trips), 0) AS BIGINT) FROM count_days WHERE county = $1 AND "
    "town = $2 AND span >= $3 AND span <= $4 AND item <> '' GROUP BY item ORDER BY item"};
const db::Sql add_month{
    "oversight.add_count_month",
    "INSERT INTO count_months (county, item, span, town, received, at_window, comprehensive, "
    "sector, ended, village_only, handed, handed_near, corrections, reentries, trips) VALUES "
    "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (county, "
    "item, span, town) DO UPDATE SET received = count_months.received + excluded.received, "
    "at_window = count_months.at_window + excluded.at_window, comprehensive = "
    "count_months.comprehensive + excluded.comprehensive, sector = count_months.sector + "
    "excluded.sector, ended = count_months.ended + excluded.ended, village_only = "
    "count_months.village_only + excluded.village_only, handed = count_months.handed + "
    "excluded.handed, handed_near = count_months.handed_near + excluded.handed_near, "
    "corrections = count_months.corrections + excluded.corrections, reentries = "
    "count_months.reentries + excluded.reentries, trips = count_months.trips + excluded.trips"};
const db::Sql months_after{
    "oversight.select_months_after",
    "SELECT item, span, town, received, at_window, comprehensive, sector, ended, "
    "village_only, handed, handed_near, corrections, reentries, trips FROM count_months WHERE "
    "county = $1 AND (item, span, town) > ($2, $3, $4) ORDER BY item, span, town LIMIT $5"};
const db::Sql months_by_town{
    "oversight.select_months_by_town",
    "SELECT '', '', town, CAST(COALESCE(SUM(received), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(at_window), 0) AS BIGINT), CAST(COALESCE(SUM(comprehensive), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(sector), 0) AS BIGINT), CAST(COALESCE(SUM(ended), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(village_only), 0) AS BIGINT), CAST(COALESCE(SUM(handed), 0) "
    "AS BIGINT), CAST(COALESCE(SUM(handed_near), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(corrections), 0) AS BIGINT), CAST(COALESCE(SUM(reentries), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(trips), 0) AS BIGINT) FROM count_months WHERE county = $1 AND "
    "item = '' AND span >= $2 AND span <= $3 GROUP BY town ORDER BY town"};
const db::Sql months_by_item{
    "oversight.select_months_by_item",
    "SELECT item, '', '', CAST(COALESCE(SUM(received), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(at_window), 0) AS BIGINT), CAST(COALESCE(SUM(comprehensive), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(sector), 0) AS BIGINT), CAST(COALESCE(SUM(ended), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(village_only), 0) AS BIGINT), CAST(COALESCE(SUM(handed), 0) "
    "AS BIGINT), CAST(COALESCE(SUM(handed_near), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(corrections), 0) AS BIGINT), CAST(COALESCE(SUM(reentries), 0) AS "
    "BIGINT), CAST(COALESCE(SUM(trips), 0) AS BIGINT) FROM count_months WHERE county = $1 AND "
    "town = $2 AND span >= $3 AND span <= $4 AND item <> '' GROUP BY item ORDER BY item"};
const db::Sql months_each{
    "oversight.select_months_each",
    "SELECT item, span, town, received, at_window, comprehensive, sector, ended, "
    "village_only, handed, handed_near, corrections, reentries, trips FROM count_months WHERE "
    "county = $1 AND item = '' AND span >= $3 AND span <= $4 AND town = $2 ORDER BY span"};
const db::Sql any_month{
    "oversight.select_any_month",
    "SELECT 1 FROM count_months WHERE county = $1 AND item = '' AND span <= $2 LIMIT 1"};

CountRow row_of(const db::Row& row) {
    CountRow out{{row.text(0), row.text(1), row.text(2)}, {}};
    for (std::size_t i = 0; i < measure_count; ++i) {
        out.sums.sums[i] = row.integer(3 + static_cast<int>(i));
    }
    return out;
}

}  // namespace

void add(db::Tx& tx, std::string_view county, Span span, const CountKey& key, const Measures& by) {
    std::vector<db::Value> values{county, key.item, key.span, key.town};
    values.insert(values.end(), by.sums.begin(), by.sums.end());
    tx.put(span == Span::day ? add_day : add_month, std::span<const db::Value>(values));
}

std::vector<CountRow> counts_after(db::Session& session, std::string_view county, Span span,
                                   const CountKey& after, int limit) {
    return session.all(span == Span::day ? days_after : months_after,
                       {county, after.item, after.span, after.town, limit}, row_of);
}

std::vector<CountRow> by_town(db::Session& session, std::string_view county, Span span,
                              std::string_view first, std::string_view last) {
    return session.all(span == Span::day ? days_by_town : months_by_town, {county, first, last},
                       row_of);
}

std::vector<CountRow> by_item(db::Session& session, std::string_view county, Span span,
                              std::string_view town, std::string_view first,
                              std::string_view last) {
    return session.all(span == Span::day ? days_by_item : months_by_item,
                       {county, town, first, last}, row_of);
}

std::vector<CountRow> months_of(db::Session& session, std::string_view county,
                                std::string_view town, std::string_view first,
                                std::string_view last) {
    return session.all(months_each, {county, town, first, last}, row_of);
}

bool counted_by(db::Session& session, std::string_view county, std::string_view month) {
    return session.exists(any_month, {county, month});
}

}  // namespace ortoo::oversight::store
