// SPDX-License-Identifier: MulanPSL-2.0
// A supervisor's word that lets something happen once, and the mark of the green channel (R26).
#include "base/text.h"
#include "cases/service.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "crypto/hash.h"
#include "identity/rules.h"

namespace ortoo::cases {

Result<void> Cases::supervised(const Context& ctx, const Case& item) const {
    constexpr std::string_view word = "case.override";
    const bool may = ctx.actor.may(word, item.town.path) || ctx.actor.may(word, item.bureau.path);
    return may ? Result<void>{} : refuse(identity::out_of_scope);
}

Result<void> Cases::add_word(db::Tx& tx, const Context& ctx, const Case& item, OverrideKind kind,
                             std::optional<ProcedureKind> ground, const std::string& reason,
                             std::string_view act) {
    Override word;
    word.seq = static_cast<std::int64_t>(store::overrides(tx, ctx.county, item.id).size()) + 1;
    word.kind = kind;
    word.ground = ground;
    word.reason = reason;
    word.by_id = ctx.actor.id;
    word.by = ctx.actor.name;
    word.at = ctx.now;
    store::add_override(tx, ctx.county, item.id, word);
    boost::json::object body{{"kind", name_of(kind)}, {"reason_sm3", hex(crypto::sm3(reason))}};
    if (ground) {
        body["ground"] = name_of(*ground);
    }
    parts_.ledger.append(tx, ctx,
                         {std::string(act), ledger::SubjectKind::item_case, item.id.text,
                          item.bureau.id.text, boost::json::serialize(body)});
    return {};
}

Result<CaseView> Cases::allow(db::Tx& tx, const Context& ctx, const OverrideCase& in) {
    const Case item = TRY(seen(tx, ctx, in.id));
    TRY(supervised(ctx, item));
    if (item.version != in.version) {
        return refuse(case_stale, "If-Match", {{"version", std::to_string(item.version)}});
    }
    if (ended(item.state)) {
        return refuse(case_not_open, "state", {{"state", std::string(name_of(item.state))}});
    }
    const bool procedure = in.kind == OverrideKind::procedure;
    const bool fits = in.kind == OverrideKind::notice ? !in.ground : procedure && in.ground;
    if (!fits || in.ground == ProcedureKind::supplement) {
        return refuse(case_override_kind, "kind");
    }
    TRY(add_word(tx, ctx, item, in.kind, in.ground, in.reason, "case.overridden"));
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::mark_green(db::Tx& tx, const Context& ctx, const MarkGreen& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.receive"));
    if (ended(item.state)) {
        return refuse(case_not_open, "state", {{"state", std::string(name_of(item.state))}});
    }
    item.green = in.category;
    const UnitId town = item.town.id;
    const auto clocks = store::clocks(tx, ctx.county, item.id);
    boost::json::object body{{"green", in.category ? name_of(*in.category) : ""}};
    Position at{std::move(item), clocks};
    save(tx, ctx, clocks, at, {"case.green_marked", town, std::move(body), {}});
    return view_of(tx, ctx, at.item);
}

}  // namespace ortoo::cases
