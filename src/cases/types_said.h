// SPDX-License-Identifier: MulanPSL-2.0
// What is said about a case's time; the English stands in web/src/text/said.en.json.
#pragma once

#include "base/said.h"

namespace ortoo::cases {

// --- why no clock runs
inline constexpr SaidWord awaits_correction{"case.correction", "等待补正"};
inline constexpr SaidWord stands_still{"case.stands_still", "，暂停计时"};
inline constexpr SaidWord special_procedure{"procedure.special", "特别程序"};
inline constexpr SaidWord is_closed{"case.closed", "已办结"};
inline constexpr SaidWord is_not_required{"case.not_required", "不需办理"};
inline constexpr SaidWord is_not_accepted{"case.refused_acceptance", "不予受理"};
inline constexpr SaidWord is_denied{"case.denied", "不予办理"};
inline constexpr SaidWord is_returned{"case.returned", "已退件"};
inline constexpr SaidWord is_withdrawn{"case.withdrawn", "已撤回"};
inline constexpr SaidWord is_voided{"case.voided", "已作废"};
inline constexpr SaidWord is_transferred{"case.transferred", "已转报"};

// --- the procedures during which nothing counts
inline constexpr SaidWord hearing{"procedure.hearing", "听证"};
inline constexpr SaidWord tender{"procedure.tender", "招标"};
inline constexpr SaidWord auction{"procedure.auction", "拍卖"};
inline constexpr SaidWord inspection{"procedure.inspection", "检验"};
inline constexpr SaidWord testing{"procedure.test", "检测"};
inline constexpr SaidWord quarantine{"procedure.quarantine", "检疫"};
inline constexpr SaidWord appraisal{"procedure.appraisal", "鉴定"};
inline constexpr SaidWord expert_review{"procedure.expert_review", "专家评审"};
inline constexpr SaidWord site_visit{"procedure.site_visit", "现场勘验"};
inline constexpr SaidWord supplement{"procedure.supplement", "补正"};

// --- why a last day moved
inline constexpr SaidWord why_received{"moved.received", "收件"};
inline constexpr SaidWord why_accepted{"moved.accepted", "受理"};
inline constexpr SaidWord why_notified{"moved.notified", "告知"};
inline constexpr SaidWord why_decided{"moved.decided", "作出决定"};
inline constexpr SaidWord why_deemed{"moved.deemed", "视为受理，从收件之日起算"};
inline constexpr SaidWord why_extended{"moved.extended", "延长审批：{reason}"};
inline constexpr SaidWord why_published{"moved.published", "放假安排公布，重新计算"};
inline constexpr SaidWord why_calendar{"moved.calendar", "工作日历有变动，重新计算"};

// --- how a clock's last day was found
inline constexpr SaidWord began_received{"clock.received", "{day}收件"};
inline constexpr SaidWord began_accepted{"clock.accepted", "{day}受理"};
inline constexpr SaidWord began_notified{"clock.notified", "{day}告知"};
inline constexpr SaidWord began_decided{"clock.decided", "{day}作出决定"};
inline constexpr SaidWord began_deemed{"clock.deemed", "{day}收件（视为受理）"};
inline constexpr SaidWord after_hours{"clock.after_hours", "（下班后，计为 {day}）"};
inline constexpr SaidWord on_the_spot{"clock.on_the_spot", "，即办"};
inline constexpr SaidWord next_day{"clock.next_day", "，次日起算"};
inline constexpr SaidWord plain_limit{"clock.limit", " "};
inline constexpr SaidWord promised_limit{"clock.promised", "承诺 "};
inline constexpr SaidWord statutory_limit{"clock.statutory", "法定 "};
inline constexpr SaidWord correction_limit{"clock.correction", "补正 "};
inline constexpr SaidWord completion_limit{"clock.completion", "补齐 "};
inline constexpr SaidWord delivery_limit{"clock.delivery", "送达 "};
inline constexpr SaidWord working_days{"clock.working_days", "{days} 个工作日"};
inline constexpr SaidWord natural_days{"clock.natural_days", "{days} 个自然日"};
inline constexpr SaidWord plain_days{"clock.days", "{days} 天"};
inline constexpr SaidWord comma{"clock.comma", "，"};
inline constexpr SaidWord paused_for{"clock.paused_for", "暂停 "};
inline constexpr SaidWord extended_by{"clock.extended_by", "，经批准延长 "};
inline constexpr SaidWord at_latest{"clock.at_latest", "，最晚 {day}"};
inline constexpr SaidWord may_change{"clock.may_change", "（放假安排公布后可能调整）"};
inline constexpr SaidWord since{"clock.since", "；{day}起"};
inline constexpr SaidWord stopped_on{"clock.stopped_on", "；{day}停止，用了 "};
inline constexpr SaidWord is_overdue{"clock.overdue", "；已超期"};

}  // namespace ortoo::cases
