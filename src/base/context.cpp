// SPDX-License-Identifier: MulanPSL-2.0
#include "base/context.h"

#include <algorithm>

namespace ortoo {

namespace {
bool lists(const Grant& grant, std::string_view permission) {
    return std::find(grant.permissions.begin(), grant.permissions.end(), permission) !=
           grant.permissions.end();
}
}  // namespace

bool Actor::holds(std::string_view permission) const {
    return std::any_of(grants.begin(), grants.end(),
                       [&](const Grant& each) { return lists(each, permission); });
}

bool Actor::may(std::string_view permission, std::string_view path) const {
    // A grant without a path is a mistake, and a mistake grants nothing.
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& each) {
        return !each.path.empty() && path.starts_with(each.path) && lists(each, permission);
    });
}

}  // namespace ortoo
