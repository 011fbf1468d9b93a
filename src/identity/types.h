// SPDX-License-Identifier: MulanPSL-2.0
// Who works here, who asks for help, and how they prove it.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"

namespace ortoo::identity {

struct StaffTag {};
using StaffId = Id<StaffTag>;
struct AccountTag {};
using AccountId = Id<AccountTag>;  // of a citizen, known by a phone

// What a member of staff does at a unit and all below it; rules.h says what each may.
enum class Role {
    agent,          // 代办员
    clerk,          // 综窗人员
    approver,       // 审查
    decider,        // 决定
    supervisor,     // 监督人员
    station_head,   // 便民服务站负责人
    town_head,      // 便民服务中心负责人
    administrator,  // 管理员
    partner_clerk,  // 合作网点办事员: only what his point has taken
};
inline constexpr std::array role_names{
    std::pair{Role::agent, std::string_view{"agent"}},
    std::pair{Role::clerk, std::string_view{"clerk"}},
    std::pair{Role::approver, std::string_view{"approver"}},
    std::pair{Role::decider, std::string_view{"decider"}},
    std::pair{Role::supervisor, std::string_view{"supervisor"}},
    std::pair{Role::station_head, std::string_view{"station_head"}},
    std::pair{Role::town_head, std::string_view{"town_head"}},
    std::pair{Role::administrator, std::string_view{"administrator"}},
    std::pair{Role::partner_clerk, std::string_view{"partner_clerk"}},
};
constexpr const auto& names(Role) {
    return role_names;
}

enum class StaffState { active, disabled };
inline constexpr std::array staff_state_names{
    std::pair{StaffState::active, std::string_view{"active"}},
    std::pair{StaffState::disabled, std::string_view{"disabled"}},
};
constexpr const auto& names(StaffState) {
    return staff_state_names;
}

// A unit as the caller knows it. `outlets` stands above, so identity keeps what it is told.
struct UnitPlace {
    UnitId id;
    std::string name;
    std::string path;  // "150626.101."
};

// Permissions that this slice asks for itself.
inline constexpr std::string_view staff_read = "staff.read";
inline constexpr std::string_view staff_manage = "staff.manage";

// One answer for an unknown login and for a wrong password, so that logins cannot be found out.
inline constexpr RefusalCode wrong_credentials{"auth.wrong_credentials", Kind::unprocessable};
inline constexpr RefusalCode wait_longer{"auth.wait", Kind::too_many};  // seconds
inline constexpr RefusalCode staff_disabled{"auth.disabled", Kind::forbidden};
inline constexpr RefusalCode code_wait{"auth.code_wait", Kind::too_many};         // seconds
inline constexpr RefusalCode code_wrong{"auth.code_wrong", Kind::unprocessable};  // left
inline constexpr RefusalCode code_expired{"auth.code_expired", Kind::unprocessable};
inline constexpr RefusalCode password_wrong{"auth.password_wrong", Kind::unprocessable};
inline constexpr RefusalCode password_weak{"auth.password_weak", Kind::unprocessable};
inline constexpr RefusalCode staff_only{"auth.staff_only", Kind::forbidden};
// For every slice above: the permission is held, but not over this unit.
inline constexpr RefusalCode out_of_scope{"auth.out_of_scope", Kind::forbidden};
inline constexpr RefusalCode phone_invalid{"person.phone_invalid", Kind::unprocessable};
inline constexpr RefusalCode unit_not_found{"unit.not_found", Kind::not_found};
inline constexpr RefusalCode staff_not_found{"staff.not_found", Kind::not_found};
inline constexpr RefusalCode staff_stale{"staff.stale", Kind::stale};
inline constexpr RefusalCode login_taken{"staff.login_taken", Kind::conflict};
inline constexpr RefusalCode login_invalid{"staff.login_invalid", Kind::unprocessable};

}  // namespace ortoo::identity
