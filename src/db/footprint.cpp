// SPDX-License-Identifier: MulanPSL-2.0
#include "db/footprint.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <optional>
#include <span>

#include "base/text.h"

namespace ortoo::db {

namespace {

using Words = std::vector<std::string>;

bool part_of_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || c == '.';
}

// Words in capitals, a quoted text as one word, every other sign alone.
Words words_of(std::string_view text) {
    Words out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (std::isspace(static_cast<unsigned char>(text[at])) != 0) {
            at = end;
            continue;
        }
        if (text[at] == '\'') {
            end = std::min(text.find('\'', end), text.size() - 1) + 1;
        } else if (part_of_word(text[at])) {
            while (end < text.size() && part_of_word(text[end])) {
                ++end;
            }
        }
        out.emplace_back(text.substr(at, end - at));
        for (char& c : out.back()) {
            c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        }
        at = end;
    }
    return out;
}

bool holds(std::span<const std::string> words, std::initializer_list<std::string_view> any) {
    return std::ranges::any_of(
        words, [&](const std::string& each) { return std::ranges::count(any, each) > 0; });
}

std::optional<std::size_t> parameter(const std::string& word) {
    const auto number =
        word.starts_with('$') ? parse_int(std::string_view(word).substr(1)) : std::nullopt;
    return number && *number > 0 ? std::optional(static_cast<std::size_t>(*number - 1))
                                 : std::nullopt;
}

std::string without_alias(const std::string& column) {
    return column.substr(column.rfind('.') + 1);  // npos + 1 is 0
}

// The words between one at `from` and the next of `ends` outside parentheses.
std::span<const std::string> up_to(std::span<const std::string> words, std::size_t from,
                                   std::initializer_list<std::string_view> ends) {
    int depth = 0;
    std::size_t at = from;
    for (; at < words.size(); ++at) {
        depth += words[at] == "(" ? 1 : words[at] == ")" ? -1 : 0;
        if (depth < 0 || (depth == 0 && std::ranges::count(ends, words[at]) > 0)) {
            break;
        }
    }
    return words.subspan(from, at - from);
}

// `column = $n`, joined by AND and nothing else that could loosen it.
std::vector<Footprint::Pin> pins_of(std::span<const std::string> condition) {
    std::vector<Footprint::Pin> out;
    if (holds(condition, {"OR", "NOT", "CASE", "SELECT", "BETWEEN"})) {
        return out;
    }
    for (std::size_t at = 0; at < condition.size();) {
        const auto clause = up_to(condition, at, {"AND"});
        at += clause.size() + 1;
        if (clause.size() == 3 && clause[1] == "=") {
            if (const auto value = parameter(clause[2])) {
                out.push_back({without_alias(clause[0]), *value});
            }
        }
    }
    return out;
}

std::vector<Footprint::Pin> pins_where(std::span<const std::string> words) {
    const auto where = std::ranges::find(words, "WHERE");
    if (where == words.end()) {
        return {};
    }
    const auto from = static_cast<std::size_t>(where - words.begin()) + 1;
    return pins_of(up_to(words, from, {"ORDER", "GROUP", "LIMIT", "RETURNING", "HAVING", "UNION"}));
}

Footprint of_select(std::span<const std::string> words) {
    Footprint out;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (words[at] != "FROM" && words[at] != "JOIN") {
            continue;
        }
        std::size_t after = at + 2;
        if (words[at + 1] == "(") {  // what it selects from comes later in this loop
            after += up_to(words, after, {}).size() + 1;
        } else {
            out.tables.push_back(words[at + 1]);
        }
        const auto rest = up_to(words, std::min(after, words.size()),
                                {"WHERE", "ON", "JOIN", "LEFT", "ORDER", "GROUP"});
        if (holds(rest, {","})) {
            return {};  // a list of tables: not ours, not understood
        }
    }
    if (out.tables.empty() || holds(words, {"RANDOM", "NOW", "CURRENT_TIMESTAMP"})) {
        return {};
    }
    out.kind = Footprint::Kind::reads;
    if (std::ranges::count(words, "SELECT") == 1 && out.tables.size() == 1 &&
        !holds(words, {"UNION", "HAVING"})) {
        out.pins = pins_where(words);
    }
    return out;
}

// INSERT INTO table ( columns ) VALUES ( values ) [ON CONFLICT ( columns ) DO …]
std::vector<Footprint::Pin> pins_of_insert(std::span<const std::string> words) {
    std::vector<Footprint::Pin> out;
    const auto columns = up_to(words, 4, {});
    const std::size_t values_at = 4 + columns.size() + 3;  // after `) VALUES (`
    if (words.size() <= values_at || words[values_at - 2] != "VALUES") {
        return out;
    }
    const auto values = up_to(words, values_at, {});
    const auto rest = words.subspan(std::min(words.size(), values_at + values.size() + 1));
    if (!rest.empty() && rest[0] != "ON" && rest[0] != "RETURNING") {
        return out;  // more rows than one
    }
    for (std::size_t at = 0, place = 0; at < values.size() && place < columns.size(); place += 2) {
        const auto value = up_to(values, at, {","});
        at += value.size() + 1;
        if (const auto number = value.size() == 1 ? parameter(value[0]) : std::nullopt) {
            out.push_back({columns[place], *number});
        }
    }
    if (holds(rest, {"UPDATE"})) {
        // The row that was there differs from the new one in all but what they met in.
        const auto met =
            rest.size() > 3 && rest[2] == "(" ? up_to(rest, 3, {}) : std::span<const std::string>();
        std::erase_if(out, [&](const Footprint::Pin& pin) {
            return std::ranges::count(met, pin.column) == 0;
        });
    }
    return out;
}

Footprint of_write(std::span<const std::string> words, std::size_t table_at) {
    if (words.size() <= table_at) {
        return {};
    }
    Footprint out{Footprint::Kind::writes, {words[table_at]}, {}};
    if (words[0] == "INSERT") {
        out.pins = words.size() > 4 && words[3] == "(" ? pins_of_insert(words) : out.pins;
        return out;
    }
    out.pins = pins_where(words);
    if (words[0] == "UPDATE") {
        const auto set = up_to(words, 3, {"WHERE", "FROM"});
        std::erase_if(out.pins, [&](const Footprint::Pin& pin) {
            return std::ranges::count(set, pin.column) > 0;  // moved away from what it was
        });
        if (words[2] != "SET" || holds(up_to(words, 3, {"WHERE"}), {"FROM"})) {
            out.pins.clear();
        }
    }
    return out;
}

}  // namespace

Footprint footprint_of(std::string_view text) {
    const Words words = words_of(text);
    if (words.empty() || holds(words, {";", "WITH"})) {
        return {};
    }
    if (words[0] == "SELECT") {
        return of_select(words);
    }
    if (words[0] == "INSERT" || words[0] == "DELETE") {
        return of_write(words, 2);
    }
    return words[0] == "UPDATE" ? of_write(words, 1) : Footprint{};
}

const Footprint& footprint_of(const Sql& sql) {
    static const std::vector<Footprint> all = [] {
        std::vector<Footprint> out;
        for (const Sql* each : all_statements()) {
            out.push_back(footprint_of(each->text()));
        }
        return out;
    }();
    static const Footprint unknown;
    return sql.index() < all.size() ? all[sql.index()] : unknown;
}

}  // namespace ortoo::db
