// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules_coverage.h"

#include "ratings/rules_matter.h"

namespace ortoo::ratings {

namespace {
constexpr std::array parts{&Tally::invited,
                           &Tally::lapsed,
                           &Tally::very_satisfied,
                           &Tally::satisfied,
                           &Tally::basically_satisfied,
                           &Tally::dissatisfied,
                           &Tally::very_dissatisfied,
                           &Tally::uncounted,
                           &Tally::matters,
                           &Tally::called_back};
}  // namespace

CivilDate month_of(CivilDate day) {
    return day.plus_days(1 - static_cast<std::int32_t>(day.day()));
}

CountKey count_key(const cases::Case& item, std::optional<Way> way) {
    return {month_of(local_date(item.invited_at.value_or(item.changed_at))),
            item.unit.id.text,
            item.item.text,
            item.agent,
            way,
            item.unit.name,
            item.unit.path,
            item.item_name};
}

std::int64_t& level_in(Tally& tally, Level level) {
    switch (level) {
        case Level::very_satisfied:
            return tally.very_satisfied;
        case Level::satisfied:
            return tally.satisfied;
        case Level::basically_satisfied:
            return tally.basically_satisfied;
        case Level::dissatisfied:
            return tally.dissatisfied;
        case Level::very_dissatisfied:
            break;
    }
    return tally.very_dissatisfied;
}

Tally given(Level level) {
    Tally out;
    level_in(out, level) = 1;
    out.matters = bad(level) ? 1 : 0;
    return out;
}

Tally uncounted(Level level) {
    Tally out;
    level_in(out, level) = -1;
    out.uncounted = 1;
    return out;
}

void add_to(Tally& sum, const Tally& more) {
    for (const auto part : parts) {
        sum.*part += more.*part;
    }
}

CoverageRow row_of(std::string key, std::string name, const Tally& tally) {
    CoverageRow out{std::move(key), std::move(name), tally, 0, 0, 0, std::nullopt};
    const std::int64_t satisfied =
        tally.very_satisfied + tally.satisfied + tally.basically_satisfied;
    out.counted = satisfied + tally.dissatisfied + tally.very_dissatisfied;
    out.rated = out.counted + tally.uncounted;
    out.waiting = tally.invited - out.rated - tally.lapsed;
    if (out.counted > 0) {
        out.satisfaction = satisfied * 1000 / out.counted;
    }
    return out;
}

PublicRow public_row(const CoverageRow& row) {
    return {row.name,          row.tally.invited,    row.rated, row.counted, row.satisfaction,
            row.tally.matters, row.tally.called_back};
}

}  // namespace ortoo::ratings
