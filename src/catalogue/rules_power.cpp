// SPDX-License-Identifier: MulanPSL-2.0
// How powers come down (R44, R68), the administrator's changes, and guidance lists (R43).
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "catalogue/rules_claim.h"

namespace ortoo::catalogue {

namespace {

constexpr std::array guidance_columns{"batch", "line", "name", "department", "level"};

std::optional<std::int64_t> number_in(std::string_view text, std::int64_t max) {
    const auto value = parse_int(trim(text));
    return value && *value >= 1 && *value <= max ? value : std::nullopt;
}

}  // namespace

Result<void> power_allowed(const Item& item, const SetPower& in, PowerPlaces places,
                           CivilDate today) {
    const bool comes_down = in.mode == PowerMode::entrusted || in.mode == PowerMode::authorised;
    if (comes_down && trim(in.document).empty()) {
        return refuse(power_document, "document");
    }
    if (in.since > today) {  // the mode changes with this act, so the document must be in force
        return refuse(power_dates, "since");
    }
    if (in.until && (*in.until < in.since || *in.until < today)) {
        return refuse(power_dates, "until");
    }
    if (places.from != "bureau" && places.from != "banner") {
        return refuse(power_giver, "from");
    }
    const bool organ = places.to.empty() || places.to == "town" || places.to == "zone";
    const bool village = places.to == "village" && item.item_type != ItemType::permit;
    if (!organ && !village) {
        return refuse(power_receiver, "to");
    }
    return {};
}

bool in_force(const Power& power, CivilDate day) {
    return power.since <= day && (!power.until || day <= *power.until);
}

Result<Item> changed(Item item, const ChangeItem& in) {
    item.incomplete_acceptance = in.incomplete_acceptance.value_or(item.incomplete_acceptance);
    item.commitment = in.commitment.value_or(item.commitment);
    item.high_frequency = in.high_frequency.value_or(item.high_frequency);
    if (in.may_follow) {
        for (const std::int64_t no : *in.may_follow) {
            if (std::none_of(item.materials.begin(), item.materials.end(),
                             [&](const Material& each) { return each.no == no; })) {
                return refuse(follow_unknown, "may_follow", {{"no", std::to_string(no)}});
            }
        }
        for (Material& each : item.materials) {
            each.may_follow = std::find(in.may_follow->begin(), in.may_follow->end(), each.no) !=
                              in.may_follow->end();
        }
    }
    const bool some = std::any_of(item.materials.begin(), item.materials.end(),
                                  [](const Material& each) { return each.may_follow; });
    if (item.incomplete_acceptance && !some) {
        return refuse(follow_none, "may_follow");
    }
    return item;
}

Result<ParsedGuidance> parse_guidance(std::string_view csv) {
    const auto rows = parse_csv(csv);
    if (!rows || rows->empty()) {
        return refuse(catalogue_not_csv, "csv");
    }
    return parse_guidance(*rows);
}

Result<ParsedGuidance> parse_guidance(const std::vector<std::vector<std::string>>& rows) {
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; !rows.empty() && i < rows.front().size(); ++i) {
        places.emplace(trim(rows.front()[i]), i);
    }
    for (const char* each : guidance_columns) {
        if (!places.contains(each)) {
            return refuse(catalogue_columns, "csv", {{"column", each}});
        }
    }
    ParsedGuidance out;
    std::set<std::pair<std::int64_t, std::int64_t>> seen;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& cells = rows[i];
        const auto line = static_cast<std::int64_t>(i + 1);
        if (cells.size() != rows.front().size()) {
            out.faults.push_back({line, "", "columns"});
            continue;
        }
        const auto batch = number_in(cells[places["batch"]], 99);
        const auto no = number_in(cells[places["line"]], 100000);
        const std::string name(trim(cells[places["name"]]));
        if (!batch || !no) {
            out.faults.push_back({line, batch ? "line" : "batch", "not_a_number"});
            continue;
        }
        if (name.empty()) {
            out.faults.push_back({line, "name", "missing"});
        } else if (!is_utf8(name)) {
            out.faults.push_back({line, "name", "not_utf8"});
        } else if (code_points(name) > 200) {
            out.faults.push_back({line, "name", "too_long"});
        }
        if (!seen.emplace(*batch, *no).second) {
            out.faults.push_back({line, "line", "duplicate"});
        }
        out.rows.push_back({*batch, *no, name, std::string(trim(cells[places["department"]])),
                            std::string(trim(cells[places["level"]])), std::nullopt});
    }
    return out;
}

}  // namespace ortoo::catalogue
