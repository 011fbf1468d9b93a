// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/store_claim.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql upsert_guidance{
    "catalogue.upsert_guidance",
    "INSERT INTO guidance_items (county, batch, line, name, department, level, item) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) "
    "ON CONFLICT (county, batch, line) DO UPDATE SET name = excluded.name, "
    "department = excluded.department, level = excluded.level, "
    "item = COALESCE(guidance_items.item, excluded.item)"};
const db::Sql select_guidance{"catalogue.select_guidance",
                              "SELECT batch, line, name, department, level, item "
                              "FROM guidance_items WHERE county = $1 AND batch >= $2 AND "
                              "batch <= $3 ORDER BY batch, line LIMIT 201 OFFSET $4"};
const db::Sql select_open_guidance{
    "catalogue.select_open_guidance",
    "SELECT batch, line, name, department, level, item "
    "FROM guidance_items WHERE county = $1 AND batch >= $2 AND "
    "batch <= $3 AND item IS NULL ORDER BY batch, line LIMIT 201 OFFSET $4"};
const db::Sql select_guidance_of{"catalogue.select_guidance_of_item",
                                 "SELECT batch, line, name, department, level, item "
                                 "FROM guidance_items WHERE county = $1 AND item = $2 "
                                 "ORDER BY batch, line LIMIT 201 OFFSET $3"};
const db::Sql update_link{"catalogue.link_guidance",
                          "UPDATE guidance_items SET item = $4 "
                          "WHERE county = $1 AND batch = $2 AND line = $3"};
const db::Sql select_names{"catalogue.select_names",
                           "SELECT id, name FROM items WHERE county = $1 ORDER BY code"};

constexpr std::int64_t batches_max = 99;

GuidanceRow guidance_of(const db::Row& row) {
    GuidanceRow out{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), {}};
    if (const auto item = row.maybe_text(5)) {
        out.item = ItemId{*item};
    }
    return out;
}

}  // namespace

void set_guidance(db::Tx& tx, const std::string& county, const GuidanceRow& r) {
    tx.put(upsert_guidance, {county, r.batch, r.line, r.name, r.department, r.level, r.item});
}

std::vector<GuidanceRow> guidance(db::Session& session, const std::string& county,
                                  const GuidanceQuery& in) {
    const std::int64_t offset = in.page.value_or(0) * guidance_page;
    if (in.item) {
        return session.all(select_guidance_of, {county, *in.item, offset}, guidance_of);
    }
    const std::int64_t first = in.batch.value_or(1);
    const std::int64_t last = in.batch.value_or(batches_max);
    return session.all(in.open.value_or(false) ? select_open_guidance : select_guidance,
                       {county, first, last, offset}, guidance_of);
}

bool link_guidance(db::Tx& tx, const std::string& county, const LinkGuidance& in) {
    return tx.run(update_link, {county, in.batch, in.line, in.item}) == 1;
}

std::vector<Named> item_names(db::Session& session, const std::string& county) {
    return session.all(select_names, {county},
                       [](const db::Row& row) { return Named{ItemId{row.text(0)}, row.text(1)}; });
}

}  // namespace ortoo::catalogue::store
