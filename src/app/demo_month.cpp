// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_errand.h"
#include "app/progress.h"

namespace ortoo::app {

namespace {
constexpr std::size_t errands_a_day = 7;
}

void Demo::load_month(int days) {
    const auto villages = units(outlets::UnitKind::village);
    const auto reader = database_.reader();
    catalogue::ItemQuery query;
    query.level = catalogue::Level::village;
    std::vector<catalogue::ItemId> items;
    for (std::int64_t page = 0;; ++page) {
        query.page = page;
        const auto list = rooms_.catalogue.search(*reader, context(now_), query);
        for (const auto& row : list->rows) {
            items.push_back(row.id);
        }
        if (!list->more) {
            break;
        }
    }
    const auto calendar = rooms_.duty.calendar(*reader, config_.county);
    Progress progress("sample errands");
    std::size_t serial = 0;
    for (int ago = days; ago >= 0; --ago) {
        progress.show(days - ago, days);
        const CivilDate date = local_date(now_).plus_days(-ago);
        const std::size_t count =
            calendar->is_working_day(date) ? errands_a_day + dice_.under(4) : dice_.under(3);
        for (std::size_t i = 0; i < count; ++i) {
            const int minute = 9 * 60 + static_cast<int>(dice_.under(8 * 60));
            const Instant start = local_at(date, minute);
            // Every fourth errand falls to the banner's centre, as it does in life.
            const auto& village =
                villages[dice_.under(4) == 0 ? dice_.under(22) : dice_.under(villages.size())];
            const auto item = items[dice_.under(items.size())];
            ++serial;
            if (start < now_) {
                DemoErrand(*this, village, item, start, serial).run();
            }
        }
    }
}

}  // namespace ortoo::app
