// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_json_table.h"

#include <doctest/doctest.h>

namespace ortoo::catalogue {

TEST_CASE("a list of objects is a table; what is left out is empty") {
    const auto rows = table_of_json(R"( [{"a": "甲", "n": 12}, {"b": null, "a": "乙"}])");
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK((*rows)[0] == TableRow{"a", "n", "b"});
    CHECK((*rows)[1] == TableRow{"甲", "12", ""});
    CHECK((*rows)[2] == TableRow{"乙", "", ""});
}

TEST_CASE("what is no list of plain rows is no table") {
    for (const char* text : {"", "[", "{}", "[1]", "[[]]", "[]", "[{}]", R"([{"a": [1]}])",
                             R"([{"a": true}])", R"([{"a": 1.5}])", R"([{"a": {"b": 1}}])"}) {
        CAPTURE(text);
        CHECK_FALSE(table_of_json(text));
    }
    std::string many = "[";
    for (int i = 0; i < 20001; ++i) {
        many += i == 0 ? R"({"a":1})" : R"(,{"a":1})";
    }
    CHECK_FALSE(table_of_json(many + "]"));
}

TEST_CASE("a list is told from a CSV by how it begins, with or without the mark") {
    CHECK(looks_like_json("\xEF\xBB\xBF\n [{"));
    CHECK_FALSE(looks_like_json("sample_id,theme"));
    CHECK_FALSE(looks_like_json(""));
}

TEST_CASE("a table has two hundred columns at most") {
    const auto wide = [](int columns) {
        std::string out = "[{";
        for (int i = 0; i < columns; ++i) {
            out += (i == 0 ? "\"c" : ",\"c") + std::to_string(i) + "\":\"x\"";
        }
        return table_of_json(out + "}]");
    };
    REQUIRE(wide(200));
    CHECK(wide(200)->front().size() == 200);
    CHECK_FALSE(wide(201));
}

}  // namespace ortoo::catalogue
