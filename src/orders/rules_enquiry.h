// SPDX-License-Identifier: MulanPSL-2.0
// 首问负责: who is asked first owes the answer until somebody else has accepted it.
#pragma once

#include "orders/types_enquiry.h"

namespace ortoo::orders {

enum class EnquiryAct { answer, pass, decide_pass, close };
inline constexpr std::array enquiry_act_names{
    std::pair{EnquiryAct::answer, std::string_view{"answer"}},
    std::pair{EnquiryAct::pass, std::string_view{"pass"}},
    std::pair{EnquiryAct::decide_pass, std::string_view{"decide_pass"}},
    std::pair{EnquiryAct::close, std::string_view{"close"}},
};
constexpr const auto& names(EnquiryAct) {
    return enquiry_act_names;
}

struct Asker {  // how the actor stands to the enquiry
    bool owner = false;
    bool offered = false;
    bool citizen = false;
};
// Refuses enquiry.not_owner, .not_open, .unanswered, .no_offer.
[[nodiscard]] Result<void> enquiry_allows(const Enquiry& enquiry, EnquiryAct act,
                                          const Asker& actor);

}  // namespace ortoo::orders
