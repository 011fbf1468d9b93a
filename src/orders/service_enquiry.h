// SPDX-License-Identifier: MulanPSL-2.0
// Use cases of enquiries. K10: the answer is due after the working days of the setting.
#pragma once

#include "orders/service.h"
#include "orders/types_enquiry.h"

namespace ortoo::orders {

// By a citizen: the agent of his order, else who is on duty, else an agent of the village or town
// owns it. By staff: who was asked first owns it himself; under a mandate the agent needs its power
// to consult.
[[nodiscard]] Result<EnquiryView> ask(Orders&, db::Tx&, const Context&, const Ask&);
[[nodiscard]] Result<EnquiryView> answer_enquiry(Orders&, db::Tx&, const Context&,
                                                 const AnswerEnquiry&);
[[nodiscard]] Result<EnquiryView> pass_enquiry(Orders&, db::Tx&, const Context&,
                                               const PassEnquiry&);
[[nodiscard]] Result<EnquiryView> decide_pass(Orders&, db::Tx&, const Context&, const DecidePass&);
[[nodiscard]] Result<EnquiryView> close_enquiry(Orders&, db::Tx&, const Context&,
                                                const EnquiryStep&);
[[nodiscard]] Result<EnquiryView> enquiry(Orders&, db::Session&, const Context&, const EnquiryAt&);
// One's own and what one is asked to take over; a head: those of his units.
[[nodiscard]] Result<EnquiryList> enquiries(Orders&, db::Session&, const Context&,
                                            const EnquiryQuery&);
[[nodiscard]] Result<EnquiryList> my_enquiries(Orders&, db::Session&, const Context&,
                                               const EnquiryQuery&);
// Whom the owner may ask to take it over.
[[nodiscard]] Result<TakerList> takers(Orders&, db::Session&, const Context&, const EnquiryAt&);
// Job: one enquiry from before the texts were sealed. False: none.
[[nodiscard]] Result<bool> seal_enquiry_next(Orders&, db::Tx&, const Context&);
// Job: the head hears of one enquiry that is past its day. False: none.
[[nodiscard]] Result<bool> enquiry_overdue_next(Orders&, db::Tx&, const Context&);

}  // namespace ortoo::orders
