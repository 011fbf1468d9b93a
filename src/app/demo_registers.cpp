// SPDX-License-Identifier: MulanPSL-2.0
// Rules of every place, taken over from the banner's; trainings of the agents; short lessons. One
// station lacks 上门服务, and the training of one agent has run out, so that red is seen.
#include <array>

#include "app/demo.h"

namespace ortoo::app {

namespace {

using oversight::RegulationKind;

struct RuleText {
    RegulationKind kind;
    const char* title;
    oversight::Chapters chapters;
};

std::array<RuleText, 7> rule_texts() {
    const std::string scope = "旗政务服务大厅、各苏木镇便民服务中心、嘎查村（社区）便民服务站。";
    const std::string duties =
        "负责人抓落实，综窗人员和代办员照此执行，监督人员按月检查并公布结果。";
    return {{
        {RegulationKind::help_work,
         "帮办代办工作规则（样例）",
         {"帮办是帮着群众自己办，代办是受群众委托替他办。", scope,
          "自愿委托、无偿代办、公开透明、"
          "合法合规。",
          duties, "接单、委托、收件、送审、反馈、送达、评价，每一步都记入台账。"}},
        {RegulationKind::first_asked,
         "首问负责制（样例）",
         {"第一位被群众询问的工作人员，就是首问责任人。", scope, "谁首问、谁负责，不推诿、不敷衍。",
          duties, "能办的当场办；不归自己办的，带到或转到能办的人，并告知姓名和电话。"}},
        {RegulationKind::one_notice,
         "一次性告知制（样例）",
         {"需要的条件、材料、时限，一次说清、一次写清。", scope, "告知要书面，缺什么写什么。",
          duties, "收件时当场检查；缺件的，出具一次性告知单，群众签收。"}},
        {RegulationKind::time_limit,
         "限时办结制（样例）",
         {"每个事项都有公开的承诺时限，到期必须办结。", scope, "按工作日计算，特殊程序单独列明。",
          duties, "系统计时，临期提醒，超期自动记录并督办。"}},
        {RegulationKind::booking,
         "预约延时服务制（样例）",
         {"群众可以预约时间；下班前没办完的，延时办完。", scope, "先约先办，老人、残疾人优先。",
          duties, "电话或手机预约，代办员确认时间；延时情况记入当日日志。"}},
        {RegulationKind::home_visit,
         "上门服务制（样例）",
         {"行动不便的群众，代办员上门收件、核对、送达。", scope, "两人以上或全程留痕，不收费。",
          duties, "约定时间、出示工作证、当面核对、出具收据、送回结果。"}},
        {RegulationKind::green_channel,
         "绿色通道制度（样例）",
         {"老人、残疾人、孕产妇、军人等，优先叫号、优先办理。", scope, "不排队、不额外要材料。",
          duties, "叫号时选优先理由，窗口优先叫，不能办的当场说明原因。"}},
    }};
}

constexpr std::array lessons{
    std::pair{"一次性告知怎么写",
              "先打开办事指南，对照材料逐项勾；缺的写名称、份数、到哪里开。"
              "写完念给群众听一遍，再请他签收。"},
    std::pair{"收据和原件",
              "原件只看不留。要带走的原件，开收据，写清页数和归还日期；"
              "当天没送到的，锁进柜子并在系统里登记。"},
    std::pair{"代办不能代什么",
              "不代签字，不代领补贴款，不替人保管银行卡和密码。"
              "遇到这类要求，说明原因，请本人或法定代理人到场。"},
};

}  // namespace

void Demo::load_rules() {
    const outlets::Unit banner = units(outlets::UnitKind::banner).front();
    const Context admin = as("admin", now_);
    for (const RuleText& each : rule_texts()) {
        must("rule", [&](db::Tx& tx) -> Result<oversight::Regulation> {
            const auto draft = TRY(rooms_.oversight.draft(
                tx, admin, {banner.id, each.kind, each.title, each.chapters}));
            return rooms_.oversight.publish(tx, admin,
                                            {draft.id, draft.version, local_date(now_), true});
        });
    }
    using outlets::UnitKind;
    const std::string lacking = units(UnitKind::village).back().id.text;
    for (const UnitKind kind : {UnitKind::town, UnitKind::zone, UnitKind::village}) {
        for (const auto& unit : units(kind)) {
            must("rules taken over", [&](db::Tx& tx) -> Result<Nothing> {
                for (const RuleText& each : rule_texts()) {
                    if (unit.id.text != lacking || each.kind != RegulationKind::home_visit) {
                        TRY(rooms_.standing.adopt(tx, admin, {unit.id, each.kind, true}));
                    }
                }
                return Nothing{};
            });
        }
    }
}

void Demo::load_trainings() {
    const Context admin = as("admin", now_);
    const CivilDate today = local_date(now_);
    bool overdue = true;  // of the first village agent
    for (const auto& [login, staff] : staff_) {
        if (!login.starts_with("agent.")) {
            continue;
        }
        const bool town = login.ends_with("a") || login.ends_with("b");
        const bool late = overdue && !town && login != "agent.100203";
        overdue = overdue && !late;
        const CivilDate day = today.plus_days(late ? -390 : -60);
        const duty::NoteTraining in{staff.id, "帮办代办业务培训（样例）", 180, day,
                                    true,     day.plus_days(365)};
        must("training", [&](db::Tx& tx) { return rooms_.trainings.note(tx, admin, in); });
    }
    for (const auto& [title, content] : lessons) {
        must("lesson",
             [&](db::Tx& tx) { return rooms_.trainings.publish(tx, admin, {title, content, ""}); });
    }
}

}  // namespace ortoo::app
