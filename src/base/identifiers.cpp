// SPDX-License-Identifier: MulanPSL-2.0
#include "base/identifiers.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace ortoo {

namespace {

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

bool is_credit_code(std::string_view code) {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr std::array<std::size_t, 17> weights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                                  29, 25, 13, 8,  24, 10, 30, 28};
    // Characters 3–8 are a division code.
    if (code.size() != 18 || !all_digits(code.substr(2, 6))) {
        return false;
    }
    std::size_t sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::size_t value = alphabet.find(code[i]);
        if (value == std::string_view::npos) {
            return false;
        }
        sum += value * weights[i];
    }
    return code[17] == alphabet[(31 - sum % 31) % 31];
}

// Keeps the ends, at most `head` and `tail` code points, and hides at least half.
std::string mask_middle(std::string_view text, std::size_t head, std::size_t tail,
                        std::size_t stars) {
    const std::vector<std::string> points = code_point_list(text);
    if (points.size() < 2 * (head + tail) - 4) {
        return points.empty() ? "" : std::string(stars, '*');
    }
    std::string out;
    for (std::size_t i = 0; i < head; ++i) {
        out += points[i];
    }
    out.append(stars, '*');
    for (std::size_t i = points.size() - tail; i < points.size(); ++i) {
        out += points[i];
    }
    return out;
}

}  // namespace

char id_check_character(std::string_view first17) {
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (first17.size() != weights.size() || !all_digits(first17)) {
        return 0;
    }
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += (first17[i] - '0') * weights[i];
    }
    return "10X98765432"[sum % 11];
}

std::optional<std::string> normal_id_number(std::string_view text, CivilDate today) {
    std::string number = upper(trim(text));
    if (number.size() != 18 || number[0] == '0' ||
        id_check_character(std::string_view(number).substr(0, 17)) != number[17]) {
        return std::nullopt;
    }
    const auto born = birth_date(number);
    if (!born || *born > today) {
        return std::nullopt;
    }
    return number;
}

std::optional<CivilDate> birth_date(std::string_view id_number) {
    if (id_number.size() != 18) {
        return std::nullopt;
    }
    const std::string_view digits = id_number.substr(6, 8);
    return parse_date(std::string(digits.substr(0, 4)) + "-" + std::string(digits.substr(4, 2)) +
                      "-" + std::string(digits.substr(6, 2)));
}

int age_on(CivilDate birth, CivilDate day) {
    const int years = day.year() - birth.year();
    const bool before_birthday =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return before_birthday ? years - 1 : years;
}

std::optional<std::string> normal_credit_code(std::string_view text) {
    std::optional<std::string> code = upper(trim(text));
    if (!is_credit_code(*code)) {
        code.reset();
    }
    return code;
}

std::optional<std::string> normal_mobile(std::string_view text) {
    std::string number;
    for (const char c : trim(text)) {
        if (c != ' ' && c != '-') {
            number.push_back(c);
        }
    }
    if (number.starts_with("+86")) {
        number.erase(0, 3);
    }
    if (number.size() != 11 || !all_digits(number) || number[0] != '1' || number[1] < '3') {
        return std::nullopt;
    }
    return number;
}

std::string mask_id_number(std::string_view text) {
    // Other papers (a passport, a residence permit) are shorter: less of them is shown.
    return text.size() == 18 ? mask_middle(text, 6, 4, 8) : mask_middle(text, 2, 2, 4);
}

std::string mask_phone(std::string_view text) {
    return text.size() == 11 ? mask_middle(text, 3, 4, 4) : mask_middle(text, 2, 2, 4);
}

std::string mask_name(std::string_view text) {
    const std::vector<std::string> points = code_point_list(trim(text));
    return points.empty() ? "" : points.front() + "*";
}

std::string mask_address(std::string_view text) {
    constexpr std::array<std::string_view, 4> township_ends{"苏木", "镇", "乡", "街道"};
    std::size_t keep = std::string_view::npos;
    for (const std::string_view each : township_ends) {
        const std::size_t at = text.find(each);
        if (at != std::string_view::npos) {
            keep = std::min(keep, at + each.size());
        }
    }
    if (keep != std::string_view::npos) {
        return std::string(text.substr(0, keep)) + "****";
    }
    const std::vector<std::string> points = code_point_list(text);
    std::string out;
    for (std::size_t i = 0; i < std::min<std::size_t>(6, points.size() / 2); ++i) {
        out += points[i];
    }
    return points.empty() ? "" : out + "****";
}

}  // namespace ortoo
