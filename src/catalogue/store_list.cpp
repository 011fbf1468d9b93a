// SPDX-License-Identifier: MulanPSL-2.0
#include "base/json_decode.h"
#include "base/json_encode.h"
#include "catalogue/store_claim.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql select_edition{"catalogue.select_edition_of_list",
                             "SELECT edition FROM item_lists WHERE county = $1 AND unit = $2 "
                             "ORDER BY edition DESC LIMIT 1"};
const db::Sql insert_list{
    "catalogue.insert_list",
    "INSERT INTO item_lists (county, unit, edition, published_at, published_by, items, minimum, "
    "compliant, content) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
const db::Sql select_lists{"catalogue.select_lists",
                           "SELECT unit, edition, published_at, items, minimum, compliant "
                           "FROM item_lists WHERE county = $1 AND unit = $2 "
                           "ORDER BY edition DESC LIMIT 200"};
const db::Sql select_list{"catalogue.select_list",
                          "SELECT unit, edition, published_at, items, minimum, compliant, content "
                          "FROM item_lists WHERE county = $1 AND unit = $2 AND edition = $3"};
const db::Sql select_minimums{"catalogue.select_minimums",
                              "SELECT figure, since, minimum FROM item_minimums WHERE county = $1 "
                              "ORDER BY figure, since"};
const db::Sql upsert_minimum{
    "catalogue.upsert_minimum",
    "INSERT INTO item_minimums (county, figure, since, minimum) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (county, figure, since) DO UPDATE SET minimum = excluded.minimum"};
const db::Sql select_powers{
    "catalogue.select_powers",
    "SELECT no, mode, document, from_unit, from_name, to_unit, to_name, since, until, "
    "item_version, set_at FROM item_powers WHERE county = $1 AND item = $2 ORDER BY no DESC"};
const db::Sql insert_power{
    "catalogue.insert_power",
    "INSERT INTO item_powers (county, item, no, mode, document, from_unit, from_name, to_unit, "
    "to_name, since, until, item_version, set_at, set_by) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};

const db::Sql select_run_out{
    "catalogue.select_run_out",
    "SELECT item, no, mode FROM item_powers WHERE county = $1 AND lapsed = 0 AND until < $2 "
    "ORDER BY until, item, no LIMIT 1"};
const db::Sql update_lapsed{
    "catalogue.update_lapsed",
    "UPDATE item_powers SET lapsed = 1 WHERE county = $1 AND item = $2 AND no = $3"};

PublishedList head_of(const db::Row& row) {
    return {UnitId{row.text(0)},
            row.integer(1),
            row.instant(2),
            row.integer(3),
            row.integer(4),
            row.flag(5),
            {}};
}

// Written by `add` and by nobody else, so what does not decode is a fault.
PublishedList whole_of(const db::Row& row) {
    PublishedList out = head_of(row);
    boost::system::error_code error;
    const json::value content = json::parse(row.view(6), error);
    if (error || !content.is_array()) {
        throw db::Fault("a published list is not JSON");
    }
    for (const json::value& each : content.get_array()) {
        Source source;
        source.fields = each.as_object();
        auto item = decode<ListedItem>(source);
        if (!item) {
            throw db::Fault("a published list does not decode: " + item.error().field);
        }
        out.rows.push_back(std::move(*item));
    }
    return out;
}

}  // namespace

std::int64_t editions(db::Session& session, const std::string& county, const UnitId& unit) {
    return session.count(select_edition, {county, unit});
}

void add(db::Tx& tx, const std::string& county, const PublishedList& list, const std::string& by) {
    json::array content;
    for (const ListedItem& each : list.rows) {
        content.push_back(encode(each));
    }
    const std::string text = json::serialize(content);
    tx.put(insert_list, {county, list.unit, list.edition, list.published_at, by, list.items,
                         list.minimum, list.compliant, text});
}

std::vector<PublishedList> lists(db::Session& session, const std::string& county,
                                 const UnitId& unit) {
    return session.all(select_lists, {county, unit}, head_of);
}

std::optional<PublishedList> list(db::Session& session, const std::string& county,
                                  const UnitId& unit, std::int64_t edition) {
    return session.one(select_list, {county, unit, edition}, whole_of);
}

std::vector<MinimumRow> minimums(db::Session& session, const std::string& county) {
    return session.all(select_minimums, {county}, [](const db::Row& row) {
        return MinimumRow{row.as<Minimum>(0), row.maybe_date(1), row.integer(2)};
    });
}

void set_minimum(db::Tx& tx, const std::string& county, const MinimumRow& row) {
    tx.put(upsert_minimum, {county, row.figure, row.since, row.minimum});
}

std::vector<Power> powers(db::Session& session, const std::string& county, const ItemId& item) {
    return session.all(select_powers, {county, item}, [](const db::Row& row) {
        Power out;
        out.no = row.integer(0);
        out.mode = row.as<PowerMode>(1);
        out.document = row.text(2);
        out.from = UnitId{row.text(3)};
        out.from_name = row.text(4);
        if (const auto to = row.maybe_text(5)) {
            out.to = UnitId{*to};
        }
        out.to_name = row.text(6);
        out.since = row.date(7);
        out.until = row.maybe_date(8);
        out.item_version = row.integer(9);
        out.set_at = row.instant(10);
        return out;
    });
}

void add(db::Tx& tx, const std::string& county, const ItemId& item, const Power& p,
         const std::string& by) {
    tx.put(insert_power, {county, item, p.no, p.mode, p.document, p.from, p.from_name, p.to,
                          p.to_name, p.since, p.until, p.item_version, p.set_at, by});
}

std::optional<RunOut> run_out(db::Session& session, const std::string& county, CivilDate day) {
    return session.one(select_run_out, {county, day}, [](const db::Row& row) {
        return RunOut{ItemId{row.text(0)}, row.integer(1), row.as<PowerMode>(2)};
    });
}

void set_lapsed(db::Tx& tx, const std::string& county, const RunOut& power) {
    tx.put(update_lapsed, {county, power.item, power.no});
}

}  // namespace ortoo::catalogue::store
