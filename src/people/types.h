// SPDX-License-Identifier: MulanPSL-2.0
// Applicants 申请人. Number, phone and address leave this slice masked, or by a logged read.
#pragma once

#include <array>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"

namespace ortoo::people {

struct PersonTag {};
using PersonId = Id<PersonTag>;

enum class PersonKind { natural, legal };  // 自然人, 法人或其他组织
inline constexpr std::array person_kind_names{
    std::pair{PersonKind::natural, std::string_view{"natural"}},
    std::pair{PersonKind::legal, std::string_view{"legal"}},
};
constexpr const auto& names(PersonKind) {
    return person_kind_names;
}

// The codes that case records carry: GA/T 2000.156 for papers of natural persons.
enum class IdType {
    identity_card,        // 居民身份证
    residence_permit,     // 港澳台居民居住证
    passport,             // 护照
    permanent_residence,  // 外国人永久居留身份证
    credit_code,          // 统一社会信用代码
};
inline constexpr std::array id_type_names{
    std::pair{IdType::identity_card, std::string_view{"111"}},
    std::pair{IdType::residence_permit, std::string_view{"154"}},
    std::pair{IdType::passport, std::string_view{"414"}},
    std::pair{IdType::permanent_residence, std::string_view{"553"}},
    std::pair{IdType::credit_code, std::string_view{"001"}},
};
constexpr const auto& names(IdType) {
    return id_type_names;
}

// What is typed about an applicant. Wider than the rules, so that the rules name the fault.
struct PersonInput {
    std::string name;
    std::string id_number;
    std::string phone;
    std::string address;
    std::optional<PersonKind> kind = {};
    std::optional<IdType> id_type = {};
    std::optional<CivilDate> birth = {};
    std::optional<std::string> representative = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, text(0, 100), "as on the paper; one name is enough, no surname apart");
        v("id_number", r.id_number, text(0, 40), "18 characters on an identity card");
        v("phone", r.phone, text(0, 40), "mobile phone");
        v("address", r.address, text(0, 200), "may be empty");
        v("kind", r.kind, "default: a natural person");
        v("id_type", r.id_type, "default: 111, the identity card; 001 for a legal person");
        v("birth", r.birth, "for a passport; the other papers say it themselves");
        v("representative", r.representative, text(0, 100), "name, for a legal person");
    }
};

struct Person {
    PersonId id;
    std::string name;
    IdType id_type = IdType::identity_card;
    std::string id_number_masked;
    std::string phone_masked;
    std::string address_masked;
    PersonKind kind = PersonKind::natural;
    std::string representative_masked = {};
    bool child = false;  // under 14: acts through a guardian
    bool erased = false;
    std::int64_t version = 1;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("id_type", r.id_type, "GA/T 2000.156; 111 is the identity card");
        v("id_number_masked", r.id_number_masked);
        v("phone_masked", r.phone_masked);
        v("address_masked", r.address_masked);
        v("kind", r.kind);
        v("representative_masked", r.representative_masked, "of a legal person");
        v("child", r.child, "under 14: acts through a guardian");
        v("erased", r.erased, "nothing but the id is left");
        v("version", r.version);
    }
};

struct PersonAt {
    PersonId person;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
    }
};

struct PersonPage {
    PersonId person;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v("page", r.page, number(0, 1000));
    }
};

struct PersonList {
    std::vector<Person> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, at most 50");
    }
};

inline constexpr RefusalCode person_name_missing{"person.name_missing", Kind::unprocessable};
inline constexpr RefusalCode person_id_checksum{"person.id_checksum", Kind::unprocessable};
inline constexpr RefusalCode person_id_date{"person.id_date", Kind::unprocessable};
inline constexpr RefusalCode person_id_format{"person.id_format", Kind::unprocessable};
inline constexpr RefusalCode person_id_type{"person.id_type", Kind::unprocessable};
inline constexpr RefusalCode person_credit_code{"person.credit_code", Kind::unprocessable};
inline constexpr RefusalCode person_birth{"person.birth", Kind::unprocessable};
inline constexpr RefusalCode person_representative{"person.representative_missing",
                                                   Kind::unprocessable};
inline constexpr RefusalCode person_unknown{"person.unknown", Kind::not_found};
inline constexpr RefusalCode person_stale{"person.stale", Kind::stale};

// What a form with a person in it may be refused for; a route adds identity::phone_invalid.
inline std::vector<RefusalCode> person_input_refusals() {
    return {person_name_missing, person_id_checksum, person_id_date, person_id_format,
            person_id_type,      person_credit_code, person_birth,   person_representative};
}

}  // namespace ortoo::people
