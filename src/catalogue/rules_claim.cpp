// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_claim.h"

#include <algorithm>

#include "base/identifiers.h"
#include "base/text.h"

namespace ortoo::catalogue {

namespace {

bool may(ClaimState state, ClaimAct act) {
    switch (act) {
        case ClaimAct::claim:
            return state == ClaimState::withdrawn;
        case ClaimAct::submit:
            return state == ClaimState::claimed || state == ClaimState::returned;
        case ClaimAct::approve:
        case ClaimAct::hand_back:
            return state == ClaimState::submitted;
        case ClaimAct::publish:
            return state == ClaimState::approved || state == ClaimState::published;
        case ClaimAct::withdraw:
            return state != ClaimState::withdrawn;
        case ClaimAct::place:  // what is being reviewed stays as it was submitted
            break;
    }
    return state != ClaimState::withdrawn && state != ClaimState::submitted;
}

bool digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool landline(std::string_view text) {  // 0477-7580001, 047712345678
    if (text.size() < 10 || text.front() != '0') {
        return false;
    }
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) {
        return digits(text) && text.size() <= 12;
    }
    const std::string_view area = text.substr(0, dash);
    const std::string_view number = text.substr(dash + 1);
    return digits(area) && (area.size() == 3 || area.size() == 4) && digits(number) &&
           (number.size() == 7 || number.size() == 8);
}

}  // namespace

Result<ClaimState> after(ClaimState state, ClaimAct act) {
    if (!may(state, act)) {
        return refuse(claim_state_wrong, "state", {{"state", std::string(name_of(state))}});
    }
    switch (act) {
        case ClaimAct::claim:
            return ClaimState::claimed;
        case ClaimAct::submit:
            return ClaimState::submitted;
        case ClaimAct::approve:
            return ClaimState::approved;
        case ClaimAct::hand_back:
            return ClaimState::returned;
        case ClaimAct::publish:
            return ClaimState::published;
        case ClaimAct::withdraw:
            return ClaimState::withdrawn;
        case ClaimAct::place:
            break;
    }
    return state;
}

bool suits(const Item& item, Level level) {
    switch (level) {
        case Level::village:
            return item.village;
        case Level::town:
            return item.town;
        case Level::banner:
            break;
    }
    return true;
}

bool on_list(const Claim& claim, const Item& item) {
    return claim.state == ClaimState::published && suits(item, claim.level);
}

Result<void> ready_to_submit(const Claim& claim) {
    if (trim(claim.at.place).empty()) {
        return refuse(claim_place_missing, "at.place", {{"item", claim.item_name}});
    }
    if (trim(claim.at.hours).empty()) {
        return refuse(claim_place_missing, "at.hours", {{"item", claim.item_name}});
    }
    if (!phone_fits(claim.at.phone)) {
        return refuse(claim_phone_wrong, "at.phone", {{"item", claim.item_name}});
    }
    return {};
}

bool phone_fits(std::string_view text) {
    text = trim(text);
    constexpr std::string_view extension = "转";
    const std::size_t more = text.find(extension);
    if (more != std::string_view::npos) {
        const std::string_view last = trim(text.substr(more + extension.size()));
        if (!digits(last) || last.size() > 6) {
            return false;
        }
        text = trim(text.substr(0, more));
    }
    const bool service_number = digits(text) && text.size() == 5 && text.front() == '1';
    return service_number || landline(text) || normal_mobile(text).has_value();
}

std::int64_t minimum_on(std::span<const MinimumRow> rows, Minimum figure, CivilDate day) {
    const MinimumRow* last = nullptr;
    for (const MinimumRow& each : rows) {
        const bool begun = each.figure == figure && each.since && *each.since <= day;
        if (begun && (last == nullptr || *last->since < *each.since)) {
            last = &each;
        }
    }
    return last == nullptr ? minimum_of_plan(figure) : last->minimum;
}

std::int64_t minimum_for(std::span<const MinimumRow> rows, Level level, CivilDate day) {
    switch (level) {
        case Level::village:
            return minimum_on(rows, Minimum::village, day);
        case Level::town:
            return minimum_on(rows, Minimum::town, day);
        case Level::banner:
            break;
    }
    return 0;
}

}  // namespace ortoo::catalogue
