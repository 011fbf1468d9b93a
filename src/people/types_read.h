// SPDX-License-Identifier: MulanPSL-2.0
// Reading a person's data, and the list in which the person sees every reading.
#pragma once

#include "people/types.h"

namespace ortoo::people {

enum class ReadWhat {
    whole,   // number, phone, address in the clear
    masked,  // the staff's page of the person, masks only
    paper,   // a paper of the wallet was used
    shared,  // another authority's data were asked
    copy,    // the person's own copy
};
inline constexpr std::array read_what_names{
    std::pair{ReadWhat::whole, std::string_view{"whole"}},
    std::pair{ReadWhat::masked, std::string_view{"masked"}},
    std::pair{ReadWhat::paper, std::string_view{"paper"}},
    std::pair{ReadWhat::shared, std::string_view{"shared"}},
    std::pair{ReadWhat::copy, std::string_view{"copy"}},
};
constexpr const auto& names(ReadWhat) {
    return read_what_names;
}

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
    std::optional<CivilDate> birth;
    std::string representative;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name);
        v("id_number", r.id_number);
        v("phone", r.phone);
        v("address", r.address);
        v("birth", r.birth);
        v("representative", r.representative);
    }
};

struct PersonRead {
    Instant at;
    std::string person_name;
    std::string reader_name;
    std::string unit_name;
    std::string purpose;
    ReadWhat what = ReadWhat::whole;
    std::string subject = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at);
        v("person_name", r.person_name, "whose data");
        v("reader_name", r.reader_name, "who read them");
        v("unit_name", r.unit_name, "and where");
        v("purpose", r.purpose);
        v("what", r.what);
        v("subject", r.subject, "order or case it was for; may be empty");
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

}  // namespace ortoo::people
