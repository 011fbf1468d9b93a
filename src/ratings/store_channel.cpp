// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/store_channel.h"

namespace ortoo::ratings::store {

namespace {
#define CHANNEL_COLUMNS                                                                          \
    "id, version, unit, unit_name, unit_path, kind, place, retired, added_on, tried_on, works, " \
    "tried_by"
#define SELECT_CHANNELS "SELECT " CHANNEL_COLUMNS " FROM rating_channels WHERE county = $1 AND "
#define BELOW "substr(unit_path, 1, length($2)) = $2 "

const db::Sql insert_channel{"ratings.insert_channel",
                             "INSERT INTO rating_channels (county, " CHANNEL_COLUMNS
                             ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const db::Sql update_channel{
    "ratings.update_channel",
    "UPDATE rating_channels SET version = CAST($3 AS BIGINT), retired = $4, tried_on = $5, "
    "works = $6, tried_by = $7 WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_channel{"ratings.select_channel", SELECT_CHANNELS "id = $2"};
const db::Sql select_channels{"ratings.select_channels", SELECT_CHANNELS BELOW
                              "ORDER BY unit_path, kind, id LIMIT 51 OFFSET $3"};
const db::Sql select_in_use{"ratings.select_in_use", SELECT_CHANNELS BELOW
                            "AND retired = 0 ORDER BY unit_path, kind, id LIMIT 2000"};
const db::Sql insert_test{
    "ratings.insert_test",
    "INSERT INTO rating_channel_tests (county, channel, seq, day, works, note, by_id, by_name, "
    "noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};

RatingChannel channel_row(const db::Row& row) {
    RatingChannel out;
    out.id.text = row.text(0);
    out.version = row.integer(1);
    out.unit.text = row.text(2);
    out.unit_name = row.text(3);
    out.unit_path = row.text(4);
    out.kind = row.as<ChannelKind>(5);
    out.place = row.text(6);
    out.retired = row.flag(7);
    out.added_on = row.date(8);
    out.tried_on = row.maybe_date(9);
    out.works = row.flag(10);
    out.tried_by = row.text(11);
    return out;
}
}  // namespace

void add(db::Tx& tx, std::string_view county, const RatingChannel& c) {
    tx.put(insert_channel, {county, c.id, c.version, c.unit, c.unit_name, c.unit_path, c.kind,
                            c.place, c.retired, c.added_on, c.tried_on, c.works, c.tried_by});
}

bool save(db::Tx& tx, std::string_view county, const RatingChannel& c) {
    return tx.run(update_channel,
                  {county, c.id, c.version, c.retired, c.tried_on, c.works, c.tried_by}) == 1;
}

std::optional<RatingChannel> channel(db::Session& session, std::string_view county,
                                     const ChannelId& id) {
    return session.one(select_channel, {county, id}, channel_row);
}

std::vector<RatingChannel> channels(db::Session& session, std::string_view county,
                                    std::string_view path, std::int64_t page) {
    return session.all(select_channels, {county, path, page * channel_page}, channel_row);
}

std::vector<RatingChannel> in_use(db::Session& session, std::string_view county,
                                  std::string_view path) {
    return session.all(select_in_use, {county, path}, channel_row);
}

void add(db::Tx& tx, std::string_view county, const ChannelId& channel, const ChannelTest& t) {
    tx.put(insert_test,
           {county, channel, t.seq, t.day, t.works, t.note, t.by, t.by_name, t.noted_at});
}

}  // namespace ortoo::ratings::store
