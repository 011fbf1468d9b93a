// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/rules_rating.h"

#include <array>

#include "base/text.h"
#include "exchange/rules.h"

namespace ortoo::exchange {

namespace {
// Who rated is not kept, so certKeyGOV, userName and userProp stay empty; so does what only the
// catalogue of the state knows.
constexpr auto columns_of_rating = std::to_array<std::string_view>({
    "areaCode",     "areaName",     "deptCode",   "taskCode",          "taskHandleItem",
    "taskName",     "subMatter",    "projectNo",  "proStatus",         "proDepartCode",
    "proDepart",    "proManager",   "pf",         "certKeyGOV",        "userName",
    "userProp",     "satisfaction", "evalDetail", "writingEvaluation", "assessTime",
    "assessNumber",
});
}  // namespace

std::int64_t channel_code(ratings::Way way) {
    switch (way) {
        case ratings::Way::computer:
            return 1;
        case ratings::Way::mobile:
            return 2;
        case ratings::Way::qr:
            return 3;
        case ratings::Way::tablet:
            return 4;
        case ratings::Way::evaluator:
        case ratings::Way::paper:
            break;
    }
    return 5;
}

std::span<const std::string_view> rating_columns() {
    return columns_of_rating;
}

std::vector<std::string> rating_cells(const cases::Case& item, const Said& said) {
    return {item.unit.id.text,
            item.unit.name,
            "",
            item.item.text,
            "",
            item.item_name,
            "",
            item.number,
            std::to_string(coarse_status(item.state)),
            item.bureau.id.text,
            item.bureau.name,
            item.agent_name,
            std::to_string(channel_code(said.way)),
            "",
            "",
            "",
            std::to_string(satisfaction(said.level, RatingCoding::interface)),
            join(said.tags, ","),
            said.words,
            stamp(said.at),
            std::to_string(static_cast<int>(said.turn))};
}

}  // namespace ortoo::exchange
