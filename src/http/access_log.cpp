// SPDX-License-Identifier: MulanPSL-2.0
#include <spdlog/spdlog.h>

#include "http/server.h"

namespace ortoo::http {

void log_served(const Served& served) {
    spdlog::info("{} {} {} {} us {}", served.method, served.pattern, served.status, served.micros,
                 served.request_id);
}

}  // namespace ortoo::http
