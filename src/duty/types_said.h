// SPDX-License-Identifier: MulanPSL-2.0
// What is said about time and about who answers; the English stands in web/src/text/said.en.json.
#pragma once

#include "base/said.h"

namespace ortoo::duty {

inline constexpr SaidWord not_counting{"light.not_counting", "不计时"};
inline constexpr SaidWord ends_today{"light.today", "今天到期"};
inline constexpr SaidWord ends_in_hours{"light.today_hours", "今天到期·剩 {hours} 小时"};
inline constexpr SaidWord ends_in_minutes{"light.today_minutes", "今天到期·剩 {minutes} 分钟"};
inline constexpr SaidWord days_left{"light.days_left", "还剩 {days} 天"};
inline constexpr SaidWord days_over{"light.days_over", "超期 {days} 天"};
inline constexpr SaidWord minutes_left{"light.minutes_left", "还剩 {minutes} 分钟"};
inline constexpr SaidWord hours_left{"light.hours_left", "还剩 {hours} 小时"};
inline constexpr SaidWord minutes_over{"light.minutes_over", "超时 {minutes} 分钟"};
inline constexpr SaidWord hours_over{"light.hours_over", "超时 {hours} 小时"};

inline constexpr SaidWord nobody_on_duty{"on_duty.nobody", "现在无人值班，请拨打 12345"};
inline constexpr SaidWord here_until{"on_duty.here", "{unit} {agent} 在岗，到 {until}"};
inline constexpr SaidWord other_until{"on_duty.other",
                                      "村里现在无人在岗，请找 {unit} {agent}，到 {until}"};
inline constexpr SaidWord in_place_of{"on_duty.in_place_of", "（替{name}）"};

}  // namespace ortoo::duty
