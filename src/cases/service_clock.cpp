// SPDX-License-Identifier: MulanPSL-2.0
// The jobs that watch the clocks.
#include "cases/service.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

namespace {
// Behind every id: what is received later was counted by the calendar in force.
const CaseId all_done{"~"};
}  // namespace

Result<std::optional<Breach>> Cases::breach_next(db::Tx& tx, const Context& ctx) {
    auto due = store::overdue(tx, ctx.county, ctx.now);
    if (!due) {
        return std::nullopt;
    }
    auto item = store::find(tx, ctx.county, due->item);
    if (!item) {
        throw db::Fault("a clock of case " + due->item.text + " has no case");
    }
    const Clock clock = breached(due->clock, ctx.now);
    if (clock.kind == ClockKind::acceptance && item->state == CaseState::received) {
        return Breach{TRY(deem_accepted(tx, ctx, std::move(*item))), clock, true};
    }
    store::save_clock(tx, ctx.county, item->id, clock);
    const boost::json::object body{{"clock", name_of(clock.kind)},
                                   {"due", to_text(clock.due.date)}};
    parts_.ledger.append(tx, ctx,
                         {"case.clock_breached", ledger::SubjectKind::item_case, item->id.text,
                          (was_accepted(item->state) ? item->bureau : item->acceptor()).id.text,
                          boost::json::serialize(body)});
    return Breach{std::move(*item), clock, false};
}

// 行政许可法 32-4: not told in time, it counts as accepted from the day of receipt.
Result<Case> Cases::deem_accepted(db::Tx& tx, const Context& ctx, Case item) {
    item.acceptance_number = number(tx, ctx, "SL");
    const UnitId unit = item.acceptor().id;
    boost::json::object body = hand_over(unit, item.bureau.id, item.acceptance_number);
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::deem_accepted, CaseAct::assign},
                    {"case.deemed_accepted", unit, std::move(body), {}}));
    TRY(parts_.documents.issue(tx, ctx, acceptance_paper(item)));
    const std::string date = item.due ? to_text(*item.due) : std::string();
    tell_citizen(parts_, tx, ctx, item, "case.accepted", {{"date", date}}, true);
    return item;
}

// After every change of the calendar all running clocks are counted again, a case at a time.
Result<bool> Cases::recount_next(db::Tx& tx, const Context& ctx) {
    const std::string version = parts_.duty.calendar_version(tx, ctx.county);
    store::Recount at = store::recount(tx, ctx.county).value_or(store::Recount{});
    if (at.version != version) {
        at = {version, {}};
    }
    const auto next = store::next_running(tx, ctx.county, at.done);
    if (!next) {
        if (at.done == all_done) {
            return false;
        }
        store::save_recount(tx, ctx.county, {version, all_done});
        return true;
    }
    auto item = store::find(tx, ctx.county, *next);
    if (!item) {
        throw db::Fault("a clock of case " + next->text + " has no case");
    }
    at.done = *next;
    store::save_recount(tx, ctx.county, at);
    const auto days = calendar(tx, ctx, *item);
    const auto before = store::clocks(tx, ctx.county, item->id);
    Position position = recounted(*days, {std::move(*item), before}, ctx.now);
    if (position.clocks != before) {
        const UnitId unit = position.item.bureau.id;
        save(tx, ctx, before, position, {"case.clock_recounted", unit, {}, {}});
    }
    return true;
}

}  // namespace ortoo::cases
