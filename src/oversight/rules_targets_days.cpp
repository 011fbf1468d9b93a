// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "oversight/rules_counts.h"
#include "oversight/rules_targets.h"

namespace ortoo::oversight {

CivilDate first_of(const std::string& month) {
    return parse_date(month + "-01").value_or(CivilDate{});
}

CivilDate last_of(const std::string& month) {
    constexpr int into_next = 31;  // from the first, whatever the month
    const CivilDate next = first_of(month_of(first_of(month).plus_days(into_next)));
    return next.plus_days(-1);
}

Stretch stretch_of(CivilDate from, CivilDate to) {
    Stretch out;
    if (to < from) {
        return out;
    }
    CivilDate first = from;
    if (first != first_of(month_of(first)) || to < last_of(month_of(first))) {
        const CivilDate end = std::min(to, last_of(month_of(first)));
        out.first_day = to_text(first);
        out.last_day = to_text(end);
        first = end.plus_days(1);
    }
    if (to < first) {
        return out;
    }
    const bool whole = to == last_of(month_of(to));
    const CivilDate last_whole = whole ? to : first_of(month_of(to)).plus_days(-1);
    if (first <= last_whole) {
        out.first_month = month_of(first);
        out.last_month = month_of(last_whole);
    }
    if (!whole) {
        out.tail_first = to_text(first_of(month_of(to)));
        out.tail_last = to_text(to);
    }
    return out;
}

std::vector<std::string> months_to(CivilDate day) {
    constexpr int shown = 12;
    std::vector<std::string> out;
    CivilDate at = day;
    for (int i = 0; i < shown; ++i) {
        out.push_back(month_of(at));
        at = first_of(out.back()).plus_days(-1);
    }
    std::ranges::reverse(out);
    return out;
}

std::string snapshot_text(std::string_view county, std::string_view month,
                          std::string_view content) {
    std::string out = "ortoo-targets-1\n";
    return out.append(county).append("\n").append(month).append("\n").append(content);
}

}  // namespace ortoo::oversight
