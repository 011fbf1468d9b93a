// SPDX-License-Identifier: MulanPSL-2.0
// Sample upgrade projects: one accepted, one to be accepted, one under way and late, one planned.
#include "app/demo.h"
#include "app/demo_picture.h"

namespace ortoo::app {

namespace {
struct Sample {
    const char* title;
    const char* why;
    int from;  // days from today
    int to;
    int steps;  // 0 planned, 1 begun, 2 one item ready, 3 done, 4 accepted
};
constexpr std::array samples{
    Sample{"便民服务中心无障碍改造", "门口没有坡道，坐轮椅的进不来", -60, -20, 4},
    Sample{"便民服务中心排队区改造", "冬天群众在门外等", -40, -2, 3},
    Sample{"便民服务中心设备更新", "高拍仪、打印机经常坏", -30, -3, 2},
    Sample{"便民服务中心供暖改造", "冬天室内不到十度", 5, 45, 0},
};
}  // namespace

orders::UploadId Demo::picture(const Context& ctx, const std::string& bytes) {
    const orders::UploadAt at{orders::UploadId{make_id(ctx.now, rooms_.random)}};
    const auto reader = database_.reader();
    const auto stored = rooms_.uploads.store(*reader, ctx, at, bytes);
    if (!stored) {
        throw std::runtime_error("demo: a picture was refused: " + stored.error().code);
    }
    return must("picture", [&](db::Tx& tx) { return rooms_.uploads.record(tx, ctx, *stored); }).id;
}

void Demo::load_projects() {
    using projects::Stage;
    auto& all = rooms_.projects;
    const CivilDate today = local_date(now_);
    const auto towns = units(outlets::UnitKind::town);
    std::uint32_t seed = 900;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Sample& sample = samples.at(i);
        const auto& town = towns.at(i);
        const Context head = as("head." + town.id.text.substr(6, 3), now_);
        const CivilDate from = today.plus_days(sample.from);
        const CivilDate to = today.plus_days(sample.to);
        projects::PlanProject plan{town.id, town.name + sample.title, sample.why, from, to, {}};
        plan.list = {{"施工", "1 处", to}, {"设备", "2 台", to}};
        auto now = must("project", [&](db::Tx& tx) { return all.plan(tx, head, plan); });
        const auto show = [&](std::int64_t item, Stage stage, CivilDate on) {
            const auto upload = picture(head, sample_sheet(++seed));
            now = must("project's picture", [&](db::Tx& tx) {
                return all.add_photo(tx, head, {now.id, upload, item, stage, on});
            });
        };
        if (sample.steps >= 1) {
            show(0, Stage::before, from);
            now = must("project's start", [&](db::Tx& tx) {
                return all.start(tx, head, {now.id, now.version, from});
            });
        }
        for (std::int64_t no = 1; no <= std::min(sample.steps - 1, 2); ++no) {
            show(no, Stage::after, to);
            now = must("project's item", [&](db::Tx& tx) {
                return all.item_done(tx, head, {now.id, no, now.version, to});
            });
        }
        if (sample.steps >= 3) {
            now = must("project's end",
                       [&](db::Tx& tx) { return all.finish(tx, head, {now.id, now.version, to}); });
        }
        if (sample.steps >= 4) {
            must("project's acceptance", [&](db::Tx& tx) {
                return all.accept(tx, as("supervisor", now_),
                                  {now.id, now.version, true, "现场看过，可以使用"});
            });
        }
    }
}

}  // namespace ortoo::app
