// SPDX-License-Identifier: MulanPSL-2.0
#include "base/text.h"
#include "orders/rules.h"

namespace ortoo::orders {

namespace {
// A mandate without an end would outlive its purpose; a year covers every statutory limit here.
constexpr std::int32_t mandate_days_max = 366;

bool empty(const Scope& scope) {
    Scope asked = scope;
    asked.withdraw = scope.withdraw.value_or(false) ? scope.withdraw : std::nullopt;
    return asked == Scope{};
}

Result<void> term_allowed(CivilDate until, CivilDate today) {
    if (until < today || until > today.plus_days(mandate_days_max)) {
        return refuse(
            mandate_date, "valid_until",
            {{"earliest", to_text(today)}, {"latest", to_text(today.plus_days(mandate_days_max))}});
    }
    return {};
}
}  // namespace

Result<void> mandate_complete(const SignMandate& in, CivilDate today) {
    if (!in.consent_data) {
        return refuse(mandate_consent_missing, "consent_data");
    }
    if (!in.identity_checked) {
        return refuse(mandate_identity_unchecked, "identity_checked");
    }
    if (empty(in.scope)) {
        return refuse(mandate_no_scope, "scope");
    }
    return term_allowed(in.valid_until, today);
}

Result<void> terms_complete(const MandateTerms& terms, MandateMode mode, DeliveryWay delivery,
                            std::string_view agent) {
    if (mode == MandateMode::part && terms.steps.empty()) {
        return refuse(mandate_steps_missing, "terms.steps");
    }
    if (terms.form == SignForm::paper && terms.scans.empty()) {
        return refuse(mandate_scan_missing, "terms.scans");
    }
    // Who cannot write needs two who saw it, or a recording beside the member of staff.
    if (terms.form == SignForm::fingerprint && terms.witnesses.size() < 2 && !terms.audio) {
        return refuse(mandate_witness_missing, "terms.witnesses");
    }
    for (const std::string& each : terms.witnesses) {
        if (trim(each) == trim(agent)) {
            return refuse(mandate_witness_agent, "terms.witnesses");
        }
    }
    if (delivery == DeliveryWay::post && trim(terms.consents.post).empty()) {
        return refuse(mandate_post_consent, "terms.consents.post");
    }
    return {};
}

Result<void> renewal_complete(const Renew& in, CivilDate today) {
    if (in.signature.empty()) {
        return refuse(mandate_signature_missing, "signature");
    }
    if (!in.identity_checked) {
        return refuse(mandate_identity_unchecked, "identity_checked");
    }
    return term_allowed(in.valid_until, today);
}

bool covers(const Scope& scope, Power power) {
    switch (power) {
        case Power::consult:
            return scope.consult;
        case Power::fill:
            return scope.fill;
        case Power::submit:
            return scope.submit;
        case Power::supplement:
            return scope.supplement;
        case Power::receive_notices:
            return scope.receive_notices;
        case Power::receive_result:
            return scope.receive_result;
        case Power::pay_fees:
            return scope.pay_fees;
        case Power::withdraw:
            break;
    }
    return scope.withdraw.value_or(false);
}

Result<void> mandate_allows(const std::optional<Mandate>& mandate, Power power, CivilDate today) {
    if (!mandate) {
        return refuse(mandate_required, "mandate");
    }
    if (today > mandate->valid_until) {
        return refuse(mandate_expired, "mandate",
                      {{"number", mandate->number}, {"until", to_text(mandate->valid_until)}});
    }
    if (!covers(mandate->scope, power)) {
        return refuse(mandate_scope, "mandate.scope", {{"power", std::string(name_of(power))}});
    }
    return {};
}

Result<void> mandate_carries(const std::optional<Mandate>& mandate, CivilDate today) {
    auto fill = mandate_allows(mandate, Power::fill, today);
    if (!fill && fill.error().code == mandate_scope.code) {
        return mandate_allows(mandate, Power::submit, today);
    }
    return fill;
}

}  // namespace ortoo::orders
