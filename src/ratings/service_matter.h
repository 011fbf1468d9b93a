// SPDX-License-Identifier: MulanPSL-2.0
// 差评处置 from the rating to the word to the citizen. The case stays as it is; each step stands in
// its chain.
#pragma once

#include <boost/json.hpp>

#include "ratings/rules_matter.h"
#include "ratings/service_parts.h"
#include "ratings/types_act.h"

namespace ortoo::ratings {

class Matters {
  public:
    explicit Matters(RatingsParts parts) : parts_(parts) {}

    // A bad rating was stored: it goes to the head of the unit, or of the town, who had no part in
    // the case; where there is none, somebody has to be named.
    void open(db::Tx&, const Context&, const cases::Case&, Level) const;

    // Heads of the unit and supervisors see it, and whoever has it; nobody who had a part in it.
    [[nodiscard]] Result<MatterList> list(db::Session&, const Context&, const MatterQuery&) const;
    [[nodiscard]] Result<MatterView> view(db::Session&, const Context&, const MatterAt&) const;
    // Who may be named.
    [[nodiscard]] Result<MatterHands> hands(db::Session&, const Context&, const MatterAt&) const;
    [[nodiscard]] Result<MatterView> assign(db::Tx&, const Context&, const AssignMatter&) const;
    [[nodiscard]] Result<MatterView> call(db::Tx&, const Context&, const NoteCall&) const;
    [[nodiscard]] Result<MatterView> verify(db::Tx&, const Context&, const VerifyMatter&) const;
    [[nodiscard]] Result<MatterView> confirm(db::Tx&, const Context&, const ConfirmMatter&) const;
    [[nodiscard]] Result<MatterView> mend(db::Tx&, const Context&, const MendMatter&) const;
    [[nodiscard]] Result<MatterView> tell(db::Tx&, const Context&, const TellMatter&) const;

    // Told matters of these cases, or of the citizen, with what may still be said.
    [[nodiscard]] std::optional<Matter> told(db::Session&, const Context&,
                                             const cases::CaseId&) const;
    [[nodiscard]] std::vector<Matter> told_to(db::Session&, const Context&,
                                              const std::string& account, Instant since) const;
    [[nodiscard]] Result<void> again(db::Tx&, const Context&, const cases::Case&, Level,
                                     const std::string& words) const;

  private:
    struct Found {
        Matter matter;
        cases::Case item;
        Hand hand;
    };
    [[nodiscard]] Result<Found> found(db::Session&, const Context&, const cases::CaseId&) const;
    // For an act: of this version, and the hand may do it. The state has moved on.
    [[nodiscard]] Result<Found> moved(db::Tx&, const Context&, const cases::CaseId&,
                                      std::int64_t version, MatterAct) const;
    [[nodiscard]] MatterView view_of(db::Session&, const Context&, const Found&) const;
    [[nodiscard]] Result<MatterView> saved(db::Tx&, const Context&, Found, std::string_view kind,
                                           boost::json::object body) const;
    void own(Matter&, const identity::Staff&) const;
    void log(db::Tx&, const Context&, const Matter&, std::string_view kind,
             boost::json::object body) const;
    void tell_staff(db::Tx&, const Context&, const Matter&, const std::string& staff,
                    std::string_view template_name) const;
    RatingsParts parts_;
};

}  // namespace ortoo::ratings
