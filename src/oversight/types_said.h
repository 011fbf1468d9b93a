// SPDX-License-Identifier: MulanPSL-2.0
// The English stands in web/src/text/said.en.json.
#pragma once

#include "base/said.h"

namespace ortoo::oversight {

inline constexpr SaidWord replied{"supervision.replied", "已回复"};
inline constexpr SaidWord table_missing{"calendar.table_missing",
                                        "{year} 年节假日安排尚未导入，{count} 个时限是暂定的"};
inline constexpr SaidWord table_missing_many{
    "calendar.table_missing_many", "{year} 年节假日安排尚未导入，{count} 个以上的时限是暂定的"};

// --- the eight haves
inline constexpr SaidWord has_windows{"have.windows", "有 {count} 个帮办代办窗口"};
inline constexpr SaidWord has_no_window{"have.no_window", "没有帮办代办窗口"};
inline constexpr SaidWord has_few_agents{"have.few_agents", "代办员 {have} 名，至少 {need} 名"};
inline constexpr SaidWord has_agents_resting{"have.agents_resting", "代办员 {have} 名，今天休息"};
inline constexpr SaidWord has_on_duty{"have.on_duty", "今天在岗 {have} 名，至少 {need} 名"};
inline constexpr SaidWord has_equipment{"have.equipment", "设备齐全、都能用"};
inline constexpr SaidWord lacks_first{"have.lacks_first", "缺："};
inline constexpr SaidWord lacks_next{"have.lacks_next", "、"};
inline constexpr SaidWord lacks_pieces{"have.pieces", "（能用 {have}，要 {need}）"};
inline constexpr SaidWord piece_queue_machine{"piece.queue_machine", "叫号机"};
inline constexpr SaidWord piece_evaluator{"piece.evaluator", "评价器"};
inline constexpr SaidWord piece_document_camera{"piece.document_camera", "高拍仪"};
inline constexpr SaidWord piece_computer{"piece.computer", "计算机"};
inline constexpr SaidWord piece_printer{"piece.printer", "打印机"};
inline constexpr SaidWord piece_other{"piece.other", "其他设备"};
inline constexpr SaidWord has_items{"have.items", "公布 {have} 项，至少 {need} 项"};
inline constexpr SaidWord has_no_list{"have.no_list", "清单还没公布"};
inline constexpr SaidWord has_guides{"have.guides", "{count} 项都有指南"};
inline constexpr SaidWord has_guides_behind{"have.guides_behind",
                                            "{count} 项的标准变了，指南还没确认"};
inline constexpr SaidWord has_no_responsibility{"have.no_responsibility", "责任清单还没公布"};
inline constexpr SaidWord has_nobody{"have.nobody", "没有代办员"};
inline constexpr SaidWord has_confirmed{"have.confirmed", "{count} 名代办员都确认了"};
inline constexpr SaidWord has_unconfirmed{"have.unconfirmed", "{count} 名代办员还没确认"};
inline constexpr SaidWord has_rules{"have.rules", "制度齐全"};
inline constexpr SaidWord rule_help_work{"rule.help_work", "帮办代办工作规则"};
inline constexpr SaidWord rule_first_asked{"rule.first_asked", "首问负责"};
inline constexpr SaidWord rule_one_notice{"rule.one_notice", "一次性告知"};
inline constexpr SaidWord rule_time_limit{"rule.time_limit", "限时办结"};
inline constexpr SaidWord rule_booking{"rule.booking", "预约延时"};
inline constexpr SaidWord rule_home_visit{"rule.home_visit", "上门服务"};
inline constexpr SaidWord rule_green_channel{"rule.green_channel", "绿色通道"};
inline constexpr SaidWord rule_other{"rule.other", "其他制度"};
inline constexpr SaidWord has_ledger{"have.ledger", "近 {days} 天有工作日志"};
inline constexpr SaidWord has_no_ledger{"have.no_ledger", "近 {days} 天没有工作日志"};

}  // namespace ortoo::oversight
