// SPDX-License-Identifier: MulanPSL-2.0
// 情形: the answers choose the list of materials.
#include <algorithm>

#include "cases/rules.h"

namespace ortoo::cases {

Result<void> check_answers(const catalogue::Item& item, std::span<const std::string> answers) {
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const bool known = std::ranges::any_of(item.situations, [&](const auto& situation) {
            return std::ranges::any_of(situation.answers, [&](const catalogue::Answer& each) {
                return each.key == answers[i];
            });
        });
        if (!known) {
            return refuse(case_answer_unknown, "answers[" + std::to_string(i) + "]",
                          {{"answer", answers[i]}});
        }
    }
    for (const catalogue::Situation& situation : item.situations) {
        const auto said = std::ranges::count_if(answers, [&](const std::string& answer) {
            return std::ranges::any_of(situation.answers, [&](const catalogue::Answer& each) {
                return each.key == answer;
            });
        });
        if (said != 1) {
            return refuse(case_answer_missing, "answers", {{"question", situation.question}});
        }
    }
    return {};
}

std::vector<Material> list_of(const catalogue::Item& item,
                              const std::optional<std::vector<std::string>>& answers) {
    const auto listed = answers ? catalogue::list_for(item, *answers) : item.materials;
    std::vector<Material> list;
    list.reserve(listed.size());
    for (const catalogue::Material& each : listed) {
        // Nobody was asked: what only one answer calls for cannot be demanded.
        const bool required = each.required && (answers || each.situations.empty());
        list.push_back({each.no, each.name, required, MaterialState::missing, {}, {}, 0, false});
    }
    return list;
}

}  // namespace ortoo::cases
