// SPDX-License-Identifier: MulanPSL-2.0
// One sample errand, carried from its order as far as time allows, every step by its own actor.
#pragma once

#include "app/demo.h"

namespace ortoo::app {

class DemoErrand {
  public:
    // `start`: when the citizen orders. Steps that would lie after the demo's present are left
    // undone, so recent errands stand in the middle of their way.
    DemoErrand(Demo& demo, const outlets::UnitRow& village, catalogue::ItemId item, Instant start,
               std::size_t serial)
        : demo_(demo), village_(village), item_(std::move(item)), at_(start), serial_(serial) {}
    void run();

  private:
    // Each answers false when the present was reached or the errand has ended.
    bool place();
    bool agree();
    bool sign_and_submit();
    bool at_window();
    std::vector<cases::Defect> check_papers();
    bool correct(const std::vector<cases::Defect>& defects);
    [[nodiscard]] std::string clerk() const;
    bool at_bureau();
    bool hand_over();
    void rate();
    // Moves the errand's clock by so many office hours; false when that is in the future.
    bool later(int hours_min, int hours_max);
    [[nodiscard]] bool chance(std::size_t percent) { return demo_.dice_.under(100) < percent; }
    [[nodiscard]] Context agent() const;
    [[nodiscard]] Context citizen() const;
    [[nodiscard]] std::string desk(const char* role) const;  // login at the deciding unit
    orders::UploadId picture(const Context& ctx, const std::string& bytes);
    void reload_order();
    void reload_case();

    Demo& demo_;
    const outlets::UnitRow& village_;
    catalogue::ItemId item_;
    Instant at_;
    std::size_t serial_;
    identity::AccountId account_;
    catalogue::Item guide_;
    orders::OrderView order_;
    cases::Case case_;
};

}  // namespace ortoo::app
