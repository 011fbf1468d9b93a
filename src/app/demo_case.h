// SPDX-License-Identifier: MulanPSL-2.0
// A sample case in the hands of offices: checked at the window, reviewed and decided at the bureau.
// What brings it there and takes the result away is the business of who inherits.
#pragma once

#include "app/demo.h"

namespace ortoo::app {

class DemoCase {
  protected:
    DemoCase(Demo& demo, Dice& dice, Instant start, std::size_t serial)
        : demo_(demo), dice_(dice), at_(start), serial_(serial) {}
    // Marks what was handed in as in order; answers what is missing.
    std::vector<cases::Defect> check_papers();
    // False when the present was reached or the case has ended.
    bool at_bureau();
    // Moves the clock by so many office hours; false when that is in the future.
    bool later(int hours_min, int hours_max);
    [[nodiscard]] bool chance(std::size_t percent) { return dice_.under(100) < percent; }
    [[nodiscard]] std::string clerk() const;
    [[nodiscard]] std::string desk(const char* role) const;  // login at the deciding unit
    orders::UploadId picture(const Context& ctx, const std::string& bytes);
    void reload_case();

    Demo& demo_;
    Dice& dice_;
    Instant at_;
    std::size_t serial_;
    cases::Case case_;
};

}  // namespace ortoo::app
