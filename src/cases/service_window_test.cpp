// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "cases/service_test_journey.h"

namespace ortoo::cases {

namespace {
bool has(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}
}  // namespace

TEST_CASE("a case received at the window starts its clock and knows who decides") {
    World world;
    const CaseView mine = world.walked_in(world.town_item);
    CHECK(mine.item.number == "WS20261118-0001");
    CHECK(mine.item.receipt_number == "SJ20261118-0001");
    CHECK(mine.item.state == CaseState::received);
    CHECK(mine.item.town.name == "无定河镇");
    CHECK(mine.item.bureau.name == "无定河镇");  // a town's item is decided by the town
    REQUIRE(mine.clocks.size() == 1);
    CHECK(mine.clocks[0].sentence == "11 月 18 日收件，次日起算 5 个工作日，最晚 11 月 25 日");
    CHECK(mine.light.sentence == "还剩 5 天");
    CHECK(mine.materials.size() == 3);
    CHECK(mine.materials[0].state == MaterialState::received);
    CHECK(mine.materials[2].state == MaterialState::missing);
    CHECK(mine.applicant.phone_masked == "138****1234");
    CHECK(has(mine.allowed, "accept"));
    CHECK(world.kinds(mine.item.id.text) == std::vector<std::string>{"case.received"});
    CHECK(world.walked_in(world.bureau_item).item.bureau.name == "旗民政局");
}

TEST_CASE("a window receives only for its own town, its own items and known materials") {
    World world;
    ReceiveCase in;
    in.item = world.town_item;
    in.unit = {World::town};
    in.applicant = World::applicant();
    const auto elsewhere = world.staff("x", identity::Role::clerk, "150626.100.");
    CHECK(code_of(world.run(world.cases, &Cases::receive, elsewhere, in)) == "auth.out_of_scope");
    in.unit = {"150626999999"};
    CHECK(code_of(world.run(world.cases, &Cases::receive, world.clerk(), in)) == "unit.unknown");
    in.unit = {World::town};
    in.item = {"nothing"};
    CHECK(code_of(world.run(world.cases, &Cases::receive, world.clerk(), in)) == "item.not_found");
    in.item = world.town_item;
    in.materials = {{9, {}, true, {}}};
    CHECK(code_of(world.run(world.cases, &Cases::receive, world.clerk(), in)) ==
          "case.material_unknown");
    in.materials = {{1, {orders::UploadId{"never-uploaded"}}, false, {}}};
    CHECK(code_of(world.run(world.cases, &Cases::receive, world.clerk(), in)) ==
          "upload.not_found");
    in.materials.clear();
    in.window = outlets::WindowId{"of-another-unit"};
    CHECK(code_of(world.run(world.cases, &Cases::receive, world.clerk(), in)) ==
          "case.window_elsewhere");
    in.window.reset();
    in.applicant.id_number = "110105194912310021";
    CHECK(code_of(world.run(world.cases, &Cases::receive, world.clerk(), in)) ==
          "person.id_checksum");
    CHECK(world.cases.list(*world.reader, world.clerk(), {}).value().rows.empty());
}

TEST_CASE("acceptance starts the promise, gives the case to the decider and tells the citizen") {
    World world;
    const CaseView before = world.walked_in(world.bureau_item);
    world.pass_days(1);
    const CaseView after_it = world.accepted(before);
    CHECK(after_it.item.state == CaseState::review);
    CHECK(after_it.item.acceptance_number == "SL20261119-0001");
    CHECK(to_text(*after_it.item.due) == "2026-12-03");  // ten working days
    CHECK(after_it.clocks.size() == 3);
    CHECK(after_it.clocks[0].state == ClockState::stopped);
    CHECK(after_it.next.name == "旗民政局");
    CHECK(after_it.materials[0].state == MaterialState::ok);
    const auto kinds = world.kinds(before.item.id.text);
    CHECK(kinds == std::vector<std::string>{"case.received", "case.checked", "case.accepted"});
    const auto letters = world.letters();
    CHECK(letters.front().find("2026-12-03") != std::string::npos);
    const CaseView seen =
        world.cases.view(*world.reader, world.approver(), {before.item.id}).value();
    CHECK(has(seen.allowed, "review"));
    CHECK_FALSE(has(seen.allowed, "accept"));
}

TEST_CASE("a second acceptance is told so, whatever version it saw; a stale check is stale") {
    World world;
    const CaseView before = world.walked_in(world.town_item);
    const CaseView after_it = world.accepted(before);
    const auto again = [&](std::int64_t version) {
        return code_of(
            world.run(world.cases, &Cases::accept, world.clerk(), {before.item.id, version}));
    };
    CHECK(again(before.item.version) == "case.already_accepted");
    CHECK(again(after_it.item.version) == "case.already_accepted");
    const CaseView other = world.walked_in(world.town_item);
    CHECK(
        code_of(world.run(world.cases, &Cases::check, world.clerk(),
                          {other.item.id, other.item.version + 1, {{1, MaterialState::ok, {}}}})) ==
        "case.stale");
    CHECK(world.kinds(before.item.id.text).back() == "case.accepted");
}

TEST_CASE("a required material that is missing stops acceptance") {
    World world;
    ReceiveCase in;
    in.item = world.town_item;
    in.unit = {World::town};
    in.applicant = World::applicant();
    in.materials = {{1, {}, true, {}}};
    const CaseView mine = world.run(world.cases, &Cases::receive, world.clerk(), in).value();
    const auto refused =
        world.run(world.cases, &Cases::accept, world.clerk(), {mine.item.id, mine.item.version});
    REQUIRE(code_of(refused) == "case.materials_missing");
    CHECK(refused.error().params.front().second == "居民身份证");
    CHECK(world.kinds(mine.item.id.text).size() == 1);
}

TEST_CASE("one notice names everything; the supplement is checked against it") {
    World world;
    const CaseView mine = world.walked_in(world.town_item);
    const auto notify = [&](const CaseView& seen, std::vector<Defect> defects) {
        return world.run(world.cases, &Cases::notify, world.clerk(),
                         {seen.item.id, seen.item.version, std::move(defects), std::nullopt});
    };
    CHECK(code_of(notify(mine, {})) == "case.notice_empty");
    const CaseView waiting = notify(mine, {{1, "没有签名", "本人签名后重交"}}).value();
    CHECK(waiting.item.state == CaseState::correction);
    CHECK(waiting.light.state == duty::LightState::grey);
    CHECK(waiting.notices.front().number == "BZ20261118-0001");
    CHECK(waiting.allowed == std::vector<std::string>{"supplement", "withdraw"});
    CHECK(code_of(notify(waiting, {{1, "没有签名", "重交"}})) == "case.not_open");
    world.pass_days(2);
    const CaseView back = world
                              .run(world.cases, &Cases::supplement, world.clerk(),
                                   {waiting.item.id, waiting.item.version, {{1, {}, true, {}}}})
                              .value();
    CHECK(back.item.state == CaseState::received);
    CHECK(back.item.submissions == 2);
    CHECK(to_text(*back.item.due) == "2026-11-27");  // counted anew
    CHECK(back.notices.front().corrected_at == world.now);
    const auto refused = notify(back, {{2, "照片模糊", "换一张"}});
    REQUIRE(code_of(refused) == "case.notice_repeated");
    CHECK(refused.error().params.front().second == "居民身份证");
    CHECK(notify(back, {{1, "签名不是本人", "本人签名"}}).has_value());
}

TEST_CASE("a refusal of acceptance says where to go and ends the case") {
    World world;
    const CaseView mine = world.walked_in(world.town_item);
    RefuseAcceptance in{mine.item.id, mine.item.version, RefusalKind::not_ours,
                        "应由旗医疗保障局办理", std::nullopt};
    CHECK(code_of(world.run(world.cases, &Cases::refuse_acceptance, world.clerk(), in)) ==
          "case.where_to_missing");
    in.where_to = "旗医疗保障局";
    const CaseView ended =
        world.run(world.cases, &Cases::refuse_acceptance, world.clerk(), in).value();
    CHECK(ended.item.state == CaseState::refused_acceptance);
    CHECK(ended.item.acceptance_number == "BS20261118-0001");
    CHECK(ended.light.sentence == "不予受理");
    CHECK(ended.clocks.front().state == ClockState::stopped);
    CHECK(ended.item.invitation == Invitation::open);
    in.version = ended.item.version;
    CHECK(code_of(world.run(world.cases, &Cases::refuse_acceptance, world.clerk(), in)) ==
          "case.not_open");
}

TEST_CASE("what one may not see is not there; what one may see is not always one's to move") {
    World world;
    const CaseView mine = world.walked_in(world.bureau_item);
    const auto other_town = world.staff("x", identity::Role::clerk, "150626.100.");
    CHECK(code_of(world.cases.view(*world.reader, other_town, {mine.item.id})) == "case.not_found");
    CHECK(code_of(world.run(world.cases, &Cases::accept, other_town,
                            {mine.item.id, mine.item.version})) == "case.not_found");
    CHECK(world.cases.view(*world.reader, world.approver(), {mine.item.id}).has_value());
    CHECK(code_of(world.run(world.cases, &Cases::accept, world.approver(),
                            {mine.item.id, mine.item.version})) == "auth.out_of_scope");
    CHECK(code_of(world.cases.view(*world.reader, world.guest(), {mine.item.id})) ==
          "case.not_found");
}

}  // namespace ortoo::cases
