// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_ladder.h"

#include <algorithm>

namespace ortoo::oversight {

Rung rung_of(std::string_view path) {
    const auto depth = std::ranges::count(path, '.');
    if (depth <= 1) {
        return Rung::banner;
    }
    return depth == 2 ? Rung::town : Rung::village;
}

std::string path_above(std::string_view path) {
    if (rung_of(path) == Rung::banner) {
        return {};
    }
    path.remove_suffix(1);
    return std::string(path.substr(0, path.rfind('.') + 1));
}

Result<void> may_move(const Supervision& row) {
    if (row.kind != SupervisionKind::help) {
        return refuse(supervision_fixed, "id");
    }
    if (row.state != SupervisionState::open) {
        return refuse(supervision_answered, "state");
    }
    return {};
}

}  // namespace ortoo::oversight
