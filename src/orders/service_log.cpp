// SPDX-License-Identifier: MulanPSL-2.0
// 工作日志 (R56): the day's acts as the ledger holds them, with the agent's own short notes
// between.
#include <algorithm>
#include <map>

#include "orders/service.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

Result<WorkLog> Orders::work_log(db::Session& session, const Context& ctx, const LogQuery& in) {
    WorkLog out;
    out.date = in.date.value_or(local_date(ctx.now));
    const Instant from = local_start(out.date);
    const Instant to = local_start(out.date.plus_days(1));
    std::map<std::string, std::optional<Order>> orders;
    for (const auto& entry : parts_.ledger.acts_of(session, ctx.county, ctx.actor.id, from, to)) {
        if (entry.subject_kind == ledger::SubjectKind::staff) {
            continue;  // signing in is no work, and the words of notes follow below
        }
        LogRow row{entry.at, entry.kind, entry.subject, "", "", ""};
        if (entry.subject_kind == ledger::SubjectKind::order) {
            auto [at, fresh] = orders.try_emplace(entry.subject);
            if (fresh) {
                at->second = store::order(session, ctx.county, OrderId{entry.subject});
            }
            if (at->second) {
                row.number = at->second->number;
                row.item_name = at->second->item_name;
            }
        }
        out.rows.push_back(std::move(row));
    }
    for (const auto& note : store::notes_of(session, ctx.county, ctx.actor.id, from, to)) {
        out.rows.push_back({note.at, "note", "", "", "", note.note});
    }
    std::stable_sort(out.rows.begin(), out.rows.end(),
                     [](const LogRow& a, const LogRow& b) { return a.at < b.at; });
    return out;
}

Result<WorkLog> Orders::add_note(db::Tx& tx, const Context& ctx, const LogNote& in) {
    const std::string id = make_id(ctx.now, parts_.random);
    store::add_note(tx, ctx.county, ctx.actor.id, ctx.now, id, in.text_typed);
    // The words may name a person, so the ledger holds only that a note was written.
    parts_.ledger.append(tx, ctx,
                         {"work.noted", ledger::SubjectKind::staff, ctx.actor.id,
                          ctx.actor.unit.text, act_body({{"note", id}})});
    return work_log(tx, ctx, {});
}

}  // namespace ortoo::orders
