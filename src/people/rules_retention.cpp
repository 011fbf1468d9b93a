// SPDX-License-Identifier: MulanPSL-2.0
// How long the files of an item type are kept (DA/T 85-2019: 10 years, 30 years, for ever), and
// when a person may be erased.
#include <array>

#include "catalogue/types.h"
#include "people/rules.h"

namespace ortoo::people {

namespace {

struct Standard {
    catalogue::ItemType type;
    std::int64_t years;
};
constexpr std::array standards{
    Standard{catalogue::ItemType::permit, 30},
    Standard{catalogue::ItemType::grant, 30},
    Standard{catalogue::ItemType::confirmation, 30},
    Standard{catalogue::ItemType::other_power, 10},
    Standard{catalogue::ItemType::public_service, 10},
};
// Of business whose type nobody knows: the longer term, because what is gone is gone.
constexpr std::int64_t unknown_years = 30;

}  // namespace

std::int64_t retention_years_of(std::span<const RetentionRow> rows, std::string_view item_type,
                                CivilDate day) {
    std::int64_t years = unknown_years;
    for (const Standard& each : standards) {
        if (name_of(each.type) == item_type) {
            years = each.years;
        }
    }
    const RetentionRow* best = nullptr;
    for (const RetentionRow& each : rows) {
        if (each.item_type == item_type && each.since <= day &&
            (best == nullptr || best->since < each.since)) {
            best = &each;
        }
    }
    return best == nullptr ? years : best->years;
}

Result<void> check_retention(const ChangeRetention& in, CivilDate today) {
    if (!in.item_type.empty() && !named<catalogue::ItemType>(in.item_type)) {
        return refuse(retention_type, "item_type");
    }
    if (in.years != 0 && in.years != 10 && in.years != 30) {
        return refuse(retention_years, "years");
    }
    if (in.since < today) {
        return refuse(retention_past, "since");
    }
    return {};
}

std::string keep_until(CivilDate closed, std::int64_t years) {
    if (years == 0) {
        return std::string(for_ever);
    }
    const int year = closed.year() + static_cast<int>(years);
    // Closed on 29 February: kept to the 28th of a year that has no 29th.
    const auto last = civil(year, closed.month(), closed.day());
    return to_text(last.value_or(civil(year, 2, 28).value()));
}

Result<void> may_erase(std::int64_t open_business, std::string_view keep_until, CivilDate today) {
    if (open_business > 0) {
        return refuse(erasure_open, "id", {{"open", std::to_string(open_business)}});
    }
    if (!keep_until.empty() && keep_until >= to_text(today)) {
        return refuse(erasure_kept, "id", {{"until", std::string(keep_until)}});
    }
    return {};
}

}  // namespace ortoo::people
