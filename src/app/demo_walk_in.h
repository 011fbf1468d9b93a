// SPDX-License-Identifier: MulanPSL-2.0
// Somebody who comes to a centre's window himself, without an agent and without a ticket.
#pragma once

#include "app/demo_case.h"

namespace ortoo::app {

class DemoWalkIn : DemoCase {
  public:
    DemoWalkIn(Demo& demo, Dice& dice, const outlets::UnitRow& town, Instant start,
               std::size_t serial)
        : DemoCase(demo, dice, start, serial), town_(town) {}
    // From the receipt at `window` (none: nobody said which) as far as time allows.
    void run(const catalogue::ItemId& item, const std::optional<outlets::WindowId>& window);

  private:
    void receive(const catalogue::ItemId& item, const std::optional<outlets::WindowId>& window);
    bool accept();
    void hand_over();

    const outlets::UnitRow& town_;
};

}  // namespace ortoo::app
