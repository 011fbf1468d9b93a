// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_family.h"

#include <algorithm>

#include "base/text.h"

namespace ortoo::catalogue {

const std::vector<SettledFamily>& centre_families() {
    static const std::vector<SettledFamily> all{
        {"市场监管", {"商事登记", "食品经营"}},
        {"税务", {"税务服务", "税费缴纳"}},
        {"户籍", {"户籍办理"}},
        {"交管", {"交管服务"}},
        {"水电气暖", {"水电气暖"}},
        {"城乡建设", {"住房保障", "用地管理"}},
    };
    return all;
}

std::vector<FamilyAt> settled(std::span<const Suited> items) {
    std::vector<FamilyAt> out;
    for (const SettledFamily& family : centre_families()) {
        FamilyAt row;
        row.family = family.name;
        for (const Suited& item : items) {
            if (std::ranges::count(family.themes, item.theme) == 0) {
                continue;
            }
            ++row.suitable;
            if (item.offered) {
                ++row.offered;
            } else {
                row.lacking.push_back(item.name);
            }
        }
        if (row.offered > 0) {
            row.settled = row.lacking.empty() ? Settled::full : Settled::part;
        }
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<std::vector<std::string>> settled_table(const SettledReport& report) {
    std::vector<std::vector<std::string>> rows{
        {"代码", "便民服务中心", "类别", "进驻情况", "可办事项", "应进驻事项", "未进驻事项"}};
    for (const CentreFamilies& centre : report.rows) {
        for (const FamilyAt& each : centre.families) {
            const char* word = each.settled == Settled::full   ? "全部进驻"
                               : each.settled == Settled::part ? "部分进驻"
                                                               : "未进驻";
            rows.push_back({centre.unit.text, centre.unit_name, each.family, word,
                            std::to_string(each.offered), std::to_string(each.suitable),
                            join(each.lacking, "、")});
        }
    }
    return rows;
}

}  // namespace ortoo::catalogue
