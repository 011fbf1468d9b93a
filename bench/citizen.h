// SPDX-License-Identifier: MulanPSL-2.0
// People who do not exist, with identity numbers whose check digit is right.
#pragma once

#include <cstdint>
#include <string>

namespace ortoo::bench {

struct Citizen {
    std::string name;
    std::string id_number;
    std::string phone;
    std::string address;
    [[nodiscard]] std::string json() const;
};

// Different phones for serials below 100 million, different numbers below 16 million.
[[nodiscard]] Citizen citizen_of(std::int64_t serial);

}  // namespace ortoo::bench
