// SPDX-License-Identifier: MulanPSL-2.0
#include "base/limiter.h"

#include <functional>

namespace ortoo {

std::int64_t Limiter::wait_seconds(std::string_view key, Instant now) {
    const std::size_t hash = std::hash<std::string_view>{}(key);
    const std::lock_guard hold(mutex_);
    Slot* slot = nullptr;
    for (std::size_t way = 0; way < ways; ++way) {
        Slot& each = table_[(hash + way) % slots];
        if (each.tries != 0 && each.key == hash) {
            slot = &each;
            break;
        }
        if (slot == nullptr || each.since < slot->since) {
            slot = &each;
        }
    }
    const std::int64_t age = (now.micros - slot->since.micros) / micros_per_second;
    if (slot->key != hash || slot->tries == 0 || age >= window_seconds) {
        *slot = {hash, now, 1};
        return 0;
    }
    if (slot->tries >= tries_max) {
        return window_seconds - age;
    }
    ++slot->tries;
    return 0;
}

}  // namespace ortoo
