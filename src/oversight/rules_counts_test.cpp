// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_counts.h"

#include <doctest/doctest.h>

namespace ortoo::oversight {

namespace {

constexpr const char* village = "150626104201";
constexpr const char* town = "150626104000";
constexpr const char* banner = "150626000000";

ledger::StoredEntry entry(const std::string& kind, const std::string& subject, int day,
                          const std::string& body, const std::string& unit = town) {
    ledger::StoredEntry out;
    out.county = "150626";
    out.kind = kind;
    out.subject = subject;
    out.actor_kind = "staff";
    out.unit = unit;
    out.at = local_at(*civil(2026, 11, static_cast<unsigned>(day)), 600);
    out.body = body;
    return out;
}

struct Told {
    Book book;
    void tell(const ledger::StoredEntry& one) {
        if (const auto deed = deed_of(one)) {
            fold(book, *deed);
        }
    }
    void received(const std::string& id, int day, const std::string& source,
                  const std::string& more = "") {
        tell(entry("case.received", id, day,
                   R"({"number":"WS-1","item":"I1","from":")" + std::string(village) +
                       R"(","to":")" + town + R"(","source":")" + source + "\"" + more + "}",
                   village));
    }
    void delivered(const std::string& id, int day, const std::string& by, const std::string& unit,
                   const std::string& way = "town") {
        tell(entry("case.delivered", id, day, R"({"by":")" + by + R"(","way":")" + way + "\"}",
                   unit));
    }
    [[nodiscard]] Measures day(int day, const std::string& of_town = "") {
        return book.days[{"", to_text(*civil(2026, 11, static_cast<unsigned>(day))), of_town}];
    }
};

}  // namespace

TEST_CASE("a receipt at a window counts in its day and month, item and town, and above both") {
    Told told;
    told.received("C1", 3, "window", R"(,"at":"150626104000","window_kind":"comprehensive")");
    for (const char* of_town : {"", town}) {
        const Measures at = told.day(3, of_town);
        CHECK(at[Measure::received] == 1);
        CHECK(at[Measure::at_window] == 1);
        CHECK(at[Measure::comprehensive] == 1);
        CHECK(at[Measure::sector] == 0);
    }
    CHECK(told.book.months.size() == 4);
    CHECK((told.book.months[{"I1", "2026-11", town}][Measure::received]) == 1);
    CHECK(told.book.facts["C1"].marks == (mark::at_window | mark::comprehensive));
}

TEST_CASE("what an agent brings is no receipt at a window, whatever an old body leaves out") {
    Told told;
    told.received("C1", 3, "agent");
    told.tell(entry("case.received", "C2", 3,
                    R"({"number":"WS-2","item":"I1","from":"150626104201","to":"150626104000",)"
                    R"("order":"DB-1"})"));
    CHECK(told.day(3)[Measure::received] == 2);
    CHECK(told.day(3)[Measure::at_window] == 0);
    CHECK(told.book.facts["C2"].source == "agent");
    CHECK(told.book.facts["C2"].trip_days.empty());
}

TEST_CASE("the ticket says which window it was, before or after the receipt of the same day") {
    const std::string ticket = R"({"case":"C1","window_kind":"sector","origin":"kiosk"})";
    SUBCASE("before") {
        Told told;
        told.tell(entry("ticket.case_added", "T1", 3, ticket));
        told.received("C1", 3, "window", R"(,"window_kind":"comprehensive")");
        CHECK(told.day(3)[Measure::sector] == 1);
        CHECK(told.day(3)[Measure::comprehensive] == 0);
    }
    SUBCASE("after") {
        Told told;
        told.received("C1", 3, "window", R"(,"window_kind":"comprehensive")");
        told.tell(entry("ticket.case_added", "T1", 3, ticket));
        CHECK(told.day(3)[Measure::sector] == 1);
        CHECK(told.day(3)[Measure::comprehensive] == 0);
        CHECK(told.day(3)[Measure::at_window] == 1);
    }
    SUBCASE("a visit of another day changes no past figure, but is a trip") {
        Told told;
        told.received("C1", 3, "window", R"(,"window_kind":"comprehensive")");
        told.tell(entry("ticket.case_added", "T1", 4, ticket));
        CHECK(told.day(3)[Measure::comprehensive] == 1);
        CHECK(told.day(4) == Measures{});
        CHECK(told.book.facts["C1"].trip_days.size() == 2);
    }
}

TEST_CASE("a trip is a day, and only when he came himself") {
    Told told;
    told.received("C1", 3, "window");
    told.tell(entry("ticket.case_added", "T1", 3, R"({"case":"C1","origin":"kiosk"})"));
    told.tell(entry("case.supplemented", "C1", 5, R"({"by":"window","at":"150626104000"})"));
    told.tell(entry("case.supplemented", "C1", 6, R"({"by":"agent","at":"150626104201"})"));
    told.delivered("C1", 9, "window", town);
    CHECK(told.day(9)[Measure::trips] == 3);
    CHECK(told.day(9)[Measure::reentries] == 2);
    CHECK(told.day(9)[Measure::ended] == 1);
    Told agent;
    agent.tell(entry("ticket.case_added", "T2", 3, R"({"case":"C2","origin":"agent"})"));
    agent.received("C2", 3, "agent");
    agent.delivered("C2", 9, "agent", village);
    CHECK(agent.day(9)[Measure::trips] == 0);
    CHECK(agent.day(9)[Measure::village_only] == 1);
}

