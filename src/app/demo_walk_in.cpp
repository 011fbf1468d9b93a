// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_walk_in.h"

#include <algorithm>

#include "app/demo_picture.h"
#include "app/progress.h"

namespace ortoo::app {

namespace {
constexpr std::size_t first_serial = 5000;  // far from the errands' people
constexpr std::size_t unsaid_percent = 8;   // of the receipts: nobody said which window

std::vector<outlets::WindowId> of_kind(const std::vector<outlets::Window>& all,
                                       outlets::WindowKind kind) {
    std::vector<outlets::WindowId> out;
    for (const outlets::Window& each : all) {
        if (each.kind == kind) {
            out.push_back(each.id);
        }
    }
    return out;
}
}  // namespace

void DemoWalkIn::run(const catalogue::ItemId& item,
                     const std::optional<outlets::WindowId>& window) {
    receive(item, window);
    if (later(0, 3) && accept() && at_bureau()) {
        hand_over();
    }
}

void DemoWalkIn::receive(const catalogue::ItemId& item,
                         const std::optional<outlets::WindowId>& window) {
    const auto guide =
        demo_.rooms_.catalogue.item(*demo_.database_.reader(), demo_.config_.county, item);
    cases::ReceiveCase in;
    in.item = item;
    in.unit = town_.id;
    in.window = window;
    in.applicant = sample_citizen(dice_, town_.name, serial_);
    for (const auto& material : guide->materials) {
        in.materials.push_back({material.no, {}, true, {}});
    }
    const std::string clerk = "clerk." + town_.id.text.substr(6, 3);
    const auto view = demo_.must("receipt at the window", [&](db::Tx& tx) {
        return demo_.rooms_.cases.receive(tx, demo_.as(clerk, at_), in);
    });
    case_ = view.item;
}

bool DemoWalkIn::accept() {
    check_papers();
    demo_.must("acceptance at the window", [&](db::Tx& tx) {
        return demo_.rooms_.cases.accept(tx, demo_.as(clerk(), at_), {case_.id, case_.version});
    });
    reload_case();
    return later(1, std::max(4, 5 * static_cast<int>(case_.promised.limit)));
}

void DemoWalkIn::hand_over() {
    if (case_.state != cases::CaseState::ready) {
        return;
    }
    const Context ctx = demo_.as(clerk(), at_);
    const auto signature = picture(ctx, sample_signature(static_cast<std::uint32_t>(serial_)));
    demo_.must("delivery at the window", [&](db::Tx& tx) {
        return demo_.rooms_.cases.deliver(tx, ctx, {case_.id, case_.version, signature});
    });
}

void Demo::load_walk_ins(int days) {
    using outlets::WindowKind;
    Dice dice{20230930};  // its own, so that the errands stay as they were
    const auto reader = database_.reader();
    catalogue::ItemQuery query;
    query.level = catalogue::Level::town;
    const auto items = rooms_.catalogue.search(*reader, context(now_), query);
    const auto calendar = rooms_.duty.calendar(*reader, config_.county);
    const auto towns = units(outlets::UnitKind::town);
    Progress progress("sample people at the windows");
    std::size_t serial = first_serial;
    for (int ago = days; ago >= 0; --ago) {
        progress.show(days - ago, days);
        const CivilDate date = local_date(now_).plus_days(-ago);
        for (const outlets::UnitRow& town : towns) {
            const auto windows = rooms_.outlets.windows_of(*reader, config_.county, town.id);
            const auto general = of_kind(windows, WindowKind::comprehensive);
            const auto sector = of_kind(windows, WindowKind::sector);
            const std::size_t count = calendar->is_working_day(date) ? 1 + dice.under(2) : 0;
            for (std::size_t i = 0; i < count; ++i) {
                const Instant start = local_at(date, 9 * 60 + static_cast<int>(dice.under(470)));
                const auto& item = items->rows.at(dice.under(items->rows.size())).id;
                std::optional<outlets::WindowId> window;
                if (dice.under(100) >= unsaid_percent) {
                    const auto& pool = dice.under(10) < 7 ? general : sector;
                    window = pool.at(dice.under(pool.size()));
                }
                if (start < now_) {
                    DemoWalkIn(*this, dice, town, start, ++serial).run(item, window);
                }
            }
        }
    }
}

}  // namespace ortoo::app
