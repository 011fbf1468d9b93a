// SPDX-License-Identifier: MulanPSL-2.0
#include "projects/rules.h"

#include <doctest/doctest.h>

namespace ortoo::projects {

namespace {
CivilDate day(const char* text) {
    return *parse_date(text);
}
const CivilDate today = day("2026-11-18");

Project running() {
    Project out;
    out.state = ProjectState::under_way;
    out.started_on = day("2026-11-01");
    out.planned_start = day("2026-11-01");
    out.planned_end = day("2026-11-30");
    out.runs_by = "head";
    out.runs_by_name = "主任";
    return out;
}
std::vector<Item> two(std::optional<CivilDate> done) {
    return {{1, "无障碍坡道", "1 处", day("2026-11-10"), done},
            {2, "叫号机", "1 台", day("2026-11-20"), done}};
}
template <class T>
std::string code(const Result<T>& answer) {
    return answer ? "ok" : answer.error().code + " " + answer.error().field;
}
Photo photo(std::int64_t item, Stage stage) {
    return {{"u"}, item, stage, today, "主任"};
}
}  // namespace

TEST_CASE("a plan begins before it ends, and every item lies inside") {
    PlanProject plan;
    plan.planned_start = day("2026-12-01");
    plan.planned_end = day("2026-11-30");
    CHECK(code(check_plan(plan)) == "project.dates planned_end");
    plan.planned_end = day("2026-12-31");
    plan.list = {{"坡道", "", day("2026-12-01")}, {"叫号机", "", day("2027-01-01")}};
    CHECK(code(check_plan(plan)) == "project.dates items[1].planned_on");
    plan.list[1].planned_on = day("2026-12-31");
    CHECK(code(check_plan(plan)) == "ok");
}

TEST_CASE("nothing happens on a day to come, nor before the start") {
    Project plan;
    CHECK(code(started(plan, day("2026-11-19"), today)) == "project.day on");
    CHECK(started(plan, today, today)->started_on == today);
    CHECK(code(started(running(), today, today)) == "project.state id");
    const auto list = two({});
    CHECK(code(ready(running(), list, 1, day("2026-10-31"), today)) == "project.day on");
    CHECK(code(ready(running(), list, 3, today, today)) == "project.item_unknown no");
    CHECK(ready(running(), list, 2, today, today)->done_on == today);
    CHECK(code(ready(running(), two(today), 2, today, today)) == "project.item_done no");
    CHECK(code(ready(plan, list, 2, today, today)) == "project.state id");
}

TEST_CASE("it is done when every item is, with a picture of how each is now") {
    std::vector<Photo> photos{photo(1, Stage::after), photo(2, Stage::before)};
    const auto finish = [&](const std::vector<Item>& list) {
        return finished(running(), list, photos, today, today, "head");
    };
    CHECK(code(finish(two({}))) == "project.items_open id");
    CHECK(code(finish(two(today))) == "project.photo_missing id");
    CHECK(finish(two(today)).error().params.front().second == "叫号机");
    photos.push_back(photo(2, Stage::after));
    CHECK(finish(two(today))->state == ProjectState::done);
    CHECK(finish(two(today))->finished_on == today);
}

TEST_CASE("another than who ran it accepts it, or sends it back") {
    Project done = running();
    done.state = ProjectState::done;
    done.finished_on = today;
    done.finished_by = "deputy";
    CHECK(code(accepted(done, true, "head")) == "project.four_eyes id");
    CHECK(code(accepted(done, true, "deputy")) == "project.four_eyes id");
    CHECK(accepted(done, true, "supervisor")->state == ProjectState::accepted);
    const Project back = accepted(done, false, "supervisor").value();
    CHECK(back.state == ProjectState::under_way);
    CHECK_FALSE(back.finished_on);
    CHECK(code(accepted(running(), true, "supervisor")) == "project.state id");
}

TEST_CASE("overdue is what is not done past its last day; what is over stays as it is") {
    Project project = running();
    CHECK_FALSE(overdue(project, day("2026-11-30")));
    CHECK(overdue(project, day("2026-12-01")));
    project.state = ProjectState::done;
    CHECK_FALSE(overdue(project, day("2026-12-01")));
    project.state = ProjectState::accepted;
    CHECK(code(cancelled(project, "不做了")) == "project.state id");
    CHECK(code(may_show(project, two({}), {{}, {}, 1, Stage::after, today}, today)) ==
          "project.state id");
    CHECK(code(may_show(running(), two({}), {{}, {}, 3, Stage::after, today}, today)) ==
          "project.item_unknown item");
    CHECK(code(may_show(running(), two({}), {{}, {}, 0, Stage::after, day("2026-11-19")}, today)) ==
          "project.day taken_on");
    CHECK(allowed_acts(running(), true, true) ==
          std::vector<std::string>{"item_done", "finish", "photo", "cancel"});
    CHECK(allowed_acts(project, true, true).empty());
}

}  // namespace ortoo::projects
