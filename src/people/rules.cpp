// SPDX-License-Identifier: MulanPSL-2.0
#include "people/rules.h"

#include <algorithm>

#include "base/identifiers.h"
#include "base/text.h"
#include "identity/types.h"

namespace ortoo::people {

namespace {

// Why a number is no citizen ID: a slip of the finger breaks the check character; a number whose
// check holds but whose date does not was never given out.
RefusalCode id_fault(std::string_view typed) {
    std::string text(trim(typed));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c == 'x' ? 'X' : c; });
    const bool sums_up = text.size() == 18 &&
                         id_check_character(std::string_view(text).substr(0, 17)) == text.back();
    return sums_up ? person_id_date : person_id_checksum;
}

}  // namespace

Result<PersonInput> check_person(const PersonInput& in, std::string_view prefix, CivilDate today) {
    PersonInput out;
    std::optional<Refusal> refusal;
    const auto fault = [&](std::string_view field, RefusalCode code) {
        const std::string path = std::string(prefix) + std::string(field);
        if (!refusal) {
            refusal = Refusal{std::string(code.code), code.kind, path, {}, {}};
        }
        refusal->errors.push_back({path, std::string(code.code)});
    };
    out.name = std::string(trim(in.name));
    if (out.name.empty()) {
        fault("name", person_name_missing);
    }
    if (auto number = normal_id_number(in.id_number, today)) {
        out.id_number = std::move(*number);
    } else {
        fault("id_number", id_fault(in.id_number));
    }
    if (auto phone = normal_mobile(in.phone)) {
        out.phone = std::move(*phone);
    } else {
        fault("phone", identity::phone_invalid);
    }
    out.address = std::string(trim(in.address));
    if (refusal) {
        return tl::unexpected<Refusal>(std::move(*refusal));
    }
    return out;
}

Person masked(const PersonId& id, const PersonInput& whole) {
    Person out;
    out.id = id;
    out.name = whole.name;
    out.id_number_masked = mask_id_number(whole.id_number);
    out.phone_masked = mask_phone(whole.phone);
    out.address_masked = mask_address(whole.address);
    return out;
}

}  // namespace ortoo::people
