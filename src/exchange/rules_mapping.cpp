// SPDX-License-Identifier: MulanPSL-2.0
// No single national list is public: the enum is ours, each system outside has its table here.
#include <array>

#include "exchange/rules.h"

namespace ortoo::exchange {

namespace {

using cases::CaseState;

struct StateCodes {
    CaseState state;
    std::int64_t coarse;
    std::optional<std::int64_t> closing;
};

// 0 出证办结 1 不予许可 2 作废办结 4 转报办结 5 退件 6 不予受理; 3 删除 is an act of an
// administrator.
constexpr std::array state_codes{
    StateCodes{CaseState::received, 1, std::nullopt},
    StateCodes{CaseState::correction, 1, std::nullopt},
    StateCodes{CaseState::accepted, 2, std::nullopt},
    StateCodes{CaseState::review, 2, std::nullopt},
    StateCodes{CaseState::special, 2, std::nullopt},
    StateCodes{CaseState::to_decide, 2, std::nullopt},
    StateCodes{CaseState::granted, 2, std::nullopt},
    StateCodes{CaseState::issuing, 2, std::nullopt},
    StateCodes{CaseState::ready, 3, 0},
    StateCodes{CaseState::closed, 3, 0},
    StateCodes{CaseState::denied, 3, 1},
    StateCodes{CaseState::voided, 3, 2},
    StateCodes{CaseState::transferred, 3, 4},
    StateCodes{CaseState::returned, 3, 5},
    StateCodes{CaseState::withdrawn, 3, 5},
    StateCodes{CaseState::refused_acceptance, 3, 6},
    StateCodes{CaseState::not_required, 3, 6},
};
static_assert(state_codes.size() == cases::case_state_names.size());

struct RatingCodes {
    ratings::Level level;
    std::int64_t gbt39046;
    std::int64_t interface;
};
constexpr std::array rating_codes{
    RatingCodes{ratings::Level::very_satisfied, 1, 5},
    RatingCodes{ratings::Level::satisfied, 2, 4},
    RatingCodes{ratings::Level::basically_satisfied, 3, 3},
    RatingCodes{ratings::Level::dissatisfied, 4, 2},
    RatingCodes{ratings::Level::very_dissatisfied, 5, 1},
};
static_assert(rating_codes.size() == ratings::level_names.size());

const StateCodes& codes_of(CaseState state) {
    for (const StateCodes& each : state_codes) {
        if (each.state == state) {
            return each;
        }
    }
    return state_codes.front();  // not reached: a test asks for every state
}

std::int64_t digit_of(const RatingCodes& row, RatingCoding coding) {
    return coding == RatingCoding::gbt39046 ? row.gbt39046 : row.interface;
}

}  // namespace

std::int64_t coarse_status(CaseState state) {
    return codes_of(state).coarse;
}

std::optional<std::int64_t> closing_code(CaseState state) {
    return codes_of(state).closing;
}

std::int64_t project_type(bool is_instant, ProjectCoding coding) {
    return is_instant == (coding == ProjectCoding::c0109) ? 1 : 2;
}

std::int64_t satisfaction(ratings::Level level, RatingCoding coding) {
    for (const RatingCodes& each : rating_codes) {
        if (each.level == level) {
            return digit_of(each, coding);
        }
    }
    return 0;  // not reached: a test asks for every level
}

std::optional<ratings::Level> level_of(std::int64_t digit, RatingCoding coding) {
    for (const RatingCodes& each : rating_codes) {
        if (digit_of(each, coding) == digit) {
            return each.level;
        }
    }
    return std::nullopt;
}

}  // namespace ortoo::exchange
