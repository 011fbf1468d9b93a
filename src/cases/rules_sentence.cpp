// SPDX-License-Identifier: MulanPSL-2.0
// What people read about time: the light, and the sentence that explains a clock.
#include <algorithm>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
std::string day_text(CivilDate date, int year_known) {
    const std::string day =
        std::to_string(date.month()) + " 月 " + std::to_string(date.day()) + " 日";
    return date.year() == year_known ? day : std::to_string(date.year()) + " 年 " + day;
}

struct Words {
    std::string_view event;    // what happened on the first day
    std::string_view purpose;  // before the number of days
};

Words words_of(ClockKind kind) {
    switch (kind) {
        case ClockKind::acceptance:
            return {"收件", ""};
        case ClockKind::promise:
            return {"受理", "承诺 "};
        case ClockKind::statutory:
            return {"受理", "法定 "};
        case ClockKind::correction:
            return {"告知", "补正 "};
        case ClockKind::completion:
            return {"受理", "补齐 "};
        case ClockKind::delivery:
            break;
    }
    return {"作出决定", "送达 "};
}

std::string days_text(const Clock& clock, std::int64_t days, std::string_view natural = " 天") {
    return std::to_string(days) + (clock.allowance.unit == duty::DayUnit::working_days
                                       ? std::string(" 个工作日")
                                       : std::string(natural));
}

// Without the days on which it stood still.
std::string used_text(const duty::Calendar& calendar, const Clock& clock, CivilDate from,
                      CivilDate to) {
    const bool working = clock.allowance.unit == duty::DayUnit::working_days;
    std::int64_t used = working ? calendar.working_days_between(from, to) : to.days - from.days;
    for (const Pause& pause : clock.pauses) {
        used -= paused_days(calendar, clock, pause);
    }
    return "用了 " + days_text(clock, std::max<std::int64_t>(used, 0));
}

// Grey: no clock runs, and this is why.
std::string resting(const Case& item) {
    switch (item.state) {
        case CaseState::correction:
            return "等待补正";
        case CaseState::special:
            return std::string(item.procedure ? procedure_word(*item.procedure) : "特别程序") +
                   "，暂停计时";
        case CaseState::closed:
            return "已办结";
        case CaseState::not_required:
            return "不需办理";
        case CaseState::refused_acceptance:
            return "不予受理";
        case CaseState::denied:
            return item.delivered_at ? "不予办理" : "";
        case CaseState::returned:
            return "已退件";
        case CaseState::withdrawn:
            return "已撤回";
        case CaseState::voided:
            return "已作废";
        case CaseState::transferred:
            return "已转报";
        case CaseState::received:
        case CaseState::accepted:
        case CaseState::review:
        case CaseState::to_decide:
        case CaseState::granted:
        case CaseState::issuing:
        case CaseState::ready:
            break;
    }
    return "";
}
}  // namespace

duty::Light light_of(const duty::Calendar& calendar, const Case& item, Instant now) {
    return duty::light(calendar, item.due, resting(item), now);
}

std::string_view procedure_word(ProcedureKind kind) {
    switch (kind) {
        case ProcedureKind::hearing:
            return "听证";
        case ProcedureKind::tender:
            return "招标";
        case ProcedureKind::auction:
            return "拍卖";
        case ProcedureKind::inspection:
            return "检验";
        case ProcedureKind::test:
            return "检测";
        case ProcedureKind::quarantine:
            return "检疫";
        case ProcedureKind::appraisal:
            return "鉴定";
        case ProcedureKind::expert_review:
            return "专家评审";
        case ProcedureKind::site_visit:
            return "现场勘验";
        case ProcedureKind::supplement:
            break;
    }
    return "补正";
}

std::string began_why(const Clock& clock) {
    return clock.back_dated ? "视为受理，从收件之日起算" : std::string(words_of(clock.kind).event);
}

std::string pause_why(const duty::Calendar& calendar, const Clock& clock, const Pause& pause) {
    return std::string(procedure_word(pause.ground)) + "暂停 " +
           days_text(clock, paused_days(calendar, clock, pause));
}

std::string clock_sentence(const duty::Calendar& calendar, const Clock& clock) {
    const CivilDate from = local_date(clock.started);
    const Words words = words_of(clock.kind);
    std::string out = day_text(from, from.year()) +
                      (clock.back_dated ? "收件（视为受理）" : std::string(words.event));
    const CivilDate counted = duty::event_day(calendar, clock.started);
    if (counted != from) {  // the unit counts what comes after closing time for the next day
        out += "（下班后，计为 " + day_text(counted, from.year()) + "）";
    }
    if (clock.allowance.limit == 0) {
        out += "，即办";
    } else {
        out += "，次日起算" + (words.purpose.empty() ? " " : std::string(words.purpose)) +
               days_text(clock, clock.allowance.limit, " 个自然日");
    }
    for (const Pause& pause : clock.pauses) {
        if (pause.to) {
            out += "，" + pause_why(calendar, clock, pause);
        }
    }
    if (clock.extended > 0) {
        out += "，经批准延长 " + days_text(clock, clock.extended);
    }
    out += "，最晚 " + day_text(clock.due.date, from.year());
    if (clock.due.provisional) {
        out += "（放假安排公布后可能调整）";
    }
    if (clock.paused()) {
        const Pause& open = clock.pauses.back();
        out += "；" + day_text(local_date(open.from), from.year()) + "起" +
               std::string(procedure_word(open.ground)) + "，暂停计时";
    }
    if (clock.stopped) {
        const CivilDate to = local_date(*clock.stopped);
        out +=
            "；" + day_text(to, from.year()) + "停止，" + used_text(calendar, clock, counted, to);
    }
    if (clock.breached) {
        out += "；已超期";
    }
    return out;
}

ClockView view_of(const duty::Calendar& calendar, const Clock& clock) {
    return {clock.kind,           clock.state,           clock.started,
            clock.due.date,       clock.stopped,         clock.allowance.limit,
            clock.allowance.unit, clock.due.provisional, clock_sentence(calendar, clock),
            clock.pauses,         clock.extended,        clock.history};
}

}  // namespace ortoo::cases
