// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_hall.h"

#include <algorithm>

namespace ortoo::app {

namespace {
constexpr int opens = 9 * 60;
constexpr int closes = 17 * 60 + 30;
}  // namespace

std::string DemoHall::login(const char* role) const {
    return std::string(role) + "." + town_.id.text.substr(6, 3);
}

// A group with the items that the words find in the sample catalogue.
void DemoHall::add_group(const char* letter, const char* name, const char* name_en, bool catch_all,
                         const char* words) {
    queue::AddGroup group;
    group.hall = hall_.id;
    group.letter = letter;
    group.name = name;
    group.name_en = name_en;
    group.catch_all = catch_all;
    group.active = true;
    if (!catch_all) {
        const auto reader = demo_.database_.reader();
        const auto found = demo_.rooms_.catalogue.search(*reader, demo_.context(demo_.now_),
                                                         {words, {}, {}, {}, {}, {}});
        for (const auto& row : found->rows) {
            group.items.push_back(row.id.text);
        }
    }
    hall_ = demo_.must("group", [&](db::Tx& tx) {
        return demo_.rooms_.queue.add_group(tx, demo_.as(login("head"), demo_.now_), group);
    });
}

void DemoHall::add_window(const char* label, const char* name, outlets::WindowKind kind,
                          std::vector<std::string> groups) {
    const auto present = std::ranges::find_if(
        town_.windows, [&](const outlets::Window& each) { return each.kind == kind; });
    outlets::WindowId id;
    if (kind == outlets::WindowKind::help && present != town_.windows.end()) {
        id = present->id;
    } else {
        id = demo_
                 .must("window",
                       [&](db::Tx& tx) {
                           return demo_.rooms_.outlets.open_window(tx, demo_.context(demo_.now_),
                                                                   {town_.id, kind, name});
                       })
                 .id;
    }
    hall_ = demo_.must("window's place", [&](db::Tx& tx) {
        return demo_.rooms_.queue.place_window(tx, demo_.as(login("head"), demo_.now_),
                                               {hall_.id, id, 0, label, std::move(groups)});
    });
}

void DemoHall::set_up() {
    using outlets::WindowKind;
    hall_ = demo_.must("hall", [&](db::Tx& tx) {
        return demo_.rooms_.queue.add_hall(tx, demo_.as(login("head"), demo_.now_),
                                           {town_.id, town_.name + "便民服务大厅"});
    });
    add_group("A", "综合业务", "All services", true, "");
    add_group("B", "社会保障", "Social security", false, "养老保险");
    add_group("C", "帮办代办", "Help and errands", false, "高龄");
    const auto id = [&](std::size_t at) { return hall_.groups.at(at).id.text; };
    add_window("1", "综合窗口一", WindowKind::comprehensive, {id(0), id(1)});
    add_window("2", "综合窗口二", WindowKind::comprehensive, {id(0)});
    add_window("3", "社会保障窗口", WindowKind::sector, {id(1), id(0)});
    add_window("4", "帮办代办窗口", WindowKind::help, {id(2), id(0)});
}

void DemoHall::take(Instant at) {
    using queue::LaneReason;
    constexpr std::array reasons{LaneReason::elderly, LaneReason::elderly, LaneReason::pregnant,
                                 LaneReason::disabled, LaneReason::soldier};
    queue::KioskTake in;
    in.hall = hall_.id;
    in.kiosk = hall_.kiosk_code;
    const std::size_t kind = dice_.under(10);
    in.group = hall_.groups.at(kind < 6 ? 0 : (kind < 9 ? 1 : 2)).id;
    if (dice_.under(6) == 0) {
        in.reason = reasons[dice_.under(reasons.size())];
    }
    Context guest = demo_.context(at);
    guest.actor = Actor{};
    demo_.must("number",
               [&](db::Tx& tx) { return demo_.rooms_.queue.take_at_kiosk(tx, guest, in); });
}

std::optional<queue::TicketView> DemoHall::act(const Window& window, Instant at, queue::Act act) {
    return demo_.must("step of a number", [&](db::Tx& tx) {
        return demo_.rooms_.queue.act(tx, demo_.as(window.login, at),
                                      {window.in_hand->id, window.in_hand->version}, act);
    });
}

void DemoHall::receive(const Window& window, Instant at) {
    queue::ReceiveVisit in;
    in.id = window.in_hand->id;
    in.unit = town_.id;
    in.applicant = sample_citizen(dice_, town_.name, 7000 + visitors_++);
    const std::size_t first = dice_.under(items_.size());
    const std::size_t count = 1 + dice_.under(2);
    for (std::size_t i = 0; i < count; ++i) {
        queue::VisitItem item;
        item.item = items_.at((first + i) % items_.size());
        const auto reader = demo_.database_.reader();
        const auto guide = demo_.rooms_.catalogue.item(*reader, demo_.config_.county, item.item);
        for (const auto& material : guide->materials) {
            item.materials.push_back({material.no, {}, true, {}});
        }
        in.items_in.push_back(std::move(item));
    }
    demo_.must("visit", [&](db::Tx& tx) {
        return demo_.rooms_.queue.receive(tx, demo_.as(window.login, at), in);
    });
}

// One move of a window: end what is in hand, or call the next.
void DemoHall::turn(Window& window, Instant at) {
    using queue::Act;
    if (window.in_hand && window.in_hand->state == queue::TicketState::called) {
        const std::size_t luck = dice_.under(12);
        window.in_hand = act(window, at, luck == 0 ? Act::pass : Act::start);
        if (luck == 0) {
            window.in_hand.reset();
        }
        window.free_at = at.plus_minutes(luck == 0 ? 1 : 4 + static_cast<int>(dice_.under(9)));
        return;
    }
    if (window.in_hand) {
        if (window.receives && dice_.under(2) == 0) {
            receive(window, at);
        }
        act(window, at, dice_.under(40) == 0 ? Act::send_away : Act::finish);
        window.in_hand.reset();
    }
    auto next = demo_.database_.write([&](db::Tx& tx) {
        return demo_.rooms_.queue.next(tx, demo_.as(window.login, at), {hall_.id, window.id});
    });
    window.free_at = at.plus_minutes(1);
    if (next) {
        window.in_hand = std::move(*next);
    }
}

void DemoHall::run_day() {
    const CivilDate date = local_date(demo_.now_);
    const Instant start = local_at(date, opens);
    const auto reader = demo_.database_.reader();
    if (demo_.now_ < start ||
        !demo_.rooms_.duty.calendar(*reader, demo_.config_.county)->is_working_day(date)) {
        return;
    }
    catalogue::ItemQuery query;
    query.level = catalogue::Level::town;
    const auto offered = demo_.rooms_.catalogue.search(*reader, demo_.context(start), query);
    for (const auto& row : offered->rows) {
        items_.push_back(row.id);
    }
    const auto seat = [&](std::size_t at, const std::string& who, bool receives) {
        const auto& row = hall_.windows.at(at);
        demo_.must("seat", [&](db::Tx& tx) {
            return demo_.rooms_.queue.open_session(tx, demo_.as(who, start),
                                                   {hall_.id, row.id, row.version});
        });
        windows_.push_back({row.id, who, receives, start.plus_minutes(2), {}});
    };
    seat(0, login("clerk"), true);
    seat(3, login("agent") + "a", false);
    const Instant end = std::min(demo_.now_, local_at(date, closes));
    for (Instant at = start; at < end; at = at.plus_minutes(1)) {
        if (dice_.under(4) == 0) {
            take(at);
        }
        for (Window& each : windows_) {
            if (each.free_at <= at) {
                turn(each, at);
            }
        }
    }
}

void Demo::load_halls(int days) {
    for (const auto& town : units(outlets::UnitKind::town)) {
        DemoHall hall(*this, town);
        hall.set_up();
        if (days > 0) {
            hall.run_day();
            hall.open_times();
            hall.book_some();
        }
    }
}

}  // namespace ortoo::app
