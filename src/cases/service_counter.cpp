// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/service_counter.h"

#include <algorithm>

namespace ortoo::cases {

namespace {
using outlets::WindowKind;

std::string_view only_kind(const std::vector<outlets::Window>& windows) {
    std::optional<WindowKind> found;
    for (const outlets::Window& each : windows) {
        if (each.kind == WindowKind::help) {
            continue;
        }
        if (found && *found != each.kind) {
            return "";
        }
        found = each.kind;
    }
    return windows.empty() ? "" : name_of(found.value_or(WindowKind::help));
}

UnitId counter_of(const Context& ctx, const Case& item) {
    return ctx.actor.unit.text.empty() ? item.town.id : ctx.actor.unit;
}
}  // namespace

Result<std::optional<WindowKind>> kind_of_window(const CasesParts& parts, db::Session& session,
                                                 const Context& ctx, const Case& item,
                                                 const std::optional<outlets::WindowId>& window) {
    if (!window) {
        return std::nullopt;
    }
    const auto all = parts.outlets.windows_of(session, ctx.county, counter_of(ctx, item));
    const auto found = std::ranges::find(all, *window, &outlets::Window::id);
    if (found == all.end()) {
        return refuse(case_window_elsewhere, "window");
    }
    return found->kind;
}

void say_counter(const CasesParts& parts, db::Session& session, const Context& ctx,
                 const Case& item, std::optional<WindowKind> window, boost::json::object& body) {
    body["source"] = name_of(item.source);
    body["delivery"] = name_of(item.delivery);
    if (item.source != Origin::window) {
        return;
    }
    const UnitId at = counter_of(ctx, item);
    body["at"] = at.text;
    body["window_kind"] =
        window ? name_of(*window) : only_kind(parts.outlets.windows_of(session, ctx.county, at));
}

}  // namespace ortoo::cases
