// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_test_world.h"

namespace ortoo::oversight {

TEST_CASE("a supervisor orders, whoever has it answers, and the case itself stays as it was") {
    World world;
    const auto clerk = world.hire("wangqiang", identity::Role::clerk, World::town);
    const auto item = world.submitted(world.town_item);
    const auto order = world.issue(world.supervisor(), item.item.id);
    REQUIRE(order);
    CHECK(order->row.number.starts_with("DC20261118-"));
    CHECK(order->row.office_path == "150626.104.");
    CHECK(order->row.reply_due == parse_date("2026-11-25"));  // five working days
    CHECK(world.view(item.item.id).item.version == item.item.version);
    const auto trail = world.kinds(item.item.id.text);
    CHECK(std::ranges::count(trail, "supervision.issued") == 1);
    const auto papers = world.papers.all_of(*world.reader, world.system(), item.item.id.text).rows;
    const auto paper =
        std::ranges::find(papers, documents::DocumentKind::urging, &documents::DocumentBrief::kind);
    REQUIRE(paper != papers.end());
    CHECK(paper->number == order->row.number);
    CHECK(paper->due == order->row.reply_due);
    CHECK(world.told(clerk.id.text).size() == 1);
    CHECK(std::ranges::any_of(world.told(world.agent_id.text), [](const std::string& each) {
        return each.find("督办") != std::string::npos;
    }));

    const auto seen = world.list(world.clerk(), SupervisionFilter::open);
    REQUIRE(seen.rows.size() == 1);
    CHECK(seen.rows.front().allowed == std::vector<std::string>{"reply"});
    CHECK(seen.rows.front().row.content == "请三日内办结并说明原因");
    const ReplySupervision answer{order->row.id, order->row.version, "材料已核对，明天受理"};
    const auto answered = world.run(world.oversight, &Oversight::reply, world.clerk(), answer);
    REQUIRE(answered);
    CHECK(answered->row.state == SupervisionState::answered);
    CHECK(world.told("supervisor").size() == 1);
    CHECK(world.kinds(item.item.id.text).back() == "supervision.answered");
    CHECK(world.list(world.clerk(), SupervisionFilter::open).rows.empty());
    CHECK(world.list(world.supervisor(), SupervisionFilter::answered).rows.size() == 1);
    CHECK(world.run(world.oversight, &Oversight::reply, world.clerk(), answer).error().code ==
          "supervision.answered");
}

TEST_CASE("who may not order, answer or read does not") {
    World world;
    const auto item = world.submitted(world.town_item);
    CHECK(world.issue(world.clerk(), item.item.id).error().code == "auth.out_of_scope");
    const auto urged = world.issue(world.clerk(), item.item.id, SupervisionKind::urge);
    REQUIRE(urged);
    const Context elsewhere = world.staff("other", identity::Role::clerk, "150626.103.");
    CHECK(world.issue(elsewhere, item.item.id, SupervisionKind::urge).error().code ==
          "supervision.subject_unknown");
    CHECK(world.issue(world.supervisor(), {"none"}).error().code == "supervision.subject_unknown");
    CHECK(world.issue(world.supervisor(), item.item.id, SupervisionKind::record).error().code ==
          "supervision.automatic");
    CHECK(world.oversight.view(*world.reader, elsewhere, {urged->row.id}).error().code ==
          "supervision.not_found");
    CHECK(world.list(elsewhere, SupervisionFilter::open).rows.empty());
    const auto reply = [&](const Context& by, std::int64_t version) {
        return world
            .run(world.oversight, &Oversight::reply, by, {urged->row.id, version, "好的好的"})
            .error()
            .code;
    };
    CHECK(reply(world.supervisor(), 1) == "auth.out_of_scope");
    CHECK(reply(elsewhere, 1) == "supervision.not_found");
    CHECK(reply(world.clerk(), 7) == "supervision.stale");
}

TEST_CASE("a citizen urges his own matter, twice a week, and reads the answer") {
    World world;
    const auto item = world.submitted(world.town_item);
    const std::string account =
        world.cases.find(*world.reader, world.system(), item.item.id)->account.text;
    REQUIRE_FALSE(account.empty());
    const auto urge = [&](const std::string& who, const std::string& number) {
        return world.run(world.oversight, &Oversight::urge, world.citizen(who),
                         {number, "老人等着用"});
    };
    const auto first = urge(account, item.item.number);
    REQUIRE(first);
    CHECK(first->row.cause == Cause::citizen);
    CHECK(first->allowed.empty());
    REQUIRE(urge(account, item.item.number));
    CHECK(urge(account, item.item.number).error().code == "supervision.too_many");
    CHECK(urge("somebody", item.item.number).error().code == "supervision.subject_unknown");
    CHECK(urge(account, "WS-none").error().code == "supervision.subject_unknown");
    world.pass_days(7);
    REQUIRE(urge(account, item.item.number));
    const auto reply =
        world.run(world.oversight, &Oversight::reply, world.clerk(), {first->row.id, 1, "今天办"});
    REQUIRE(reply);
    const auto mine = world.oversight.mine(*world.reader, world.citizen(account), {}).value();
    REQUIRE(mine.rows.size() == 3);
    const auto answered =
        std::find_if(mine.rows.begin(), mine.rows.end(),
                     [&](const SupervisionView& each) { return each.row.id == first->row.id; });
    REQUIRE(answered != mine.rows.end());
    CHECK(answered->row.reply == "今天办");
    CHECK(world.letters().front().find("有回复了") != std::string::npos);
}

TEST_CASE("a supervision past its day is overdue until it is answered") {
    World world;
    const auto item = world.submitted(world.town_item);
    REQUIRE(world.issue(world.supervisor(), item.item.id));
    CHECK(world.list(world.supervisor(), SupervisionFilter::overdue).rows.empty());
    world.pass_days(8);
    const auto late = world.list(world.supervisor(), SupervisionFilter::overdue);
    REQUIRE(late.rows.size() == 1);
    CHECK(late.rows.front().light.state == duty::LightState::red);
    const auto summary = world.oversight.summary(*world.reader, world.supervisor()).value();
    REQUIRE(summary.rows.size() == 1);
    CHECK(summary.rows.front().supervisions == 1);
    CHECK(summary.rows.front().unanswered == 1);
}

TEST_CASE("a clock that ran out records itself with the office whose clock it was") {
    World world;
    const auto item = world.submitted(world.bureau_item);
    const auto record = [&](cases::ClockKind kind, bool deemed) {
        cases::Clock clock;
        clock.kind = kind;
        clock.due = {parse_date("2026-11-25").value(), false};
        return world
            .write([&](db::Tx& tx) {
                return world.oversight.record(
                    tx, world.system(),
                    *world.cases.find(*world.reader, world.system(), item.item.id), clock, deemed);
            })
            .value();
    };
    const Supervision deemed = record(cases::ClockKind::acceptance, true);
    CHECK(deemed.kind == SupervisionKind::record);
    CHECK(deemed.cause == Cause::deemed_accepted);
    CHECK(deemed.office_path == "150626.104.");
    CHECK(record(cases::ClockKind::promise, false).office_path == world.bureau_path());
    const auto summary = world.oversight.summary(*world.reader, world.supervisor()).value();
    CHECK(summary.rows.front().deemed == 1);
    CHECK(world.list(world.approver(), SupervisionFilter::open).rows.size() == 1);
}

TEST_CASE("a matter is found by its numbers, by its mandate's, and by the beginning of a name") {
    World world;
    const auto item = world.submitted(world.town_item);
    const auto mandate =
        world.cases.find(*world.reader, world.system(), item.item.id)->mandate_number;
    REQUIRE_FALSE(mandate.empty());
    const auto found = [&](const Context& by, const std::string& words) {
        std::string out;
        const FoundList list = world.oversight.find(*world.reader, by, {words}).value();
        for (const FoundRow& each : list.rows) {
            out += std::string(name_of(each.kind)) + " ";
        }
        return out;
    };
    CHECK(found(world.supervisor(), item.item.number).starts_with("case"));
    CHECK(found(world.supervisor(), mandate) == "case order ");
    CHECK(found(world.supervisor(), "巴特尔") == "case order ");
    CHECK(found(world.supervisor(), "巴特") == "case order ");
    CHECK(found(world.supervisor(), "巴").empty());
    CHECK(found(world.supervisor(), "特尔").empty());
    CHECK(found(world.staff("x", identity::Role::supervisor, "150626.103."), "巴特").empty());
    CHECK(found(world.clerk(), "巴特尔").empty());
}

TEST_CASE("the summary opens a town's list") {
    World world;
    const auto item = world.submitted(world.town_item);
    const auto town = world.oversight.town(
        *world.reader, world.supervisor(),
        {UnitId{World::town}, cases::Tab::received, std::nullopt, std::nullopt});
    REQUIRE(town);
    REQUIRE(town->rows.size() == 1);
    CHECK(town->rows.front().number == item.item.number);
    CHECK(town->unit_name == "无定河镇");
    CHECK(world.oversight.town(*world.reader, world.head(), {UnitId{World::town}}).error().code ==
          "auth.out_of_scope");
    CHECK(world.oversight.town(*world.reader, world.supervisor(), {UnitId{"x"}}).error().code ==
          "unit.not_found");
}

TEST_CASE("a missing calendar alarms administrators and supervisors once a week") {
    World world;
    const auto admin = world.hire("admin1", identity::Role::administrator, "150626000000");
    const auto alarm = [&] {
        REQUIRE(world.write(
            [&](db::Tx& tx) { return world.oversight.alarm_next(tx, world.system()); }));
    };
    alarm();
    alarm();
    REQUIRE(world.told(admin.id.text).size() == 1);
    CHECK(world.told(admin.id.text).front().find("2027年节假日安排还没导入") != std::string::npos);
    world.pass_days(7);
    alarm();
    CHECK(world.told(admin.id.text).size() == 2);
    const auto summary = world.oversight.summary(*world.reader, world.supervisor()).value();
    REQUIRE(summary.calendar);
    CHECK(summary.calendar->year == 2027);
    CHECK(summary.calendar->sentence == "2027 年节假日安排尚未导入，0 个时限是暂定的");
}

}  // namespace ortoo::oversight
