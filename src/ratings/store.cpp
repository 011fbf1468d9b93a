// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/store.h"

#include "base/json_encode.h"

namespace ortoo::ratings::store {

namespace {
#define RATING_COLUMNS                                                                     \
    "case_id, number, level, tags, remark, channel, rated_at, item, item_name, agent, "    \
    "unit_name, unit_path, town_path, bureau_path, way, counted, form, scan, entered_by, " \
    "filled_on"
#define SELECT_RATING "SELECT " RATING_COLUMNS " FROM ratings WHERE county = $1 AND "
// An empty text, or 0, asks for every one.
#define LISTED(column)                                                                         \
    SELECT_RATING column                                                                       \
        " = $2 AND rated_at >= $3 AND rated_at <= $4 AND (CAST($5 AS BIGINT) = 0 OR level IN " \
        "('dissatisfied', 'very_dissatisfied')) AND ($6 = '' OR item = $6) AND ($7 = '' OR "   \
        "agent = $7) ORDER BY rated_at DESC, case_id DESC LIMIT 21 OFFSET $8"

const db::Sql insert_rating{"ratings.insert_rating",
                            "INSERT INTO ratings (county, " RATING_COLUMNS
                            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
                            "$14, $15, $16, $17, $18, $19, $20, $21)"};
const db::Sql update_counted{"ratings.uncount",
                             "UPDATE ratings SET counted = 0 WHERE county = $1 AND case_id = $2"};
const db::Sql select_rating{"ratings.select_rating", SELECT_RATING "case_id = $2"};
const db::Sql of_county{"ratings.of_county", LISTED("county")};
const db::Sql of_town{"ratings.of_town", LISTED("town_path")};
const db::Sql of_bureau{"ratings.of_bureau", LISTED("bureau_path")};
const db::Sql of_unit{"ratings.of_unit", LISTED("unit_path")};
const db::Sql select_between{
    "ratings.select_between", SELECT_RATING
    "rated_at >= $2 AND rated_at < $3 ORDER BY rated_at, case_id LIMIT 200 OFFSET $4"};

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
            row.text(13),
            row.as<Way>(14),
            row.flag(15),
            row.text(16),
            row.text(17),
            row.text(18),
            row.maybe_date(19)};
}

const db::Sql& cut_by(cases::Cut cut) {
    switch (cut) {
        case cases::Cut::county:
            return of_county;
        case cases::Cut::town:
            return of_town;
        case cases::Cut::bureau:
            return of_bureau;
        case cases::Cut::village:
            break;
    }
    return of_unit;
}
}  // namespace

void add(db::Tx& tx, std::string_view county, const Rating& r) {
    const std::string tags = json::serialize(encode_value(r.tags));
    tx.put(insert_rating,
           {county,        r.item,  r.number,    r.level, tags,        r.comment,    r.channel,
            r.rated_at,    r.guide, r.item_name, r.agent, r.unit_name, r.unit_path,  r.town_path,
            r.bureau_path, r.way,   r.counted,   r.form,  r.scan,      r.entered_by, r.filled_on});
}

void uncount(db::Tx& tx, std::string_view county, const cases::CaseId& item) {
    tx.put(update_counted, {county, item});
}

std::optional<Rating> rating(db::Session& session, std::string_view county,
                             const cases::CaseId& item) {
    return session.one(select_rating, {county, item}, rating_row);
}

std::vector<Rating> listed(db::Session& session, std::string_view county, cases::Cut cut,
                           std::string_view path, const Wanted& wanted, std::int64_t page) {
    const std::string_view key = cut == cases::Cut::county ? county : path;
    return session.all(cut_by(cut),
                       {county, key, wanted.from, wanted.to, wanted.bad, wanted.item, wanted.agent,
                        page * page_size},
                       rating_row);
}

std::vector<Rating> between(db::Session& session, std::string_view county, Instant from, Instant to,
                            std::int64_t skip) {
    return session.all(select_between, {county, from, to, skip}, rating_row);
}

}  // namespace ortoo::ratings::store
