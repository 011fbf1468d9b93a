// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "orders/rules.h"

namespace ortoo::orders {

namespace {
std::string said(HaltKind kind, Cause cause, Side side, bool client_signed = false) {
    const auto answer = halt_allowed(kind, cause, side, client_signed);
    return answer ? "yes" : answer.error().code;
}
constexpr std::array sides{Side::citizen, Side::agent, Side::head, Side::system, Side::nobody};
}  // namespace

TEST_CASE("who may terminate for which cause, every pair") {
    for (const Side side : sides) {
        for (const auto& [cause, name] : cause_names) {
            for (const bool client_signed : {false, true}) {
                const bool wanted =
                    (cause == Cause::revoked &&
                     (side == Side::citizen || (side == Side::agent && client_signed))) ||
                    ((cause == Cause::death || cause == Cause::false_data) && side == Side::head) ||
                    (cause == Cause::expired && side == Side::system);
                CHECK_MESSAGE(
                    (said(HaltKind::termination, cause, side, client_signed) == "yes") == wanted,
                    name);
            }
        }
    }
    CHECK(said(HaltKind::termination, Cause::revoked, Side::agent) == "mandate.signature_missing");
    CHECK(said(HaltKind::termination, Cause::death, Side::agent) == "order.head_needed");
    CHECK(said(HaltKind::termination, Cause::death, Side::citizen) == "order.head_needed");
    CHECK(said(HaltKind::termination, Cause::expired, Side::head) == "order.cause_unfit");
    CHECK(said(HaltKind::termination, Cause::illegal, Side::head) == "order.cause_unfit");
}

TEST_CASE("suspension comes from the citizen or the agent, refusal from the agent") {
    for (const Side side : sides) {
        CHECK((said(HaltKind::suspension, Cause::office, side) == "yes") ==
              (side == Side::citizen || side == Side::agent));
        CHECK((said(HaltKind::refusal, Cause::not_in_list, side) == "yes") ==
              (side == Side::agent));
    }
    CHECK(said(HaltKind::refusal, Cause::death, Side::agent) == "order.cause_unfit");
    CHECK(said(HaltKind::suspension, Cause::revoked, Side::citizen) == "order.cause_unfit");
}

TEST_CASE("the head is asked for every refusal, and for a suspension the citizen did not sign") {
    CHECK(needs_head(HaltKind::refusal, Side::agent, true));
    CHECK(needs_head(HaltKind::suspension, Side::agent, false));
    CHECK_FALSE(needs_head(HaltKind::suspension, Side::agent, true));
    CHECK_FALSE(needs_head(HaltKind::suspension, Side::citizen, false));
    CHECK_FALSE(needs_head(HaltKind::termination, Side::head, false));
}

TEST_CASE("a clock that stood still ends as many working days later") {
    const duty::Calendar weekends;
    const auto at = [](const char* text) { return *parse_instant(text); };
    const Instant due = local_end(*parse_date("2026-11-20"));  // Friday
    const Instant stopped = at("2026-11-18T10:00:00+08:00");   // two working days left
    CHECK(resumed_due(weekends, due, stopped, at("2026-11-18T11:00:00+08:00")) == due);
    CHECK(local_date(resumed_due(weekends, due, stopped, at("2026-11-27T10:00:00+08:00"))) ==
          *parse_date("2026-12-01"));
    // Overdue by three days stays overdue by three days.
    CHECK(local_date(resumed_due(weekends, due, at("2026-11-25T10:00:00+08:00"),
                                 at("2026-12-10T10:00:00+08:00"))) == *parse_date("2026-12-07"));
}

TEST_CASE("an order that is over stays among the open ones while originals are out") {
    Order order;
    order.state = OrderState::terminated;
    CHECK(tab_of(order) == Tab::done);
    order.papers_out = true;
    CHECK(tab_of(order) == Tab::open);
    CHECK(next_of(order).what == "return_papers");
    order.papers_out = false;
    order.proposed = true;
    CHECK(next_of(order).who == "station_head");
}

TEST_CASE("a renewal needs signature, identity check and a term within a year") {
    const CivilDate today = *parse_date("2026-11-18");
    Renew in;
    in.signature.text = "s";
    in.identity_checked = true;
    in.valid_until = today.plus_days(90);
    CHECK(renewal_complete(in, today));
    in.valid_until = today.plus_days(-1);
    CHECK(renewal_complete(in, today).error().code == "mandate.expired_date");
    in.identity_checked = false;
    CHECK(renewal_complete(in, today).error().code == "mandate.identity_unchecked");
    in.signature.text.clear();
    CHECK(renewal_complete(in, today).error().code == "mandate.signature_missing");
}

}  // namespace ortoo::orders
