// SPDX-License-Identifier: MulanPSL-2.0
// Stopping a function and giving it back. Each server keeps what is stopped in memory, so that a
// request costs one look at it; `refresh` follows the database, every half second (reliability: ≤
// 10 s).
#pragma once

#include <atomic>
#include <memory>

#include "ledger/service.h"
#include "outlets/service.h"
#include "stops/types.h"

namespace ortoo::stops {

struct StopsParts {  // lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    outlets::Outlets& outlets;
};

class Stops {
  public:
    explicit Stops(StopsParts parts) : parts_(parts) {}

    // Need function.stop over the banner.
    [[nodiscard]] Result<Stop> stop(db::Tx&, const Context&, const StopFunction&);
    [[nodiscard]] Result<Stop> resume(db::Tx&, const Context&, const ResumeFunction&);
    [[nodiscard]] Result<StopList> history(db::Session&, const Context&, const HistoryQuery&) const;
    // For everybody: what is stopped now, as this server knows it.
    [[nodiscard]] NoticeList now() const;

    // --- for the wiring; any thread
    void refresh(db::Session&, const std::string& county);
    [[nodiscard]] bool any() const;
    // What a change through this route is refused with now; nullopt: it is not.
    [[nodiscard]] std::optional<Params> refused(std::string_view route_path, Instant now) const;

  private:
    [[nodiscard]] Result<UnitId> managed(db::Session&, const Context&) const;
    [[nodiscard]] std::shared_ptr<const NoticeList> known() const;

    StopsParts parts_;
    std::shared_ptr<const NoticeList> known_ = std::make_shared<NoticeList>();
};

}  // namespace ortoo::stops
