// SPDX-License-Identifier: MulanPSL-2.0
// Pictures for samples: a scribbled signature, a sheet marked as a sample. Never a real paper.
#pragma once

#include <cstdint>
#include <string>

namespace ortoo::app {

// PNG, 8-bit grey. The same seed gives the same bytes.
[[nodiscard]] std::string sample_signature(std::uint32_t seed);
[[nodiscard]] std::string sample_sheet(std::uint32_t seed);

}  // namespace ortoo::app
