// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "base/json_sample_for_tests.h"

namespace ortoo {

using namespace sample;

namespace {

std::vector<FieldFault> faults(std::string_view text) {
    const auto result = decode_text<Order>(text);
    return result ? std::vector<FieldFault>{} : result.error().errors;
}

// The good order with one field replaced.
std::vector<FieldFault> faults_with(std::string_view field, std::string_view value) {
    auto object = json::parse(good).as_object();
    object[json::string_view(field.data(), field.size())] =
        json::parse(json::string_view(value.data(), value.size()));
    return faults(json::serialize(object));
}

}  // namespace

TEST_CASE("a record is read with all kinds of fields") {
    const auto order = decode_text<Order>(good);
    REQUIRE(order);
    CHECK(order->name == "巴特尔");
    CHECK_FALSE(order->remark);
    CHECK(order->urgency == Urgency::urgent);
    CHECK(order->visit == parse_date("2026-09-18"));
    CHECK(order->placed == parse_instant("2026-09-17T00:00:00Z"));
    CHECK(order->at_home);
    CHECK(order->lines == std::vector<Line>{{{"m1"}, 2}});
    CHECK(order->tags == std::vector<std::string>{"低保"});
}

TEST_CASE("each fault has its code and its path") {
    struct Row {
        const char* field;
        const char* value;
        const char* at;
        const char* code;
    };
    for (const Row& row : {
             Row{"name", "\"巴\"", "name", "request.too_short"},
             Row{"name", "\"  　 \"", "name", "request.missing_field"},
             Row{"name", "null", "name", "request.missing_field"},
             Row{"name", "\"一二三四五六七八九十甲\"", "name", "request.too_long"},
             Row{"name", "7", "name", "request.wrong_type"},
             Row{"name", R"("a\u0000b")", "name", "request.wrong_type"},
             Row{"remark", "\"\"", "remark", "request.missing_field"},
             Row{"urgency", "\"slow\"", "urgency", "request.unknown_value"},
             Row{"urgency", "1", "urgency", "request.wrong_type"},
             Row{"visit", "\"2026-02-30\"", "visit", "request.wrong_type"},
             Row{"placed", "\"yesterday\"", "placed", "request.wrong_type"},
             Row{"at_home", "\"true\"", "at_home", "request.wrong_type"},
             Row{"lines", "[]", "lines", "request.too_short"},
             Row{"lines", "{}", "lines", "request.wrong_type"},
             Row{"lines", "[7]", "lines[0]", "request.wrong_type"},
             Row{"lines", R"([{"material":"m","copies":1},{"copies":1}])", "lines[1].material",
                 "request.missing_field"},
             Row{"lines", R"([{"material":"m","copies":10}])", "lines[0].copies",
                 "request.out_of_range"},
             Row{"lines", R"([{"material":"m","copies":1.5}])", "lines[0].copies",
                 "request.wrong_type"},
             Row{"lines", R"([{"material":"m","copies":"1"}])", "lines[0].copies",
                 "request.wrong_type"},
             Row{"lines", R"([{"material":"m","copies":1,"price":3}])", "lines[0].price",
                 "request.unknown_field"},
             Row{"tags", R"(["甲","乙","丙"])", "tags", "request.too_long"},
             Row{"tags", R"(["甲","一二三四五"])", "tags[1]", "request.too_long"},
             Row{"vip", "true", "vip", "request.unknown_field"},
         }) {
        CAPTURE(row.field);
        CAPTURE(row.value);
        CHECK(faults_with(row.field, row.value) == std::vector<FieldFault>{{row.at, row.code}});
    }
}

TEST_CASE("all faults of a form come at once and the first names the refusal") {
    const auto order = decode_text<Order>(R"({"urgency":"x","visit":"x","vip":1})");
    REQUIRE_FALSE(order);
    CHECK(order.error().kind == Kind::invalid);
    CHECK(order.error().code == "request.missing_field");
    CHECK(order.error().field == "name");
    CHECK(order.error().errors == std::vector<FieldFault>{{"name", "request.missing_field"},
                                                          {"urgency", "request.unknown_value"},
                                                          {"visit", "request.wrong_type"},
                                                          {"placed", "request.missing_field"},
                                                          {"vip", "request.unknown_field"}});
}

TEST_CASE("path values and the version come from outside the body") {
    Source source;
    source.fields = json::parse(R"({"reason":"不在辖区"})").as_object();
    source.path = {{"id", "01M"}};
    source.if_match = 3;
    const auto edit = decode<Edit>(source);
    REQUIRE(edit);
    CHECK(edit->id.text == "01M");
    CHECK(edit->version == 3);

    source.if_match.reset();
    source.path = {{"id", std::string(65, 'x')}};
    const auto refused = decode<Edit>(source);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().errors ==
          std::vector<FieldFault>{{"id", "request.too_long"},
                                  {"If-Match", "request.version_missing"}});
    source.fields["version"] = 3;
    CHECK(decode<Edit>(source).error().errors.back() ==
          FieldFault{"version", "request.unknown_field"});
}

TEST_CASE("a query may write numbers and booleans as text, a body may not") {
    Source source;
    source.fields = json::parse(R"({"page":"2","open":"1"})").as_object();
    CHECK_FALSE(decode<Page>(source));
    source.loose = true;
    const auto page = decode<Page>(source);
    REQUIRE(page);
    CHECK(page->page == 2);
    CHECK(page->open);
    source.fields["page"] = "2x";
    CHECK_FALSE(decode<Page>(source));
}

}  // namespace ortoo
