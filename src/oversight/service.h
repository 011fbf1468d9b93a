// SPDX-License-Identifier: MulanPSL-2.0
// The supervisor reads all inside his units and changes nothing; he orders and urges, and whoever
// has the matter answers. What ran out of time records itself.
#pragma once

#include "cases/service.h"
#include "crypto/keys.h"
#include "documents/service.h"
#include "duty/service.h"
#include "identity/service.h"
#include "ledger/service.h"
#include "notices/service.h"
#include "orders/service.h"
#include "outlets/service.h"
#include "oversight/rules.h"
#include "oversight/types_ladder.h"

namespace ortoo::oversight {

struct OversightParts {  // lives as long as the process
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    const notices::Outbox& outbox;
    const documents::Documents& documents;
    identity::Identity& identity;
    outlets::Outlets& outlets;
    duty::Duty& duty;
    orders::Orders& orders;
    cases::Cases& cases;
};

class Oversight {
  public:
    explicit Oversight(OversightParts parts) : parts_(parts) {}

    // --- reading
    [[nodiscard]] Result<FoundList> find(db::Session&, const Context&, const Find&);
    [[nodiscard]] Result<Summary> summary(db::Session&, const Context&);
    [[nodiscard]] Result<TownCases> town(db::Session&, const Context&, const TownQuery&);

    // --- supervision
    [[nodiscard]] Result<SupervisionView> issue(db::Tx&, const Context&, const IssueSupervision&);
    [[nodiscard]] Result<SupervisionView> urge(db::Tx&, const Context&, const UrgeMine&);
    [[nodiscard]] Result<SupervisionView> reply(db::Tx&, const Context&, const ReplySupervision&);
    [[nodiscard]] Result<SupervisionView> view(db::Session&, const Context&, const SupervisionAt&);
    [[nodiscard]] Result<SupervisionList> list(db::Session&, const Context&,
                                               const SupervisionQuery&);
    [[nodiscard]] Result<SupervisionList> mine(db::Session&, const Context&, const UrgeQuery&);

    // --- 三级联动 (service_ladder.cpp)
    // Asks the next rung: a village's agent its town, a town the banner.
    [[nodiscard]] Result<SupervisionView> ask(db::Tx&, const Context&, const AskHelp&);
    [[nodiscard]] Result<SupervisionView> pass_up(db::Tx&, const Context&, const PassUp&);
    [[nodiscard]] Result<SupervisionView> hand_down(db::Tx&, const Context&, const HandDown&);
    [[nodiscard]] Result<SupervisionMoves> moves(db::Session&, const Context&,
                                                 const SupervisionAt&);

    // --- regulations
    [[nodiscard]] Result<Regulation> draft(db::Tx&, const Context&, const DraftRegulation&);
    [[nodiscard]] Result<Regulation> edit(db::Tx&, const Context&, const EditRegulation&);
    [[nodiscard]] Result<Regulation> publish(db::Tx&, const Context&, const PublishRegulation&);
    [[nodiscard]] Result<Regulation> regulation(db::Session&, const Context&, const RegulationAt&);
    [[nodiscard]] Result<RegulationList> regulations(db::Session&, const Context&,
                                                     const RegulationQuery&);

    // --- jobs; false: nothing to do
    // The letter about a missing table, once a week to administrators and supervisors.
    [[nodiscard]] Result<bool> alarm_next(db::Tx&, const Context&);
    // Lets one cry for help that nobody answered in time climb a rung.
    [[nodiscard]] Result<bool> climb_next(db::Tx&, const Context&);
    // Marks one clock that ran out, and writes its record in the same transaction.
    [[nodiscard]] Result<bool> watch_next(db::Tx&, const Context&);
    // The record of one clock that ran out, in the transaction that marks it.
    [[nodiscard]] Result<Supervision> record(db::Tx&, const Context&, const cases::Case&,
                                             const cases::Clock&, bool deemed_accepted);

  private:
    struct Subject;  // what a supervision is about, with those concerned
    [[nodiscard]] std::optional<Subject> subject(db::Session&, const Context&, FoundKind,
                                                 const std::string& id);
    [[nodiscard]] Subject of_case(const cases::Case&) const;
    [[nodiscard]] Subject of_order(db::Session&, const Context&, const orders::Order&) const;
    [[nodiscard]] Supervision started(db::Tx&, const Context&, const Subject&, SupervisionKind,
                                      Cause, std::string content,
                                      std::optional<std::int64_t> reply_days);
    void store_new(db::Tx&, const Context&, const Subject&, const Supervision&);
    [[nodiscard]] Result<void> paper(db::Tx&, const Context&, const Subject&, const Supervision&);
    void tell_all(db::Tx&, const Context&, const Subject&, std::string_view act,
                  const Supervision&) const;
    [[nodiscard]] Result<Supervision> movable(db::Tx&, const Context&, const SupervisionId&,
                                              std::int64_t version) const;
    void add_moves(const Context&, const Supervision&, std::vector<std::string>& allowed) const;
    [[nodiscard]] std::vector<HelperUnit> helpers(db::Session&, const Context&, const Supervision&);
    struct Destination;
    [[nodiscard]] std::optional<Destination> above(db::Session&, const Context&,
                                                   const outlets::Unit&) const;
    void moved(db::Tx&, const Context&, Supervision&, const Destination&, std::string words);
    void tell(db::Tx&, const Context&, const std::string& recipient, std::string_view template_name,
              const Supervision&) const;
    void log(db::Tx&, const Context&, std::string_view act, const Supervision&) const;
    [[nodiscard]] SupervisionView view_of(db::Session&, const Context&, Supervision) const;
    [[nodiscard]] bool may_read(const Context&, const Supervision&) const;
    [[nodiscard]] bool may_reply(const Context&, const Supervision&) const;
    [[nodiscard]] Result<Regulation> managed(db::Session&, const Context&, const RegulationId&,
                                             std::int64_t version);
    void log(db::Tx&, const Context&, std::string_view act, const Regulation&) const;
    OversightParts parts_;
};

}  // namespace ortoo::oversight
