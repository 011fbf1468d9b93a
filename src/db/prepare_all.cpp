// SPDX-License-Identifier: MulanPSL-2.0
#include "db/prepare_all.h"

#include <set>
#include <string_view>

namespace ortoo::db {

std::vector<std::string> prepare_all(Database& database) {
    std::vector<std::string> failures;
    std::set<std::string_view> names;
    const auto session = database.reader();
    for (const Sql* each : all_statements()) {
        if (!names.insert(each->name()).second) {
            failures.push_back(std::string(each->name()) + ": two statements have this name");
        }
        try {
            session->prepare(*each);
        } catch (const Fault& fault) {
            failures.emplace_back(fault.what());
        }
    }
    return failures;
}

}  // namespace ortoo::db
