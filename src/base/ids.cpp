// SPDX-License-Identifier: MulanPSL-2.0
#include "base/ids.h"

#include <algorithm>

namespace ortoo {

std::string make_id(Instant now, Random& random) {
    // Crockford's alphabet: no I, L, O, U, so that an id read aloud is not misheard.
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::array<std::byte, 10> noise{};
    random.fill(noise);

    constexpr std::int64_t millis_max = (std::int64_t{1} << 48) - 1;
    const auto millis =
        static_cast<std::uint64_t>(std::clamp<std::int64_t>(now.micros / 1000, 0, millis_max));
    std::string out(26, '0');
    for (std::size_t i = 0; i < 10; ++i) {  // 50 bits, the upper two are always 0
        out[i] = alphabet[(millis >> (5 * (9 - i))) & 31];
    }
    // 80 bits are 16 characters: twice five bytes for eight characters.
    for (std::size_t half = 0; half < 2; ++half) {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            bits = bits << 8 | std::to_integer<std::uint64_t>(noise[half * 5 + i]);
        }
        for (std::size_t i = 0; i < 8; ++i) {
            out[10 + half * 8 + i] = alphabet[(bits >> (5 * (7 - i))) & 31];
        }
    }
    return out;
}

}  // namespace ortoo
