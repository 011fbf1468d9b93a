// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/store_draft.h"

#include "base/json_decode.h"
#include "base/json_encode.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql select_draft{"catalogue.select_draft",
                           "SELECT version, content FROM item_drafts WHERE county = $1 AND "
                           "item = $2"};
const db::Sql upsert_draft{
    "catalogue.upsert_draft",
    "INSERT INTO item_drafts (county, item, version, content) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (county, item) DO UPDATE SET version = excluded.version, "
    "content = excluded.content"};

// Written by `save_draft` and by nobody else, so what does not decode is a fault.
SituationDraft draft_of(std::string_view content) {
    boost::system::error_code error;
    const json::value value = json::parse(content, error);
    if (error || !value.is_object()) {
        throw db::Fault("a draft of an item is not JSON");
    }
    Source source;
    source.fields = value.get_object();
    auto draft = decode<SituationDraft>(source);
    if (!draft) {
        throw db::Fault("a draft of an item does not decode: " + draft.error().field);
    }
    return std::move(*draft);
}

}  // namespace

StoredDraft draft(db::Session& session, const std::string& county, const ItemId& item) {
    return session
        .one(select_draft, {county, item},
             [](const db::Row& row) {
                 StoredDraft out{row.integer(0), std::nullopt};
                 if (!row.view(1).empty()) {
                     out.draft = draft_of(row.view(1));
                 }
                 return out;
             })
        .value_or(StoredDraft{});
}

void save_draft(db::Tx& tx, const std::string& county, const ItemId& item, std::int64_t version,
                const SituationDraft* draft) {
    const std::string content = draft == nullptr ? "" : json::serialize(encode(*draft));
    tx.put(upsert_draft, {county, item, version, content});
}

}  // namespace ortoo::catalogue::store
