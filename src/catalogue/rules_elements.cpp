// SPDX-License-Identifier: MulanPSL-2.0
// The five elements of a guide (R49), words that say nothing, and what two versions differ in.
#include <algorithm>

#include "base/json_encode.h"
#include "base/text.h"
#include "catalogue/rules_claim.h"

namespace ortoo::catalogue {

namespace {

// 国办发〔2018〕45号 asks for lists without 兜底条款: nothing that only the clerk can fill in.
constexpr std::string_view vague[] = {
    "其他材料",   "其它材料",   "有关材料", "相关材料",   "其他证明", "其它证明", "有关证明",
    "相关证明",   "等材料",     "等证明",   "其他需要",   "其他资料", "相关资料", "有关资料",
    "规定的其他", "要求的其他", "认为需要", "必要的材料", "其他条件", "其他情形",
};

// Fields that people read; ids, versions and settings of the house are no part of the standard.
constexpr std::string_view compared[] = {
    "name",       "theme",          "department",         "item_type",
    "target",     "conditions",     "materials",          "statutory",
    "promised",   "limit_sentence", "is_instant",         "fee",
    "agent_mode", "visits",         "in_person_required", "site_visit_required",
    "steps",      "power_mode",     "high_frequency",     "incomplete_acceptance",
    "commitment", "extension_days", "situations",
};

std::string shown(const json::value& value) {
    if (value.is_string()) {
        return std::string(value.get_string());
    }
    if (value.is_array()) {
        std::vector<std::string> parts;
        for (const json::value& each : value.get_array()) {
            parts.push_back(shown(each));
        }
        return join(parts, "\n");
    }
    return value.is_null() ? "" : json::serialize(value);
}

struct Element {
    const char* field;
    const char* name;
    bool missing;
};

std::array<Element, 5> elements(const Item& item) {
    const auto blank = [](const std::string& text) { return trim(text).empty(); };
    const auto none = [&](const std::vector<std::string>& lines) {
        return std::all_of(lines.begin(), lines.end(), blank);
    };
    const bool unnamed = std::all_of(item.materials.begin(), item.materials.end(),
                                     [&](const Material& each) { return blank(each.name); });
    return {{{"name", "事项名称", blank(item.name)},
             {"conditions", "受理条件", none(item.conditions)},
             {"materials", "申请材料", unnamed},
             {"steps", "办理环节", none(item.steps)},
             {"promised", "承诺时限", !item.is_instant && item.promised.limit == 0}}};
}

}  // namespace

std::vector<ImportFault> missing_elements(const Item& item) {
    std::vector<ImportFault> out;
    for (const Element& each : elements(item)) {
        if (each.missing) {
            out.push_back({0, each.field, "missing"});
        }
    }
    return out;
}

std::string_view vague_word(std::string_view text) {
    for (const std::string_view word : vague) {
        if (text.find(word) != std::string_view::npos) {
            return word;
        }
    }
    return {};
}

std::vector<ImportFault> vague_lines(const Item& item) {
    std::vector<ImportFault> out;
    const auto check = [&](std::size_t no, const char* field, std::string_view text) {
        if (const auto word = vague_word(text); !word.empty()) {
            out.push_back({static_cast<std::int64_t>(no), field, std::string(word)});
        }
    };
    check(1, "name", item.name);
    for (std::size_t i = 0; i < item.conditions.size(); ++i) {
        check(i + 1, "conditions", item.conditions[i]);
    }
    for (const Material& each : item.materials) {
        check(static_cast<std::size_t>(each.no), "materials", each.name + each.note);
    }
    for (std::size_t i = 0; i < item.steps.size(); ++i) {
        check(i + 1, "steps", item.steps[i]);
    }
    return out;
}

Result<void> guide_complete(const Item& item) {
    std::vector<std::string> names;
    std::string first;
    for (const Element& each : elements(item)) {
        if (each.missing) {
            names.emplace_back(each.name);
            first = first.empty() ? each.field : first;
        }
    }
    if (names.empty()) {
        return {};
    }
    return refuse(guide_incomplete, first, {{"item", item.name}, {"elements", join(names, "、")}});
}

std::vector<Difference> differences(const Item& before, const Item& after) {
    const json::object old = encode(before);
    const json::object now = encode(after);
    std::vector<Difference> out;
    for (const std::string_view field : compared) {
        const json::value* a = old.if_contains(field);
        const json::value* b = now.if_contains(field);
        const json::value none;
        if ((a == nullptr ? none : *a) != (b == nullptr ? none : *b)) {
            out.push_back({std::string(field), shown(a == nullptr ? none : *a),
                           shown(b == nullptr ? none : *b)});
        }
    }
    return out;
}

}  // namespace ortoo::catalogue
