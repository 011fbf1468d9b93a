// SPDX-License-Identifier: MulanPSL-2.0
// What is said about an errand: what it waits for, and why this agent was chosen. The English
// stands in web/src/text/said.en.json.
#pragma once

#include "base/said.h"

namespace ortoo::orders {

// --- what it waits for while no clock runs
inline constexpr SaidWord waits_draft{"order.draft", "还没提交"};
inline constexpr SaidWord waits_dispatch{"order.to_dispatch", "等站长派单"};
inline constexpr SaidWord waits_contact{"order.accepted", "代办员联系中"};
inline constexpr SaidWord waits_signature{"order.awaiting_mandate", "等本人签字"};
inline constexpr SaidWord waits_papers{"order.preparing", "准备材料"};
inline constexpr SaidWord waits_bureau{"order.submitted", "部门办理中"};
inline constexpr SaidWord waits_rating{"order.delivered", "等您评价"};
inline constexpr SaidWord was_closed{"order.closed", "已办结"};
inline constexpr SaidWord was_suspended{"order.suspended", "已中止"};
inline constexpr SaidWord was_terminated{"order.terminated", "已终止"};
inline constexpr SaidWord was_withdrawn{"order.withdrawn", "已撤回"};
inline constexpr SaidWord was_refused{"order.refused", "不予代办"};
inline constexpr SaidWord under_way{"order.under_way", "办理中"};
inline constexpr SaidWord answered_words{"enquiry.answered", "已答复"};
inline constexpr SaidWord call_over{"call.over", "已结束"};

// --- why this agent: given to … because …
inline constexpr SaidWord given_to{"dispatch.given_to", "给{name}："};
inline constexpr SaidWord village_on_duty{"dispatch.village_on_duty", "本村在岗"};
inline constexpr SaidWord town_on_duty{"dispatch.town_on_duty", "苏木镇在岗"};
inline constexpr SaidWord village_off_duty{"dispatch.village_off_duty",
                                           "本村值班人员，现不在值班时间"};
inline constexpr SaidWord town_off_duty{"dispatch.town_off_duty", "苏木镇值班人员，现不在值班时间"};
inline constexpr SaidWord of_this_grid{"dispatch.grid", "，管本网格"};
inline constexpr SaidWord has_open{"dispatch.open_orders", "，手上 {count} 件"};
inline constexpr SaidWord fewest{"dispatch.fewest", "，最少"};
inline constexpr SaidWord speaks_mongolian{"dispatch.mongolian", "，会说蒙古语"};
inline constexpr SaidWord knows_such{"dispatch.skilled", "，熟悉这类事项"};
inline constexpr SaidWord is_away_km{"dispatch.distance", "，相距约 {km} 公里"};
inline constexpr SaidWord others_asked{"dispatch.others_asked", "（前 {count} 位未接）"};
inline constexpr SaidWord nobody_to_give{"dispatch.nobody",
                                         "本村和苏木镇都没有可派的代办员，请站长派单"};
inline constexpr SaidWord answered_call{"dispatch.answered_call", "接电话的人，首问负责"};
inline constexpr SaidWord by_hand{"dispatch.by_hand", "{name}指派："};
inline constexpr SaidWord sub_delegated{"dispatch.sub_delegated", "转委托："};

}  // namespace ortoo::orders
