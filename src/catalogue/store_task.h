// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <map>
#include <string>

#include "catalogue/types_task.h"
#include "db/session.h"

namespace ortoo::catalogue::store {

// The newest row of the 实施清单 of an item.
[[nodiscard]] std::optional<Task> task(db::Session&, const std::string& county, const ItemId&);
// Of all items, by id.
[[nodiscard]] std::map<std::string, Task> tasks(db::Session&, const std::string& county);
// The newest version of each item's row, by id.
[[nodiscard]] std::map<std::string, std::int64_t> task_versions(db::Session&,
                                                                const std::string& county);
// As a version of its own; it must be a new one.
void add(db::Tx&, const std::string& county, const ItemId&, const Task&, Instant now,
         const std::string& by);
struct Coded {
    ItemId id;
    std::string code;
};
// All items by code.
[[nodiscard]] std::vector<Coded> codes(db::Session&, const std::string& county);

}  // namespace ortoo::catalogue::store
