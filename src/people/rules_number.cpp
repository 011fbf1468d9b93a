// SPDX-License-Identifier: MulanPSL-2.0
// Numbers of the papers people prove themselves with.
#include <algorithm>
#include <string_view>

#include "base/identifiers.h"
#include "base/text.h"
#include "people/rules.h"

namespace ortoo::people {

namespace {

constexpr int child_until = 14;

bool digit(char c) {
    return c >= '0' && c <= '9';
}
bool letter(char c) {
    return c >= 'A' && c <= 'Z';
}

// Outer blanks dropped, letters made capitals.
std::string plain(std::string_view typed) {
    std::string out(trim(typed));
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return out;
}

// Why a number is no citizen ID: a slip of the finger breaks the check character; a number whose
// check holds but whose date does not was never given out.
RefusalCode id_fault(const std::string& text) {
    const bool sums_up = text.size() == 18 &&
                         id_check_character(std::string_view(text).substr(0, 17)) == text.back();
    return sums_up ? person_id_date : person_id_checksum;
}

Number eighteen(const std::string& text, CivilDate today) {
    if (auto number = normal_id_number(text, today)) {
        return {std::move(*number), {}};
    }
    return {{}, id_fault(text)};
}

// 港澳台居民居住证: a number like a citizen's whose first six digits stand for the region.
Number residence(const std::string& text, CivilDate today) {
    Number out = eighteen(text, today);
    const bool region =
        text.starts_with("810000") || text.starts_with("820000") || text.starts_with("830000");
    if (!out.fault && !region) {
        return {{}, person_id_format};
    }
    return out;
}

// 外国人永久居留身份证: since 2023 eighteen digits that begin with 9; before three letters of the
// nationality and twelve digits.
Number permanent(const std::string& text, CivilDate today) {
    if (text.size() == 15 && std::all_of(text.begin(), text.begin() + 3, letter) &&
        std::all_of(text.begin() + 3, text.end(), digit)) {
        return {text, {}};
    }
    Number out = eighteen(text, today);
    if (text.size() != 18 || (!out.fault && text.front() != '9')) {
        return {{}, person_id_format};
    }
    return out;
}

Number passport(const std::string& text) {
    const bool fits =
        text.size() >= 6 && text.size() <= 20 &&
        std::all_of(text.begin(), text.end(), [](char c) { return digit(c) || letter(c); }) &&
        std::any_of(text.begin(), text.end(), digit);
    return fits ? Number{text, {}} : Number{{}, person_id_format};
}

Number credit(const std::string& text) {
    if (auto code = normal_credit_code(text)) {
        return {std::move(*code), {}};
    }
    return {{}, person_credit_code};
}

}  // namespace

Number normal_number(IdType type, std::string_view typed, CivilDate today) {
    const std::string text = plain(typed);
    switch (type) {
        case IdType::identity_card:
            return eighteen(text, today);
        case IdType::residence_permit:
            return residence(text, today);
        case IdType::passport:
            return passport(text);
        case IdType::permanent_residence:
            return permanent(text, today);
        case IdType::credit_code:
            break;
    }
    return credit(text);
}

std::string masked_number(IdType type, std::string_view number) {
    if (type != IdType::passport && type != IdType::permanent_residence) {
        return mask_id_number(number);
    }
    // Shorter numbers: the first and the last two characters, so that half of six stays hidden.
    if (number.size() < 6) {
        return number.empty() ? "" : "****";
    }
    return std::string(number.substr(0, 1)) + "****" +
           std::string(number.substr(number.size() - 2));
}

std::optional<CivilDate> birth_of(const PersonInput& person) {
    switch (person.id_type.value_or(IdType::identity_card)) {
        case IdType::identity_card:
        case IdType::residence_permit:
            return birth_date(person.id_number);
        case IdType::permanent_residence:
            return person.id_number.size() == 18 ? birth_date(person.id_number) : person.birth;
        case IdType::passport:
            return person.birth;
        case IdType::credit_code:
            break;
    }
    return std::nullopt;
}

bool is_child(const PersonInput& person, CivilDate today) {
    const auto born = birth_of(person);
    return born && age_on(*born, today) < child_until;
}

}  // namespace ortoo::people
