// SPDX-License-Identifier: MulanPSL-2.0
// What an agent does away from the office: visits at home, the receipts his phone gave while it was
// alone, and what that phone takes along. Each method is one use case.
#pragma once

#include "base/limiter.h"
#include "crypto/keys.h"
#include "devices/service.h"
#include "orders/service.h"
#include "visits/types_field.h"

namespace ortoo::visits {

struct VisitsParts {  // lives as long as the process
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    devices::Devices& devices;
    orders::Orders& orders;
};

class Visits {
  public:
    explicit Visits(VisitsParts parts) : parts_(parts) {}

    // --- visits at home (R24). One is open at a time for each order.
    [[nodiscard]] Result<VisitView> ask(db::Tx&, const Context&, const AskVisit&);
    [[nodiscard]] Result<VisitView> agree(db::Tx&, const Context&, const AgreeVisit&);
    [[nodiscard]] Result<VisitView> arrive(db::Tx&, const Context&, const ArriveVisit&);
    [[nodiscard]] Result<VisitView> finish(db::Tx&, const Context&, const FinishVisit&);
    // Whether something above these visits keeps the agent busy in that half day.
    using Busy =
        std::function<bool(db::Session&, const Context&, const std::string& agent, const Slot&)>;
    void on_agree(Busy busy) { busy_ = std::move(busy); }
    // For the slices above: agreed and later visits of an agent, by day.
    [[nodiscard]] std::vector<Visit> agreed_with(db::Session&, const Context&,
                                                 const std::string& agent, CivilDate from,
                                                 CivilDate to) const;
    [[nodiscard]] Result<VisitList> list(db::Session&, const Context&, const orders::OrderAt&);

    // --- receipts that a phone gave while it was alone
    [[nodiscard]] Result<RecordedList> record(db::Tx&, const Context&, const RecordActs&);
    [[nodiscard]] Result<RecordedList> recorded(db::Session&, const Context&,
                                                const orders::OrderAt&);
    // For whoever holds the slip. Slowed down against guessing.
    [[nodiscard]] Result<ReceiptView> check(db::Session&, const Context&, const CheckReceipt&);

    // --- what a phone takes along; ten times a minute at most, 20 whole orders to an answer
    [[nodiscard]] Result<FieldAnswer> take_along(db::Session&, const Context&, const FieldQuery&);

  private:
    // The order's newest visit, when the actor is the order's agent; checks the version.
    [[nodiscard]] Result<Visit> mine(db::Session&, const Context&, const orders::OrderId&,
                                     std::int64_t version);
    [[nodiscard]] Result<VisitView> saved(db::Tx&, const Context&, Visit, const char* kind);
    [[nodiscard]] VisitView view_of(const Context&, const orders::Order&, const Visit&) const;
    [[nodiscard]] std::vector<VisitView> views_of(db::Session&, const Context&,
                                                  const orders::Order&);
    [[nodiscard]] std::vector<FieldRow> rows_of(db::Session&, const Context&);

    VisitsParts parts_;
    Busy busy_;
    Limiter syncs_;
    Limiter checks_;
};

}  // namespace ortoo::visits
