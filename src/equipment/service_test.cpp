// SPDX-License-Identifier: MulanPSL-2.0
#include "equipment/service.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "duty/service_test_world.h"

using namespace ortoo;
using namespace ortoo::equipment;

namespace {

struct Bed : duty::World {
    Equipment equipment{{random, ledger, outlets, duty}};

    // Works at a place and may do what its permissions say.
    static Context hand(const std::string& id, const std::string& path,
                        std::vector<std::string_view> permissions, std::string_view now = friday) {
        Actor actor;
        actor.kind = ActorKind::staff;
        actor.id = id;
        actor.name = id;
        actor.grants.push_back({"hand", path, std::move(permissions)});
        return at(now, actor);
    }
    static Context chief(std::string_view now = friday) {
        return hand("主任", "150626.104.",
                    {"equipment.read", "equipment.report", "equipment.manage"}, now);
    }
    static Context agent(std::string_view now = friday) {
        return hand("代办员", "150626.104.213.", {"equipment.read", "equipment.report"}, now);
    }
    template <class In, class Out>
    Result<Out> act(Result<Out> (Equipment::*use_case)(db::Tx&, const Context&, const In&),
                    const Context& who, const std::type_identity_t<In>& in) {
        return database->write([&](db::Tx& tx) { return (equipment.*use_case)(tx, who, in); });
    }
    Piece piece(PieceKind kind, const std::string& number) {
        return act(&Equipment::add, chief(), {village, kind, number, "大厅"}).value();
    }
    UnitEquipment station(const Context& who = chief()) {
        const auto rows = equipment.now(*reader, who, "150626.104.213.");
        REQUIRE(rows.size() == 1);
        return rows.front();
    }
};

}  // namespace

TEST_CASE("a station is complete when both kinds work, red while the printer is broken") {
    Bed bed;
    CHECK_FALSE(bed.station().complete);
    bed.piece(PieceKind::computer, "PC-213-1");
    const Piece printer = bed.piece(PieceKind::printer, "PR-213-1");
    CHECK(bed.station().complete);
    const auto fault = bed.act(&Equipment::report_fault, Bed::agent("2026-09-18T11:00:00+08:00"),
                               {bed.village, About::equipment, printer.id, "卡纸，打不出来"});
    REQUIRE(fault);
    CHECK(fault->allowed == std::vector<std::string>{"repair"});
    CHECK_FALSE(bed.station().complete);
    CHECK(bed.station().faults_open == 1);
    CHECK(bed.act(&Equipment::report_fault, Bed::agent(),
                  {bed.village, About::equipment, printer.id, "还是不行"})
              .error()
              .code == "fault.open_already");
    REQUIRE(bed.act(&Equipment::assign, Bed::chief(), {fault->id, 1, "李师傅 0477-7580000"}));
    REQUIRE(bed.act(&Equipment::repair, Bed::agent(), {fault->id, 2, "清理了搓纸轮"}));
    CHECK(bed.act(&Equipment::confirm, Bed::agent(), {fault->id, 3, true}).error().code ==
          "fault.same_person");
    CHECK_FALSE(bed.station().complete);
    REQUIRE(bed.act(&Equipment::confirm, Bed::chief(), {fault->id, 3, true}));
    CHECK(bed.station().complete);
    CHECK(bed.station().faults_open == 0);
    const auto kinds = bed.kinds(bed.village.text);
    CHECK(std::vector(kinds.end() - 6, kinds.end()) ==
          std::vector<std::string>{"equipment.added", "equipment.added", "fault.reported",
                                   "fault.assigned", "fault.repaired", "fault.confirmed"});
}

TEST_CASE("what a past day looked like is told from the states, not from today's") {
    Bed bed;
    bed.piece(PieceKind::computer, "PC-213-1");
    const Piece printer = bed.piece(PieceKind::printer, "PR-213-1");
    REQUIRE(bed.act(&Equipment::report_fault, Bed::agent("2026-09-22T09:30:00+08:00"),
                    {bed.village, About::equipment, printer.id, "打不出来"}));
    const auto on = [&](std::string_view day) {
        return bed.equipment
            .on(*bed.reader, Bed::chief("2026-10-20T10:00:00+08:00"), "150626.104.213.",
                parse_date(day).value())
            .front()
            .complete;
    };
    CHECK_FALSE(on("2026-09-17"));
    CHECK(on("2026-09-18"));
    CHECK(on("2026-09-21"));
    CHECK_FALSE(on("2026-09-22"));
    CHECK_FALSE(on("2026-10-20"));
}

