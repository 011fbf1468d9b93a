// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_haves.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ortoo;
using namespace ortoo::oversight;

namespace {

// A station that has all eight.
HaveFacts whole() {
    HaveFacts f;
    f.help_windows = 1;
    f.agents = 1;
    f.on_duty = 1;
    f.agents_needed = 1;
    f.kinds = {{equipment::PieceKind::computer, 1, 1, 0}, {equipment::PieceKind::printer, 1, 1, 0}};
    f.items = 50;
    f.items_needed = 50;
    f.list_published = true;
    f.log_entries = 1;
    return f;
}

HaveCell of(const HaveFacts& facts, Have have) {
    const auto cells = cells_of(facts);
    const auto found = std::ranges::find(cells, have, &HaveCell::have);
    REQUIRE(found != cells.end());
    return *found;
}

// Only this column is red.
void only_red(const HaveFacts& facts, Have have, std::string_view sentence, Mender mender) {
    for (const HaveCell& each : cells_of(facts)) {
        CAPTURE(name_of(each.have));
        CHECK(each.met == (each.have != have));
    }
    CHECK(of(facts, have).sentence == sentence);
    CHECK(of(facts, have).mender == mender);
}

}  // namespace

TEST_CASE("a place that has everything has eight, in one order") {
    const auto cells = cells_of(whole());
    REQUIRE(cells.size() == have_names.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        CHECK(cells[i].have == have_names[i].first);
        CHECK(cells[i].met);
        CHECK_FALSE(cells[i].sentence.empty());
    }
}

TEST_CASE("each column turns red alone, says why, and who can mend it") {
    HaveFacts f = whole();
    f.help_windows = 0;
    only_red(f, Have::window, "没有帮办代办窗口", Mender::administrator);
    f = whole();
    f.on_duty = 0;
    only_red(f, Have::agents, "今天在岗 0 名，至少 1 名", Mender::head);
    f = whole();
    f.agents_needed = 2;
    only_red(f, Have::agents, "代办员 1 名，至少 2 名", Mender::administrator);
    f = whole();
    f.kinds = {{equipment::PieceKind::computer, 1, 0, 1}, {equipment::PieceKind::printer, 2, 1, 0}};
    only_red(f, Have::equipment, "缺：计算机（能用 0，要 1）、打印机（能用 1，要 2）",
             Mender::head);
    f = whole();
    f.guides_behind = 3;
    only_red(f, Have::guides, "3 项的标准变了，指南还没确认", Mender::head);
    f = whole();
    f.unconfirmed = 1;
    only_red(f, Have::responsibility, "1 名代办员还没确认", Mender::agent);
    f = whole();
    f.list_published = false;
    only_red(f, Have::responsibility, "责任清单还没公布", Mender::administrator);
    f = whole();
    f.rules_missing = {RegulationKind::first_asked, RegulationKind::booking};
    only_red(f, Have::rules, "缺：首问负责、预约延时", Mender::head);
    f = whole();
    f.log_entries = 0;
    only_red(f, Have::ledgers, "近 30 天没有工作日志", Mender::agent);
}

TEST_CASE("49 items fail and 50 pass; 79 fail and 80 pass") {
    for (const auto& [need, have] : {std::pair{50, 49}, {50, 50}, {80, 79}, {80, 80}}) {
        HaveFacts f = whole();
        f.items_needed = need;
        f.items = have;
        CHECK(of(f, Have::items).met == (have >= need));
    }
    HaveFacts none = whole();
    none.items = 0;
    none.items_needed = 0;
    CHECK_FALSE(of(none, Have::items).met);
    CHECK(of(none, Have::guides).sentence == "清单还没公布");
}

TEST_CASE("on a day off nobody must be on duty, but somebody must be there at all") {
    HaveFacts f = whole();
    f.working_day = false;
    f.on_duty = 0;
    CHECK(of(f, Have::agents).met);
    CHECK(of(f, Have::agents).sentence == "代办员 1 名，今天休息");
    f.agents = 0;
    CHECK_FALSE(of(f, Have::agents).met);
    CHECK(of(f, Have::responsibility).sentence == "没有代办员");
}

TEST_CASE("every kind of equipment and of rule has a word of its own") {
    HaveFacts f = whole();
    f.kinds.clear();
    for (const auto& [kind, word] : equipment::piece_kind_names) {
        f.kinds.push_back({kind, 1, 0, 0});
    }
    CHECK(of(f, Have::equipment).said.size() == 3 * equipment::piece_kind_names.size());
    f.rules_missing.clear();
    for (const auto& [kind, word] : regulation_kind_names) {
        f.rules_missing.push_back(kind);
    }
    const auto parts = of(f, Have::rules).said;
    CHECK(parts.size() == 2 * regulation_kind_names.size());
    for (std::size_t i = 1; i < parts.size(); i += 2) {
        for (std::size_t j = i + 2; j < parts.size(); j += 2) {
            CHECK(parts[i].key != parts[j].key);
        }
    }
}

TEST_CASE("the sums of the board are those of its rows") {
    HaveFacts red = whole();
    red.help_windows = 0;
    const auto row = [](const char* unit, const HaveFacts& facts) {
        return HaveRow{UnitId{unit},       unit, equipment::Level::station,
                       outlets::Tag::none, 0,    cells_of(facts)};
    };
    const CivilDate day = parse_date("2026-11-27").value();
    const HavesBoard board = board_of(day, true, {row("a", whole()), row("b", red)});
    CHECK(board.complete == 1);
    REQUIRE(board.columns.size() == 8);
    CHECK(board.columns[0].met == 1);
    CHECK(board.columns[7].met == 2);
    CHECK(board_of(day, false, {}).complete == 0);
}
