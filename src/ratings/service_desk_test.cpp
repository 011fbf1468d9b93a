// SPDX-License-Identifier: MulanPSL-2.0
// The paper form and the tablet.
#include "ratings/service_test_world.h"

namespace ortoo::ratings {

namespace {
using cases::code_of;

struct Desk : Bed {
    Context other = staff("clerk.two", identity::Role::clerk, "150626.104.");
    Result<FormMade> form(const Context& by, const std::string& number) {
        return write([&](db::Tx& tx) { return loop.papers.make(tx, by, {number}); });
    }
    Result<Thanks> enter(const Context& by, const EnterForm& in) {
        return write([&](db::Tx& tx) { return loop.papers.enter(tx, by, in); });
    }
    EnterForm filled(const FormMade& form, const Context& by) {
        EnterForm in;
        in.number = form.case_number;
        in.form = form.number;
        in.level = Level::dissatisfied;
        in.comment = "等得太久";
        in.filled_on = local_date(now);
        in.scan = picture(by);
        return in;
    }
};

struct Window : Desk {
    Context sitting = other;
    queue::TicketView ticket;
    std::string token;

    Window() {
        static_cast<void>(take());
        REQUIRE(queue::World::open(sitting, one));
        ticket = act(sitting, next(sitting, one).value(), queue::Act::start).value();
        const auto code = pair(sitting).value();
        token = join(code.code).value().token;
    }
    Result<PairCode> pair(const Context& by) {
        return write(
            [&](db::Tx& tx) { return loop.tablets.pair(tx, by, {one, TabletKind::evaluator}); });
    }
    Result<TabletKey> join(const std::string& code) {
        return write([&](db::Tx& tx) { return loop.tablets.join(tx, guest(), {code}); });
    }
    Result<TabletView> shown() { return loop.tablets.now(*reader, guest(), {token}); }
    Result<Thanks> ask(const Context& by, const cases::CaseView& seen) {
        return write(
            [&](db::Tx& tx) { return loop.tablets.ask(tx, by, {ticket.id, seen.item.number}); });
    }
    Result<Thanks> press(const std::string& visit, Level level) {
        return write(
            [&](db::Tx& tx) { return loop.tablets.rate(tx, guest(), {token, visit, level}); });
    }
};
}  // namespace

TEST_CASE("a paper form is of one case, entered once, with its picture and its day") {
    Desk bed;
    const auto seen = bed.fetched();
    const FormMade form = bed.form(bed.other, seen.item.number).value();
    CHECK(form.number.starts_with("PJ"));
    CHECK(form.code.size() == 16);
    CHECK(bed.form(bed.other, seen.item.number)->document == form.document);
    EnterForm in = bed.filled(form, bed.other);
    EnterForm wrong = in;
    wrong.form = "PJ20261118-0999";
    CHECK(code_of(bed.enter(bed.other, wrong)) == "rating.form_unknown");
    wrong = in;
    wrong.filled_on = local_date(bed.now).plus_days(1);
    CHECK(code_of(bed.enter(bed.other, wrong)) == "rating.form_day");
    wrong.filled_on = local_date(bed.now).plus_days(-1);
    CHECK(code_of(bed.enter(bed.other, wrong)) == "rating.form_day");
    wrong = in;
    wrong.scan.text = "nothing";
    CHECK(code_of(bed.enter(bed.other, wrong)) == "upload.not_found");
    CHECK(code_of(bed.enter(bed.clerk(), bed.filled(form, bed.clerk()))) == "rating.own_case");
    CHECK(code_of(bed.enter(bed.stranger, in)) == "case.not_found");
    REQUIRE(bed.enter(bed.other, in));
    CHECK(code_of(bed.enter(bed.other, in)) == "rating.already_given");
    CHECK(code_of(bed.form(bed.other, seen.item.number)) == "rating.already_given");
    const auto rows = bed.ratings.list(*bed.reader, bed.supervisor(), {}).value().rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].way == Way::paper);
    CHECK(bed.kinds(seen.item.id.text).back() == "rating.form_entered");
    CHECK(bed.loop.matters.view(*bed.reader, bed.supervisor(), {seen.item.id}).has_value());
}

TEST_CASE("the 16 digits of the form do as well as its number; another case's form does not") {
    Desk bed;
    const auto first = bed.fetched();
    const auto second = bed.fetched();
    const FormMade one = bed.form(bed.other, first.item.number).value();
    const FormMade two = bed.form(bed.other, second.item.number).value();
    EnterForm in = bed.filled(one, bed.other);
    in.form = two.code;
    CHECK(code_of(bed.enter(bed.other, in)) == "rating.form_unknown");
    in.form = one.code;
    CHECK(bed.enter(bed.other, in).has_value());
}

TEST_CASE("the tablet shows only the visit in its window's hands, and one press rates it") {
    Window bed;
    CHECK_FALSE(bed.shown()->visit.has_value());  // nothing ended in this visit yet
    const auto seen = bed.fetched();
    CHECK_FALSE(bed.shown()->visit.has_value());
    CHECK(code_of(bed.ask(bed.clerk(), seen)) == "rating.not_your_window");
    REQUIRE(bed.ask(bed.sitting, seen));
    const TabletView view = bed.shown().value();
    REQUIRE(view.visit.has_value());
    CHECK(view.number == "A001");
    CHECK(code_of(bed.press("another", Level::satisfied)) == "rating.visit_over");
    REQUIRE(bed.press(*view.visit, Level::very_dissatisfied));
    CHECK_FALSE(bed.shown()->visit.has_value());
    CHECK(code_of(bed.press(*view.visit, Level::satisfied)) == "rating.visit_over");
    CHECK(code_of(bed.ask(bed.sitting, seen)) == "rating.closed");
    const auto rows = bed.ratings.list(*bed.reader, bed.supervisor(), {}).value().rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].way == Way::evaluator);
    CHECK(rows[0].level == Level::very_dissatisfied);
}

TEST_CASE("when the visit is over nothing is shown and nothing was stored") {
    Window bed;
    const auto seen = bed.fetched();
    REQUIRE(bed.ask(bed.sitting, seen));
    const std::string visit = bed.shown()->visit.value();
    REQUIRE(bed.act(bed.sitting, bed.ticket, queue::Act::finish));
    CHECK_FALSE(bed.shown()->visit.has_value());
    CHECK(code_of(bed.press(visit, Level::satisfied)) == "rating.visit_over");
    CHECK(bed.ratings.list(*bed.reader, bed.supervisor(), {}).value().rows.empty());
    CHECK(code_of(bed.ask(bed.sitting, seen)) == "rating.visit_over");
}

TEST_CASE("a code pairs one tablet within ten minutes; a new pairing ends the old") {
    Window bed;
    CHECK(code_of(bed.pair(bed.clerk())) == "rating.not_your_window");
    const std::string code = bed.pair(bed.sitting)->code;
    CHECK(code.size() == 6);
    CHECK(code_of(bed.shown()) == "rating.tablet_unknown");  // the old one
    bed.token = bed.join(code).value().token;
    CHECK(bed.shown()->label == "1");
    CHECK(code_of(bed.join(code)) == "rating.code_unknown");
    const std::string late = bed.pair(bed.sitting)->code;
    bed.now = bed.now.plus_minutes(11);
    CHECK(code_of(bed.join(late)) == "rating.code_unknown");
    for (int i = 0; i < 9; ++i) {
        static_cast<void>(bed.join("000000"));
    }
    CHECK(code_of(bed.join("000000")) == "rating.code_wait");
}

}  // namespace ortoo::ratings
