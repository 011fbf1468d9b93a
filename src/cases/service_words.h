// SPDX-License-Identifier: MulanPSL-2.0
// What every use case of the slice says: ledger bodies and messages.
#pragma once

#include <boost/json.hpp>

#include "cases/service.h"

namespace ortoo::cases {

// The entry that a change of the case appends. Never personal data in the body.
struct Saying {
    std::string_view act;  // "case.accepted"
    UnitId unit;           // where it happened
    boost::json::object body;
    std::optional<std::int64_t> correction_days;  // of a notice that names its own term
    Detail detail = {};                           // `by` is filled in
};

// Sender and receiver of a hand-over (R12): every one is a recorded step.
[[nodiscard]] boost::json::object hand_over(const UnitId& from, const UnitId& to,
                                            std::string_view artefact);
// At most `max` code points, for a message that must stay short.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t max);
// A letter in the citizen's pages; with `by_phone` also a text message to the applicant. Item,
// number and the phone to ask are filled in.
void tell_citizen(const CasesParts& parts, db::Tx& tx, const Context& ctx, const Case& item,
                  std::string_view template_name, Params params, bool by_phone);

}  // namespace ortoo::cases
