// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_pattern.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/rules_field.h"

namespace ortoo::documents {

namespace {
struct Say {
    std::string operator()(const std::string& words) const { return words; }
    std::string operator()(std::int64_t count) const { return std::to_string(count); }
    std::string operator()(CivilDate day) const { return in_words(day); }
    std::string operator()(Instant at) const { return in_words(at); }
    std::string operator()(bool) const { return {}; }
    std::string operator()(const Rows&) const { return {}; }
};

std::string said(const std::string& name, const Values& values, const Row* row) {
    if (row != nullptr) {
        const auto cell = row->find(name);
        return cell == row->end() ? std::string() : cell->second;
    }
    const auto found = values.find(name);
    return found == values.end() ? std::string() : in_words(found->second);
}

// "permit?" at the head of what stands in brackets; taken off `in`.
std::optional<Condition> leading_condition(std::string_view& in) {
    const std::size_t mark = in.find('?');
    if (mark == std::string_view::npos) {
        return std::nullopt;
    }
    auto condition = parse_condition(in.substr(0, mark));
    if (condition) {
        in.remove_prefix(mark + 1);
    }
    return condition;
}

// Text and {fields}; false: not such.
bool parse_pieces(std::string_view in, std::vector<Piece>& out) {
    while (!in.empty()) {
        const std::size_t brace = in.find_first_of("{}");
        if (brace != 0) {
            out.push_back({false, std::string(in.substr(0, brace))});
            in.remove_prefix(std::min(brace, in.size()));
            continue;
        }
        const std::size_t end = in.find('}');
        if (in.front() != '{' || end == std::string_view::npos ||
            !is_field_name(in.substr(1, end - 1))) {
            return false;
        }
        out.push_back({true, std::string(in.substr(1, end - 1))});
        in.remove_prefix(end + 1);
    }
    return true;
}

bool parse_group(std::string_view in, bool bracketed, Pattern& out) {
    Group group;
    group.bracketed = bracketed;
    if (bracketed) {
        group.when = leading_condition(in);
    }
    if (!parse_pieces(in, group.pieces) || (bracketed && group.pieces.empty())) {
        return false;
    }
    if (!group.pieces.empty()) {
        out.push_back(std::move(group));
    }
    return true;
}
}  // namespace

bool is_field_name(std::string_view in) {
    return !in.empty() && std::ranges::all_of(in, [](char c) {
        return (c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9');
    });
}

std::optional<Condition> parse_condition(std::string_view in) {
    Condition out;
    if (in.starts_with('!')) {
        out.wanted = false;
        in.remove_prefix(1);
    }
    out.field = in;
    return is_field_name(in) ? std::optional(out) : std::nullopt;
}

std::optional<Pattern> parse_pattern(std::string_view in) {
    Pattern out;
    bool within = false;
    while (true) {
        const std::size_t mark = in.find_first_of("[]");
        const bool last = mark == std::string_view::npos;
        if (!last && (in[mark] == '[') == within) {
            return std::nullopt;  // one within another, or an end without a beginning
        }
        if ((last && within) || !parse_group(in.substr(0, mark), within, out)) {
            return std::nullopt;
        }
        if (last) {
            return out;
        }
        within = !within;
        in.remove_prefix(mark + 1);
    }
}

std::string in_words(CivilDate date) {
    return fmt::format("{}年{}月{}日", date.year(), date.month(), date.day());
}

std::string in_words(Instant at) {
    const int minute = local_minute(at);
    return fmt::format("{} {}时{:02}分", in_words(local_date(at)), minute / 60, minute % 60);
}

std::string in_words(const Value& value) {
    return std::visit(Say{}, value);
}

bool holds(const Condition& condition, const Values& values) {
    return blank(values, condition.field) != condition.wanted;
}

bool hold(const std::vector<Condition>& all, const Values& values) {
    return std::ranges::all_of(all, [&](const Condition& each) { return holds(each, values); });
}

std::string fill(const Pattern& pattern, const Values& values, const Row* row) {
    std::string out;
    for (const Group& group : pattern) {
        if (group.when && !holds(*group.when, values)) {
            continue;
        }
        std::string words;
        bool missing = false;
        for (const Piece& piece : group.pieces) {
            const std::string said_here =
                piece.is_field ? said(piece.text, values, row) : piece.text;
            missing = missing || said_here.empty();
            words += said_here;
        }
        if (!group.bracketed || !missing) {
            out += words;
        }
    }
    return out;
}

bool says_nothing(const Pattern& pattern, const Values& values) {
    bool missing = false;
    each_field(pattern, [&](const std::string& name, bool guarded) {
        missing = missing || (!guarded && blank(values, name));
    });
    return missing;
}

void each_field(const Pattern& pattern,
                const std::function<void(const std::string& name, bool guarded)>& call) {
    for (const Group& group : pattern) {
        for (const Piece& piece : group.pieces) {
            if (piece.is_field) {
                call(piece.text, group.bracketed);
            }
        }
    }
}

}  // namespace ortoo::documents
