// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_situation.h"

#include <boost/json.hpp>

#include "base/json_encode.h"
#include "base/text.h"
#include "catalogue/rules_situation.h"
#include "catalogue/store_draft.h"
#include "crypto/hash.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

Result<Item> Situations::managed(db::Session& session, const Context& ctx, const ItemId& id) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    auto item = catalogue_.item(session, ctx.county, id);
    if (!item) {
        return refuse(catalogue_item_unknown, "id");
    }
    return std::move(*item);
}

Result<SituationDraft> Situations::current(db::Session& session, const Context& ctx,
                                           const EndSituations& in) {
    auto stored = store::draft(session, ctx.county, in.item);
    if (!stored.draft) {
        return refuse(draft_none, "id");
    }
    if (stored.version != in.version) {
        return refuse(draft_stale, "If-Match", {{"version", std::to_string(stored.version)}});
    }
    return std::move(*stored.draft);
}

void Situations::log(db::Tx& tx, const Context& ctx, const Item& item, std::string_view act,
                     std::int64_t version, const SituationDraft& draft) const {
    const boost::json::object body{
        {"draft", version},
        {"base_version", draft.base_version},
        {"content_sm3", hex(crypto::sm3(json::serialize(encode(draft))))}};
    ledger_.append(tx, ctx,
                   {std::string(act), ledger::SubjectKind::item, item.id.text, item.bureau.text,
                    boost::json::serialize(body)});
}

Result<SituationView> Situations::view(db::Session& session, const Context& ctx,
                                       const ItemAt& in) const {
    const Item item = TRY(managed(session, ctx, in.item));
    auto stored = store::draft(session, ctx.county, in.item);
    SituationView out{item.id,
                      item.name,
                      item.version,
                      item.situations,
                      item.materials,
                      stored.version,
                      std::move(stored.draft),
                      {}};
    if (out.draft) {
        out.draft->version = out.draft_version;
        out.faults = situation_faults(item, *out.draft);
    }
    return out;
}

Result<SituationView> Situations::save(db::Tx& tx, const Context& ctx,
                                       const SaveSituations& in) const {
    const Item item = TRY(managed(tx, ctx, in.item));
    const auto stored = store::draft(tx, ctx.county, in.item);
    if (stored.version != in.version) {
        return refuse(draft_stale, "If-Match", {{"version", std::to_string(stored.version)}});
    }
    if (in.base_version != item.version) {
        return refuse(item_stale, "base_version", {{"version", std::to_string(item.version)}});
    }
    const SituationDraft draft{in.version + 1, in.base_version, in.situations,
                               in.needs,       ctx.now,         ctx.actor.name};
    store::save_draft(tx, ctx.county, in.item, draft.version, &draft);
    log(tx, ctx, item, "item.situations_drafted", draft.version, draft);
    return view(tx, ctx, {in.item});
}

Result<SituationView> Situations::publish(db::Tx& tx, const Context& ctx,
                                          const EndSituations& in) const {
    const Item item = TRY(managed(tx, ctx, in.item));
    const SituationDraft draft = TRY(current(tx, ctx, in));
    if (draft.base_version != item.version) {
        return refuse(item_stale, "base_version", {{"version", std::to_string(item.version)}});
    }
    const auto faults = situation_faults(item, draft);
    if (!faults.empty()) {
        auto refusal =
            refuse(situation_wrong, "situations", {{"count", std::to_string(faults.size())}});
        for (const ImportFault& each : faults) {
            refusal.value().errors.push_back({each.field + "[" + std::to_string(each.row) + "]",
                                              "catalogue.situation_" + each.code});
        }
        return refusal;
    }
    store::save_draft(tx, ctx.county, in.item, in.version + 1, nullptr);
    (void)catalogue_.change(tx, ctx, with_situations(item, draft), "item.situations_set");
    return view(tx, ctx, {in.item});
}

Result<SituationView> Situations::drop(db::Tx& tx, const Context& ctx,
                                       const EndSituations& in) const {
    const Item item = TRY(managed(tx, ctx, in.item));
    const SituationDraft draft = TRY(current(tx, ctx, in));
    store::save_draft(tx, ctx.county, in.item, in.version + 1, nullptr);
    log(tx, ctx, item, "item.situations_dropped", in.version + 1, draft);
    return view(tx, ctx, {in.item});
}

}  // namespace ortoo::catalogue
