// SPDX-License-Identifier: MulanPSL-2.0
// 委托单: the written mandate (civil code 161–165), and the papers handed over under it.
#pragma once

#include "identity/types.h"
#include "orders/types.h"
#include "orders/types_custody.h"
#include "orders/types_terms.h"
#include "people/types_from_wallet.h"

namespace ortoo::orders {

enum class MandateMode { full, part };  // 全程代办, 部分代办
inline constexpr std::array mandate_mode_names{
    std::pair{MandateMode::full, std::string_view{"full"}},
    std::pair{MandateMode::part, std::string_view{"part"}},
};
constexpr const auto& names(MandateMode) {
    return mandate_mode_names;
}

// The acts a mandate may cover, each yes or no.
enum class Power {
    consult,
    fill,
    submit,
    supplement,
    receive_notices,
    receive_result,
    pay_fees,
    withdraw,  // 撤回: end the case in the applicant's name
};
inline constexpr std::array power_names{
    std::pair{Power::consult, std::string_view{"consult"}},
    std::pair{Power::fill, std::string_view{"fill"}},
    std::pair{Power::submit, std::string_view{"submit"}},
    std::pair{Power::supplement, std::string_view{"supplement"}},
    std::pair{Power::receive_notices, std::string_view{"receive_notices"}},
    std::pair{Power::receive_result, std::string_view{"receive_result"}},
    std::pair{Power::pay_fees, std::string_view{"pay_fees"}},
    std::pair{Power::withdraw, std::string_view{"withdraw"}},
};
constexpr const auto& names(Power) {
    return power_names;
}

struct Scope {
    bool consult = false;
    bool fill = false;
    bool submit = false;
    bool supplement = false;
    bool receive_notices = false;
    bool receive_result = false;
    bool pay_fees = false;
    std::optional<bool> withdraw = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("consult", r.consult, "ask on my behalf");
        v("fill", r.fill, "fill in forms");
        v("submit", r.submit, "hand in the application");
        v("supplement", r.supplement, "bring missing papers");
        v("receive_notices", r.receive_notices);
        v("receive_result", r.receive_result, "take the result");
        v("pay_fees", r.pay_fees, "pay statutory fees with my money");
        v("withdraw", r.withdraw, "take the application back; absent: no");
    }
    bool operator==(const Scope&) const = default;
};

struct Mandate {
    MandateId id;
    std::string number;
    MandateMode mode = MandateMode::full;
    Scope scope;
    DeliveryWay delivery = DeliveryWay::village;
    CivilDate valid_until;
    UploadId signature;
    std::string agent_name;
    Instant signed_at;
    std::string renews = {};  // 续办: number of the mandate before it
    std::optional<MandateTerms> terms = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("mode", r.mode);
        v("scope", r.scope);
        v("delivery", r.delivery);
        v("valid_until", r.valid_until);
        v("signature", r.signature);
        v("agent_name", r.agent_name);
        v("signed_at", r.signed_at);
        v("renews", r.renews, "续办委托书: number of the mandate it goes on from");
        v("terms", r.terms, "absent: signed before they were asked");
    }
};

struct SignMandate {
    OrderId order;
    std::int64_t version = 0;
    MandateMode mode = MandateMode::full;
    Scope scope;
    CivilDate valid_until;
    DeliveryWay delivery = DeliveryWay::village;
    bool consent_data = false;
    bool identity_checked = false;
    UploadId signature;
    std::optional<MandateTerms> terms = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("mode", r.mode);
        v("scope", r.scope);
        v("valid_until", r.valid_until, "last day, at most a year ahead");
        v("delivery", r.delivery);
        v("consent_data", r.consent_data,
          "the citizen agrees to the use of the data; never preset");
        v("identity_checked", r.identity_checked, "the agent compared the ID card with the person");
        v("signature", r.signature, "upload of the signature, fingerprint or signed sheet");
        v("terms", r.terms);
    }
};

// A material of the item's list with the photos taken for it.
struct OrderMaterial {
    std::int64_t no = 0;
    std::string name;
    bool required = false;
    std::vector<UploadId> uploads;
    std::string note;
    std::string paper_kind = {};
    std::optional<people::FromWallet> from_wallet = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no);
        v("name", r.name);
        v("required", r.required);
        v("uploads", r.uploads);
        v("note", r.note);
        v("paper_kind", r.paper_kind, "kind in the wallet; empty: it is asked each time");
        v("from_wallet", r.from_wallet, "免交: the paper given before that stands for it");
    }
};

}  // namespace ortoo::orders
