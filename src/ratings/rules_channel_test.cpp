// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules_channel.h"

#include <doctest/doctest.h>

namespace ortoo::ratings {

namespace {
CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
RatingChannel channel(const char* unit, ChannelKind kind, std::string_view tried, bool works) {
    RatingChannel out;
    out.unit.text = unit;
    out.kind = kind;
    out.added_on = day("2026-08-01");
    if (!tried.empty()) {
        out.tried_on = day(tried);
    }
    out.works = works;
    return out;
}
const CivilDate today = day("2026-11-18");
}  // namespace

TEST_CASE("a test counts through its last day, and only when it worked") {
    const RatingChannel qr = channel("a", ChannelKind::qr, "2026-08-20", true);
    CHECK(to_text(good_until(qr, 90).value()) == "2026-11-18");
    CHECK(working(qr, 90, today));
    CHECK_FALSE(working(qr, 90, today.plus_days(1)));
    CHECK_FALSE(working(qr, 89, today));
    CHECK_FALSE(working(channel("a", ChannelKind::qr, "2026-11-01", false), 90, today));
    CHECK_FALSE(working(channel("a", ChannelKind::qr, "", false), 90, today));
    RatingChannel gone = qr;
    gone.retired = true;
    CHECK_FALSE(working(gone, 90, today));
}

TEST_CASE("a test is neither of a day to come nor older than what is known") {
    const RatingChannel qr = channel("a", ChannelKind::qr, "2026-11-10", true);
    const auto code = [&](const RatingChannel& each, std::string_view on) {
        const auto answer = check_test(each, day(on), today);
        return answer ? std::string() : answer.error().code;
    };
    CHECK(code(qr, "2026-11-18").empty());
    CHECK(code(qr, "2026-11-10").empty());
    CHECK(code(qr, "2026-11-19") == "rating.test_day");
    CHECK(code(qr, "2026-11-09") == "rating.test_day");
    CHECK(code(channel("a", ChannelKind::qr, "", false), "2026-07-31") == "rating.test_day");
    CHECK(code(channel("a", ChannelKind::qr, "", false), "2026-08-01").empty());
    RatingChannel gone = qr;
    gone.retired = true;
    CHECK(code(gone, "2026-11-18") == "rating.channel_retired");
}

TEST_CASE("a place is red until one of its channels works; its neighbour's help nothing") {
    std::vector<RatingChannel> all{channel("a", ChannelKind::qr, "2026-03-01", true),
                                   channel("b", ChannelKind::qr, "2026-11-01", true)};
    const Place a{{"a"}, "甲", equipment::Level::station};
    CHECK_FALSE(point_of(a, all, 90, today).covered);
    CHECK(point_of(a, all, 90, today).channels == 1);
    all.push_back(channel("a", ChannelKind::paper, "2026-11-02", true));
    all.push_back(channel("a", ChannelKind::paper, "2026-10-02", true));
    const PointChannels now = point_of(a, all, 90, today);
    CHECK(now.covered);
    CHECK(now.channels == 3);
    CHECK(now.working == 2);
    CHECK(now.kinds == std::vector{ChannelKind::paper});
    CHECK(to_text(now.good_until.value()) == "2027-01-31");
    RatingChannel gone = all.back();
    gone.retired = true;
    CHECK(point_of(a, std::vector{gone}, 90, today).channels == 0);
}

TEST_CASE("the red ones are read first") {
    std::vector<PointChannels> points(3);
    points[0].unit.text = "b";
    points[0].covered = true;
    points[1].unit.text = "a";
    points[1].covered = true;
    points[2].unit.text = "c";
    sort_points(points);
    CHECK(points[0].unit.text == "c");
    CHECK(points[1].unit.text == "a");
    CHECK(points[2].unit.text == "b");
}

}  // namespace ortoo::ratings
