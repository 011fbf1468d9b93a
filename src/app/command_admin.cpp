// SPDX-License-Identifier: MulanPSL-2.0
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/command_open.h"
#include "app/commands.h"
#include "app/rooms.h"
#include "app/version.h"
#include "base/seeded_random.h"
#include "db/migrate.h"

namespace ortoo::app {

int print_openapi() {
    // The document depends on the route table alone: keys and database are never touched.
    const auto folder =
        std::filesystem::temp_directory_path() / ("ortoo-openapi-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    Config config;
    config.data_folder = folder.string();
    SeededRandom random(1);
    std::string document;
    {
        Rooms rooms(config, random, {8, 1});
        document = http::openapi(all_routes(rooms), version);
    }
    std::filesystem::remove_all(folder);
    std::cout << document;
    return 0;
}

int import_divisions(const Config& config, const std::string& file) {
    Open open(config);
    const std::string csv = read_file(file);
    const Context ctx = open.context();
    return report(open.database->write(
        [&](db::Tx& tx) { return open.rooms.outlets.import_divisions(tx, ctx, csv); }));
}

int import_calendar(const Config& config, const std::string& file) {
    Open open(config);
    const std::string csv = read_file(file);
    const Context ctx = open.context();
    return report(open.database->write(
        [&](db::Tx& tx) { return open.rooms.duty.import_calendar(tx, ctx, {csv}); }));
}

int import_catalogue(const Config& config, const std::string& file, const std::string& synonyms,
                     const std::string& details) {
    Open open(config);
    catalogue::ImportItems in{read_file(file), read_file(synonyms)};
    if (!details.empty()) {
        in.details = read_file(details);
    }
    const Context ctx = open.context();
    return report(open.database->write(
        [&](db::Tx& tx) { return open.rooms.catalogue.import_csv(tx, ctx, in); }));
}

int add_user(const Config& config, const NewUser& user) {
    Open open(config);
    const Context ctx = open.context();
    const auto reader = open.database->reader();
    const auto place = [&](const std::string& id) {
        const auto unit = open.rooms.outlets.unit(*reader, ctx.county, UnitId{id});
        if (!unit) {
            throw std::runtime_error("no unit " + id);
        }
        return identity::UnitPlace{unit->id, unit->name, unit->path};
    };
    identity::NewStaff staff{user.login, user.name, place(user.unit), user.phone, {}, {}};
    for (const std::string& word : user.roles) {
        const auto at = word.find('@');
        const auto role = named<identity::Role>(word.substr(0, at));
        if (!role) {
            throw std::runtime_error("no role " + word.substr(0, at));
        }
        const auto where = at == std::string::npos ? staff.home : place(word.substr(at + 1));
        staff.roles.push_back({*role, where.id, where.path});
    }
    std::cerr << "password: " << std::flush;
    std::string password;
    std::getline(std::cin, password);
    auto hash = open.rooms.identity.hashed(user.login, password);
    if (!hash) {
        return refused(hash.error());
    }
    staff.password_hash = *hash;
    return report(open.database->write(
        [&](db::Tx& tx) { return open.rooms.identity.add_staff(tx, ctx, staff); }));
}

}  // namespace ortoo::app
