// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/rules.h"

#include <doctest/doctest.h>

#include <rapidcheck.h>
#include <set>

#include <algorithm>

namespace ortoo::identity {

namespace {

bool role_may(Role role, std::string_view permission) {
    return std::ranges::count(permissions_of(role), permission) > 0;
}

Actor holder(std::initializer_list<std::pair<Role, std::string>> roles) {
    Actor actor;
    actor.kind = ActorKind::staff;
    for (const auto& [role, path] : roles) {
        const auto may = permissions_of(role);
        actor.grants.push_back({std::string(name_of(role)), path, {may.begin(), may.end()}});
    }
    return actor;
}

Instant second(std::int64_t n) {
    return {n * micros_per_second};
}

}  // namespace

TEST_CASE("a supervisor reads and changes nothing; his word stands beside the matter") {
    const std::set<std::string_view> his_word{"supervision.urge", "supervision.issue",
                                              "case.override",    "rating.confirm",
                                              "rating.export",    "project.accept"};
    for (const std::string_view each : permissions_of(Role::supervisor)) {
        CAPTURE(each);
        CHECK((each.ends_with(".read") || his_word.contains(each)));
    }
}

TEST_CASE("who receives does not decide, who decides does not receive, the administrator neither") {
    CHECK(role_may(Role::clerk, "case.accept"));
    CHECK_FALSE(role_may(Role::clerk, "approval.decide"));
    CHECK_FALSE(role_may(Role::approver, "approval.decide"));
    CHECK(role_may(Role::decider, "approval.decide"));
    CHECK_FALSE(role_may(Role::decider, "case.accept"));
    CHECK(role_may(Role::administrator, staff_manage));
    CHECK_FALSE(role_may(Role::administrator, "case.read"));
    CHECK_FALSE(role_may(Role::administrator, "person.reveal"));
    CHECK_FALSE(role_may(Role::agent, "case.accept"));
    CHECK(role_may(Role::station_head, "order.dispatch"));
    CHECK(role_may(Role::town_head, "duty.manage"));
}

TEST_CASE("a village user never reaches another village") {
    const Actor head = holder({{Role::station_head, "150626.104.213."}});
    CHECK(in_scope(head, staff_read, "150626.104.213."));
    CHECK(in_scope(head, staff_read, "150626.104.205.").error().code == "auth.out_of_scope");
    CHECK_FALSE(in_scope(head, staff_read, "150626.104."));
    CHECK_FALSE(in_scope(head, staff_manage, "150626.104.213."));
    CHECK_FALSE(in_scope(Actor{}, staff_read, "150626.104.213."));
}

TEST_CASE("a town reaches its villages, and a job everything") {
    const Actor head = holder({{Role::town_head, "150626.104."}});
    CHECK(in_scope(head, staff_read, "150626.104.213."));
    CHECK_FALSE(in_scope(head, staff_read, "150626.100.200."));
    Actor job;
    job.kind = ActorKind::system;
    CHECK(in_scope(job, staff_manage, "150626."));
}

TEST_CASE("the scopes of a list do not overlap") {
    const Actor actor = holder({{Role::station_head, "150626.104.213."},
                                {Role::town_head, "150626.104."},
                                {Role::agent, "150626."},
                                {Role::station_head, "150626.100.200."}});
    CHECK(scopes(actor, staff_read) == std::vector<std::string>{"150626.100.200.", "150626.104."});
    CHECK(scopes(actor, staff_manage).empty());
}

TEST_CASE("work begins where the most pressing role lies") {
    const auto home = [](std::vector<Role> roles) { return home_of(ActorKind::staff, roles); };
    CHECK(home({Role::agent}) == "/agent/");
    CHECK(home({Role::agent, Role::clerk}) == "/desk/");
    CHECK(home({Role::decider}) == "/approve/");
    CHECK(home({Role::supervisor}) == "/oversight/");
    CHECK(home({Role::administrator}) == "/admin/");
    CHECK(home({Role::administrator, Role::supervisor}) == "/oversight/");
    CHECK(home({Role::town_head}) == "/agent/");
    CHECK(home_of(ActorKind::citizen, {}) == "/");
}

TEST_CASE("logins are one way of writing") {
    CHECK(normal_login(" Qiqige.01 ") == "qiqige.01");
    CHECK_FALSE(normal_login("ab"));
    CHECK_FALSE(normal_login("1abc"));
    CHECK_FALSE(normal_login("其其格"));
    CHECK_FALSE(normal_login("a b c"));
    CHECK_FALSE(normal_login(std::string(33, 'a')));
}

TEST_CASE("what is guessed first is no password") {
    CHECK(password_allowed("qiqige", "caoyuan-2026", "new"));
    CHECK(password_allowed("qiqige", "aaaaaaaaaaaa", "new").error().field == "new");
    CHECK_FALSE(password_allowed("qiqige.wushen", "Qiqige.Wushen", "new"));
}

TEST_CASE("the delay doubles and stops at a quarter of an hour") {
    const std::vector<std::int64_t> expected{0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900};
    for (std::size_t n = 0; n < expected.size(); ++n) {
        CAPTURE(n);
        CHECK(delay_seconds(static_cast<std::int64_t>(n), login_patience) == expected[n]);
    }
    CHECK(delay_seconds(1'000'000, login_patience) == 900);
}

TEST_CASE("a whole office behind one address may slip twenty times") {
    CHECK(delay_seconds(20, peer_patience) == 0);
    CHECK(delay_seconds(21, peer_patience) == 1);
}

TEST_CASE("the wait counts down and is rounded up") {
    const Tries three{3, second(100)};
    CHECK(wait_seconds(three, login_patience, second(100)) == 4);
    CHECK(wait_seconds(three, login_patience, {100 * micros_per_second + 1}) == 4);
    CHECK(wait_seconds(three, login_patience, second(103)) == 1);
    CHECK(wait_seconds(three, login_patience, second(104)) == 0);
}

TEST_CASE("failures are forgotten, one each quarter of an hour") {
    const Tries five{5, second(1000)};
    CHECK(one_more(five, login_patience, second(1001)).failures == 6);
    CHECK(one_more(five, login_patience, second(1000 + 900)).failures == 5);
    CHECK(one_more(five, login_patience, second(1000 + 2 * 900)).failures == 4);
    CHECK(one_more(five, login_patience, second(1'000'000)).failures == 1);
}

TEST_CASE("nobody ever waits longer than the longest delay") {
    CHECK(rc::check("wait ≤ 900 s, whatever happened", [] {
        const Tries tries{*rc::gen::inRange<std::int64_t>(0, 1'000'000),
                          second(*rc::gen::inRange<std::int64_t>(0, 1'000'000))};
        const Instant now = tries.last.plus_micros(*rc::gen::inRange<std::int64_t>(0, 1 << 30));
        RC_ASSERT(wait_seconds(tries, login_patience, now) <= delay_seconds_max);
        RC_ASSERT(one_more(tries, login_patience, now).failures <= tries.failures + 1);
    }));
}

TEST_CASE("a role that no list knows may do nothing, and each known one something") {
    CHECK(permissions_of(static_cast<Role>(99)).empty());
    for (const auto& [role, name] : names(Role{})) {
        CAPTURE(name);
        CHECK_FALSE(permissions_of(role).empty());
    }
}

TEST_CASE("of several grants the widest rules, of two as wide the one of the own unit") {
    const auto widest = [](std::string own, std::vector<std::string> paths) {
        Actor actor;
        actor.kind = ActorKind::staff;
        actor.unit_path = std::move(own);
        for (std::string& path : paths) {
            actor.grants.push_back({"town_head", std::move(path), {"staff.read"}});
        }
        return widest_scope(actor, "staff.read").value_or("none");
    };
    CHECK(widest("150626.104.", {}) == "none");
    CHECK(widest("150626.104.", {""}) == "none");  // a grant without a place is none
    CHECK(widest("x", {"150626.104.213.", "150626.105."}) == "150626.105.");
    CHECK(widest("x", {"150626.104.", "150626.105.200."}) == "150626.104.");
    CHECK(widest("150626.105.", {"150626.104.", "150626.105."}) == "150626.105.");
    CHECK(widest("x", {"150626.104.", "150626.105."}) == "150626.104.");
    Actor job;
    job.kind = ActorKind::system;
    CHECK(widest_scope(job, "staff.read") == "");
    CHECK(scopes(job, "staff.read") == std::vector<std::string>{""});
}

TEST_CASE("a login has letters, digits, dot, hyphen and underscore, and begins with a letter") {
    CHECK(normal_login("a.b-c_9") == "a.b-c_9");
    CHECK(normal_login("ABZ") == "abz");
    CHECK(normal_login(std::string(32, 'z')).has_value());
    for (const char* bad : {"_ab", "{ab", "ab{", "ab`", "ab/", "ab:", "a@b", "a[b"}) {
        CAPTURE(bad);
        CHECK_FALSE(normal_login(bad));
    }
    CHECK_FALSE(password_allowed("qiqige", "abcd", "new"));
    CHECK(password_allowed("qiqige", "abcde", "new"));
}

TEST_CASE("time that runs backwards forgives nothing") {
    CHECK(one_more({5, second(1000)}, login_patience, second(1)).failures == 6);
    CHECK(wait_seconds({0, second(0)}, login_patience, second(0)) == 0);
}

TEST_CASE("an agent is one over his own unit and what lies below it, by that role alone") {
    Staff staff;
    staff.roles = {{Role::clerk, UnitId{"150626000000"}, "150626."},
                   {Role::agent, UnitId{"150626104000"}, "150626.104."}};
    CHECK(agent_over(staff, "150626.104."));
    CHECK(agent_over(staff, "150626.104.213."));
    CHECK_FALSE(agent_over(staff, "150626.105."));
    CHECK_FALSE(agent_over(staff, "150626."));
    CHECK_FALSE(agent_over(Staff{}, "150626.104."));
}

}  // namespace ortoo::identity
