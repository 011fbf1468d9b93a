// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/rules_templates.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

#include "base/text.h"
#include "notices/rules.h"

namespace ortoo::notices {

namespace {

// Values as long as they ordinarily get.
const Params ordinary{
    {"code", "394027"},
    {"number", "DB20260918000123"},
    {"item", "城乡居民养老保险参保"},
    {"unit", "巴图湾村"},
    {"phone", "0477-7581234"},
    {"agent", "巴特尔"},
    {"before", "10:30"},
    {"date", "10月10日"},
    {"what", "户口簿复印件"},
    {"reason", "不在本旗参保"},
    {"where", "在嘎鲁图镇窗口"},
    {"waited", "60分钟"},
    {"result", "没同意"},
    {"paper", "DC20261118-0001"},
    {"year", "2027"},
    {"count", "1000"},
    {"hall", "嘎鲁图镇便民服务大厅"},
    {"time", "10:30"},
};

}  // namespace

TEST_CASE("every sentence fills from ordinary values and fits one SMS") {
    constexpr std::size_t sms = 70;
    constexpr std::size_t signature = 4;  // 【驿办】, added by the gateway
    for (const Template& each : all_templates()) {
        CAPTURE(each.name);
        const auto text = fill(each.text, ordinary);
        REQUIRE(text.has_value());
        CHECK(text->find('{') == std::string::npos);
        CHECK(is_utf8(*text));
        CHECK(code_points(*text) <= sms - signature);
    }
}

TEST_CASE("names are unique and every sentence to a citizen says whom to call") {
    std::set<std::string_view> names;
    for (const Template& each : all_templates()) {
        CHECK(names.insert(each.name).second);
        const bool to_staff =
            each.name == "order.dispatched" || each.name == "order.escalated" ||
            each.name == "order.reopened" || each.name == "order.cases_ended" ||
            each.name == "order.withdrawn" || each.name == "order.stopped" ||
            each.name == "order.fetched" || each.name == "order.notice_to_citizen" ||
            each.name == "order.handed_to_you" || each.name == "papers.lost" ||
            each.name == "enquiry.opened" || each.name == "enquiry.passed" ||
            each.name == "order.resumed" || each.name.starts_with("order.transport_") ||
            each.name == "enquiry.overdue" || each.name == "draft.confirmed" ||
            each.name == "order.undispatched" || each.name == "order.agent_gone" ||
            each.name.starts_with("call.") || each.name.starts_with("order.propos") ||
            each.name.starts_with("supervision.") || each.name == "rating.assigned" ||
            each.name == "rating.unassigned" || each.name == "calendar.missing";
        if (!to_staff && each.name != "login.code") {
            CAPTURE(each.name);
            CHECK(each.text.find("{phone}") != std::string_view::npos);
        }
    }
    for (const char* each :
         {"login.code", "order.placed", "order.dispatched", "order.accepted", "mandate.signed",
          "case.received", "case.notice", "case.accepted", "case.decided", "case.refused",
          "result.ready", "order.delivered", "rating.invited", "order.escalated", "order.cancelled",
          "order.declined"}) {
        CAPTURE(each);
        CHECK(find_template(each)->name == each);
    }
    CHECK(find_template("no.such") == nullptr);
}

TEST_CASE("what a param brings is text, never a template again") {
    CHECK(fill("{a}{b}", {{"a", "{b}"}, {"b", "{a}"}}) == "{b}{a}");
    CHECK(fill("", {}) == "");
    CHECK(fill("plain", {}) == "plain");
    CHECK_FALSE(fill("open {a", {{"a", "1"}}));
    CHECK_FALSE(fill("{}", {{"a", "1"}}));
    CHECK(rc::check([](const std::string& value) {
        return fill("<{a}>", {{"a", value}}) == "<" + value + ">";
    }));
}

TEST_CASE("params survive their text") {
    const Params odd{{"a", "\"引号\"\\"}, {"a", ""}, {"b", "换\n行"}, {"", "𠮷"}};
    CHECK(params_of(params_text(odd)) == odd);
    CHECK(params_of(params_text({})) == Params{});
    CHECK_THROWS((void)params_of("x"));
    CHECK_THROWS((void)params_of("[[1]]"));
}

TEST_CASE("tries are 1, 5, 25 … minutes apart") {
    const Instant now{0};
    CHECK(next_try(now, 1) == now.plus_minutes(1));
    CHECK(next_try(now, 2) == now.plus_minutes(5));
    CHECK(next_try(now, 4) == now.plus_minutes(125));
    CHECK(next_try(now, most_tries) == now.plus_minutes(78'125));
}

}  // namespace ortoo::notices
