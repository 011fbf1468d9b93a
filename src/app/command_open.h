// SPDX-License-Identifier: MulanPSL-2.0
// What the verbs of the command line share.
#pragma once

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/rooms.h"
#include "base/json_encode.h"

namespace ortoo::app {

// What most verbs open.
struct Open {
    Config config;
    std::unique_ptr<Random> random = crypto::system_random();
    std::unique_ptr<db::Database> database;
    Rooms rooms;
    Clock clock;
    explicit Open(const Config& given)
        : config(given),
          database(
              (std::filesystem::create_directories(given.data_folder), db::open(given.database))),
          rooms(given, *random),
          clock(given.clock_file.empty() ? real_clock() : file_clock(given.clock_file)) {}
    [[nodiscard]] Context context() { return system_context(config, clock(), *random); }
};

inline std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

inline int refused(const Refusal& refusal) {
    std::cerr << "refused: " << refusal.code
              << (refusal.field.empty() ? "" : " (" + refusal.field + ")");
    for (const auto& [name, value] : refusal.params) {
        std::cerr << " " << name << "=" << value;
    }
    std::cerr << "\n";
    return 1;
}

template <class Report>
int report(const Result<Report>& result) {
    if (!result) {
        return refused(result.error());
    }
    std::cout << boost::json::serialize(encode(*result)) << "\n";
    return 0;
}

}  // namespace ortoo::app
