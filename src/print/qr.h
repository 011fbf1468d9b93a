// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace ortoo::print {

// A QR code with error correction M (15 %): rows of dark and light. Empty: the text is too long.
struct Qr {
    std::size_t side = 0;
    std::vector<bool> dark;  // side × side, row by row
};
[[nodiscard]] Qr qr_of(const std::string& text);

}  // namespace ortoo::print
