// SPDX-License-Identifier: MulanPSL-2.0
// A case as a partner's clerk sees it.
#include "base/identifiers.h"
#include "partners/rules.h"

namespace ortoo::partners {

namespace {
void fill_agreed(PartnerCase& out, const cases::CaseView& whole, const Agreement& agreement) {
    if (allows(agreement, Field::name)) {
        out.applicant_name = whole.applicant.name;
    }
    if (allows(agreement, Field::phone)) {
        out.phone_masked = whole.applicant.phone_masked;
    }
    if (allows(agreement, Field::materials)) {
        out.materials.emplace();
        for (const cases::Material& each : whole.materials) {
            out.materials->push_back({each.no, each.name, each.required, each.state});
        }
    }
    if (allows(agreement, Field::notice) && !whole.notices.empty()) {
        const cases::Notice& last = whole.notices.back();
        out.notice = SeenNotice{last.number, last.at, last.defects};
    }
    if (allows(agreement, Field::result) && whole.result) {
        out.result_number = whole.result->number;
    }
}

bool to_hand_over(const cases::Case& item) {
    return item.state == cases::CaseState::ready ||
           (item.state == cases::CaseState::denied && !item.delivered_at);
}
}  // namespace

PartnerCase seen_by_partner(const cases::CaseView& whole, const Agreement& agreement,
                            const IntakeId& intake, bool open) {
    const cases::Case& item = whole.item;
    PartnerCase out;
    out.id = item.id;
    out.number = item.number;
    out.version = item.version;
    out.state = item.state;
    out.item_name = item.item_name;
    out.receipt_number = item.receipt_number;
    out.acceptance_number = item.acceptance_number;
    out.received_at = item.received_at;
    out.intake = intake;
    out.closed = !open;
    if (!open) {
        return out;
    }
    out.due = whole.next.by;
    out.light = whole.light;
    out.next = whole.next.what;
    out.applicant_masked = mask_name(item.applicant_name);
    fill_agreed(out, whole, agreement);
    if (item.state == cases::CaseState::received && !item.bureau_accepts) {
        out.allowed.emplace_back("accept");
    }
    if (to_hand_over(item)) {
        out.allowed.emplace_back("deliver");
    }
    return out;
}

}  // namespace ortoo::partners
