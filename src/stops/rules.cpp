// SPDX-License-Identifier: MulanPSL-2.0
#include "stops/rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace ortoo::stops {

namespace {
using enum Function;
constexpr std::array table{
    RouteOf{"/api/v1/orders", order},
    RouteOf{"/api/v1/calls", call},
    RouteOf{"/api/v1/calls/{id}/ring", call},
    RouteOf{"/api/v1/citizen/codes", citizen_code},
    RouteOf{"/api/v1/uploads/{id}", upload},
    RouteOf{"/api/v1/orders/{id}/mandate", mandate},
    RouteOf{"/api/v1/orders/{id}/renew", mandate},
    RouteOf{"/api/v1/orders/{id}/delegate", mandate},
    RouteOf{"/api/v1/cases", receive},
    RouteOf{"/api/v1/orders/{id}/submit", receive},
    RouteOf{"/api/v1/queue/tickets/{id}/receive", receive},
    RouteOf{"/api/v1/cases/{id}/review", decide},
    RouteOf{"/api/v1/cases/{id}/decide", decide},
    RouteOf{"/api/v1/cases/{id}/grant-at-once", decide},
    RouteOf{"/api/v1/cases/{id}/issue", decide},
    RouteOf{"/api/v1/cases/{id}/deliver", deliver},
    RouteOf{"/api/v1/orders/{id}/deliver", deliver},
    RouteOf{"/api/v1/partner/cases/{id}/deliver", deliver},
    RouteOf{"/api/v1/ratings/{id}", rate},
    RouteOf{"/api/v1/ratings/{id}/again", rate},
    RouteOf{"/api/v1/rating-tablets/rate", rate},
    RouteOf{"/api/v1/rating-forms/enter", rate},
    RouteOf{"/api/v1/halls/{id}/take", queue},
    RouteOf{"/api/v1/halls/{id}/kiosk/take", queue},
    RouteOf{"/api/v1/halls/{id}/phone/take", queue},
    RouteOf{"/api/v1/halls/{id}/appointments", book},
    RouteOf{"/api/v1/halls/{id}/appointments-for", book},
    RouteOf{"/api/v1/appointments/{id}/move", book},
    RouteOf{"/api/v1/orders/{id}/field-acts", field},
    RouteOf{"/api/v1/partner/intakes", partner},
    RouteOf{"/api/v1/exchange/import", exchange},
    RouteOf{"/api/v1/items/import", import},
    RouteOf{"/api/v1/items/file", import},
    RouteOf{"/api/v1/tasks/file", import},
    RouteOf{"/api/v1/guidance/import", import},
    RouteOf{"/api/v1/imports/{id}/confirm", import},
    RouteOf{"/api/v1/calendar/import", import},
};
}  // namespace

std::span<const RouteOf> routes_of_functions() {
    return table;
}

std::optional<Function> function_of(std::string_view path) {
    const auto found = std::ranges::find(table, path, &RouteOf::path);
    return found == table.end() ? std::nullopt : std::optional(found->function);
}

Params words_of(const Notice& notice, Instant now) {
    std::string until;
    if (notice.expected_until) {
        const CivilDate day = local_date(*notice.expected_until);
        const auto minute = local_minute(*notice.expected_until);
        until = fmt::format("{:02}:{:02}", minute / 60, minute % 60);
        if (day != local_date(now)) {
            until = to_text(day) + " " + until;
        }
    }
    return {{"reason", notice.reason}, {"until", std::move(until)}};
}

}  // namespace ortoo::stops
