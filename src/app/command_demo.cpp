// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/commands.h"
#include "app/console_sender.h"
#include "app/demo.h"

namespace ortoo::app {

namespace {
std::string sign_ins_path(const Config& config) {
    return config.data_folder + "/demo-sign-ins.json";
}
}  // namespace

int load_demo(const Config& config, int days) {
    if (!config.demo) {
        std::cerr << "demo load needs demo = true in the configuration\n";
        return 1;
    }
    if (std::filesystem::exists(sign_ins_path(config))) {
        std::cerr << "the demonstration is loaded already in " << config.data_folder << "\n";
        return 1;
    }
    std::filesystem::create_directories(config.data_folder);
    const auto random = crypto::system_random();
    const auto database = db::open(config.database);
    const Clock clock = config.clock_file.empty() ? real_clock() : file_clock(config.clock_file);
    Rooms rooms(config, *random);
    Demo demo(config, rooms, *database, clock());
    demo.load(days);
    demo.write_sign_ins(sign_ins_path(config));
    write_shared_samples(config.shared_folder());
    // What people were told during that month reached them then; it must not arrive again today.
    const auto reader = database->reader();
    const auto sent = file_sender(config.messages_path());
    while (rooms.outbox.deliver_due(*database, *reader, clock(), sent) > 0) {
    }
    return 0;
}

int print_sign_ins(const Config& config) {
    std::ifstream file(sign_ins_path(config));
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    if (text.empty()) {
        std::cerr << "no demonstration in " << config.data_folder << "\n";
        return 1;
    }
    const auto rows = boost::json::parse(text).at("staff").as_array();
    // One of each trade, along the main job; the file holds the rest.
    const std::pair<const char*, const char*> shown[] = {{"agent.100203", "代办员"},
                                                         {"clerk.100", "综窗人员"},
                                                         {"approver.100", "苏木镇审查"},
                                                         {"decider.100", "苏木镇决定"},
                                                         {"approver.b09", "旗直部门审查"},
                                                         {"decider.b09", "旗直部门决定"},
                                                         {"head.100", "便民服务中心负责人"},
                                                         {"supervisor", "监督人员"},
                                                         {"admin", "管理员"}};
    std::cout << "\nSample sign-ins (password " << rows.front().at("password").as_string().c_str()
              << " for all; every name is invented):\n";
    for (const auto& [login, trade] : shown) {
        for (const auto& row : rows) {
            if (row.at("login").as_string() == login) {
                std::cout << "  " << login << std::string(16 - std::string(login).size(), ' ')
                          << trade << "  " << row.at("name").as_string().c_str() << "，"
                          << row.at("unit").as_string().c_str() << "\n";
            }
        }
    }
    std::cout
        << "  citizen         any mobile number, e.g. 13800001234; the code is printed by the "
           "server\n  all "
        << rows.size() << ": " << sign_ins_path(config) << "\n";
    return 0;
}

}  // namespace ortoo::app
