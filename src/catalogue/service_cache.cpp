// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_cache.h"

namespace ortoo::catalogue {

ItemCache::Kept ItemCache::get(const std::string& key, const std::function<Kept()>& read) {
    {
        const std::lock_guard hold(mutex_);
        const auto found = kept_.find(key);
        if (found != kept_.end()) {
            return found->second;
        }
    }
    Kept fresh = read();
    if (fresh) {
        const std::lock_guard hold(mutex_);
        if (kept_.size() >= versions_max) {
            kept_.clear();
        }
        kept_.emplace(key, fresh);
    }
    return fresh;
}

}  // namespace ortoo::catalogue
