// SPDX-License-Identifier: MulanPSL-2.0
// Advertising is impossible by design: no purpose, no field and no route could serve it.
#include "partners/routes.h"

#include <doctest/doctest.h>

#include <set>

#include "partners/service_test_world.h"

namespace ortoo::partners {

TEST_CASE("a partner's clerk has these routes and no others; none exports, none searches people") {
    World world;
    std::set<std::string> mine;
    for (const http::Route& each : routes(world.partners)) {
        if (each.access.permission != partner_serve) {
            CHECK_FALSE(each.path.starts_with("/api/v1/partner/"));
            continue;
        }
        mine.insert((each.method == http::Method::get ? "GET " : "POST ") + each.path.substr(8));
        CHECK_MESSAGE(!each.output.empty(), "a file may be an export: " << each.path);
        if (each.method == http::Method::get) {
            for (const Parameter& one : each.parameters) {
                CHECK_MESSAGE((one.name == "page" || one.name == "id"), each.path << one.name);
            }
        }
    }
    CHECK(mine ==
          std::set<std::string>{"GET partner/desk", "GET partner/cases", "GET partner/cases/{id}",
                                "POST partner/cases/{id}/accept", "POST partner/cases/{id}/deliver",
                                "POST partner/intakes", "GET partner/intakes/{id}",
                                "POST partner/intakes/{id}/consent",
                                "POST partner/intakes/{id}/withdraw-consent",
                                "GET partner/appointments", "POST partner/appointments/{id}/look",
                                "POST partner/appointments/{id}/done"});
}

TEST_CASE("no list of a partner carries a name, a number or a phone in clear beside appointments") {
    NameCollector fields;
    AppointmentView row;
    AppointmentView::fields(fields, row);
    CHECK(fields.names == std::vector<std::string_view>{"id", "version", "intake", "service_name",
                                                        "wish", "state", "needs"});
    CHECK(permissions_of(identity::Role::partner_clerk).size() == 2);
}

TEST_CASE("a purpose of passing is a service of a theme; there is no other word for one") {
    CHECK(field_names.size() == 5);
    for (const auto& [purpose, name] : people::purpose_names) {
        CHECK(name.find("market") == std::string_view::npos);
        CHECK(name.find("advert") == std::string_view::npos);
    }
}

}  // namespace ortoo::partners
