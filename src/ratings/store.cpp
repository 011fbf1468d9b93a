// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/store.h"

#include "base/json_encode.h"

namespace ortoo::ratings::store {

namespace {
#define RATING_COLUMNS                                                                  \
    "case_id, number, level, tags, remark, channel, rated_at, item, item_name, agent, " \
    "unit_name, unit_path, town_path, bureau_path"
#define LISTED(column)                                                     \
    "SELECT " RATING_COLUMNS " FROM ratings WHERE county = $1 AND " column \
    " = $2 "                                                               \
    "ORDER BY rated_at DESC, case_id DESC LIMIT $3 OFFSET $4"

const db::Sql insert_rating{
    "ratings.insert_rating",
    "INSERT INTO ratings (county, " RATING_COLUMNS
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"};
const db::Sql of_county{"ratings.of_county",
                        "SELECT " RATING_COLUMNS
                        " FROM ratings WHERE county = $1 "
                        "ORDER BY rated_at DESC, case_id DESC LIMIT $2 OFFSET $3"};
const db::Sql of_town{"ratings.of_town", LISTED("town_path")};
const db::Sql of_bureau{"ratings.of_bureau", LISTED("bureau_path")};
const db::Sql of_unit{"ratings.of_unit", LISTED("unit_path")};

std::vector<std::string> tags_of(std::string_view stored) {
    std::vector<std::string> out;
    const json::value parsed = json::parse(stored);
    for (const json::value& each : parsed.as_array()) {
        out.emplace_back(each.as_string());
    }
    return out;
}

Rating rating_row(const db::Row& row) {
    return {cases::CaseId{row.text(0)},
            row.text(1),
            row.as<Level>(2),
            tags_of(row.view(3)),
            row.text(4),
            row.as<ActorKind>(5),
            row.instant(6),
            row.text(7),
            row.text(8),
            row.text(9),
            row.text(10),
            row.text(11),
            row.text(12),
            row.text(13)};
}
}  // namespace

void add(db::Tx& tx, std::string_view county, const Rating& r) {
    const std::string tags = json::serialize(encode_value(r.tags));
    tx.put(insert_rating,
           {county, r.item, r.number, r.level, tags, r.comment, r.channel, r.rated_at, r.guide,
            r.item_name, r.agent, r.unit_name, r.unit_path, r.town_path, r.bureau_path});
}

std::vector<Rating> listed(db::Session& session, std::string_view county, cases::Cut cut,
                           std::string_view path, std::int64_t page) {
    const std::int64_t skip = page * page_size;
    const int limit = page_size + 1;
    switch (cut) {
        case cases::Cut::county:
            return session.all(of_county, {county, limit, skip}, rating_row);
        case cases::Cut::town:
            return session.all(of_town, {county, path, limit, skip}, rating_row);
        case cases::Cut::bureau:
            return session.all(of_bureau, {county, path, limit, skip}, rating_row);
        case cases::Cut::village:
            return session.all(of_unit, {county, path, limit, skip}, rating_row);
    }
    return {};
}

}  // namespace ortoo::ratings::store
