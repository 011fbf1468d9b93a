// SPDX-License-Identifier: MulanPSL-2.0
// Which rules each place holds and lacks; taking over the banner's text.
//
// What the slices above may rely on: `rules_of` answers for the banner, every 苏木镇, zone and
// village whose path begins with `path`, by code; a rule counts on a day when it was published and
// in force before that day ended, so that past days give what they gave. No permission is asked.
#pragma once

#include "ledger/service.h"
#include "outlets/service.h"
#include "oversight/types_standing.h"

namespace ortoo::oversight {

class Standing {
  public:
    Standing(Random& random, const ledger::Ledger& ledger, const outlets::Outlets& outlets)
        : random_(random), ledger_(ledger), outlets_(outlets) {}

    [[nodiscard]] std::vector<UnitRules> rules_of(db::Session&, const Context&,
                                                  const std::string& path, CivilDate day) const;

    // --- oversight.read or regulation.manage over the unit
    [[nodiscard]] Result<RulesStanding> standing(db::Session&, const Context&,
                                                 const StandingQuery&) const;
    [[nodiscard]] Result<std::string> xlsx(db::Session&, const Context&,
                                           const StandingQuery&) const;
    [[nodiscard]] Result<RuleNeeds> needs(db::Session&, const Context&) const;
    // --- regulation.manage over the banner
    [[nodiscard]] Result<RuleNeeds> set_need(db::Tx&, const Context&, const SetRuleNeed&) const;
    // --- regulation.manage over the unit: a new edition with the banner's words, in force today
    [[nodiscard]] Result<UnitRules> adopt(db::Tx&, const Context&, const AdoptRules&) const;

  private:
    [[nodiscard]] UnitRules rules_at(db::Session&, const Context&, const outlets::Unit&,
                                     CivilDate day) const;
    void take_over(db::Tx&, const Context&, const outlets::Unit&, const Regulation& from,
                   bool open_to_all) const;
    Random& random_;
    const ledger::Ledger& ledger_;
    const outlets::Outlets& outlets_;
};

}  // namespace ortoo::oversight
