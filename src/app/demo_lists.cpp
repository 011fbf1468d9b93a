// SPDX-License-Identifier: MulanPSL-2.0
// Every town, zone and village claims what it may offer and publishes it, and the guidance lists.
#include "app/demo.h"
#include "app/progress.h"

namespace ortoo::app {

void Demo::load_lists(const std::string& guidance, const std::string& tasks) {
    using outlets::UnitKind;
    const Context ctx = context(now_);
    must("guidance",
         [&](db::Tx& tx) { return rooms_.standards.import_guidance(tx, ctx, {guidance}); });
    // The demonstration shows no half list: a fault in its own sample is a bug.
    const auto read = rooms_.tasks.read_tasks(ctx, catalogue::Standard::gbt39046, tasks);
    if (!read) {
        throw std::runtime_error("demo: sample of the 实施清单: " + read.error().code);
    }
    const auto report =
        must("tasks", [&](db::Tx& tx) { return rooms_.tasks.import_tasks(tx, ctx, *read); });
    if (!report.faults.empty()) {
        throw std::runtime_error("demo: sample of the 实施清单, line " +
                                 std::to_string(report.faults.front().row) + " " +
                                 report.faults.front().field + " " + report.faults.front().code);
    }
    std::vector<outlets::UnitRow> all;
    for (const UnitKind kind : {UnitKind::town, UnitKind::zone, UnitKind::village}) {
        for (auto& each : units(kind)) {
            all.push_back(std::move(each));
        }
    }
    Progress progress("sample lists");
    std::int64_t done = 0;
    for (const outlets::UnitRow& unit : all) {
        const bool village = unit.kind == UnitKind::village;
        const catalogue::AtUnit at{unit.name + (village ? "便民服务站" : "便民服务中心"),
                                   sample_duty_phone(phones_++), "工作日 9:00–12:00、14:30–17:30"};
        must("list", [&](db::Tx& tx) -> Result<catalogue::PublishedList> {
            const auto& claims = rooms_.claims;
            TRY(claims.claim(tx, ctx, {unit.id, {}, at}));
            TRY(claims.submit(tx, ctx, {unit.id, {}}));
            TRY(claims.review(tx, ctx, {unit.id, {}, true, ""}));
            return claims.publish(tx, ctx, {unit.id});
        });
        progress.show(++done, static_cast<std::int64_t>(all.size()));
    }
}

}  // namespace ortoo::app
