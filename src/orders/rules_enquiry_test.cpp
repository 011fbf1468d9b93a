// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_enquiry.h"

#include <doctest/doctest.h>

namespace ortoo::orders {

namespace {
std::string said(EnquiryState state, EnquiryAct act, const Asker& actor) {
    Enquiry enquiry;
    enquiry.state = state;
    const auto answer = enquiry_allows(enquiry, act, actor);
    return answer ? "yes" : answer.error().code;
}
}  // namespace

TEST_CASE("an enquiry is not closed before it is answered, by nobody") {
    for (const Asker& who : {Asker{true, false, false}, Asker{false, false, true}}) {
        CHECK(said(EnquiryState::open, EnquiryAct::close, who) == "enquiry.unanswered");
        CHECK(said(EnquiryState::answered, EnquiryAct::close, who) == "yes");
        CHECK(said(EnquiryState::closed, EnquiryAct::close, who) == "enquiry.not_open");
    }
    CHECK(said(EnquiryState::answered, EnquiryAct::close, {}) == "enquiry.not_owner");
}

TEST_CASE("only the owner answers and passes on; whom he asks decides") {
    const Asker owner{true, false, false};
    const Asker offered{false, true, false};
    const Asker citizen{false, false, true};
    CHECK(said(EnquiryState::open, EnquiryAct::answer, owner) == "yes");
    CHECK(said(EnquiryState::answered, EnquiryAct::answer, owner) == "yes");
    CHECK(said(EnquiryState::closed, EnquiryAct::answer, owner) == "enquiry.not_open");
    CHECK(said(EnquiryState::open, EnquiryAct::answer, offered) == "enquiry.not_owner");
    CHECK(said(EnquiryState::open, EnquiryAct::answer, citizen) == "enquiry.not_owner");
    CHECK(said(EnquiryState::open, EnquiryAct::pass, owner) == "yes");
    CHECK(said(EnquiryState::open, EnquiryAct::pass, offered) == "enquiry.not_owner");
    CHECK(said(EnquiryState::open, EnquiryAct::pass, citizen) == "enquiry.not_owner");
    CHECK(said(EnquiryState::answered, EnquiryAct::pass, owner) == "enquiry.not_open");
    CHECK(said(EnquiryState::open, EnquiryAct::decide_pass, offered) == "yes");
    CHECK(said(EnquiryState::open, EnquiryAct::decide_pass, owner) == "enquiry.no_offer");
    CHECK(said(EnquiryState::answered, EnquiryAct::decide_pass, offered) == "enquiry.not_open");
}

}  // namespace ortoo::orders
