// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_enquiry.h"

namespace ortoo::orders {

namespace {
Result<void> owner_only(const Enquiry& enquiry, const Asker& actor) {
    if (!actor.owner) {
        return refuse(enquiry_not_owner, "owner", {{"owner", enquiry.owner_name}});
    }
    return {};
}

Result<void> in_state(const Enquiry& enquiry, bool fits) {
    if (!fits) {
        return refuse(enquiry_not_open, "state", {{"state", std::string(name_of(enquiry.state))}});
    }
    return {};
}
}  // namespace

Result<void> enquiry_allows(const Enquiry& enquiry, EnquiryAct act, const Asker& actor) {
    switch (act) {
        case EnquiryAct::answer:
            TRY(owner_only(enquiry, actor));
            // An answer may be put right until the enquiry is closed.
            return in_state(enquiry, enquiry.state != EnquiryState::closed);
        case EnquiryAct::pass:
            TRY(owner_only(enquiry, actor));
            return in_state(enquiry, enquiry.state == EnquiryState::open);
        case EnquiryAct::decide_pass:
            if (!actor.offered) {
                return refuse(enquiry_no_offer, "state");
            }
            return in_state(enquiry, enquiry.state == EnquiryState::open);
        case EnquiryAct::close:
            if (!actor.citizen) {
                TRY(owner_only(enquiry, actor));
            }
            if (enquiry.state == EnquiryState::open) {
                return refuse(enquiry_unanswered, "state", {{"owner", enquiry.owner_name}});
            }
            break;
    }
    return in_state(enquiry, enquiry.state == EnquiryState::answered);
}

}  // namespace ortoo::orders
