// SPDX-License-Identifier: MulanPSL-2.0
// A route that got another name must not slip out of its function unseen.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "app/rooms.h"
#include "base/seeded_random.h"
#include "stops/rules.h"

namespace ortoo::app {

TEST_CASE("every route of a function that can be stopped is in the table, and changes something") {
    const auto folder = std::filesystem::temp_directory_path() / "ortoo-stops-test";
    std::filesystem::create_directories(folder);
    Config config;
    config.data_folder = folder.string();
    SeededRandom random{11};
    Rooms rooms(config, random);
    const http::Routes routes = all_routes(rooms);
    for (const stops::RouteOf& each : stops::routes_of_functions()) {
        CAPTURE(each.path);
        CHECK(std::ranges::any_of(routes, [&](const http::Route& route) {
            return route.path == each.path && route.method != http::Method::get;
        }));
    }
    std::filesystem::remove_all(folder);
}

}  // namespace ortoo::app
