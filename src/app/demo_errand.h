// SPDX-License-Identifier: MulanPSL-2.0
// One sample errand, carried from its order as far as time allows, every step by its own actor.
#pragma once

#include "app/demo_case.h"

namespace ortoo::app {

class DemoErrand : DemoCase {
  public:
    // `start`: when the citizen orders. Steps that would lie after the demo's present are left
    // undone, so recent errands stand in the middle of their way.
    DemoErrand(Demo& demo, const outlets::UnitRow& village, catalogue::ItemId item, Instant start,
               std::size_t serial)
        : DemoCase(demo, demo.dice_, start, serial), village_(village), item_(std::move(item)) {}
    void run();

  private:
    // Each answers false when the present was reached or the errand has ended.
    bool place();
    bool agree();
    bool sign_and_submit();
    bool at_window();
    bool correct(const std::vector<cases::Defect>& defects);
    bool at_bureau();
    bool hand_over();
    void rate();
    [[nodiscard]] Context agent() const;
    [[nodiscard]] Context citizen() const;
    void reload_order();

    const outlets::UnitRow& village_;
    catalogue::ItemId item_;
    identity::AccountId account_;
    catalogue::Item guide_;
    orders::OrderView order_;
};

}  // namespace ortoo::app
