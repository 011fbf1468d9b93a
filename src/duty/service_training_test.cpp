// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/service_training.h"

#include <doctest/doctest.h>

#include "duty/service_test_world.h"

namespace ortoo::duty {

namespace {

struct School : World {
    Trainings trainings{{random, ledger, identity, outlets}};
    identity::StaffId agent = add("agent", "样例甲", village);

    static Context reader_of(const std::string& path) {
        Context out = head(path);
        out.actor.grants.front().permissions.emplace_back("duty.read");
        return out;
    }
    Result<Training> note(const Context& by, const char* day, const char* until,
                          bool passed = true) {
        return write([&](db::Tx& tx) {
            return trainings.note(tx, by,
                                  {agent, "帮办代办业务", 90, parse_date(day).value(), passed,
                                   parse_date(until).value()});
        });
    }
    TrainedAgent of(const char* day) {
        const auto all =
            trainings.trained(*reader, reader_of("150626."), {banner, parse_date(day).value()});
        return all.value().rows.at(0);
    }
};

}  // namespace

TEST_CASE("an agent without a valid training is flagged, on any day") {
    School school;
    CHECK_FALSE(school.of("2026-09-18").valid);
    CHECK_FALSE(school.of("2026-09-18").valid_until);
    REQUIRE(school.note(World::head("150626.104."), "2026-09-10", "2026-12-31"));
    CHECK(school.of("2026-09-18").valid);
    CHECK(school.of("2026-09-18").minutes == 90);
    CHECK_FALSE(school.of("2026-09-09").valid);
    CHECK_FALSE(school.of("2027-01-01").valid);
    CHECK(school.kinds(school.agent.text).back() == "training.noted");
    CHECK(school.trainings.list(*school.reader, School::reader_of("150626."), {school.agent})
              ->rows.size() == 1);
}

TEST_CASE("a training is written down by the head of the place, of an agent, with dates that fit") {
    School school;
    CHECK(school.note(World::head("150626.101."), "2026-09-10", "2026-12-31").error().code ==
          "auth.out_of_scope");
    CHECK(school.note(World::head("150626."), "2026-09-19", "2026-12-31").error().code ==
          "training.dates_wrong");
    const auto clerk = school.add("clerk", "样例乙", school.town, identity::Role::clerk);
    const auto wrong = school.write([&](db::Tx& tx) {
        return school.trainings.note(tx, World::head("150626."),
                                     {clerk, "业务", 60, parse_date("2026-09-10").value(), true,
                                      parse_date("2026-12-31").value()});
    });
    CHECK(wrong.error().code == "agent.unknown");
    CHECK(
        school.trainings.trained(*school.reader, School::reader_of("150626.104."), {school.banner})
            .error()
            .code == "auth.out_of_scope");
    CHECK(school.trainings.xlsx(*school.reader, School::reader_of("150626."), {school.banner})
              ->starts_with("PK"));
}

TEST_CASE("a lesson is read once by an agent and counted") {
    School school;
    const auto publish = [&](const Context& by) {
        return school.write([&](db::Tx& tx) {
            return school.trainings.publish(tx, by, {"一次性告知", "先看指南，再一次说清。", ""});
        });
    };
    CHECK(publish(World::head("150626.104.")).error().code == "auth.out_of_scope");
    const auto lesson = publish(World::head("150626."));
    REQUIRE(lesson);
    const auto read = [&](const identity::StaffId& who, const LessonId& id) {
        Context by = World::head("150626.104.");
        by.actor.id = who.text;
        return school.write([&](db::Tx& tx) { return school.trainings.read(tx, by, {id}); });
    };
    CHECK(read(school.agent, lesson->id)->read_at);
    CHECK(read(school.agent, lesson->id));
    CHECK(school.of("2026-09-18").lessons == 1);
    CHECK(read({"NOBODY"}, lesson->id).error().code == "duty.agents_only");
    CHECK(read(school.agent, {"1"}).error().code == "lesson.not_found");
    CHECK(school.trainings.lessons(*school.reader, World::head("150626."), {})->rows.size() == 1);
}

}  // namespace ortoo::duty
