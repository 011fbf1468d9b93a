// SPDX-License-Identifier: MulanPSL-2.0
// Invented people of the demonstration. Names carry （样例）; ID numbers are made with a valid
// check digit and the banner's code, and belong to nobody on purpose: their serial part is 99x.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "people/types.h"

namespace ortoo::app {

// Small deterministic generator for sample data; never for secrets.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next();
    // 0 … n-1
    std::size_t under(std::size_t n) { return static_cast<std::size_t>(next() % n); }

  private:
    std::uint64_t state_;
};

[[nodiscard]] std::string sample_name(Dice& dice);
[[nodiscard]] people::PersonInput sample_citizen(Dice& dice, const std::string& village,
                                                 std::size_t serial);
// Landline of the form 0477-7xxxxxx, reserved here for samples.
[[nodiscard]] std::string sample_duty_phone(std::size_t serial);

}  // namespace ortoo::app
