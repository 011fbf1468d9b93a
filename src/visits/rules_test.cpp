// SPDX-License-Identifier: MulanPSL-2.0
#include "visits/rules.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "crypto/hmac_sha256.h"

using namespace ortoo;
using namespace ortoo::visits;

namespace {
const Instant noon = parse_instant("2026-11-18T12:00:00+08:00").value();
const CivilDate today = local_date(noon);
constexpr std::int64_t hour = micros_per_hour;
}  // namespace

TEST_CASE("a visit goes from asked over agreed and arrived to finished or missed") {
    CHECK(after(VisitState::asked, VisitAct::agree).value() == VisitState::agreed);
    CHECK(after(VisitState::asked, VisitAct::arrive).value() == VisitState::arrived);
    CHECK(after(VisitState::agreed, VisitAct::arrive).value() == VisitState::arrived);
    CHECK(after(VisitState::arrived, VisitAct::finish).value() == VisitState::finished);
    CHECK(after(VisitState::arrived, VisitAct::miss).value() == VisitState::missed);
    for (const auto& [state, name] : names(VisitState{})) {
        CHECK(after(state, VisitAct::finish).has_value() == (state == VisitState::arrived));
        CHECK(allowed_acts(state, false).empty());
    }
    const auto refused = after(VisitState::finished, VisitAct::arrive);
    CHECK(refused.error().code == "visit.not_open");
}

TEST_CASE("the two times of a visit differ, begin today and lie within sixty days") {
    const Slot morning{today, DayPart::morning};
    const Slot afternoon{today, DayPart::afternoon};
    CHECK(times_fit(morning, afternoon, today));
    CHECK(times_fit(morning, morning, today).error().code == "visit.same_time");
    CHECK(times_fit({today.plus_days(-1), {}}, morning, today).error().field == "first");
    CHECK(times_fit(morning, {today.plus_days(60), {}}, today));
    CHECK(times_fit(morning, {today.plus_days(61), {}}, today).error().field == "second");
}

TEST_CASE("a phone's time is moved by the skew of its clock, whichever way that goes") {
    const Instant said = noon.plus_micros(-5 * hour);
    CHECK(corrected({}, {}, noon).at == noon);
    CHECK(corrected(said, noon, noon).at == said);
    // Three days behind: what it calls five hours before sending was five hours ago.
    const std::int64_t behind = -72 * hour;
    CHECK(corrected(said.plus_micros(behind), noon.plus_micros(behind), noon).at == said);
    const std::int64_t ahead = 400 * 24 * hour;
    const When moved = corrected(said.plus_micros(ahead), noon.plus_micros(ahead), noon);
    CHECK(moved.at == said);
    CHECK_FALSE(moved.doubtful);
}

TEST_CASE("a clock that was changed meanwhile costs the exact time, never the work") {
    const When future = corrected(noon.plus_micros(30 * 24 * hour), noon, noon);
    CHECK(future.doubtful);
    CHECK(future.at == noon);
    const When old = corrected(noon.plus_micros(-300 * 24 * hour), noon, noon);
    CHECK(old.doubtful);
    CHECK(old.at == noon.plus_micros(-8 * 24 * hour));
    CHECK_FALSE(corrected(noon.plus_micros(micros_per_second), noon, noon).doubtful);
    // A phone that does not say when it sends is taken at its word.
    CHECK(corrected(noon.plus_micros(-hour), {}, noon).at == noon.plus_micros(-hour));
}

TEST_CASE("a receipt's code is ten digits that any change of the slip changes") {
    const FieldAct act{7, "papers", noon, ""};
    const auto code = [](const FieldAct& each, const char* order = "o1") {
        return receipt_code(crypto::hmac_sha256("key", receipt_text({order}, each)));
    };
    CHECK(receipt_text({"o1"}, act) == "o1|7|papers|1794974400000");
    CHECK(code(act).size() == 10);
    CHECK(std::ranges::all_of(code(act), [](char each) { return each >= '0' && each <= '9'; }));
    CHECK(code(act) != code(act, "o2"));
    CHECK(code(act) != code({8, "papers", noon, ""}));
    CHECK(code(act) != code({7, "deliver", noon, ""}));
    CHECK(code(act) != code({7, "papers", noon.plus_micros(1000), ""}));
    CHECK(receipt_code(std::string(32, '\0')) == "0000000000");
    // The phone computes the same (web/src/app/offline/device.test.ts).
    const std::string key = crypto::hmac_sha256(std::string(32, '\xab'), "receipt");
    CHECK(receipt_code(crypto::hmac_sha256(key, receipt_text({"o1"}, act))) == "6172803743");
}

TEST_CASE("an act is matched by an entry of its kind from the same agent, and by no other") {
    ledger::Entry entry;
    entry.kind = "papers.taken";
    entry.actor = "a1";
    const std::vector<ledger::Entry> trail{entry};
    CHECK(matches(trail, "a1", "papers"));
    CHECK_FALSE(matches(trail, "a2", "papers"));
    CHECK_FALSE(matches(trail, "a1", "deliver"));
    CHECK_FALSE(matches(trail, "a1", "dance"));
}

TEST_CASE("a phone takes along where an agent's acts lead, as the orders' own table has it") {
    const Plan taken = plan();
    const auto leads = [&](orders::OrderState from, std::string_view act) {
        const auto found = std::ranges::find_if(taken.moves, [&](const PlanMove& each) {
            return each.from == from && each.act == act;
        });
        return found == taken.moves.end() ? from : found->to;
    };
    using S = orders::OrderState;
    CHECK(leads(S::offered, "accept") == S::accepted);
    CHECK(leads(S::awaiting_mandate, "mandate") == S::mandated);
    CHECK(leads(S::preparing, "submit") == S::submitted);
    CHECK(leads(S::closed, "accept") == S::closed);
    CHECK(leads(S::preparing, "suspend") == S::suspended);
    CHECK(leads(S::suspended, "terminate") == S::terminated);
    CHECK(taken.states.size() == orders::order_state_names.size());
    for (const PlanState& each : taken.states) {
        if (each.state == S::preparing) {
            CHECK(std::ranges::count(each.allowed, "submit") == 1);
        }
    }
}

TEST_CASE("only the agent is offered what the visit's state allows") {
    using S = VisitState;
    using Words = std::vector<std::string>;
    const std::pair<S, Words> rows[] = {{S::asked, {"agree", "arrive"}},
                                        {S::agreed, {"agree", "arrive"}},
                                        {S::arrived, {"finish"}},
                                        {S::finished, {}},
                                        {S::missed, {}}};
    for (const auto& [state, words] : rows) {
        CAPTURE(name_of(state));
        CHECK(allowed_acts(state, true) == words);
        CHECK(allowed_acts(state, false).empty());
        CHECK(open(state) == !words.empty());
    }
}
