// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <algorithm>

#include "cases/rules.h"
#include "identity/rules.h"

namespace ortoo::cases {

namespace {
Actor staff(std::string id, std::string path, std::vector<std::string_view> may) {
    Actor actor;
    actor.kind = ActorKind::staff;
    actor.id = std::move(id);
    actor.unit_path = path;
    actor.grants.push_back({"role", std::move(path), std::move(may)});
    return actor;
}

Case some_case() {
    Case item;
    item.unit = {UnitId{"v"}, "巴图湾村", "150626.101.201."};
    item.town = {UnitId{"t"}, "无定河镇", "150626.101."};
    item.bureau = {UnitId{"b"}, "旗民政局", "150626.B01."};
    item.account = identity::AccountId{"acc"};
    item.order = orders::OrderId{"o"};
    item.agent = "agent";
    item.agent_name = "其其格";
    return item;
}

bool has(const std::vector<std::string>& list, const char* word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}
}  // namespace

TEST_CASE("a case is read in its village, its town, its bureau, and by its own people") {
    const Case item = some_case();
    const auto reads = [&](const char* path) {
        return may_read(staff("x", path, {"case.read"}), item);
    };
    CHECK(reads("150626.101.201."));
    CHECK(reads("150626.101."));
    CHECK(reads("150626.B01."));
    CHECK(reads("150626."));
    CHECK_FALSE(reads("150626.101.202."));
    CHECK_FALSE(reads("150626.102."));
    CHECK_FALSE(reads("150626.B02."));
    CHECK_FALSE(may_read(staff("x", "150626.101.", {"case.check"}), item));
    CHECK(may_read(staff("agent", "150626.102.", {"order.handle"}), item));
    Actor citizen;
    citizen.kind = ActorKind::citizen;
    citizen.id = "acc";
    CHECK(may_read(citizen, item));
    citizen.id = "other";
    CHECK_FALSE(may_read(citizen, item));
    CHECK_FALSE(may_read(Actor{}, item));
    Case walk_in = item;
    walk_in.account.text.clear();
    citizen.id.clear();
    CHECK_FALSE(may_read(citizen, walk_in));  // an empty account belongs to nobody
}

TEST_CASE("a case taken at a window elsewhere is still read in the applicant's own town") {
    Case item = some_case();
    item.unit = {UnitId{"h"}, "旗政务服务大厅", "150626.B09."};
    CHECK(may_read(staff("x", "150626.101.", {"case.read"}), item));
    CHECK(may_read(staff("x", "150626.B09.", {"case.read"}), item));
    CHECK_FALSE(may_read(staff("x", "150626.102.", {"case.read"}), item));
}

TEST_CASE("the width of a grant decides which index a list runs on") {
    CHECK(sight_of("").cut == Cut::county);
    CHECK(sight_of("150626.").cut == Cut::county);
    CHECK(sight_of("150626.101.").cut == Cut::town);
    CHECK(sight_of("150626.410.").cut == Cut::town);
    CHECK(sight_of("150626.B01.").cut == Cut::bureau);
    CHECK(sight_of("150626.101.201.").cut == Cut::village);
}

TEST_CASE("of several grants the widest gives the list") {
    Actor actor = staff("x", "150626.101.201.", {"case.read"});
    CHECK(identity::widest_scope(actor, "case.read") == "150626.101.201.");
    actor.grants.push_back({"clerk", "150626.102.", {"case.read"}});
    CHECK(identity::widest_scope(actor, "case.read") == "150626.102.");
    CHECK_FALSE(identity::widest_scope(actor, "approval.review").has_value());
    Actor system;
    system.kind = ActorKind::system;
    CHECK(identity::widest_scope(system, "case.read").value_or("-").empty());
}

TEST_CASE("nobody is shown an act that the state would refuse") {
    Viewer everything{true, true, true, true, true, true, false, false};
    everything.waited_out = true;
    everything.void_asked = true;
    everything.overrides = true;
    const std::pair<const char*, CaseAct> acts[] = {
        {"accept_incomplete", CaseAct::accept_incomplete},
        {"ask_more", CaseAct::ask_more},
        {"pause", CaseAct::pause},
        {"resume", CaseAct::resume},
        {"extend", CaseAct::extend},
        {"transfer", CaseAct::transfer},
        {"withdraw", CaseAct::withdraw},
        {"confirm_void", CaseAct::make_void},
        {"check", CaseAct::check},
        {"notify", CaseAct::notify},
        {"accept", CaseAct::accept},
        {"supplement", CaseAct::supplement},
        {"review", CaseAct::review},
        {"decide", CaseAct::grant},
        {"issue", CaseAct::make_result},
        {"deliver", CaseAct::deliver},
        {"refuse_acceptance", CaseAct::refuse_not_ours}};
    Case item = some_case();
    item.order.reset();
    item.agent.clear();
    item.may_follow = true;
    item.extension_days = 10;
    for (const auto& [state, state_name] : names(CaseState{})) {
        CAPTURE(state_name);
        item.state = state;
        const auto allowed = allowed_acts(item, everything);
        for (const auto& [word, act] : acts) {
            CAPTURE(word);
            CHECK(has(allowed, word) == after(state, act).has_value());
        }
        CHECK(allowed_acts(item, {}).empty());
    }
}

TEST_CASE("the agent of a case never accepts it, whatever else he may") {
    Viewer both{true, true, true, true, false, false, true, false};
    Case item = some_case();
    CHECK_FALSE(has(allowed_acts(item, both), "accept"));
    CHECK_FALSE(has(allowed_acts(item, both), "refuse_acceptance"));
    both.is_agent = false;
    CHECK(has(allowed_acts(item, both), "accept"));
    item.state = CaseState::correction;
    CHECK_FALSE(has(allowed_acts(item, both), "supplement"));  // the agent brings it
    both.is_agent = true;
    CHECK(has(allowed_acts(item, both), "supplement"));
}

TEST_CASE("where four eyes are asked for, the reviewer does not decide") {
    Case item = some_case();
    item.state = CaseState::to_decide;
    const std::vector<Opinion> opinions{
        {Step::review, "li", "李", Instant{}, "同意", Outcome::agree}};
    CHECK_FALSE(same_eyes(item, opinions, "li"));
    item.four_eyes = true;
    CHECK(same_eyes(item, opinions, "li"));
    CHECK_FALSE(same_eyes(item, opinions, "wang"));
    const std::vector<Opinion> decided{
        {Step::decide, "li", "李", Instant{}, "同意", Outcome::agree}};
    CHECK_FALSE(same_eyes(item, decided, "li"));  // two decisions are no review
    Viewer viewer;
    viewer.decides = true;
    CHECK(has(allowed_acts(item, viewer), "decide"));
    viewer.reviewed = true;
    CHECK_FALSE(has(allowed_acts(item, viewer), "decide"));
}

TEST_CASE("everybody can see who has it") {
    Case item = some_case();
    item.applicant_name = "巴特尔";
    const std::pair<CaseState, Next> rows[] = {
        {CaseState::received, {"clerk", "无定河镇", "check", {}}},
        {CaseState::correction, {"agent", "其其格", "supplement", {}}},
        {CaseState::review, {"approver", "旗民政局", "review", {}}},
        {CaseState::to_decide, {"approver", "旗民政局", "decide", {}}},
        {CaseState::granted, {"approver", "旗民政局", "issue", {}}},
        {CaseState::ready, {"agent", "其其格", "deliver", {}}},
        {CaseState::closed, {"nobody", "", "nothing", {}}},
    };
    for (const auto& [state, expected] : rows) {
        item.state = state;
        const Next next = next_of(item);
        CAPTURE(name_of(state));
        CHECK(next.who == expected.who);
        CHECK(next.name == expected.name);
        CHECK(next.what == expected.what);
    }
    item.invitation = Invitation::open;
    CHECK(next_of(item).what == "rate");
    item.state = CaseState::ready;
    item.order.reset();
    CHECK(next_of(item).what == "collect");
}

TEST_CASE("progress names the step, the holder and what the citizen must do") {
    const duty::Calendar calendar;
    const Instant now = parse_instant("2026-11-18T10:00:00+08:00").value();
    Case item = some_case();
    item.applicant_name = "巴特尔";
    item.number = "WS20261118-0001";
    Position at = received(calendar, item, {}, now);
    orders::Order order;
    order.placed_at = now;
    order.agent = identity::StaffId{"agent"};
    order.agent_name = "其其格";
    order.agent_phone = "04777581001";
    ProgressView view = progress_of(calendar, at.item, order, {}, now);
    CHECK(view.applicant_masked == "巴*");
    CHECK(view.steps.size() == 5);
    CHECK(view.steps[2].state == ProgressState::now);
    CHECK(view.who_has_it == "无定河镇");
    CHECK(view.what_you_do == "nothing");
    CHECK(view.agent->phone == "04777581001");
    at = *moved(calendar, at, CaseAct::notify, {}, now);
    const std::vector<Notice> notices{{"n", "BZ1", 1, now, "王", {{1, "缺", "补"}}, {}}};
    view = progress_of(calendar, at.item, order, notices, now);
    CHECK(view.what_you_do == "supplement");
    REQUIRE(view.notice.has_value());
    CHECK(view.notice->number == "BZ1");
    Position refused = received(calendar, item, {}, now);
    refused = *moved(calendar, refused, CaseAct::refuse_not_ours, {}, now);
    view = progress_of(calendar, refused.item, std::nullopt, {}, now);
    CHECK(view.steps.size() == 2);  // submitted, done: it never was accepted
    CHECK(view.steps[1].state == ProgressState::done);
    CHECK(view.outcome == "refused_acceptance");
}

TEST_CASE("the system reads every case, a guest none, and no agent is not everybody") {
    Case item = some_case();
    Actor actor;
    actor.kind = ActorKind::system;
    CHECK(may_read(actor, item));
    actor.kind = ActorKind::guest;
    CHECK_FALSE(may_read(actor, item));
    item.agent.clear();
    actor.kind = ActorKind::staff;
    CHECK_FALSE(may_read(actor, item));  // a person without an id is nobody's agent
    CHECK(every_rank().from == 0);
    CHECK(every_rank().to == INT64_MAX);
    CHECK(sight_of("150626.101").cut == Cut::county);
    CHECK(sight_of("150626.101.").path == "150626.101.");
}

}  // namespace ortoo::cases
