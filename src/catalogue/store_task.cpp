// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/store_task.h"

#include <map>

#include "base/json_decode.h"
#include "base/json_encode.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql select_task{"catalogue.select_task",
                          "SELECT content FROM item_tasks WHERE county = $1 AND item = $2 "
                          "ORDER BY version DESC LIMIT 1"};
const db::Sql select_tasks{"catalogue.select_tasks",
                           "SELECT item, content FROM item_tasks WHERE county = $1 "
                           "ORDER BY item, version"};
const db::Sql select_task_versions{"catalogue.select_task_versions",
                                   "SELECT item, MAX(version) FROM item_tasks WHERE county = $1 "
                                   "GROUP BY item ORDER BY item"};
const db::Sql insert_task{
    "catalogue.insert_task",
    "INSERT INTO item_tasks (county, item, version, content, changed_at, changed_by) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const db::Sql select_coded{"catalogue.select_coded",
                           "SELECT id, code FROM items WHERE county = $1 ORDER BY code"};

// Written by `add` and by nobody else, so what does not decode is a fault.
Task task_of(std::string_view content) {
    boost::system::error_code error;
    const json::value value = json::parse(content, error);
    if (error || !value.is_object()) {
        throw db::Fault("a row of the 实施清单 is not JSON");
    }
    Source source;
    source.fields = value.get_object();
    auto task = decode<Task>(source);
    if (!task) {
        throw db::Fault("a row of the 实施清单 does not decode: " + task.error().field);
    }
    return std::move(*task);
}

}  // namespace

std::optional<Task> task(db::Session& session, const std::string& county, const ItemId& item) {
    return session.one(select_task, {county, item},
                       [](const db::Row& row) { return task_of(row.view(0)); });
}

std::map<std::string, Task> tasks(db::Session& session, const std::string& county) {
    std::map<std::string, Task> out;
    const db::Value values[] = {county};
    session.query(select_tasks, values,
                  [&](const db::Row& row) { out[row.text(0)] = task_of(row.view(1)); });
    return out;
}

std::map<std::string, std::int64_t> task_versions(db::Session& session, const std::string& county) {
    std::map<std::string, std::int64_t> out;
    const db::Value values[] = {county};
    session.query(select_task_versions, values,
                  [&](const db::Row& row) { out[row.text(0)] = row.integer(1); });
    return out;
}

void add(db::Tx& tx, const std::string& county, const ItemId& item, const Task& task, Instant now,
         const std::string& by) {
    const std::string content = json::serialize(encode(task));
    tx.put(insert_task, {county, item, task.version, content, now, by});
}

std::vector<Coded> codes(db::Session& session, const std::string& county) {
    return session.all(select_coded, {county},
                       [](const db::Row& row) { return Coded{ItemId{row.text(0)}, row.text(1)}; });
}

}  // namespace ortoo::catalogue::store
