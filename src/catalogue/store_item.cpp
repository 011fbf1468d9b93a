// SPDX-License-Identifier: MulanPSL-2.0
#include "base/json_decode.h"
#include "base/json_encode.h"
#include "catalogue/store.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql select_head{
    "catalogue.select_head",
    "SELECT v.version, v.imported_at, i.four_eyes FROM items i JOIN item_versions v "
    "ON v.county = i.county AND v.item = i.id AND v.version = i.version "
    "WHERE i.county = $1 AND i.id = $2"};

const db::Sql select_head_version{
    "catalogue.select_head_version",
    "SELECT v.version, v.imported_at, i.four_eyes FROM items i JOIN item_versions v "
    "ON v.county = i.county AND v.item = i.id "
    "WHERE i.county = $1 AND i.id = $2 AND v.version = $3"};

const db::Sql select_content{
    "catalogue.select_content",
    "SELECT content FROM item_versions WHERE county = $1 AND item = $2 AND version = $3"};

const db::Sql select_known{"catalogue.select_known",
                           "SELECT id, no, version, digest, four_eyes FROM items "
                           "WHERE county = $1 AND id = $2"};

const db::Sql select_codes{"catalogue.select_codes",
                           "SELECT code, id, no, version, digest, four_eyes FROM items "
                           "WHERE county = $1"};

const db::Sql upsert_item{
    "catalogue.upsert_item",
    "INSERT INTO items (county, id, no, code, version, digest, place, name, theme, department, "
    "promised_limit, promised_unit, is_instant, agent_mode, high_frequency, village, town, "
    "four_eyes) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) "
    "ON CONFLICT (county, id) DO UPDATE SET version = excluded.version, digest = excluded.digest, "
    "place = excluded.place, name = excluded.name, theme = excluded.theme, "
    "department = excluded.department, promised_limit = excluded.promised_limit, "
    "promised_unit = excluded.promised_unit, is_instant = excluded.is_instant, "
    "agent_mode = excluded.agent_mode, high_frequency = excluded.high_frequency, "
    "village = excluded.village, town = excluded.town"};

const db::Sql insert_version{
    "catalogue.insert_version",
    "INSERT INTO item_versions (county, item, version, content, imported_at) "
    "VALUES ($1, $2, $3, $4, $5)"};

const db::Sql update_four_eyes{"catalogue.update_four_eyes",
                               "UPDATE items SET four_eyes = $3 WHERE county = $1 AND id = $2"};

// Stored by `save` and by nobody else, so a content that does not decode is a fault.
Item item_of(const db::Row& row) {
    boost::system::error_code error;
    const json::value content = json::parse(row.view(0), error);
    if (error || !content.is_object()) {
        throw db::Fault("the content of an item is not JSON");
    }
    Source source;
    source.fields = content.get_object();
    Result<Item> item = decode<Item>(source);
    if (!item) {
        throw db::Fault("the content of an item does not decode: " + item.error().field);
    }
    return std::move(*item);
}

Head head_of(const db::Row& row) {
    return {row.integer(0), row.instant(1), row.flag(2)};
}

}  // namespace

std::optional<Head> head(db::Session& session, const std::string& county, const ItemId& id) {
    return session.one(select_head, {county, id}, head_of);
}

std::optional<Head> head(db::Session& session, const std::string& county, const ItemId& id,
                         std::int64_t version) {
    return session.one(select_head_version, {county, id, version}, head_of);
}

std::optional<Item> content(db::Session& session, const std::string& county, const ItemId& id,
                            std::int64_t version) {
    return session.one(select_content, {county, id, version}, item_of);
}

std::optional<Known> known(db::Session& session, const std::string& county, const ItemId& id) {
    return session.one(select_known, {county, id}, [](const db::Row& row) {
        return Known{ItemId{row.text(0)}, row.integer(1), row.integer(2), row.text(3), row.flag(4)};
    });
}

std::map<std::string, Known> by_code(db::Session& session, const std::string& county) {
    std::map<std::string, Known> out;
    const db::Value values[] = {county};
    session.query(select_codes, values, [&](const db::Row& row) {
        out[row.text(0)] = {ItemId{row.text(1)}, row.integer(2), row.integer(3), row.text(4),
                            row.flag(5)};
    });
    return out;
}

void save(db::Tx& tx, const std::string& county, const Item& item, std::int64_t no,
          const std::string& digest, Instant now) {
    const std::int64_t place = item.high_frequency ? 0 : 1;
    tx.put(upsert_item,
           {county, item.id, no, item.code, item.version, digest, place, item.name, item.theme,
            item.department, item.promised.limit, item.promised.unit, item.is_instant,
            item.agent_mode, item.high_frequency, item.village, item.town, item.four_eyes});
    tx.put(insert_version, {county, item.id, item.version, json::serialize(encode(item)), now});
}

void set_four_eyes(db::Tx& tx, const std::string& county, const ItemId& id, bool four_eyes) {
    tx.put(update_four_eyes, {county, id, four_eyes});
}

}  // namespace ortoo::catalogue::store
