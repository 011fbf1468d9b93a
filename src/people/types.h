// SPDX-License-Identifier: MulanPSL-2.0
// Applicants 申请人. Number, phone and address leave this slice masked, or by a logged read.
#pragma once

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"

namespace ortoo::people {

struct PersonTag {};
using PersonId = Id<PersonTag>;

// What is typed about an applicant. Wider than the rules, so that the rules name the fault.
struct PersonInput {
    std::string name;
    std::string id_number;
    std::string phone;
    std::string address;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, text(0, 50), "as on the identity card; one name is enough");
        v("id_number", r.id_number, text(0, 40), "18 characters");
        v("phone", r.phone, text(0, 40), "mobile phone");
        v("address", r.address, text(0, 200), "may be empty");
    }
};

struct Person {
    PersonId id;
    std::string name;
    std::string id_type = "111";  // 居民身份证, GA/T 2000.156
    std::string id_number_masked;
    std::string phone_masked;
    std::string address_masked;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("id_type", r.id_type, "GA/T 2000.156; 111 is the identity card");
        v("id_number_masked", r.id_number_masked);
        v("phone_masked", r.phone_masked);
        v("address_masked", r.address_masked);
    }
};

struct Reveal {
    PersonId person;
    std::string purpose;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v("purpose", r.purpose, text(2, 100), "why; the person can read this");
    }
};

struct RevealedPerson {
    std::string name;
    std::string id_number;
    std::string phone;
    std::string address;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name);
        v("id_number", r.id_number);
        v("phone", r.phone);
        v("address", r.address);
    }
};

struct PersonRead {
    Instant at;
    std::string person_name;
    std::string reader_name;
    std::string unit_name;
    std::string purpose;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at);
        v("person_name", r.person_name, "whose data");
        v("reader_name", r.reader_name, "who read them");
        v("unit_name", r.unit_name, "and where");
        v("purpose", r.purpose);
    }
};

struct ReadsQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 1000));
    }
};

struct ReadList {
    std::vector<PersonRead> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr RefusalCode person_name_missing{"person.name_missing", Kind::unprocessable};
inline constexpr RefusalCode person_id_checksum{"person.id_checksum", Kind::unprocessable};
inline constexpr RefusalCode person_id_date{"person.id_date", Kind::unprocessable};
inline constexpr RefusalCode person_unknown{"person.unknown", Kind::not_found};

}  // namespace ortoo::people
