// SPDX-License-Identifier: MulanPSL-2.0
// The approver's desk. Each method is one use case inside the caller's transaction; the outcome is
// pushed onto the case, which appends the ledger entry and tells citizen and order.
#pragma once

#include "approval/rules.h"
#include "cases/service.h"

namespace ortoo::approval {

struct ApprovalParts {  // lives as long as the process
    cases::Cases& cases;
};

class Approval {
  public:
    explicit Approval(ApprovalParts parts) : parts_(parts) {}

    // What waits for review, decision or result in the actor's deciding unit, soonest due first.
    [[nodiscard]] Result<TaskList> tasks(db::Session&, const Context&, const TaskQuery&);
    [[nodiscard]] Result<cases::CaseView> review(db::Tx&, const Context&, const Review&);
    [[nodiscard]] Result<cases::CaseView> decide(db::Tx&, const Context&, const Decide&);
    [[nodiscard]] Result<cases::CaseView> grant_at_once(db::Tx&, const Context&,
                                                        const GrantAtOnce&);
    [[nodiscard]] Result<cases::CaseView> issue(db::Tx&, const Context&, const cases::IssueResult&);
    // The case a decision document belongs to.
    [[nodiscard]] std::optional<Decision> decision(db::Session&, const Context&,
                                                   const std::string& number);

  private:
    ApprovalParts parts_;
};

}  // namespace ortoo::approval
