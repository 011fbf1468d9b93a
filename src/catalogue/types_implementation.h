// SPDX-License-Identifier: MulanPSL-2.0
// 实施清单 (GB/T 39554.1, ZWFW C0109): what one organ does for an item, beside its guide. Inside
// are names; the digits of either standard are written and read at the border only.
#pragma once

#include "catalogue/types_import.h"

namespace ortoo::catalogue {

enum class Standard { gbt39046, c0109 };
inline constexpr std::array standard_names{
    std::pair{Standard::gbt39046, std::string_view{"gbt39046"}},
    std::pair{Standard::c0109, std::string_view{"c0109"}},
};
constexpr const auto& names(Standard) {
    return standard_names;
}

enum class PowerSource {  // 权力来源
    own,
    passed_down,
    authorised_above,
    authorised_peer,
    entrusted_above,
    entrusted_peer,
};
inline constexpr std::array power_source_names{
    std::pair{PowerSource::own, std::string_view{"own"}},                  // 法定本级行使
    std::pair{PowerSource::passed_down, std::string_view{"passed_down"}},  // 上级下放
    std::pair{PowerSource::authorised_above, std::string_view{"authorised_above"}},
    std::pair{PowerSource::authorised_peer, std::string_view{"authorised_peer"}},
    std::pair{PowerSource::entrusted_above, std::string_view{"entrusted_above"}},
    std::pair{PowerSource::entrusted_peer, std::string_view{"entrusted_peer"}},
};
constexpr const auto& names(PowerSource) {
    return power_source_names;
}

enum class UseLevel { nation, province, city, county, town, village, graded };  // 行使层级
inline constexpr std::array use_level_names{
    std::pair{UseLevel::nation, std::string_view{"nation"}},
    std::pair{UseLevel::province, std::string_view{"province"}},
    std::pair{UseLevel::city, std::string_view{"city"}},
    std::pair{UseLevel::county, std::string_view{"county"}},
    std::pair{UseLevel::town, std::string_view{"town"}},
    std::pair{UseLevel::village, std::string_view{"village"}},
    std::pair{UseLevel::graded, std::string_view{"graded"}},  // 分级管理
};
constexpr const auto& names(UseLevel) {
    return use_level_names;
}

enum class OrganKind { statutory, authorised, entrusted, other };  // 实施主体性质
inline constexpr std::array organ_kind_names{
    std::pair{OrganKind::statutory, std::string_view{"statutory"}},
    std::pair{OrganKind::authorised, std::string_view{"authorised"}},
    std::pair{OrganKind::entrusted, std::string_view{"entrusted"}},
    std::pair{OrganKind::other, std::string_view{"other"}},
};
constexpr const auto& names(OrganKind) {
    return organ_kind_names;
}

enum class Served {  // 服务对象
    person,
    enterprise,
    institution,
    social,
    unincorporated,
    organ,
    other,
};
inline constexpr std::array served_names{
    std::pair{Served::person, std::string_view{"person"}},                  // 自然人
    std::pair{Served::enterprise, std::string_view{"enterprise"}},          // 企业法人
    std::pair{Served::institution, std::string_view{"institution"}},        // 事业法人
    std::pair{Served::social, std::string_view{"social"}},                  // 社会组织法人
    std::pair{Served::unincorporated, std::string_view{"unincorporated"}},  // 非法人企业
    std::pair{Served::organ, std::string_view{"organ"}},                    // 行政机关
    std::pair{Served::other, std::string_view{"other"}},
};
constexpr const auto& names(Served) {
    return served_names;
}

enum class HandleForm { window, online, mobile, express, other };  // 办理形式
inline constexpr std::array handle_form_names{
    std::pair{HandleForm::window, std::string_view{"window"}},
    std::pair{HandleForm::online, std::string_view{"online"}},
    std::pair{HandleForm::mobile, std::string_view{"mobile"}},
    std::pair{HandleForm::express, std::string_view{"express"}},
    std::pair{HandleForm::other, std::string_view{"other"}},
};
constexpr const auto& names(HandleForm) {
    return handle_form_names;
}

enum class Reach { none, nation, province, city, county, town, village };  // 通办范围
inline constexpr std::array reach_names{
    std::pair{Reach::none, std::string_view{"none"}},
    std::pair{Reach::nation, std::string_view{"nation"}},
    std::pair{Reach::province, std::string_view{"province"}},
    std::pair{Reach::city, std::string_view{"city"}},
    std::pair{Reach::county, std::string_view{"county"}},
    std::pair{Reach::town, std::string_view{"town"}},
    std::pair{Reach::village, std::string_view{"village"}},
};
constexpr const auto& names(Reach) {
    return reach_names;
}

enum class ResultKind { licence, approval, other, none };  // 结果类型
inline constexpr std::array result_kind_names{
    std::pair{ResultKind::licence, std::string_view{"licence"}},    // 证照
    std::pair{ResultKind::approval, std::string_view{"approval"}},  // 批文
    std::pair{ResultKind::other, std::string_view{"other"}},
    std::pair{ResultKind::none, std::string_view{"none"}},
};
constexpr const auto& names(ResultKind) {
    return result_kind_names;
}

enum class TaskState { in_use, paused, cancelled };  // 事项状态
inline constexpr std::array task_state_names{
    std::pair{TaskState::in_use, std::string_view{"in_use"}},
    std::pair{TaskState::paused, std::string_view{"paused"}},
    std::pair{TaskState::cancelled, std::string_view{"cancelled"}},
};
constexpr const auto& names(TaskState) {
    return task_state_names;
}

}  // namespace ortoo::catalogue
