// SPDX-License-Identifier: MulanPSL-2.0
// The demonstration's telephone network: text messages go to a file only its owner can read, and
// to the log. A real installation gives its provider's sender instead.
#pragma once

#include <string>

#include "notices/service.h"

namespace ortoo::app {

[[nodiscard]] notices::Outbox::Sender console_sender(std::string path);
// The file alone.
[[nodiscard]] notices::Outbox::Sender file_sender(std::string path);

// Used when no provider is configured and this is no demonstration: every text message fails and
// is tried again, and the log says why; in-app letters are not touched.
[[nodiscard]] notices::Outbox::Sender no_sender();

}  // namespace ortoo::app