TEST_CASE("a repair that did not help runs on from the report") {
    Bed bed;
    const Piece printer = bed.piece(PieceKind::printer, "PR-213-1");
    const auto fault = bed.act(&Equipment::report_fault, Bed::agent("2026-09-21T09:00:00+08:00"),
                               {bed.village, About::equipment, printer.id, "打不出来"})
                           .value();
    REQUIRE(bed.act(&Equipment::repair, Bed::agent("2026-09-21T10:00:00+08:00"),
                    {fault.id, 1, "重启"}));
    const auto minutes = [&] {
        const auto report =
            bed.equipment.availability(*bed.reader, Bed::chief("2026-09-21T12:00:00+08:00"),
                                       {bed.village, parse_date("2026-09-30").value()});
        REQUIRE(report);
        REQUIRE(report->rows.size() == 1);
        return report->rows.front().down_minutes;
    };
    CHECK(minutes() == 60);
    REQUIRE(bed.act(&Equipment::confirm, Bed::chief("2026-09-21T11:00:00+08:00"),
                    {fault.id, 2, false}));
    CHECK(minutes() == 180);
}

TEST_CASE("a plate is used once, a bureau has no point, strangers see and change nothing") {
    Bed bed;
    const Piece computer = bed.piece(PieceKind::computer, "PC-213-1");
    CHECK(bed.act(&Equipment::add, Bed::chief(), {bed.other, PieceKind::computer, "PC-213-1", "厅"})
              .error()
              .code == "equipment.number_taken");
    CHECK(bed.act(&Equipment::add, Bed::system(), {bed.banner, PieceKind::computer, "PC-1", "厅"})
              .error()
              .code == "equipment.no_point");
    CHECK(bed.act(&Equipment::add, Bed::agent(), {bed.village, PieceKind::computer, "PC-2", "厅"})
              .error()
              .code == "auth.out_of_scope");
    const Context stranger = Bed::hand("外人", "150626.104.205.",
                                       {"equipment.read", "equipment.report", "equipment.manage"});
    CHECK(bed.equipment.list(*bed.reader, stranger, {bed.village, {}}).error().code ==
          "auth.out_of_scope");
    CHECK(bed.act(&Equipment::change, stranger, {computer.id, 1, "别处", false}).error().code ==
          "equipment.not_found");
    CHECK(bed.act(&Equipment::report_fault, stranger,
                  {bed.village, About::equipment, computer.id, "坏了"})
              .error()
              .code == "auth.out_of_scope");
    CHECK(bed.act(&Equipment::report_fault, Bed::chief(),
                  {bed.other, About::equipment, computer.id, "坏了"})
              .error()
              .code == "fault.which_piece");
}

TEST_CASE("a retired piece stays in the list and counts for nothing") {
    Bed bed;
    const Piece computer = bed.piece(PieceKind::computer, "PC-213-1");
    CHECK(bed.act(&Equipment::change, Bed::chief(), {computer.id, 7, "库房", true}).error().code ==
          "equipment.stale");
    REQUIRE(bed.act(&Equipment::change, Bed::chief(), {computer.id, 1, "库房", true}));
    CHECK(bed.act(&Equipment::change, Bed::chief(), {computer.id, 2, "大厅", false}).error().code ==
          "equipment.retired");
    CHECK(bed.equipment.list(*bed.reader, Bed::chief(), {bed.village, {}})->rows.size() == 1);
    CHECK(bed.station().kinds.front().working == 0);
}

TEST_CASE("both networks have a state and a last check") {
    Bed bed;
    CHECK(bed.station().networks.at(1).state == NetworkState::absent);
    REQUIRE(bed.act(&Equipment::check, Bed::agent(),
                    {bed.village, About::government, NetworkState::down, "光缆断了"}));
    const Network line = bed.station().networks.at(1);
    CHECK(line.state == NetworkState::down);
    CHECK(line.checked_by == "代办员");
    REQUIRE(bed.act(&Equipment::check, Bed::agent(),
                    {bed.village, About::government, NetworkState::working, {}}));
    CHECK(bed.station().networks.at(1).state == NetworkState::working);
    CHECK(bed.act(&Equipment::check, Bed::agent(),
                  {bed.village, About::equipment, NetworkState::working, {}})
              .error()
              .code == "network.kind");
}

TEST_CASE("a changed number of what is needed holds from its day on") {
    Bed bed;
    bed.piece(PieceKind::computer, "PC-213-1");
    bed.piece(PieceKind::printer, "PR-213-1");
    const auto need = [&](std::string_view from) {
        return bed.act(&Equipment::set_need, Bed::system(),
                       {Level::station, PieceKind::document_camera, parse_date(from).value(), 1});
    };
    CHECK(need("2026-09-17").error().code == "equipment.need_past");
    REQUIRE(need("2026-10-01"));
    CHECK(bed.station(Bed::chief("2026-09-30T23:59:00+08:00")).complete);
    CHECK_FALSE(bed.station(Bed::chief("2026-10-01T00:00:00+08:00")).complete);
}
