// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules.h"

#include <algorithm>

#include "base/text.h"
#include "identity/rules.h"

namespace ortoo::documents {

namespace {
constexpr std::size_t code_size = 16;

// Value of the digits before the check digit, in the hybrid system of GB/T 17710.
int hybrid(std::string_view digits) {
    int sum = 10;
    for (const char digit : digits) {
        sum = (sum + (digit - '0')) % 10;
        sum = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return sum;
}

// A digit of any width as one character; blanks and hyphens as nothing; else the text itself.
std::string plain(const std::string& point) {
    constexpr std::string_view ignored = " -\t\r\n";
    if (point == "　" || point == "－" || ignored.find(point) != std::string_view::npos) {
        return {};
    }
    // U+FF10…U+FF19 are EF BC 90…99.
    if (point.size() == 3 && point.starts_with("\xEF\xBC")) {
        const int digit = static_cast<unsigned char>(point[2]) - 0x90;
        return digit >= 0 && digit <= 9 ? std::string(1, static_cast<char>('0' + digit)) : point;
    }
    return point;
}

std::string digits_in(std::string_view typed) {
    std::string code;
    if (is_utf8(typed)) {
        for (const std::string& point : code_point_list(typed)) {
            code += plain(point);
        }
    }
    return code;
}

bool checks(std::string_view code) {
    const bool digits = code.size() == code_size &&
                        std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
    return digits && (hybrid(code.substr(0, code_size - 1)) + code.back() - '0') % 10 == 1;
}
}  // namespace

char check_digit(std::string_view digits) {
    return static_cast<char>('0' + (11 - hybrid(digits)) % 10);
}

std::string code_of(const std::array<std::uint8_t, 15>& digits) {
    std::string code;
    for (const std::uint8_t each : digits) {
        code.push_back(static_cast<char>('0' + each % 10));
    }
    code.push_back(check_digit(code));
    return code;
}

std::string normal_code(std::string_view typed) {
    std::string code = digits_in(typed);
    if (!checks(code)) {
        code.clear();
    }
    return code;
}

std::string grouped(std::string_view code) {
    std::string out;
    for (std::size_t i = 0; i < code.size(); ++i) {
        out += i != 0 && i % 4 == 0 ? " " : "";
        out += code[i];
    }
    return out;
}

bool readable(const Actor& actor, const Document& document) {
    if (actor.kind == ActorKind::citizen) {
        return !actor.id.empty() && actor.id == document.account.text;
    }
    return std::ranges::any_of(document.paths, [&](const std::string& path) {
        return identity::in_scope(actor, may_read, path).has_value();
    });
}

bool reading_is_logged(const Actor& actor, const Document& document) {
    return actor.kind == ActorKind::staff && !document.brief.to_masked.empty();
}

Values all_values(const Draft& draft, const Issued& issued, CivilDate date, std::string_view by) {
    Values all = draft.values;
    all["number"] = issued.number;
    all["code"] = issued.code;
    all["date"] = date;
    all["unit"] = draft.unit.name;
    all["to"] = draft.to;
    all["by"] = std::string(by);
    all["item"] = draft.item;
    all["subject_number"] = draft.subject_number;
    all["due_words"] = draft.due_words;
    if (draft.due) {
        all["due"] = *draft.due;
    }
    if (draft.remedies) {
        all["review_organ"] = draft.remedies->review_organ;
        all["court"] = draft.remedies->court;
    }
    return all;
}

}  // namespace ortoo::documents
