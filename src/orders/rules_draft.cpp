// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_draft.h"

#include <algorithm>

namespace ortoo::orders {

namespace {
const DraftValue* value_of(const Draft& draft, std::string_view name) {
    const auto found = std::ranges::find_if(
        draft.values, [&](const DraftValue& each) { return each.name == name; });
    return found == draft.values.end() ? nullptr : &*found;
}
}  // namespace

std::vector<DraftAsk> form_of(const catalogue::Item& item) {
    std::vector<DraftAsk> out{{"reason", AskKind::words, "", true},
                              {"address", AskKind::words, "", false}};
    std::size_t no = 0;
    for (const std::string& each : item.conditions) {
        out.push_back({"condition." + std::to_string(++no), AskKind::condition, each, true});
    }
    for (const catalogue::Material& each : item.materials) {
        out.push_back(
            {"material." + std::to_string(each.no), AskKind::material, each.name, each.required});
    }
    out.push_back({"remark", AskKind::words, "", false});
    return out;
}

Result<void> check_draft_value(std::span<const DraftAsk> form, std::string_view field,
                               std::string_view value) {
    const auto ask =
        std::ranges::find_if(form, [&](const DraftAsk& each) { return each.name == field; });
    if (ask == form.end()) {
        return refuse(draft_field_unknown, "field");
    }
    const bool fits = value.empty() || ask->kind == AskKind::words ||
                      (ask->kind == AskKind::condition &&
                       (value == "yes" || value == "no" || value == "unsure")) ||
                      (ask->kind == AskKind::material && (value == "have" || value == "lack"));
    if (!fits) {
        return refuse(draft_value, "value");
    }
    return {};
}

std::int64_t missing_of(std::span<const DraftAsk> form, const Draft& draft) {
    return std::ranges::count_if(form, [&](const DraftAsk& each) {
        const DraftValue* value = value_of(draft, each.name);
        return each.required && (value == nullptr || value->value.empty());
    });
}

bool draft_open_in(OrderState state) {
    switch (state) {
        case OrderState::accepted:
        case OrderState::awaiting_mandate:
        case OrderState::mandated:
        case OrderState::preparing:
            return true;
        case OrderState::draft:
        case OrderState::to_dispatch:
        case OrderState::offered:
        case OrderState::submitted:
        case OrderState::to_deliver:
        case OrderState::delivered:
        case OrderState::closed:
        case OrderState::suspended:
        case OrderState::terminated:
        case OrderState::withdrawn:
        case OrderState::refused:
            break;
    }
    return false;
}

Result<void> check_seen(const Draft& draft, const SetDraftField& in, Filler me) {
    const DraftValue* now = value_of(draft, in.field);
    const std::int64_t version = now == nullptr ? 0 : now->version;
    if (version != in.version && (now == nullptr || now->by != me)) {
        return refuse(draft_field_stale, "version", {{"version", std::to_string(version)}});
    }
    return {};
}

}  // namespace ortoo::orders
