// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules.h"

#include <doctest/doctest.h>

namespace ortoo::ratings {

namespace {
Instant at(std::string_view text) {
    return parse_instant(text).value();
}
}  // namespace

TEST_CASE("an invitation may be used through its last day, to the second") {
    cases::Case item;
    item.invitation = cases::Invitation::open;
    item.invited_at = at("2026-11-18T23:30:00+08:00");
    CHECK(to_text(expires(*item.invited_at, 30)) == "2026-12-18");
    CHECK(may_rate(item, {}, false, 30, at("2026-11-18T23:30:00+08:00")).has_value());
    CHECK(may_rate(item, {}, false, 30, at("2026-12-18T23:59:59+08:00")).has_value());
    CHECK(may_rate(item, {}, false, 30, at("2026-12-19T00:00:00+08:00")).error().code ==
          rating_closed.code);
}

TEST_CASE("what became of an invitation decides whether it may be used") {
    const std::pair<cases::Invitation, std::string_view> rows[] = {
        {cases::Invitation::none, rating_closed.code},
        {cases::Invitation::open, ""},
        {cases::Invitation::rated, rating_already_given.code},
        {cases::Invitation::lapsed, rating_closed.code}};
    const Instant now = at("2026-11-18T10:00:00+08:00");
    for (const auto& [invitation, code] : rows) {
        CAPTURE(name_of(invitation));
        cases::Case item;
        item.invitation = invitation;
        item.invited_at = now;
        const auto answer = may_rate(item, {}, false, 30, now);
        CHECK((answer ? std::string() : answer.error().code) == code);
    }
}

TEST_CASE("staff who had the case in hand do not rate it") {
    cases::Case item;
    item.invitation = cases::Invitation::open;
    item.invited_at = at("2026-11-18T10:00:00+08:00");
    Actor staff;
    staff.kind = ActorKind::staff;
    CHECK(may_rate(item, staff, true, 30, *item.invited_at).error().code == rating_own_case.code);
    CHECK(may_rate(item, staff, false, 30, *item.invited_at).has_value());
    CHECK(may_rate(item, {}, true, 30, *item.invited_at).has_value());
}

TEST_CASE("an invitation without its day is none") {
    cases::Case item;
    item.invitation = cases::Invitation::open;
    CHECK(may_rate(item, {}, false, 30, at("2026-11-18T10:00:00+08:00")).error().code ==
          rating_closed.code);
}

TEST_CASE("once more may be said once, after being told, within the window") {
    Matter matter;
    matter.number = "N";
    matter.words.answer = "已改";
    const Instant now = at("2026-12-01T10:00:00+08:00");
    const auto code = [&](Instant when) {
        const auto answer = may_rate_again(matter, 30, when);
        return answer ? std::string() : answer.error().code;
    };
    CHECK(code(now) == "rating.not_told");
    matter.told_at = now;
    CHECK(code(now).empty());
    CHECK(code(at("2026-12-31T23:59:59+08:00")).empty());
    CHECK(code(at("2027-01-01T00:00:00+08:00")) == "rating.closed");
    const Answered open = answered(matter, {"id"}, 30, now);
    CHECK(open.answer == "已改");
    CHECK(to_text(open.told_on) == "2026-12-01");
    CHECK(to_text(open.expires.value()) == "2026-12-31");
    matter.second = Level::satisfied;
    CHECK(code(now) == "rating.again_given");
    CHECK_FALSE(answered(matter, {"id"}, 30, now).expires.has_value());
}

TEST_CASE("a page that says nothing of itself is a phone") {
    CHECK(way_of({}) == Way::mobile);
    CHECK(way_of(OwnWay::mobile) == Way::mobile);
    CHECK(way_of(OwnWay::computer) == Way::computer);
    CHECK(way_of(OwnWay::qr) == Way::qr);
}

TEST_CASE("an invitation's id is split where it was joined, and nothing else is one") {
    const cases::CaseId item{"01JDXK5N0000000000000000AB"};
    const std::string digest(64, 'f');
    const InvitationId id = invitation_id(item, digest);
    CHECK(id.text.size() <= 64);  // what a path may hold
    const auto parts = split_id(id);
    REQUIRE(parts.has_value());
    CHECK(parts->item == item);
    CHECK(parts->digest == digest.substr(0, digest_size));
    for (const char* text :
         {"", "-", "01JDXK5N", "01JDXK5N-abc", "-ffffffffffffffffffffffffffffffff0"}) {
        CAPTURE(text);
        CHECK_FALSE(split_id({text}).has_value());
    }
}

}  // namespace ortoo::ratings
