// SPDX-License-Identifier: MulanPSL-2.0
// The tablet beside a window shows the visit that is in its clerk's hands, and nothing of anybody.
#include <algorithm>

#include "base/text.h"
#include "identity/rules.h"
#include "ratings/service_desk.h"
#include "ratings/store_tablet.h"

namespace ortoo::ratings {

namespace {
constexpr std::int64_t code_minutes = 10;

std::string six_digits(Random& random) {
    std::array<std::byte, 4> bytes{};
    random.fill(bytes);
    std::uint32_t value = 0;
    for (const std::byte each : bytes) {
        value = value << 8U | std::to_integer<std::uint32_t>(each);
    }
    std::string out = std::to_string(value % 1000000);
    return std::string(6 - out.size(), '0') + out;
}
}  // namespace

std::string Tablets::digest(const std::string& token) const {
    return parts_.vault.blind("rating_tablet", token);
}

Result<queue::AtWindow> Tablets::own_seat(db::Session& session, const Context& ctx,
                                          const queue::WindowId& window) const {
    auto seat = parts_.queue.seat(session, ctx, window);
    if (!seat || !seat->open || seat->staff != ctx.actor.id) {
        return refuse(tablet_seat, "window");
    }
    TRY(identity::in_scope(ctx.actor, queue::queue_serve, seat->unit_path));
    return std::move(*seat);
}

Result<PairCode> Tablets::pair(db::Tx& tx, const Context& ctx, const PairTablet& in) const {
    const queue::AtWindow seat = TRY(own_seat(tx, ctx, in.window));
    Tablet tablet{
        in.window,   six_digits(parts_.random), ctx.now.plus_minutes(code_minutes), "", in.kind,
        ctx.actor.id};
    while (store::tablet_by_code(tx, ctx.county, tablet.code)) {
        tablet.code = six_digits(parts_.random);
    }
    store::put(tx, ctx.county, tablet);
    parts_.ledger.append(
        tx, ctx,
        {"rating.tablet_paired", ledger::SubjectKind::window, in.window.text, seat.unit.text,
         boost::json::serialize(boost::json::object{{"kind", name_of(in.kind)}})});
    return PairCode{tablet.code, tablet.code_until};
}

Result<TabletKey> Tablets::join(db::Tx& tx, const Context& ctx, const JoinTablet& in) {
    if (const auto seconds = joins_.wait_seconds(ctx.peer, ctx.now); seconds > 0) {
        return refuse(tablet_wait, "code", {{"seconds", std::to_string(seconds)}});
    }
    auto tablet = store::tablet_by_code(tx, ctx.county, in.code);
    const auto seat = tablet && tablet->code_until >= ctx.now
                          ? parts_.queue.seat(tx, ctx, tablet->window)
                          : std::nullopt;
    if (!seat) {
        return refuse(tablet_code, "code");
    }
    std::array<std::byte, 16> bytes{};
    parts_.random.fill(bytes);
    const std::string token = hex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    tablet->code.clear();
    tablet->digest = digest(token);
    store::put(tx, ctx.county, *tablet);
    return TabletKey{token, seat->label, seat->hall_name};
}

Result<Tablets::Shown> Tablets::shown(db::Session& session, const Context& ctx,
                                      const std::string& token) const {
    auto tablet = store::tablet_by_digest(session, ctx.county, digest(token));
    auto seat = tablet ? parts_.queue.seat(session, ctx, tablet->window) : std::nullopt;
    if (!seat) {
        return refuse(tablet_unknown, "token");
    }
    Shown out{std::move(*tablet), std::move(*seat), {}};
    if (!out.seat.visit) {
        return out;
    }
    std::vector<std::string> ids = out.seat.cases;
    for (std::string& each : store::asked(session, ctx.county, *out.seat.visit)) {
        if (std::ranges::find(ids, each) == ids.end()) {
            ids.push_back(std::move(each));
        }
    }
    for (const std::string& each : ids) {
        auto item = parts_.cases.find(session, ctx, cases::CaseId{each});
        if (item && item->invitation == cases::Invitation::open) {
            out.open.push_back(std::move(*item));
        }
    }
    return out;
}

Result<TabletView> Tablets::now(db::Session& session, const Context& ctx,
                                const TabletAt& in) const {
    const Shown at = TRY(shown(session, ctx, in.token));
    TabletView out{at.seat.label, at.seat.hall_name, std::nullopt, at.seat.number};
    if (!at.open.empty()) {
        out.visit = at.seat.visit->text;
    }
    return out;
}

Result<Thanks> Tablets::rate(db::Tx& tx, const Context& ctx, const TabletRate& in) const {
    Shown at = TRY(shown(tx, ctx, in.token));
    if (at.open.empty() || at.seat.visit->text != in.visit) {
        return refuse(visit_over, "visit");
    }
    Given given;
    given.level = in.level;
    given.way = at.tablet.kind == TabletKind::tablet ? Way::tablet : Way::evaluator;
    for (cases::Case& each : at.open) {
        TRY(ratings_.give(tx, ctx, std::move(each), given));
    }
    return Thanks{};
}

Result<Thanks> Tablets::ask(db::Tx& tx, const Context& ctx, const AskVisit& in) const {
    const auto item = parts_.cases.find_number(tx, ctx, in.number);
    const auto ticket = parts_.queue.serving(tx, ctx, in.ticket);
    if (!ticket) {
        return refuse(visit_over, "ticket");
    }
    TRY(own_seat(tx, ctx, ticket->window));
    if (!item || !item->acceptor().path.starts_with(ticket->unit_path)) {
        return refuse(cases::case_not_found, "number");
    }
    if (item->invitation != cases::Invitation::open) {
        return refuse(rating_closed, "number");
    }
    store::ask(tx, ctx.county, in.ticket, item->id);
    return Thanks{};
}

}  // namespace ortoo::ratings
