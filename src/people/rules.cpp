// SPDX-License-Identifier: MulanPSL-2.0
#include "people/rules.h"

#include "base/identifiers.h"
#include "base/text.h"
#include "identity/types.h"

namespace ortoo::people {

namespace {

// Collects every fault of a form; the first one leads.
class Faults {
  public:
    explicit Faults(std::string_view prefix) : prefix_(prefix) {}
    void add(std::string_view field, RefusalCode code) {
        const std::string path = std::string(prefix_) + std::string(field);
        if (!refusal_) {
            refusal_ = Refusal{std::string(code.code), code.kind, path, {}, {}};
        }
        refusal_->errors.push_back({path, std::string(code.code)});
    }
    [[nodiscard]] std::optional<Refusal>& refusal() { return refusal_; }

  private:
    std::string_view prefix_;
    std::optional<Refusal> refusal_;
};

void check_number(const PersonInput& in, PersonInput& out, CivilDate today, Faults& faults) {
    const bool legal = *out.kind == PersonKind::legal;
    if (legal != (*out.id_type == IdType::credit_code)) {
        faults.add("id_type", person_id_type);
        return;
    }
    Number number = normal_number(*out.id_type, in.id_number, today);
    if (number.fault) {
        faults.add("id_number", *number.fault);
        return;
    }
    out.id_number = std::move(number.normal);
    // A birth date is a date: it is compared as typed and never passes through a time zone.
    const auto said = birth_date(out.id_number);
    const bool own = *out.id_type != IdType::passport && out.id_number.size() == 18;
    if (in.birth && (legal || *in.birth > today || (own && said != in.birth))) {
        faults.add("birth", person_birth);
    } else if (!own) {
        out.birth = in.birth;
    }
}

}  // namespace

Result<PersonInput> check_person(const PersonInput& in, std::string_view prefix, CivilDate today) {
    PersonInput out;
    Faults faults(prefix);
    out.kind = in.kind.value_or(PersonKind::natural);
    const bool legal = out.kind == PersonKind::legal;
    out.id_type = in.id_type.value_or(legal ? IdType::credit_code : IdType::identity_card);
    out.name = std::string(trim(in.name));
    if (out.name.empty()) {
        faults.add("name", person_name_missing);
    }
    check_number(in, out, today, faults);
    if (auto phone = normal_mobile(in.phone)) {
        out.phone = std::move(*phone);
    } else {
        faults.add("phone", identity::phone_invalid);
    }
    out.address = std::string(trim(in.address));
    const std::string representative(trim(in.representative.value_or("")));
    if (legal && representative.empty()) {
        faults.add("representative", person_representative);
    } else if (legal) {
        out.representative = representative;
    }
    if (faults.refusal()) {
        return tl::unexpected<Refusal>(std::move(*faults.refusal()));
    }
    return out;
}

Person masked(const PersonId& id, const PersonInput& whole) {
    Person out;
    out.id = id;
    out.name = whole.name;
    out.kind = whole.kind.value_or(PersonKind::natural);
    out.id_type = whole.id_type.value_or(IdType::identity_card);
    out.id_number_masked = masked_number(out.id_type, whole.id_number);
    out.phone_masked = mask_phone(whole.phone);
    out.address_masked = mask_address(whole.address);
    out.representative_masked = mask_name(whole.representative.value_or(""));
    return out;
}

}  // namespace ortoo::people
