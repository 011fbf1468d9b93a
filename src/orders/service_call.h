// SPDX-License-Identifier: MulanPSL-2.0
// 一键拨号: the button names a person, every press is written down, and what nobody picked up is
// rung back by somebody with a clock.
#pragma once

#include "base/limiter.h"
#include "crypto/keys.h"
#include "orders/service.h"
#include "orders/types_call_acts.h"

namespace ortoo::orders {

class Calls {
  public:
    Calls(Orders& orders, const crypto::Vault& vault) : orders_(orders), vault_(vault) {}

    // --- the caller; a guest too. Nothing about the person is asked.
    [[nodiscard]] Result<PressedCall> press(db::Tx&, const Context&, const PressCall&);
    [[nodiscard]] Result<CallTold> tell(db::Tx&, const Context&, const TellCall&);

    // --- who owes it, or a head over the unit
    [[nodiscard]] Result<CallList> list(db::Session&, const Context&, const CallQuery&) const;
    [[nodiscard]] Result<CallView> view(db::Session&, const Context&, const CallAt&) const;
    // The number, for ringing it; the reading is in the ledger.
    [[nodiscard]] Result<RungCall> ring(db::Tx&, const Context&, const CallAt&);
    [[nodiscard]] Result<CallView> mark(db::Tx&, const Context&, const MarkCall&);
    // One screen: the order is placed and taken by whoever was on the phone (首问负责), the call
    // ends.
    [[nodiscard]] Result<OrderView> order(db::Tx&, const Context&, const OrderFromCall&);

    // Job: one press without news becomes a call-back or lapses; one call-back past its time goes
    // one head up. False: none is due.
    [[nodiscard]] Result<bool> due_next(db::Tx&, const Context&);
    // He said he is away: his call-backs go to whoever is there. For Duty::on_away.
    void went_away(db::Tx&, const Context&, const identity::StaffId&);

  private:
    struct Held {
        Call call;
        bool owner = false;
        bool head = false;
    };
    [[nodiscard]] Result<Held> reach(db::Session&, const Context&, const CallId&) const;
    [[nodiscard]] Result<Held> reach(db::Session&, const Context&, const CallId&,
                                     std::int64_t version) const;
    [[nodiscard]] CallView view_of(db::Session&, const Context&, const Held&) const;
    [[nodiscard]] std::string phone_of(const Call&) const;
    void set_phone(Call&, const std::string& phone) const;
    void find_owner(db::Session&, const Context&, const outlets::Unit&, Call&) const;
    [[nodiscard]] Instant due_after(db::Session&, const Context&, const UnitId&,
                                    duty::Setting) const;
    void to_call_back(db::Tx&, const Context&, Call&);
    void end(const Context&, Call&, CallState) const;
    void save(db::Tx&, const Context&, Call&, std::string_view act, std::string body) const;
    void tell_owner(db::Tx&, const Context&, const Call&, std::string_view template_name) const;

    Orders& orders_;
    const crypto::Vault& vault_;
    Limiter limiter_;
};

}  // namespace ortoo::orders
