// SPDX-License-Identifier: MulanPSL-2.0
#include <array>

#include "base/text.h"
#include "outlets/rules.h"

namespace ortoo::outlets {

namespace {

struct Ending {
    std::string_view official;
    std::string_view everyday;
};
// Longer endings first: each is also the end of a longer one.
constexpr std::array endings{
    Ending{"社区居民委员会", "社区"}, Ending{"社区居委会", "社区"},
    Ending{"居民委员会", "社区"},     Ending{"居委会", "社区"},
    Ending{"嘎查村民委员会", "嘎查"}, Ending{"嘎查村委员会", "嘎查"},
    Ending{"嘎查委员会", "嘎查"},     Ending{"村民委员会", "村"},
    Ending{"村委员会", "村"},         Ending{"村委会", "村"},
};

// Departments that mean the place itself.
constexpr std::array<std::string_view, 3> no_bureaus{"嘎查", "苏木", "社区"};

}  // namespace

std::string everyday_name(UnitKind kind, std::string_view official) {
    if (kind == UnitKind::village) {
        for (const Ending& each : endings) {
            if (official.ends_with(each.official) && official.size() > each.official.size()) {
                official.remove_suffix(each.official.size());
                return std::string(official) + std::string(each.everyday);
            }
        }
    }
    return std::string(official);
}

std::optional<std::string> bureau_name(std::string_view department) {
    std::string_view name = trim(department);
    for (const std::string_view each : no_bureaus) {
        if (name.starts_with(each)) {
            return std::nullopt;
        }
    }
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"},
                                      std::pair<std::string_view, std::string_view>{"（", "）"}}) {
        const std::size_t at = name.rfind(open);
        if (name.ends_with(close) && at != std::string_view::npos) {
            name = trim(name.substr(0, at));
        }
    }
    return name.empty() ? std::nullopt : std::optional(std::string(name));
}

}  // namespace ortoo::outlets
