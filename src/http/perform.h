// SPDX-License-Identifier: MulanPSL-2.0
// Runs an admitted call: reads here, writes on the writer, long work on the pool.
#pragma once

#include <memory>
#include <optional>

#include "http/admit.h"
#include "http/journey.h"

namespace ortoo::http {

// The answer, or nullopt when `deliver` will be called. Throws nothing.
[[nodiscard]] std::optional<Answer> perform(const std::shared_ptr<Core>& core, Call&& call,
                                            ReaderSlot& reader, Deliver deliver);

}  // namespace ortoo::http
