// SPDX-License-Identifier: MulanPSL-2.0
// The wording of a guide, and what follows from an item's kind.
#include <algorithm>
#include <iterator>

#include "base/json_encode.h"
#include "catalogue/rules.h"
#include "outlets/rules.h"

namespace ortoo::catalogue {

namespace {

// Pictogram keys are those of web/src/ui/icons.ts.
constexpr std::pair<std::string_view, std::string_view> pictos[] = {
    {"民政救助", "hand"},         {"养老服务", "cane"},        {"殡葬服务", "doc"},
    {"婚姻家庭", "people"},       {"儿童关爱", "baby"},        {"社会保险", "shield"},
    {"社会保障卡", "card"},       {"就业创业", "bag"},         {"医疗保障", "heart"},
    {"残疾人服务", "wheelchair"}, {"生育服务", "baby"},        {"计划生育奖扶", "people"},
    {"卫生许可", "steth"},        {"公共卫生", "steth"},       {"户籍办理", "idCard"},
    {"公安服务", "shield"},       {"交管服务", "car"},         {"退役军人服务", "star"},
    {"惠农补贴", "coins"},        {"畜牧兽医", "sheep"},       {"农资管理", "crop"},
    {"农机监理", "truck"},        {"土地管理", "crop"},        {"农业保险", "shield"},
    {"农产品", "crop"},           {"林业草原", "tree"},        {"水利", "water"},
    {"不动产登记", "home"},       {"用地管理", "pin"},         {"住房保障", "home"},
    {"住房公积金", "key"},        {"商事登记", "shop"},        {"食品经营", "food"},
    {"烟草专卖", "shop"},         {"集成服务", "certificate"}, {"税费缴纳", "coins"},
    {"税务服务", "doc"},          {"道路运输", "road"},        {"教育资助", "book"},
    {"教育服务", "book"},         {"法律服务", "scales"},      {"应急救助", "bell"},
    {"广电服务", "sound"},        {"水电气暖", "bolt"},        {"村级证明", "certificate"},
};

std::string where_to_apply(const Item& item) {
    std::string places;
    if (item.village) {
        places += "嘎查村便民服务站、";
    }
    if (item.town) {
        places += "苏木镇便民服务中心、";
    }
    return "提出申请：到" + places + "旗政务服务中心窗口，或请代办员" +
           (item.agent_mode == AgentMode::help ? "帮办" : "帮办、代办");
}

}  // namespace

std::string limit_sentence(const TimeLimit& promised, bool is_instant) {
    if (is_instant || promised.limit == 0) {
        return "当场办结";
    }
    const bool working = promised.unit == duty::DayUnit::working_days;
    return std::to_string(promised.limit) + (working ? " 个工作日" : " 个自然日");
}

std::vector<std::string> steps_of(const Item& item) {
    std::vector<std::string> steps{where_to_apply(item)};
    if (item.in_person_required) {
        steps.emplace_back("本人到场：这件事须由本人亲自办，代办员可以陪同和预约");
    }
    if (item.is_instant) {
        steps.emplace_back("核对材料：齐全的当场办结，不齐的一次性告知要补什么");
    } else {
        steps.emplace_back("核对材料：齐全的当场受理，不齐的一次性告知要补什么");
        if (item.site_visit_required) {
            steps.emplace_back("上门核查：工作人员到现场看，不用您跑");
        }
        steps.push_back("审查决定：" + bureau_name(item.department) + "在受理后 " +
                        limit_sentence(item.promised, false) + "内办完");
    }
    steps.emplace_back(item.village ? "领取结果：可以送到嘎查村，也可以邮寄或到窗口领取"
                                    : "领取结果：到窗口领取，或邮寄");
    return steps;
}

std::string_view picto_of(std::string_view theme) {
    for (const auto& [name, picto] : pictos) {
        if (name == theme) {
            return picto;
        }
    }
    return "doc";
}

std::string bureau_name(std::string_view department) {
    // What a village certifies itself has no bureau of its own: 民政 guides the villages' work.
    return outlets::bureau_name(department).value_or("旗民政局");
}

bool four_eyes_default(ItemType type) {
    return type == ItemType::permit;
}

void complete(Item& item) {
    item.limit_sentence = limit_sentence(item.promised, item.is_instant);
    item.steps = steps_of(item);
    item.picto = std::string(picto_of(item.theme));
    item.visits = item.in_person_required ? 1 : 0;
    item.extension_days = extension_default(item.item_type);
}

std::string content_of(Item item) {
    item.id = {};
    item.version = 0;
    item.bureau = {};
    item.four_eyes = false;
    item.limit_sentence.clear();
    item.steps.clear();
    item.picto.clear();
    return json::serialize(encode(item));
}

Level deciding_level(const Item& item) {
    const bool own =
        item.handling_level == HandlingLevel::town || item.handling_level == HandlingLevel::village;
    return own || item.power_mode == PowerMode::authorised ? Level::town : Level::banner;
}

Level accepting_level(const Item& item) {
    return item.power_mode == PowerMode::entrusted ? Level::town : deciding_level(item);
}

std::int64_t extension_default(ItemType type) {
    return type == ItemType::permit ? 10 : 0;
}

std::vector<Material> list_for(const Item& item, const std::vector<std::string>& answers) {
    std::vector<Material> out;
    std::copy_if(item.materials.begin(), item.materials.end(), std::back_inserter(out),
                 [&](const Material& material) {
                     const auto& calls = material.situations;
                     return calls.empty() ||
                            std::any_of(calls.begin(), calls.end(), [&](const std::string& key) {
                                return std::find(answers.begin(), answers.end(), key) !=
                                       answers.end();
                            });
                 });
    return out;
}

bool offered_at(const Item& item, std::string_view unit_kind) {
    if (unit_kind == "village") {
        return item.village;
    }
    if (unit_kind == "town" || unit_kind == "zone") {
        return item.town;
    }
    return unit_kind == "banner" || unit_kind == "bureau";
}

}  // namespace ortoo::catalogue
