// SPDX-License-Identifier: MulanPSL-2.0
// Invitations are not stored: every ended case without a rating has one, until the window closes.
#pragma once

#include "ratings/rules.h"
#include "ratings/service_parts.h"

namespace ortoo::ratings {

// A rating as it came, by whatever way.
struct Given {
    Level level = Level::basically_satisfied;
    std::vector<std::string> tags = {};
    std::string comment = {};
    Way way = Way::mobile;
    std::string form = {};  // of a paper form: its number, its picture, its day
    std::string scan = {};
    std::optional<CivilDate> filled_on = {};
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
    // 追评: once, after the citizen was told what came of a bad rating. The first stays.
    [[nodiscard]] Result<Thanks> rate_again(db::Tx&, const Context&, const RateAgain&);
    [[nodiscard]] Result<RatingList> list(db::Session&, const Context&, const RatingQuery&);
    // Job: one invitation that ran out becomes "not rated", never a level. False: none is left.
    [[nodiscard]] Result<bool> close_unrated_next(db::Tx&, const Context&);

    // --- for the slice itself and above
    // Stores it, counts it and, when it is bad, opens its matter. Refuses as `rate` does.
    [[nodiscard]] Result<void> give(db::Tx&, const Context&, cases::Case, const Given&);
    // An invitation opened, or its case was made void: the counters follow (cases::on_invited).
    void note_invited(db::Tx&, const Context&, const cases::Case&) const;
    // Stored on a day of [from, to), oldest first, 200 from `skip` on.
    [[nodiscard]] std::vector<Rating> stored(db::Session&, const Context&, Instant from, Instant to,
                                             std::int64_t skip) const;
    // Matters whose citizen said one more word then, in the same way.
    [[nodiscard]] std::vector<Matter> said_again(db::Session&, const Context&, Instant from,
                                                 Instant to, std::int64_t skip) const;

  private:
    [[nodiscard]] std::int64_t window_days(db::Session&, const Context&) const;
    [[nodiscard]] InvitationList invitations(db::Session&, const Context&,
                                             const std::vector<cases::Case>&) const;
    [[nodiscard]] std::string digest(const cases::CaseId&) const;
    [[nodiscard]] Result<cases::Case> invited(db::Session&, const Context&,
                                              const InvitationId&) const;
    RatingsParts parts_;
};

}  // namespace ortoo::ratings
