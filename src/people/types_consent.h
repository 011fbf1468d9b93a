// SPDX-License-Identifier: MulanPSL-2.0
// Consents 同意: one purpose each, a separate one for each other handler (PIPL 23), never preset.
#pragma once

#include "people/types.h"

namespace ortoo::people {

struct ConsentTag {};
using ConsentId = Id<ConsentTag>;

enum class Purpose {
    data_use,       // 为办理本事项使用个人信息
    shared_query,   // 向其他部门查询、核验
    photos,         // 拍照留存
    keep_papers,    // 材料存入材料库，下次免交
    forward_bank,   // 提供给银行
    forward_post,   // 提供给邮政、快递
    forward_other,  // 提供给其他单位
};
inline constexpr std::array purpose_names{
    std::pair{Purpose::data_use, std::string_view{"data_use"}},
    std::pair{Purpose::shared_query, std::string_view{"shared_query"}},
    std::pair{Purpose::photos, std::string_view{"photos"}},
    std::pair{Purpose::keep_papers, std::string_view{"keep_papers"}},
    std::pair{Purpose::forward_bank, std::string_view{"forward_bank"}},
    std::pair{Purpose::forward_post, std::string_view{"forward_post"}},
    std::pair{Purpose::forward_other, std::string_view{"forward_other"}},
};
constexpr const auto& names(Purpose) {
    return purpose_names;
}

struct Consent {
    ConsentId id;
    PersonId person;
    Purpose purpose = Purpose::data_use;
    std::string handler;  // empty: this platform
    Instant given_at;
    std::string given_by;  // account, staff or person id
    std::string document;
    std::string text_version;
    std::string text_sm3;
    CivilDate valid_until;
    std::optional<Instant> withdrawn_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("person", r.person);
        v("purpose", r.purpose);
        v("handler", r.handler, "who else gets the data; empty: nobody else");
        v("given_at", r.given_at);
        v("given_by", r.given_by, "the account, or the guardian or proxy who gave it");
        v("document", r.document, "where it stands on paper; empty: given on the page");
        v("text_version", r.text_version);
        v("text_sm3", r.text_sm3, "of the very text that was shown");
        v("valid_until", r.valid_until, "last day");
        v("withdrawn_at", r.withdrawn_at);
    }
};

struct ConsentList {
    std::vector<Consent> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first");
        v("page", r.page);
        v("more", r.more);
    }
};

// What slices above and the routes hand in. `text`: shown to the person; empty: the house's own.
struct Agreement {
    PersonId person;
    Purpose purpose = Purpose::data_use;
    std::string handler = {};
    CivilDate valid_until;
    std::string document = {};
    std::string text = {};
    std::string text_version = {};
    std::optional<PersonId> by = {};  // guardian or proxy; absent: the person
};

struct GiveConsent {
    PersonId person;
    Purpose purpose = Purpose::data_use;
    std::optional<std::string> handler = {};
    CivilDate valid_until;
    std::optional<std::string> document = {};
    std::string text_sm3;
    bool agreed = false;
    std::optional<PersonId> by = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v("purpose", r.purpose);
        v("handler", r.handler, text(0, 60), "name of the other handler, for forwarding only");
        v("valid_until", r.valid_until, "last day, at most five years ahead");
        v("document", r.document, text(0, 60), "number of the signed paper; staff must name it");
        v("text_sm3", r.text_sm3, text(64, 64), "of the text that was shown");
        v("agreed", r.agreed, "pressed by the person; never preset");
        v("by", r.by, "guardian or proxy who gives it");
    }
};

struct ConsentAt {
    PersonId person;
    ConsentId consent;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v.path("consent", r.consent, "any consent of the purpose");
    }
};

struct ConsentTextQuery {
    Purpose purpose = Purpose::data_use;
    std::optional<std::string> handler;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("purpose", r.purpose);
        v("handler", r.handler, text(0, 60), "for forwarding");
    }
};

struct ConsentText {
    Purpose purpose = Purpose::data_use;
    std::string handler;
    std::string version;
    std::string words;
    std::string sm3;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("purpose", r.purpose);
        v("handler", r.handler);
        v("version", r.version);
        v("text", r.words, "to be shown and read aloud whole");
        v("sm3", r.sm3);
    }
};

inline constexpr RefusalCode consent_not_agreed{"consent.not_agreed", Kind::unprocessable};
inline constexpr RefusalCode consent_handler_missing{"consent.handler_missing",
                                                     Kind::unprocessable};
inline constexpr RefusalCode consent_handler_unwanted{"consent.handler_unwanted",
                                                      Kind::unprocessable};
inline constexpr RefusalCode consent_text_changed{"consent.text_changed", Kind::conflict};
inline constexpr RefusalCode consent_term{"consent.term", Kind::unprocessable};
inline constexpr RefusalCode consent_document_missing{"consent.document_missing",
                                                      Kind::unprocessable};
inline constexpr RefusalCode consent_unknown{"consent.unknown", Kind::not_found};
inline constexpr RefusalCode consent_needed{"consent.needed", Kind::unprocessable};

}  // namespace ortoo::people
