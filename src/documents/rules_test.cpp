// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "documents/rules_field.h"

namespace ortoo::documents {

namespace {
std::array<std::uint8_t, 15> digits_of(std::uint64_t number) {
    std::array<std::uint8_t, 15> out{};
    for (auto& each : out) {
        each = static_cast<std::uint8_t>(number % 10);
        number /= 10;
    }
    return out;
}

Document paper(const std::string& account, std::vector<std::string> paths) {
    Document out;
    out.account.text = account;
    out.paths = std::move(paths);
    out.brief.to_masked = "巴*";
    return out;
}

Actor actor(ActorKind kind, const std::string& id, const std::string& path = "") {
    Actor out;
    out.kind = kind;
    out.id = id;
    if (!path.empty()) {
        out.grants.push_back({"clerk", path, {may_read}});
    }
    return out;
}
}  // namespace

TEST_CASE("the check digit is that of GB/T 17710, MOD 11,10, which is ISO/IEC 7064") {
    CHECK(check_digit("0794") == '5');  // the standard's example
    // German tax numbers bear the same digit; these two are published samples.
    CHECK(check_digit("8609574271") == '9');
    CHECK(check_digit("6592997048") == '9');
    const std::string code = code_of(digits_of(987654321));
    CHECK(code.size() == 16);
    CHECK(code.back() == check_digit(code.substr(0, 15)));
}

TEST_CASE("a code is understood as people type it") {
    const std::string code = code_of(digits_of(123456789012345));
    CHECK(normal_code(code) == code);
    CHECK(normal_code(grouped(code)) == code);
    CHECK(normal_code(" " + code.substr(0, 8) + "-" + code.substr(8) + "\n") == code);
    CHECK(normal_code("５" + std::string(15, '0')).empty());
    std::string wide;
    for (const char c : code) {
        wide += "\xEF\xBC";
        wide += static_cast<char>(0x90 + (c - '0'));
    }
    CHECK(normal_code(wide) == code);
    CHECK(normal_code(code.substr(0, 4) + "　" + code.substr(4, 4) + "－" + code.substr(8)) ==
          code);
    CHECK(normal_code("").empty());
    CHECK(normal_code("12345").empty());
    CHECK(normal_code("abcdabcdabcdabcd").empty());
    CHECK(normal_code("\xff\xfe").empty());
    // One character too few is not made up for by one that is no digit.
    for (const char* odd : {"中", "＋", "Ａ", ".", "x"}) {
        CAPTURE(odd);
        CHECK(normal_code(code.substr(0, 15) + odd).empty());
        CHECK(normal_code(odd + code).empty());
    }
    CHECK(grouped("1234567812345678") == "1234 5678 1234 5678");
}

TEST_CASE("every single wrong digit is found") {
    CHECK(rc::check([](std::uint64_t seed, unsigned place, unsigned other) {
        std::string code = code_of(digits_of(seed));
        RC_ASSERT(normal_code(code) == code);
        char& digit = code[place % 16];
        const char before = digit;
        digit = static_cast<char>('0' + other % 10);
        RC_ASSERT(normal_code(code).empty() == (digit != before));
    }));
}

TEST_CASE("a paper is read by the citizen whose it is and by staff over one of its units") {
    const Document mine = paper("ACC", {"150626.104.", "150626.B01."});
    CHECK(readable(actor(ActorKind::citizen, "ACC"), mine));
    CHECK_FALSE(readable(actor(ActorKind::citizen, "OTHER"), mine));
    CHECK(readable(actor(ActorKind::staff, "S", "150626.104."), mine));
    CHECK(readable(actor(ActorKind::staff, "S", "150626."), mine));
    CHECK(readable(actor(ActorKind::staff, "S", "150626.B01."), mine));
    CHECK_FALSE(readable(actor(ActorKind::staff, "S", "150626.104.201."), mine));
    CHECK_FALSE(readable(actor(ActorKind::staff, "S", "150626.105."), mine));
    CHECK_FALSE(readable(actor(ActorKind::staff, "S"), mine));
    CHECK_FALSE(readable(actor(ActorKind::guest, ""), mine));
    CHECK(readable(actor(ActorKind::system, "system"), mine));
    // A walk-in's paper has no account; a citizen without an id is nobody.
    CHECK_FALSE(readable(actor(ActorKind::citizen, ""), paper("", {"150626."})));
}

TEST_CASE("staff leave a trace, the person himself and the system do not") {
    const Document mine = paper("ACC", {"150626.104."});
    CHECK(reading_is_logged(actor(ActorKind::staff, "S"), mine));
    CHECK_FALSE(reading_is_logged(actor(ActorKind::citizen, "ACC"), mine));
    CHECK_FALSE(reading_is_logged(actor(ActorKind::system, ""), mine));
    Document nobodys = mine;
    nobodys.brief.to_masked.clear();  // a paper about no person gives nobody away
    CHECK_FALSE(reading_is_logged(actor(ActorKind::staff, "S"), nobodys));
}

TEST_CASE("a snapshot gives back the values it was made of, and the same bytes each time") {
    const Values values{{"words", std::string("“引号”\\ \"quotes\" <b>")},
                        {"count", std::int64_t{5}},
                        {"yes", true},
                        {"day", civil(2026, 11, 18).value()},
                        {"at", parse_instant("2026-11-18T00:30:00+08:00").value()},
                        {"rows", Rows{{{"name", "户口簿"}, {"no", "1"}}, {}}}};
    const std::string text_of = snapshot_of(DocumentKind::notice, "aa", "bb", values);
    CHECK(text_of == snapshot_of(DocumentKind::notice, "aa", "bb", values));
    CHECK(values_of(text_of) == values);
    CHECK(text_of.find("2026-11-18") != std::string::npos);
    for (const char* broken :
         {"", "[]", "{}", R"({"values":[]})", R"({"values":{"a":null}})",
          R"({"values":{"a":{"date":"2026-02-30"}}})", R"({"values":{"a":{"x":1}}})",
          R"({"values":{"a":{"date":20261118}}})", R"({"values":{"a":{"at":5}}})",
          R"({"values":{"a":{"at":"2026-11-18"}}})", R"({"values":{"a":[1]}})",
          R"({"values":{"a":[{"b":1}]}})"}) {
        CHECK_FALSE(values_of(broken).has_value());
    }
}

TEST_CASE("every kind has its own fields, and no number is made twice by two kinds but decisions") {
    std::map<std::string_view, int> prefixes;
    for (const auto& [kind, name] : names(DocumentKind{})) {
        CAPTURE(name);
        CHECK_FALSE(fields_of(kind).empty());
        CHECK(prefix_of(kind).size() == 2);
        ++prefixes[prefix_of(kind)];
        for (const Field& field : fields_of(kind)) {
            CHECK(find_field(kind, field.name) == &field);
            CHECK((field.type == FieldType::list) == !field.columns.empty());
        }
    }
    CHECK(prefixes.size() == 25);
    CHECK(prefixes["JD"] == 2);
    // The order's and the case's own numbers.
    CHECK_FALSE(prefixes.contains("DB"));
    CHECK_FALSE(prefixes.contains("WS"));
}

TEST_CASE("values that a kind does not know, misses or types otherwise are named") {
    const Values good{{"reason", std::string("x")}};
    CHECK(value_faults(DocumentKind::not_required, good).empty());
    CHECK(value_faults(DocumentKind::not_required, {}) ==
          std::vector<std::string>{"missing field reason"});
    CHECK(value_faults(DocumentKind::not_required,
                       {{"reason", std::string("x")}, {"colour", true}}) ==
          std::vector<std::string>{"unknown field colour"});
    CHECK(value_faults(DocumentKind::not_required, {{"reason", true}}) ==
          std::vector<std::string>{"field reason is of another type"});
    const Rows rows{{{"no", "1"}, {"colour", "red"}}};
    CHECK(value_faults(DocumentKind::notice,
                       {{"materials", rows}, {"due", civil(2026, 11, 20).value()}}) ==
          std::vector<std::string>{"unknown column materials.colour"});
}

TEST_CASE("what counts as blank") {
    const Values values{{"a", std::string()}, {"b", std::string("x")}, {"c", false},
                        {"d", true},          {"e", Rows{}},           {"f", Rows{{}}},
                        {"g", std::int64_t{}}};
    for (const auto& [name, is_blank] : {std::pair{"a", true},
                                         {"b", false},
                                         {"c", true},
                                         {"d", false},
                                         {"e", true},
                                         {"f", false},
                                         {"g", false},
                                         {"none", true}}) {
        CAPTURE(name);
        CHECK(blank(values, name) == is_blank);
    }
}

}  // namespace ortoo::documents
