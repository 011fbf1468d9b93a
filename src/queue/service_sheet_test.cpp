// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "queue/service_test_world.h"

using namespace ortoo;
using namespace ortoo::queue;
using cases::code_of;

namespace {
struct Visiting : World {
    TicketView ticket;
    Visiting() {
        static_cast<void>(take());
        open(first, one).value();
        ticket = next(first, one).value();
    }
    ReceiveVisit both() {
        ReceiveVisit in;
        in.id = ticket.id;
        in.unit = UnitId{town};
        in.applicant = applicant();
        in.items_in = {{town_item, {}, {}}, {bureau_item, {}, {}}};
        return in;
    }
};
}  // namespace

TEST_CASE("several items are received with one receipt, each with its number, or none is") {
    Visiting bed;
    auto in = bed.both();
    in.items_in[1].materials = {{77, {}, true, {}, {}}};
    const auto bad = bed.run(bed.queue, &Queue::receive, bed.first, in);
    REQUIRE_FALSE(bad);
    CHECK(bad.error().field.starts_with("items[1]."));
    CHECK(bed.queue.visit_cases(*bed.reader, bed.first, {bed.ticket.id})->cases.empty());
    in.items_in[1].materials.clear();
    const auto done = bed.run(bed.queue, &Queue::receive, bed.first, in);
    REQUIRE(done);
    CHECK(done->cases.size() == 2);
    REQUIRE(done->paper);
    CHECK(done->paper->number.starts_with("SJ"));
    REQUIRE(done->papers.size() == 1);
    CHECK(done->papers[0].kind == documents::DocumentKind::receipt);
    in.items_in[1].item = in.items_in[0].item;
    CHECK(code_of(bed.run(bed.queue, &Queue::receive, bed.first, in)) == "queue.item_twice");
    CHECK(code_of(bed.run(bed.queue, &Queue::receive, bed.second, in)) == "queue.not_your_ticket");
}

TEST_CASE("one notice names what is missing in all cases, and none of another visit") {
    Visiting bed;
    const auto done = bed.run(bed.queue, &Queue::receive, bed.first, bed.both());
    REQUIRE(done);
    NotifyVisit in;
    in.id = bed.ticket.id;
    for (const VisitCase& each : done->cases) {
        in.defects.push_back({each.id, 1, "没有带来", "带来原件"});
    }
    const auto told = bed.run(bed.queue, &Queue::notify, bed.first, in);
    REQUIRE(told);
    CHECK(told->paper->number.starts_with("BZ"));
    CHECK(std::ranges::all_of(told->cases, [](const VisitCase& each) {
        return each.state == cases::CaseState::correction;
    }));
    in.defects[0].item_case = "another-case-id";
    CHECK(code_of(bed.run(bed.queue, &Queue::notify, bed.first, in)) == "queue.case_other");
}

TEST_CASE("the kind of window is kept with the case, and makes both rates") {
    Visiting bed;
    REQUIRE(bed.run(bed.queue, &Queue::receive, bed.first, bed.both()));
    const CivilDate today = local_date(bed.now);
    const auto rate = bed.queue.window_rate(*bed.reader, bed.head, {bed.hall, today, today});
    REQUIRE(rate);
    CHECK(rate->comprehensive == 2);
    CHECK(*rate->together_permille == 1000);
    CHECK(code_of(bed.queue.window_rate(*bed.reader, bed.head,
                                        {bed.hall, today, today.plus_days(-1)})) ==
          "queue.dates_wrong");
    CHECK(code_of(bed.queue.window_rate(*bed.reader, bed.stranger, {bed.hall, today, today})) ==
          "auth.out_of_scope");
}