TEST_CASE("only in the village: one counter elsewhere is enough to lose it") {
    Told told;
    told.received("C1", 3, "agent");
    told.delivered("C1", 9, "window", town);
    CHECK(told.day(9)[Measure::village_only] == 0);
    told.received("C2", 3, "phone_web");
    told.delivered("C2", 9, "window", town, "post");
    CHECK(told.day(9)[Measure::village_only] == 1);
    CHECK(told.day(9)[Measure::ended] == 2);
}

TEST_CASE("a result is near in village, town, by post and as a file, not at the banner's hall") {
    struct Row {
        const char* by;
        const char* unit;
        const char* way;
        Handover where;
    };
    const std::vector<Row> rows{{"agent", village, "village", Handover::village},
                                {"window", town, "village", Handover::town},
                                {"window", banner, "town", Handover::banner},
                                {"window", banner, "post", Handover::post},
                                {"window", banner, "electronic", Handover::electronic},
                                {"partner", village, "village", Handover::village}};
    Told told;
    int day = 10;
    for (const Row& each : rows) {
        const std::string id = "C" + std::to_string(++day);
        told.received(id, 3, "agent");
        told.delivered(id, day, each.by, each.unit, each.way);
        CHECK(told.book.facts[id].handover == each.where);
        CHECK(told.day(day)[Measure::handed] == 1);
        CHECK(told.day(day)[Measure::handed_near] == (each.where == Handover::banner ? 0 : 1));
    }
}

TEST_CASE("what ends without a result has nothing handed over; a void case never ended") {
    Told told;
    for (const char* kind :
         {"case.acceptance_refused", "case.returned", "case.transferred", "case.withdrawn"}) {
        told.received(kind, 3, "window");
        told.tell(entry(kind, kind, 8, R"({"from":"applicant"})"));
    }
    told.received("V", 3, "window");
    told.tell(entry("case.voided", "V", 8, "{}"));
    CHECK(told.day(8)[Measure::ended] == 4);
    CHECK(told.day(8)[Measure::handed] == 0);
    CHECK(told.book.facts["case.withdrawn"].trip_days.size() == 2);
    CHECK(told.book.facts["V"].marks == mark::at_window);
    CHECK(told.day(3)[Measure::received] == 5);
}

TEST_CASE("after the end nothing changes a figure; a second receipt neither") {
    Told told;
    told.received("C1", 3, "window");
    told.tell(entry("case.notified", "C1", 4, "{}"));
    told.tell(entry("case.asked_more", "C1", 5, "{}"));
    told.delivered("C1", 9, "window", town);
    const Book before = told.book;
    told.tell(entry("case.notified", "C1", 10, "{}"));
    told.tell(entry("case.voided", "C1", 10, "{}"));
    told.received("C1", 10, "window");
    CHECK(told.book.facts == before.facts);
    CHECK(told.book.days == before.days);
    CHECK(told.day(9)[Measure::corrections] == 2);
}

TEST_CASE("a code tells the level, the town and the path") {
    CHECK(is_village(village));
    CHECK_FALSE(is_village(town));
    CHECK_FALSE(is_village("150626B01"));
    CHECK(is_banner(banner));
    CHECK_FALSE(is_banner(town));
    CHECK(town_of(village) == town);
    CHECK(town_of("150626B01") == "150626B01");
    CHECK(path_of_town(town) == "150626.104.");
    CHECK(path_of_town(banner) == "150626.");
    CHECK(path_of_town("150626B01") == "150626.");
}

TEST_CASE("an emptied body, other entries and an end without a beginning count nothing") {
    Told told;
    told.tell(entry("case.received", "C1", 3, ""));
    told.tell(entry("case.received", "C1", 3, "[]"));
    told.tell(entry("case.received", "C1", 3, R"({"item":"I1"})"));
    told.tell(entry("case.checked", "C1", 3, "{}"));
    told.delivered("C1", 9, "window", town);
    CHECK(told.book.days.empty());
    CHECK(told.book.facts["C1"].marks == 0);
}

TEST_CASE("an item is near from the day its list is published until it leaves the list") {
    Told told;
    const auto day = [](unsigned n) { return *civil(2026, 11, n); };
    told.tell(entry("list.published", village, 3, R"({"list":["I1","I2"]})"));
    told.tell(entry("items.withdrawn", village, 5, R"({"items":[{"item":"I2"}]})"));
    told.tell(entry("list.published", village, 8, R"({"list":["I2","I3"]})"));
    auto& list = told.book.lists[village];
    CHECK(listed_on(list["I1"], day(7)));
    CHECK_FALSE(listed_on(list["I1"], day(2)));
    CHECK_FALSE(listed_on(list["I1"], day(8)));
    CHECK(listed_on(list["I2"], day(4)));
    CHECK_FALSE(listed_on(list["I2"], day(5)));
    CHECK(listed_on(list["I2"], day(8)));
    told.tell(entry("list.published", village, 8, R"({"list":["I1","I3"]})"));
    CHECK_FALSE(listed_on(list["I2"], day(8)));
    CHECK(listed_on(list["I1"], day(8)));
    told.tell(entry("list.published", banner, 8, R"({"list":["I9"]})"));
    CHECK_FALSE(told.book.lists.contains(banner));
    told.tell(entry("list.published", "150626B01", 8, R"({"list":["I9"]})"));
    CHECK_FALSE(told.book.lists.contains("150626B01"));
    told.tell(entry("list.published", village, 9, R"({"edition":9})"));
    CHECK(listed_on(list["I3"], day(9)));
}

}  // namespace ortoo::oversight
