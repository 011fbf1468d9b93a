// SPDX-License-Identifier: MulanPSL-2.0
// What the halls of the demonstration offer for appointments, and some that are booked.
#include "app/demo_hall.h"

namespace ortoo::app {

namespace {
constexpr std::array callers{"巴图（样例）", "其其格（样例）", "王秀兰（样例）", "苏和（样例）",
                             "乌云（样例）"};
}

void DemoHall::open_times() {
    const Context head = demo_.as(login("head"), demo_.now_);
    const auto add = [&](std::int64_t weekday, std::int64_t from, std::int64_t to,
                         std::optional<std::string> staff) {
        appointments::AddPlan plan;
        plan.hall = hall_.id;
        plan.group = hall_.groups.at(0).id;
        plan.weekday = weekday;
        plan.from_minute = from;
        plan.to_minute = to;
        plan.slot_minutes = 30;
        plan.places = 2;
        plan.staff = std::move(staff);
        demo_.must("open times",
                   [&](db::Tx& tx) { return demo_.rooms_.appointments.add_plan(tx, head, plan); });
    };
    for (std::int64_t weekday = 1; weekday <= 5; ++weekday) {
        add(weekday, 9 * 60, 11 * 60 + 30, {});
    }
    const auto agents =
        demo_.rooms_.identity.agents_of(*demo_.database_.reader(), demo_.config_.county, town_.id);
    if (!agents.empty()) {
        add(6, 9 * 60, 11 * 60, agents.front().id.text);  // 延时服务
    }
}

void DemoHall::book_some() {
    const Context clerk = demo_.as(login("clerk"), demo_.now_);
    const auto free = demo_.rooms_.appointments.slots(*demo_.database_.reader(), clerk,
                                                      {hall_.id, hall_.groups.at(0).id, {}});
    std::size_t serial = 0;
    for (const auto& day : free->days) {
        const auto& slot = day.slots.at(dice_.under(day.slots.size()));
        appointments::Book in;
        in.hall = hall_.id;
        in.group = hall_.groups.at(0).id;
        in.day = day.day;
        in.minute = slot.minute;
        in.name = callers[serial % callers.size()];
        in.phone = "1390000" + std::to_string(1000 + dice_.under(9000));
        demo_.must("appointment",
                   [&](db::Tx& tx) { return demo_.rooms_.appointments.book_for(tx, clerk, in); });
        if (++serial == callers.size()) {
            return;
        }
    }
}

}  // namespace ortoo::app
