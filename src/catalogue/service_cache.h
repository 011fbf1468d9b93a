// SPDX-License-Identifier: MulanPSL-2.0
// Versions of items, decoded. A version never changes, so what is here is never wrong; the key
// holds the instant of the import, because a version that was read and then rolled back may be
// written again with other words.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "catalogue/types.h"

namespace ortoo::catalogue {

// Thread-safe; bounded: when it is full it begins anew.
class ItemCache {
  public:
    using Kept = std::shared_ptr<const Item>;
    // `read` is called without the lock when the version is not here.
    [[nodiscard]] Kept get(const std::string& key, const std::function<Kept()>& read);

  private:
    static constexpr std::size_t versions_max = 20000;
    std::mutex mutex_;
    std::unordered_map<std::string, Kept> kept_;
};

}  // namespace ortoo::catalogue
