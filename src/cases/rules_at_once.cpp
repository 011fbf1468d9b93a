// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/rules_at_once.h"

#include <algorithm>
#include <map>

#include "base/time.h"

namespace ortoo::cases {

namespace {
struct Tally {
    AtOnceRow row;
    std::vector<std::int64_t> minutes;

    void add(const AtOnceFact& fact) {
        ++row.received;
        const AtOnceCase item = told(fact);
        if (item.at_once) {
            ++row.at_once;
            minutes.push_back(*item.minutes);
        }
    }
    [[nodiscard]] AtOnceRow done() const {
        AtOnceRow out = row;
        out.share = out.received == 0 ? 0 : out.at_once * 100 / out.received;
        out.minutes = median(minutes);
        return out;
    }
};
}  // namespace

Result<Month> month_of(const std::string& text) {
    const auto first = parse_date(text + "-01");
    if (!first) {
        return refuse(month_wrong, "month");
    }
    const unsigned next = first->month() == 12 ? 1 : first->month() + 1;
    const auto after = civil(first->year() + (next == 1 ? 1 : 0), next, 1);
    return Month{local_start(*first), local_start(*after)};
}

bool same_session(const AtOnceFact& fact) {
    return fact.item.decided_at && fact.accepted_at && *fact.accepted_at == *fact.item.decided_at &&
           local_date(*fact.item.decided_at) == local_date(fact.item.received_at);
}

AtOnceCase told(const AtOnceFact& fact) {
    AtOnceCase out = fact.item;
    out.at_once = same_session(fact);
    if (out.decided_at) {
        out.minutes = (out.decided_at->micros - out.received_at.micros) / micros_per_minute;
    }
    return out;
}

AtOnceReport at_once_report(std::string month, std::span<const AtOnceFact> facts) {
    std::map<std::string, Tally> units;
    Tally all;
    for (const AtOnceFact& each : facts) {
        Tally& one = units[each.unit.text];
        one.row.unit = each.unit;
        one.row.unit_name = each.unit_name;
        one.add(each);
        all.add(each);
    }
    AtOnceReport out;
    out.month = std::move(month);
    for (const auto& [unit, tally] : units) {
        out.rows.push_back(tally.done());
    }
    out.all = all.done();
    return out;
}

std::optional<std::int64_t> median(std::vector<std::int64_t> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

}  // namespace ortoo::cases
