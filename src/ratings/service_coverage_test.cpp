// SPDX-License-Identifier: MulanPSL-2.0
// The counters against what is stored, and what everybody reads of them.
#include <map>

#include "ratings/rules_coverage.h"
#include "ratings/service_test_world.h"

namespace ortoo::ratings {

namespace {
// All over again from the cases and the ratings, which the counters never read.
const db::Sql again_invited{
    "test.again_invited",
    "SELECT unit, item, agent, invitation, invited_at FROM cases WHERE county = $1 AND "
    "invitation <> 'none'"};
const db::Sql again_rated{
    "test.again_rated",
    "SELECT c.unit, c.item, c.agent, r.way, c.invited_at, r.level, r.counted, "
    "COALESCE(m.reached, 0), CASE WHEN m.case_id IS NULL THEN 0 ELSE 1 END FROM ratings r JOIN "
    "cases c ON c.county = r.county AND c.id = r.case_id LEFT JOIN rating_matters m ON m.county = "
    "r.county AND m.case_id = r.case_id WHERE r.county = $1"};
const db::Sql stored_counts{
    "test.stored_counts",
    "SELECT unit, item, agent, way, month, invited, lapsed, very_satisfied, satisfied, "
    "basically_satisfied, dissatisfied, very_dissatisfied, uncounted, matters, called_back FROM "
    "rating_counts WHERE county = $1"};
using Counts = std::map<std::string, Tally>;

std::string key(const db::Row& row, std::string_view way, const std::string& month) {
    return row.text(0) + "|" + row.text(1) + "|" + row.text(2) + "|" + std::string(way) + "|" +
           month;
}
std::string month_at(const db::Row& row) {
    return to_text(month_of(local_date(row.instant(4))));
}

Counts recounted(db::Session& session) {
    Counts out;
    session.all(again_invited, {Bed::county}, [&](const db::Row& row) {
        Tally& at = out[key(row, "", month_at(row))];
        at.invited += 1;
        at.lapsed += row.view(3) == "lapsed" ? 1 : 0;
        return 0;
    });
    session.all(again_rated, {Bed::county}, [&](const db::Row& row) {
        Tally& at = out[key(row, row.view(3), month_at(row))];
        if (row.flag(6)) {
            level_in(at, row.as<Level>(5)) += 1;
        } else {
            at.uncounted += 1;
        }
        at.called_back += row.integer(7);
        at.matters += row.integer(8);
        return 0;
    });
    return out;
}

Counts stored(db::Session& session) {
    Counts out;
    session.all(stored_counts, {Bed::county}, [&](const db::Row& row) {
        out[key(row, row.view(3), row.text(4))] = {
            row.integer(5),  row.integer(6),  row.integer(7),  row.integer(8),  row.integer(9),
            row.integer(10), row.integer(11), row.integer(12), row.integer(13), row.integer(14)};
        return 0;
    });
    return out;
}
}  // namespace

TEST_CASE("the counters say what a full count says, whatever happened") {
    Bed bed;
    const auto head = bed.hire("head0", identity::Role::town_head, Bed::town);
    CHECK(stored(*bed.reader).empty());
    const Level levels[] = {Level::very_satisfied, Level::dissatisfied, Level::very_dissatisfied,
                            Level::basically_satisfied, Level::satisfied};
    std::vector<cases::CaseId> rated;
    for (const Level level : levels) {
        const auto seen = bed.fetched();
        rated.push_back(seen.item.id);
        REQUIRE(bed.rate(bed.guest(), bed.open(seen.item.number).front().id, level));
    }
    bed.fetched();  // waits
    const auto order = bed.delivered(bed.submitted(bed.town_item));
    CHECK(stored(*bed.reader) == recounted(*bed.reader));
    REQUIRE(bed.step(&Matters::call, bed.as(head), rated[1],
                     NoteCall{{}, 0, CallWay::phone, true, "通了"}));
    REQUIRE(bed.step(&Matters::verify, bed.as(head), rated[1],
                     VerifyMatter{{}, 0, Verdict::mistaken, "按错了", "本人电话里说按错了"}));
    REQUIRE(bed.step(&Matters::confirm, bed.supervisor(), rated[1], ConfirmMatter{{}, 0, true}));
    CHECK(stored(*bed.reader) == recounted(*bed.reader));
    bed.pass_days(20);  // December: another month begins
    const auto late = bed.fetched();
    bed.pass_days(11);
    while (bed.close_unrated()) {
    }
    REQUIRE(bed.rate(bed.guest(), bed.open(late.item.number).front().id, Level::satisfied));
    const Counts now = stored(*bed.reader);
    CHECK(now == recounted(*bed.reader));
    Tally sum;
    for (const auto& [name, each] : now) {
        add_to(sum, each);
    }
    CHECK(sum == Tally{8, 2, 1, 2, 1, 0, 1, 1, 2, 1});
    CHECK(order.state == orders::OrderState::delivered);
}

TEST_CASE("coverage has its denominators by unit, item, agent, month and way") {
    Bed bed;
    for (const Level level : {Level::satisfied, Level::dissatisfied}) {
        const auto seen = bed.fetched();
        REQUIRE(bed.rate(bed.guest(), bed.open(seen.item.number).front().id, level));
    }
    const auto order = bed.delivered(bed.submitted(bed.town_item));
    const auto ask = [&](By by, const Context& who, const char* unit) {
        return bed.loop.figures.coverage(
            *bed.reader, who,
            {UnitId{unit}, by, local_date(bed.now), local_date(bed.now), std::nullopt});
    };
    const Coverage units = ask(By::unit, bed.supervisor(), "150626000000").value();
    REQUIRE(units.rows.size() == 2);
    CHECK(units.total.tally.invited == 3);
    CHECK(units.total.waiting == 1);
    CHECK(units.total.satisfaction == 500);
    CHECK(units.rows[0].key == Bed::town);
    CHECK(units.rows[1].rated == 0);
    CHECK_FALSE(units.rows[1].satisfaction.has_value());
    CHECK(ask(By::item, bed.supervisor(), "150626000000").value().rows.size() == 1);
    CHECK(ask(By::month, bed.supervisor(), "150626000000").value().rows[0].key == "2026-11-01");
    const Coverage agents = ask(By::agent, bed.supervisor(), "150626000000").value();
    REQUIRE(agents.rows.size() == 2);
    CHECK(agents.rows[1].name == "其其格");
    const Coverage ways = ask(By::way, bed.supervisor(), "150626000000").value();
    REQUIRE(ways.rows.size() == 2);
    CHECK(ways.rows[1].key == "mobile");
    CHECK(ways.rows[1].counted == 2);
    CHECK(ask(By::unit, bed.agent(), Bed::village).value().rows.size() == 1);
    CHECK(cases::code_of(ask(By::unit, bed.agent(), Bed::town)) == "auth.out_of_scope");
    CHECK(cases::code_of(ask(By::unit, bed.supervisor(), "nowhere")) == "unit.not_found");
    CHECK(order.state == orders::OrderState::delivered);
}

TEST_CASE("everybody reads figures without names, and no item that few rated") {
    Bed bed;
    const auto read = [&] {
        return bed.loop.figures.results(*bed.reader, bed.guest(), {local_date(bed.now), {}})
            .value();
    };
    for (int i = 0; i < 4; ++i) {
        const auto seen = bed.fetched();
        REQUIRE(bed.rate(bed.guest(), bed.open(seen.item.number).front().id, Level::satisfied));
    }
    CHECK(read().units.size() == 1);
    CHECK(read().items_shown.empty());
    CHECK(read().items_hidden == 1);
    const auto seen = bed.fetched();
    REQUIRE(bed.rate(bed.guest(), bed.open(seen.item.number).front().id, Level::dissatisfied));
    CHECK(read().items_shown.size() == 1);
    CHECK(read().items_hidden == 0);
    CHECK(read().total.satisfaction == 800);
    CHECK(read().total.bad == 1);
}

}  // namespace ortoo::ratings
