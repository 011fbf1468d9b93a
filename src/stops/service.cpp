// SPDX-License-Identifier: MulanPSL-2.0
#include "stops/service.h"

#include <algorithm>
#include <boost/json.hpp>

#include "identity/rules.h"
#include "outlets/rules.h"
#include "stops/rules.h"
#include "stops/store.h"

namespace ortoo::stops {

namespace {
void log(const ledger::Ledger& ledger, db::Tx& tx, const Context& ctx, const char* kind,
         const Stop& stop, const UnitId& banner) {
    boost::json::object body{
        {"stop", stop.id.text}, {"function", name_of(stop.function)}, {"reason", stop.reason}};
    if (stop.expected_until) {
        body["expected_until"] = to_text(*stop.expected_until);
    }
    ledger.append(
        tx, ctx,
        {kind, ledger::SubjectKind::unit, banner.text, banner.text, boost::json::serialize(body)});
}
}  // namespace

Result<UnitId> Stops::managed(db::Session& session, const Context& ctx) const {
    const auto banner = parts_.outlets.banner(session, ctx.county);
    if (!banner) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, function_stop, banner->path));
    return banner->id;
}

Result<Stop> Stops::stop(db::Tx& tx, const Context& ctx, const StopFunction& in) {
    const UnitId banner = TRY(managed(tx, ctx));
    if (in.expected_until && *in.expected_until <= ctx.now) {
        return refuse(until_past, "expected_until");
    }
    const auto open = store::open(tx, ctx.county);
    if (std::ranges::find(open, in.function, &Stop::function) != open.end()) {
        return refuse(stopped_already, "function");
    }
    Stop stop;
    stop.id = new_id<StopTag>(ctx.now, parts_.random);
    stop.function = in.function;
    stop.reason = in.reason;
    stop.expected_until = in.expected_until;
    stop.stopped_at = ctx.now;
    stop.stopped_by = ctx.actor.name;
    store::add(tx, ctx.county, stop);
    log(parts_.ledger, tx, ctx, "function.stopped", stop, banner);
    return stop;
}

Result<Stop> Stops::resume(db::Tx& tx, const Context& ctx, const ResumeFunction& in) {
    const UnitId banner = TRY(managed(tx, ctx));
    auto stop = store::stop(tx, ctx.county, in.id);
    if (!stop) {
        return refuse(stop_unknown, "id");
    }
    if (stop->resumed_at) {
        return refuse(not_stopped, "id");
    }
    if (stop->version != in.version) {
        return refuse(stop_stale, "If-Match");
    }
    stop->version += 1;
    stop->resumed_at = ctx.now;
    stop->resumed_by = ctx.actor.name;
    if (!store::resume(tx, ctx.county, *stop)) {
        throw db::SerializationFault("stop " + stop->id.text);
    }
    log(parts_.ledger, tx, ctx, "function.resumed", *stop, banner);
    return *stop;
}

Result<StopList> Stops::history(db::Session& session, const Context& ctx,
                                const HistoryQuery& in) const {
    (void)TRY(managed(session, ctx));
    StopList out;
    out.page = in.page.value_or(0);
    out.rows = store::history(session, ctx.county, out.page);
    out.more = out.rows.size() > static_cast<std::size_t>(store::page_size);
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

void Stops::refresh(db::Session& session, const std::string& county) {
    auto fresh = std::make_shared<NoticeList>();
    for (const Stop& each : store::open(session, county)) {
        fresh->rows.push_back({each.function, each.reason, each.expected_until});
    }
    std::atomic_store(&known_, std::shared_ptr<const NoticeList>(std::move(fresh)));
}

std::shared_ptr<const NoticeList> Stops::known() const {
    return std::atomic_load(&known_);
}

NoticeList Stops::now() const {
    return *known();
}

bool Stops::any() const {
    return !known()->rows.empty();
}

std::optional<Params> Stops::refused(std::string_view route_path, Instant now) const {
    const auto known = this->known();
    if (known->rows.empty()) {
        return std::nullopt;
    }
    const auto function = function_of(route_path);
    if (!function) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(known->rows, *function, &Notice::function);
    return found == known->rows.end() ? std::nullopt : std::optional(words_of(*found, now));
}

}  // namespace ortoo::stops
