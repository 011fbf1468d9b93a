// SPDX-License-Identifier: MulanPSL-2.0
// Providers of text messages behind notices::SmsPort: a file, a web service, an SMPP gateway.
#pragma once

#include <chrono>
#include <memory>

#include "app/clock.h"
#include "app/config.h"
#include "notices/service_sender.h"

namespace ortoo::app {

// Lines "phone TAB text" at the end of a file of mode 600, for a program that carries them on.
[[nodiscard]] std::unique_ptr<notices::SmsPort> file_port(std::string path);
// One POST a message; taken when the status is 200 and the answer holds `sms.http_ok`.
[[nodiscard]] std::unique_ptr<notices::SmsPort> http_port(const SmsSettings& settings);
// Binds as a transmitter, submits, unbinds; taken when every part was answered with status 0.
[[nodiscard]] std::unique_ptr<notices::SmsPort> smpp_port(const SmsSettings& settings);

// What the configuration names: none, one, or two that stand in for each other.
[[nodiscard]] std::vector<std::unique_ptr<notices::SmsPort>> sms_ports(const Config& config);

}  // namespace ortoo::app
