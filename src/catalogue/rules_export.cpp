// SPDX-License-Identifier: MulanPSL-2.0
// Items as rows of data/catalogue.csv: what is exported is imported again without any change.
#include "base/text.h"
#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

namespace {

constexpr std::array columns{
    "sample_id",          "theme",          "item_name",      "item_type",
    "item_type_code",     "department",     "handling_level", "target",
    "statutory_limit",    "statutory_unit", "promised_limit", "promised_unit",
    "is_instant",         "materials",      "conditions",     "fee",
    "gaqa_suitable",      "town_suitable",  "bank_channel",   "site_visit_required",
    "in_person_required", "agent_mode",     "high_frequency", "data_status",
};

std::pair<const char*, const char*> type_of(ItemType type) {
    switch (type) {
        case ItemType::permit:
            return {"行政许可", "01"};
        case ItemType::grant:
            return {"行政给付", "05"};
        case ItemType::confirmation:
            return {"行政确认", "07"};
        case ItemType::other_power:
            return {"其他行政权力", "10"};
        case ItemType::public_service:
            break;
    }
    return {"公共服务", "20"};
}

const char* level_of(HandlingLevel level) {
    switch (level) {
        case HandlingLevel::banner:
            return "旗";
        case HandlingLevel::town:
            return "苏木镇";
        case HandlingLevel::village:
            return "嘎查村";
        case HandlingLevel::police_station:
            break;
    }
    return "派出所";
}

const char* target_of(Target target) {
    switch (target) {
        case Target::persons:
            return "自然人";
        case Target::organisations:
            return "法人";
        case Target::both:
            break;
    }
    return "自然人和法人";
}

const char* unit_of(duty::DayUnit unit) {
    return unit == duty::DayUnit::working_days ? "工作日" : "自然日";
}

const char* yes(bool value) {
    return value ? "yes" : "no";
}

std::string materials_of(const Item& item) {
    std::vector<std::string> out;
    for (const Material& each : item.materials) {
        out.push_back(each.note.empty() ? each.name : each.name + "(" + each.note + ")");
    }
    return join(out, "|");
}

}  // namespace

TableRow item_columns() {
    return {columns.begin(), columns.end()};
}

TableRow item_row(const Item& item) {
    const auto [type, code] = type_of(item.item_type);
    return {item.code,
            item.theme,
            item.name,
            type,
            code,
            item.department,
            level_of(item.handling_level),
            target_of(item.target),
            item.statutory ? std::to_string(item.statutory->limit) : "",
            item.statutory ? unit_of(item.statutory->unit) : "",
            std::to_string(item.promised.limit),
            unit_of(item.promised.unit),
            yes(item.is_instant),
            materials_of(item),
            join(item.conditions, ";"),
            item.fee,
            yes(item.village),
            yes(item.town),
            yes(item.bank),
            yes(item.site_visit_required),
            yes(item.in_person_required),
            item.agent_mode == AgentMode::help ? "帮办" : "帮办或代办",
            yes(item.high_frequency),
            item.sample ? "compiled_sample_replace_with_official_list" : "official"};
}

}  // namespace ortoo::catalogue
