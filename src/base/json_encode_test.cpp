// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/json_sample_for_tests.h"
#include "base/json_schema.h"

namespace ortoo {

using namespace sample;

TEST_CASE("any record survives encoding and decoding") {
    CHECK(rc::check([] {
        Order order;
        order.name = *rc::gen::element<std::string>("巴特尔", "ᠪᠠᠲᠤ", "Li \"x\"\n", "𠮷野");
        if (*rc::gen::arbitrary<bool>()) {
            order.remark = *rc::gen::element<std::string>("\\", "急", "</script>");
        }
        order.urgency = *rc::gen::element(Urgency::normal, Urgency::urgent);
        order.visit = CivilDate{*rc::gen::inRange(-20000, 80000)};
        order.placed =
            Instant{*rc::gen::inRange<std::int64_t>(-1'000'000'000'000'000, 7'000'000'000'000'000)};
        order.at_home = *rc::gen::arbitrary<bool>();
        for (std::int64_t i = *rc::gen::inRange(1, 4); i > 0; --i) {
            order.lines.push_back({{"m" + std::to_string(i)}, i});
        }
        order.tags.resize(*rc::gen::inRange<std::size_t>(0, 3), "低保");
        const auto back = decode_text<Order>(json::serialize(encode(order)));
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == order);
    }));
}

TEST_CASE("an empty optional is left out of the reply") {
    CHECK(json::serialize(encode(Page{})) == R"({"open":false})");
    CHECK(json::serialize(encode(Line{{"m"}, 2})) == R"({"material":"m","copies":2})");
}

TEST_CASE("the schema says what the decoder enforces") {
    const json::object schema = schema_of<Order>();
    CHECK(schema.at("additionalProperties") == false);
    CHECK(json::serialize(schema.at("properties").at("urgency")) ==
          R"({"title":"sample.Urgency","type":"string","enum":["normal","urgent"]})");
    CHECK(schema.at("title") == "sample.Order");
    CHECK(schema.at("properties").at("name").at("maxLength") == 10);
    CHECK(schema.at("properties").at("lines").at("items").at("required").as_array().size() == 2);
    for (const auto& each : schema.at("required").as_array()) {
        CHECK(each != "remark");
    }
    CHECK(describe<Edit>().parameters.size() == 2);
}

TEST_CASE("a type is named by its slice and itself") {
    CHECK(type_name<Order>() == "sample.Order");
    const auto name = [](const char* type) {
        return short_type_name("std::string ortoo::type_name() [with T = " + std::string(type) +
                               "; std::string = std::__cxx11::basic_string<char>]");
    };
    CHECK(name("ortoo::orders::Decline") == "orders.Decline");
    CHECK(name("ortoo::orders::{anonymous}::Decline") == "orders.Decline");
    CHECK(name("ortoo::Page<ortoo::orders::Brief>") == "Page_orders.Brief");
}

}  // namespace ortoo
