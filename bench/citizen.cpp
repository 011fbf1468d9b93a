// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/citizen.h"

#include <fmt/format.h>

#include <array>

namespace ortoo::bench {

namespace {
char check_digit(const std::string& digits) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += (digits[i] - '0') * weights[i];
    }
    return "10X98765432"[sum % 11];
}
}  // namespace

Citizen citizen_of(std::int64_t serial) {
    const std::int64_t day = serial / 999;
    const std::string digits = fmt::format("150626{}{:02}{:02}{:03}", 1950 + day / 336 % 50,
                                           day % 336 / 28 + 1, day % 28 + 1, serial % 999 + 1);
    return {fmt::format("样本牧民{}", serial % 1000), digits + check_digit(digits),
            fmt::format("139{:08}", serial % 100'000'000), "样本嘎查一组"};
}

std::string Citizen::json() const {
    return fmt::format(R"({{"name":"{}","id_number":"{}","phone":"{}","address":"{}"}})", name,
                       id_number, phone, address);
}

}  // namespace ortoo::bench
