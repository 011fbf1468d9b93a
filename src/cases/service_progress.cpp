// SPDX-License-Identifier: MulanPSL-2.0
// 进度 without an account, and the jobs that watch the clocks.
#include "base/text.h"
#include "cases/service.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

namespace {
// As people copy it from a slip of paper: outer blanks, small letters.
std::string tidy(std::string_view typed) {
    std::string out(trim(typed));
    for (char& each : out) {
        each = each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
    }
    return out;
}
}  // namespace

// One refusal for an unknown number and for wrong digits, so that numbers cannot be found out.
Result<Found> Cases::lookup(db::Session& session, const Context& ctx, const std::string& typed,
                            const std::string& last4) {
    const std::string number = tidy(typed);
    if (const auto wait = limiter_.wait_seconds(ctx.peer + " " + number, ctx.now); wait > 0) {
        return refuse(progress_wait, "number", {{"seconds", std::to_string(wait)}});
    }
    Found found;
    found.item = store::find_number(session, ctx.county, number);
    if (found.item && found.item->order) {
        found.order = parts_.orders.find(session, ctx, *found.item->order);
    } else if (!found.item) {
        found.order = parts_.orders.find_number(session, ctx, number);
        if (found.order) {
            auto items = store::of_order(session, ctx.county, found.order->id);
            if (!items.empty()) {
                found.item = std::move(items.back());
            }
        }
    }
    if (!found.item && !found.order) {
        return refuse(progress_not_found, "number");
    }
    const people::PersonId& applicant = found.item ? found.item->applicant : found.order->applicant;
    if (!parts_.people.phone_matches(session, ctx.county, applicant, last4)) {
        return refuse(progress_not_found, "number");
    }
    return found;
}

Result<ProgressView> Cases::progress(db::Session& session, const Context& ctx,
                                     const ProgressQuery& in) {
    const Found found = TRY(lookup(session, ctx, in.number, in.last4));
    if (!found.item) {
        return progress_of(parts_.orders.view_of(session, ctx, *found.order));
    }
    const auto days = calendar(session, ctx, *found.item);
    return progress_of(*days, *found.item, found.order,
                       store::notices(session, ctx.county, found.item->id), ctx.now);
}

Result<bool> Cases::breach_next(db::Tx& tx, const Context& ctx) {
    auto due = store::overdue(tx, ctx.county, ctx.now);
    if (!due) {
        return false;
    }
    const auto item = store::find(tx, ctx.county, due->item);
    if (!item) {
        throw db::Fault("a clock of case " + due->item.text + " has no case");
    }
    // K1: the act deem_accepted (视为受理, back-dated to the receipt) and the supervision record
    // belong here; until then the light is red and the ledger says since when.
    const Clock clock = breached(due->clock, ctx.now);
    store::save_clock(tx, ctx.county, item->id, clock);
    const boost::json::object body{{"clock", name_of(clock.kind)},
                                   {"due", to_text(clock.due.date)}};
    const bool at_town = clock.kind == ClockKind::acceptance || clock.kind == ClockKind::correction;
    parts_.ledger.append(
        tx, ctx,
        {"case.clock_breached", ledger::SubjectKind::item_case, item->id.text,
         (at_town ? item->town.id : item->bureau.id).text, boost::json::serialize(body)});
    return true;
}

Result<bool> Cases::recount_next(db::Tx& tx, const Context& ctx) {
    const auto first = store::provisional(tx, ctx.county);
    if (!first) {
        return false;
    }
    auto item = store::find(tx, ctx.county, first->item);
    if (!item) {
        throw db::Fault("a clock of case " + first->item.text + " has no case");
    }
    const auto days = calendar(tx, ctx, *item);
    const auto before = store::clocks(tx, ctx.county, item->id);
    Position at = recounted(*days, {std::move(*item), before}, ctx.now);
    if (at.clocks == before) {
        return false;  // the year is still unpublished; what is due later is provisional too
    }
    const UnitId unit = at.item.bureau.id;
    save(tx, ctx, before, at, {"case.clock_recounted", unit, {}, {}});
    return true;
}

}  // namespace ortoo::cases
