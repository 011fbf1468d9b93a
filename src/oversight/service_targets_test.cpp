// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_targets.h"

#include <algorithm>

#include "crypto/signer.h"
#include "ledger/service_tree.h"
#include "oversight/service_counts.h"
#include "oversight/service_test_world.h"

namespace ortoo::oversight {

namespace {

const db::Sql spoil_sum{"oversight_test.spoil_sum",
                        "UPDATE count_days SET received = received + 1 WHERE county = $1"};
const db::Sql spoil_fact{"oversight_test.spoil_fact",
                         "UPDATE case_facts SET corrections = 7 WHERE county = $1"};
const db::Sql spoil_month{"oversight_test.spoil_month",
                          "UPDATE target_snapshots SET content = '{}' WHERE county = $1"};
const db::Sql lose_facts{"oversight_test.lose_facts", "DELETE FROM case_facts WHERE county = $1"};

struct Board : World {
    crypto::Signer signer{std::string(32, 'm')};
    ledger::LedgerTree tree{signer, folder + "-heads"};
    Counts counts{outbox};
    Targets targets{{random, ledger, outlets, catalogue, signer}};

    ~Board() { std::filesystem::remove_all(folder + "-heads"); }

    void fold_all() {
        while (tree.take_in(*database, *reader, county)) {
        }
        while (counts.fold_next(*database, *reader, system())) {
        }
    }
    void open_window(outlets::WindowKind kind) {
        REQUIRE(write([&](db::Tx& tx) {
            return outlets.open_window(tx, system(), {UnitId{town}, kind, "一号窗"});
        }));
    }
    // 即办, and fetched across the counter.
    void delivered(const cases::CaseView& before) {
        const auto seen =
            run(cases, &cases::Cases::check, clerk(),
                {before.item.id,
                 before.item.version,
                 {{1, cases::MaterialState::ok, {}}, {2, cases::MaterialState::ok, {}}}})
                .value();
        const auto issued =
            write([&](db::Tx& tx) -> Result<cases::Case> {
                cases::Opinion word;
                word.step = cases::Step::decide;
                word.outcome = cases::Outcome::grant;
                auto item = TRY(cases.pushed_at_once(
                    tx, clerk(), cases.find(tx, clerk(), seen.item.id).value(), word, "JD-1"));
                return cases.pushed_issued(tx, clerk(), std::move(item), {});
            }).value();
        REQUIRE(run(cases, &cases::Cases::deliver, clerk(),
                    {issued.id, issued.version, picture(clerk())}));
    }
    [[nodiscard]] Figure figure(Indicator what, std::optional<CivilDate> on = {}) {
        const auto found = targets.board(*reader, supervisor(), {on, {}}).value();
        return std::ranges::find_if(
                   found.rows,
                   [&](const TargetTile& each) { return each.indicator == what && each.current; })
            ->figure;
    }
    void forge(const db::Sql& sql) {
        REQUIRE(write([&](db::Tx& tx) -> Result<Nothing> {
            tx.run(sql, {county});
            return Nothing{};
        }));
    }
    [[nodiscard]] std::vector<std::string> differences() {
        auto report = counts.verify(*reader, county);
        targets.verify(*reader, county, report);
        return report.differences;
    }
};

}  // namespace

TEST_CASE("figures follow the acts, and a past day stays as it was") {
    Board board;
    board.open_window(outlets::WindowKind::special);
    board.walked_in(board.town_item);
    board.fold_all();
    const CivilDate first = local_date(board.now);
    CHECK(board.figure(Indicator::one_window_rate).value == 0);
    CHECK(board.figure(Indicator::one_window_rate).state == TargetState::behind);
    board.pass_days(1);
    board.submitted(board.town_item);
    board.fold_all();
    CHECK(board.figure(Indicator::one_window_rate).denominator == 1);
    CHECK(board.figure(Indicator::one_window_rate, first).denominator == 1);
    CHECK(board.figure(Indicator::one_window_rate, first.plus_days(-1)).state ==
          TargetState::no_statement);
    CHECK(board.differences().empty());
}

TEST_CASE("the kind of window is known where a unit has but one, help windows aside") {
    Board board;
    board.open_window(outlets::WindowKind::help);
    board.open_window(outlets::WindowKind::comprehensive);
    board.walked_in(board.town_item);
    board.fold_all();
    CHECK(board.figure(Indicator::one_window_rate).value == 1000);
    board.open_window(outlets::WindowKind::special);
    board.walked_in(board.town_item);
    board.fold_all();
    CHECK(board.figure(Indicator::one_window_rate).value == 500);
    const auto rest = board.targets
                          .behind(*board.reader, board.supervisor(),
                                  {Indicator::one_window_rate, local_date(board.now),
                                   local_date(board.now), UnitId{Board::town}, Behind::rest})
                          .value();
    REQUIRE(rest.rows.size() == 1);
    CHECK(rest.rows.at(0).window_kind.empty());
    CHECK_FALSE(rest.rows.at(0).hit);
    CHECK(rest.rows.at(0).item_name == "高龄津贴");
}

TEST_CASE("whatever is stored otherwise than the ledger says is found") {
    Board board;
    board.walked_in(board.town_item);
    board.fold_all();
    REQUIRE(board.differences().empty());
    SUBCASE("a sum") {
        board.forge(spoil_sum);
        const auto found = board.differences();
        CHECK(found.size() == 4);
        CHECK(found.at(0).starts_with("day 2026-11-18, item all, town all"));
    }
    SUBCASE("a fact") {
        board.forge(spoil_fact);
        CHECK(board.differences().size() == 1);
    }
    SUBCASE("a case that is gone") {
        board.forge(lose_facts);
        CHECK(board.differences().at(0).ends_with("no facts are stored"));
    }
}

TEST_CASE("a month is kept once all of it is counted, signed, and had again from the ledger") {
    Board board;
    board.walked_in(board.town_item);
    board.fold_all();
    const auto keep = [&] {
        return board.write([&](db::Tx& tx) { return board.targets.keep_next(tx, board.system()); })
            .value();
    };
    CHECK_FALSE(keep());
    board.now = parse_instant("2026-12-01T00:09:00+08:00").value();
    CHECK_FALSE(keep());
    board.now = parse_instant("2026-12-01T00:10:00+08:00").value();
    CHECK(keep());
    CHECK_FALSE(keep());
    const auto kept = board.targets.snapshots(*board.reader, board.supervisor(), {}).value();
    REQUIRE(kept.rows.size() == 1);
    CHECK(kept.rows.at(0).month == "2026-11");
    CHECK(kept.rows.at(0).content.find("one_window_rate") != std::string::npos);
    board.walked_in(board.town_item);
    board.fold_all();
    CHECK(board.differences().empty());
    board.forge(spoil_month);
    CHECK(board.differences().size() == 2);
}

TEST_CASE("a head sees his own town alone, an agent sees none, the future is not told") {
    Board board;
    const auto code = [&](const Context& who, std::optional<UnitId> unit,
                          std::optional<CivilDate> on = {}) {
        return cases::code_of(board.targets.board(*board.reader, who, {on, unit}));
    };
    CHECK(code(board.supervisor(), {}).empty());
    CHECK(code(board.head(), UnitId{Board::town}).empty());
    CHECK(code(board.head(), UnitId{"150626000000"}) == "auth.out_of_scope");
    CHECK(code(board.agent(), UnitId{Board::town}) == "auth.out_of_scope");
    CHECK(code(board.supervisor(), UnitId{"9"}) == "unit.not_found");
    CHECK(code(board.supervisor(), {}, local_date(board.now).plus_days(1)) == "target.day_ahead");
    const auto behind = [&](const Context& who, Indicator what, const char* unit) {
        return cases::code_of(board.targets.behind(
            *board.reader, who,
            {what, local_date(board.now), local_date(board.now), UnitId{unit}, {}, {}, {}}));
    };
    CHECK(behind(board.head(), Indicator::trips_per_case, Board::town).empty());
    CHECK(behind(board.clerk(), Indicator::trips_per_case, "150626000000") == "auth.out_of_scope");
    CHECK(behind(board.supervisor(), Indicator::near_rate, Board::town) == "target.no_cases");
}

TEST_CASE("a row is set by administrators, stands in the ledger, and the one before stays") {
    Board board;
    const CivilDate today = local_date(board.now);
    const auto set = [&](const Context& who, const SetTarget& in) {
        return board.write([&](db::Tx& tx) { return board.targets.set(tx, who, in); });
    };
    const SetTarget in{Indicator::one_window_rate,
                       950,
                       20,
                       {},
                       *civil(2026, 1, 1),
                       *civil(2026, 12, 31),
                       "旗政务服务工作要点",
                       TargetId{"plan-one-window-2026"}};
    CHECK(cases::code_of(set(board.supervisor(), in)) == "auth.out_of_scope");
    const auto rows = set(board.admin(), in).value().rows;
    CHECK(rows.back().by == "admin");
    CHECK(rows.back().replaces == TargetId{"plan-one-window-2026"});
    CHECK(std::ranges::count(rows, TargetId{"plan-one-window-2026"}, &Target::id) == 1);
    CHECK(cases::code_of(set(board.admin(), in)) == "target.replaced");
    CHECK(board.kinds("150626000000").back() == "target.set");
    const auto value = [&](CivilDate on) {
        const auto found = board.targets.board(*board.reader, board.supervisor(), {on, {}}).value();
        return std::ranges::find_if(found.rows,
                                    [](const TargetTile& each) {
                                        return each.indicator == Indicator::one_window_rate &&
                                               each.current;
                                    })
            ->target->value;
    };
    CHECK(value(today) == 950);
    CHECK(value(today.plus_days(-1)) == 1000);
}

TEST_CASE("trips, corrections and the guide's number stand side by side, by item") {
    Board board;
    board.open_window(outlets::WindowKind::comprehensive);
    board.edit(board.town_item, [](catalogue::Item& item) { item.is_instant = true; });
    const auto item = board.walked_in(board.town_item);
    board.pass_days(2);
    board.delivered(item);
    board.fold_all();
    const auto rows = board.targets.items_of(*board.reader, board.supervisor(), {}).value().rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows.at(0).rank == 1);
    CHECK(rows.at(0).received == 1);
    CHECK(rows.at(0).ended == 1);
    CHECK(rows.at(0).trips == 2000);
    CHECK(rows.at(0).corrections == 0);
    CHECK_FALSE(rows.at(0).near);
    CHECK(board.figure(Indicator::near_rate).value == 0);
    CHECK(board.figure(Indicator::town_handover_rate).value == 1000);
    CHECK(board.figure(Indicator::village_contact_rate).value == 0);
    CHECK(board.differences().empty());
}

}  // namespace ortoo::oversight
