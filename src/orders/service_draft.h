// SPDX-License-Identifier: MulanPSL-2.0
// The shared form of an order: by its citizen and its agent, and nobody else.
#pragma once

#include "crypto/keys.h"
#include "orders/service.h"
#include "orders/types_acts.h"
#include "orders/types_draft.h"

namespace ortoo::orders {

class Drafts {
  public:
    Drafts(Orders& orders, const crypto::Vault& vault) : orders_(orders), vault_(vault) {}

    // Opening one that is open is no mistake.
    [[nodiscard]] Result<DraftView> open(db::Tx&, const Context&, const OrderAt&) const;
    [[nodiscard]] Result<DraftView> view(db::Session&, const Context&, const OrderAt&) const;
    // Takes a confirmation back: what was confirmed was another text.
    [[nodiscard]] Result<DraftView> set(db::Tx&, const Context&, const SetDraftField&) const;
    [[nodiscard]] Result<DraftView> confirm(db::Tx&, const Context&, const OrderStep&) const;
    // The agent gives up filling together; the errand goes on with what is signed on paper.
    [[nodiscard]] Result<DraftView> drop(db::Tx&, const Context&, const OrderAt&) const;

  private:
    struct Held {
        Order order;
        Filler me = Filler::nobody;
        std::vector<DraftAsk> form;
    };
    [[nodiscard]] Result<Held> reach(db::Session&, const Context&, const OrderId&,
                                     bool changing) const;
    [[nodiscard]] Result<Draft> found(db::Session&, const Context&, const OrderId&) const;
    [[nodiscard]] static DraftView view_of(const Held&, const Draft&);
    [[nodiscard]] DraftView kept(db::Tx&, const Context&, const Held&, const Draft&,
                                 std::string_view act, std::string body) const;
    Orders& orders_;
    const crypto::Vault& vault_;
};

}  // namespace ortoo::orders
