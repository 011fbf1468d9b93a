// SPDX-License-Identifier: MulanPSL-2.0
// Invitations are not stored: every ended case without a rating has one, until the window closes.
#pragma once

#include "cases/service.h"
#include "crypto/keys.h"
#include "ratings/rules.h"

namespace ortoo::ratings {

struct RatingsParts {  // lives as long as the process
    const crypto::Vault& vault;
    duty::Duty& duty;
    outlets::Outlets& outlets;
    cases::Cases& cases;
};

class Ratings {
  public:
    explicit Ratings(RatingsParts parts) : parts_(parts) {}

    // For number and last four digits; slowed down like the progress query.
    [[nodiscard]] Result<InvitationList> open(db::Session&, const Context&, const OpenQuery&);
    // The signed-in citizen's.
    [[nodiscard]] Result<InvitationList> mine(db::Session&, const Context&, const Nothing&);
    // One press. Closes the order when it was the last of its cases.
    [[nodiscard]] Result<Thanks> rate(db::Tx&, const Context&, const Rate&);
    [[nodiscard]] Result<RatingList> list(db::Session&, const Context&, const RatingQuery&);
    // Job: one invitation that ran out becomes "not rated", never a level. False: none is left.
    [[nodiscard]] Result<bool> close_unrated_next(db::Tx&, const Context&);

  private:
    [[nodiscard]] std::int64_t window_days(db::Session&, const Context&) const;
    [[nodiscard]] InvitationList invitations(db::Session&, const Context&,
                                             const std::vector<cases::Case>&) const;
    [[nodiscard]] std::string digest(const cases::CaseId&) const;
    RatingsParts parts_;
};

}  // namespace ortoo::ratings
