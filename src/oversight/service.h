// SPDX-License-Identifier: MulanPSL-2.0
// The supervisor reads all inside his units and changes nothing.
#pragma once

#include "cases/service.h"
#include "orders/service.h"
#include "outlets/service.h"
#include "oversight/types.h"

namespace ortoo::oversight {

class Oversight {
  public:
    Oversight(outlets::Outlets& outlets, orders::Orders& orders, cases::Cases& cases)
        : outlets_(outlets), orders_(orders), cases_(cases) {}

    [[nodiscard]] Result<FoundList> find(db::Session&, const Context&, const Find&);
    [[nodiscard]] Result<Summary> summary(db::Session&, const Context&);

  private:
    outlets::Outlets& outlets_;
    orders::Orders& orders_;
    cases::Cases& cases_;
};

}  // namespace ortoo::oversight
