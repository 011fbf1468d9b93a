// SPDX-License-Identifier: MulanPSL-2.0
// Rating at the counter: the paper form, and the tablet beside the window.
#pragma once

#include "base/limiter.h"
#include "ratings/service.h"
#include "ratings/types_desk.h"

namespace ortoo::ratings {

class Papers {
  public:
    Papers(RatingsParts parts, Ratings& ratings) : parts_(parts), ratings_(ratings) {}
    // The form of a case, to be printed; the same one again.
    [[nodiscard]] Result<FormMade> make(db::Tx&, const Context&, const MakeForm&) const;
    // What is ticked on it. Each case is rated once, by whatever way came first.
    [[nodiscard]] Result<Thanks> enter(db::Tx&, const Context&, const EnterForm&) const;

  private:
    [[nodiscard]] Result<cases::Case> found(db::Session&, const Context&,
                                            const std::string& number) const;
    [[nodiscard]] std::optional<FormMade> form_of(db::Session&, const Context&,
                                                  const cases::Case&) const;
    RatingsParts parts_;
    Ratings& ratings_;
};

class Tablets {
  public:
    Tablets(RatingsParts parts, Ratings& ratings) : parts_(parts), ratings_(ratings) {}
    // A code for ten minutes, shown by the clerk who sits at the window.
    [[nodiscard]] Result<PairCode> pair(db::Tx&, const Context&, const PairTablet&) const;
    // Ten tries a minute and address.
    [[nodiscard]] Result<TabletKey> join(db::Tx&, const Context&, const JoinTablet&);
    [[nodiscard]] Result<TabletView> now(db::Session&, const Context&, const TabletAt&) const;
    // One press for the visit: every ended case of it gets this level.
    [[nodiscard]] Result<Thanks> rate(db::Tx&, const Context&, const TabletRate&) const;
    // A case of an earlier visit is handed over in this one.
    [[nodiscard]] Result<Thanks> ask(db::Tx&, const Context&, const AskVisit&) const;

  private:
    struct Shown {
        Tablet tablet;
        queue::AtWindow seat;
        std::vector<cases::Case> open;  // cases of the visit that may be rated
    };
    [[nodiscard]] std::string digest(const std::string& token) const;
    [[nodiscard]] Result<Shown> shown(db::Session&, const Context&, const std::string& token) const;
    [[nodiscard]] Result<queue::AtWindow> own_seat(db::Session&, const Context&,
                                                   const queue::WindowId&) const;
    RatingsParts parts_;
    Ratings& ratings_;
    Limiter joins_;
};

}  // namespace ortoo::ratings
