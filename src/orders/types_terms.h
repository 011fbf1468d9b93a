// SPDX-License-Identifier: MulanPSL-2.0
// What a mandate says beside its powers: how it was signed, what was agreed, what is excluded.
#pragma once

#include "orders/types.h"
#include "people/types.h"

namespace ortoo::orders {

enum class SignForm { drawn, fingerprint, paper };  // 手写签名, 指印, 纸质扫描
inline constexpr std::array sign_form_names{
    std::pair{SignForm::drawn, std::string_view{"drawn"}},
    std::pair{SignForm::fingerprint, std::string_view{"fingerprint"}},
    std::pair{SignForm::paper, std::string_view{"paper"}},
};
constexpr const auto& names(SignForm) {
    return sign_form_names;
}

// Beside the use of the data for this matter, each asked apart and never preset (PIPL 23).
struct ConsentClauses {
    bool shared_query = false;
    bool photos = false;
    std::string bank = {};
    std::string post = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("shared_query", r.shared_query, "other authorities may be asked instead of the citizen");
        v("photos", r.photos, "papers may be photographed and kept");
        v("bank", r.bank, text(0, 60), "name of the bank that may get the data; empty: none");
        v("post", r.post, text(0, 60), "name of the carrier that may get the data; empty: none");
    }
    bool operator==(const ConsentClauses&) const = default;
};

struct MandateTerms {
    std::vector<std::string> steps = {};
    std::string excluded = {};
    bool sub_delegation = false;
    Language language = Language::zh;
    std::string place = {};
    SignForm form = SignForm::drawn;
    std::vector<std::string> witnesses = {};
    std::optional<UploadId> audio = {};
    std::vector<UploadId> scans = {};
    ConsentClauses consents = {};
    std::optional<people::PersonId> by = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("steps", r.steps, items(0, 10, text(1, 60)), "部分代办: the steps the agent takes");
        v("excluded", r.excluded, text(0, 200), "what the agent must not do");
        v("sub_delegation", r.sub_delegation,
          "another agent of the unit may take over (民法典 169)");
        v("language", r.language, "in which it was read to the citizen");
        v("place", r.place, text(0, 100), "where it was signed");
        v("form", r.form, "drawn on the screen, a fingerprint, or a scan of paper");
        v("witnesses", r.witnesses, items(0, 2, text(1, 50)),
          "two, for who cannot sign; or a recording instead");
        v("audio", r.audio, "upload of the recording");
        v("scans", r.scans, items(0, 10), "uploads of the signed sheet");
        v("consents", r.consents);
        v("by", r.by, "guardian, legal representative or proxy who signs");
    }
    bool operator==(const MandateTerms&) const = default;
};

inline constexpr RefusalCode mandate_witness_missing{"mandate.witness_missing",
                                                     Kind::unprocessable};
inline constexpr RefusalCode mandate_witness_agent{"mandate.witness_agent", Kind::unprocessable};
inline constexpr RefusalCode mandate_scan_missing{"mandate.scan_missing", Kind::unprocessable};
inline constexpr RefusalCode mandate_steps_missing{"mandate.steps_missing", Kind::unprocessable};
inline constexpr RefusalCode mandate_post_consent{"mandate.post_consent", Kind::unprocessable};
inline constexpr RefusalCode mandate_overlaps{"mandate.overlaps", Kind::conflict};
inline constexpr RefusalCode mandate_no_photos{"mandate.no_photos", Kind::conflict};
inline constexpr RefusalCode mandate_sub_delegation{"mandate.sub_delegation", Kind::conflict};
inline constexpr RefusalCode upload_not_a_recording{"upload.not_a_recording", Kind::unprocessable};

// 转委托: another agent of the unit takes over.
struct Delegate {
    OrderId order;
    std::int64_t version = 0;
    std::string agent;
    std::string reason;
    std::optional<UploadId> signature = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("agent", r.agent, text(1, 64), "staff id");
        v("reason", r.reason, text(2, 200));
        v("signature", r.signature, "of the citizen, when the mandate does not allow it by itself");
    }
};

}  // namespace ortoo::orders
