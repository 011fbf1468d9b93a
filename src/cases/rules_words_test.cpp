// SPDX-License-Identifier: MulanPSL-2.0
// What people read: lights, clocks, who has it. And what no list knows: it falls on the safe side.
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
using S = CaseState;

Instant at(std::string_view text) {
    return parse_instant(text).value();
}

Case some_case(S state) {
    Case item;
    item.state = state;
    item.town.name = "无定河镇";
    item.bureau.name = "旗民政局";
    item.applicant_name = "巴特尔";
    item.received_at = at("2026-11-18T10:00:00+08:00");
    item.rank_at = item.received_at;
    return item;
}

Clock clock(ClockKind kind, std::int64_t limit = 5) {
    Clock out;
    out.kind = kind;
    out.started = at("2026-11-18T10:00:00+08:00");
    out.allowance = {limit, duty::DayUnit::working_days};
    out.due = due_of({}, out);
    out.due.provisional = false;
    return out;
}
}  // namespace

TEST_CASE("where no clock runs the light is grey and says why") {
    const std::map<S, std::string> grey{{S::correction, "等待补正"},
                                        {S::special, "特别程序，暂停计时"},
                                        {S::closed, "已办结"},
                                        {S::not_required, "不需办理"},
                                        {S::refused_acceptance, "不予受理"},
                                        {S::returned, "已退件"},
                                        {S::withdrawn, "已撤回"},
                                        {S::voided, "已作废"},
                                        {S::transferred, "已转报"}};
    for (const auto& [state, name] : names(S{})) {
        Case item = some_case(state);
        item.due = parse_date("2026-11-20");
        const duty::Light light = light_of({}, item, item.received_at);
        CAPTURE(name);
        const auto words = grey.find(state);
        CHECK((light.state == duty::LightState::grey) == (words != grey.end()));
        CHECK((words == grey.end() || light.sentence == words->second));
        item.delivered_at = item.received_at;
        if (state == S::denied) {
            CHECK(light_of({}, item, item.received_at).sentence == "不予办理");
        }
    }
}

TEST_CASE("each procedure has its word, in the light and in the clock") {
    std::set<std::string_view> words;
    for (const auto& [kind, name] : names(ProcedureKind{})) {
        Case item = some_case(S::special);
        item.procedure = kind;
        words.insert(procedure_word(kind));
        CHECK(light_of({}, item, item.received_at).sentence ==
              std::string(procedure_word(kind)) + "，暂停计时");
    }
    CHECK(words.size() == names(ProcedureKind{}).size());
    CHECK_FALSE(words.contains(""));
}

TEST_CASE("each clock says what began it and what it counts") {
    const std::map<ClockKind, std::string> said{
        {ClockKind::acceptance, "11 月 18 日收件，次日起算 5 个工作日，最晚 11 月 25 日"},
        {ClockKind::promise, "11 月 18 日受理，次日起算承诺 5 个工作日，最晚 11 月 25 日"},
        {ClockKind::statutory, "11 月 18 日受理，次日起算法定 5 个工作日，最晚 11 月 25 日"},
        {ClockKind::correction, "11 月 18 日告知，次日起算补正 5 个工作日，最晚 11 月 25 日"},
        {ClockKind::completion, "11 月 18 日受理，次日起算补齐 5 个工作日，最晚 11 月 25 日"},
        {ClockKind::delivery, "11 月 18 日作出决定，次日起算送达 5 个工作日，最晚 11 月 25 日"}};
    for (const auto& [kind, words] : said) {
        CHECK(clock_words({}, clock(kind)).chinese() == words);
        CHECK(began_why(clock(kind)).chinese() ==
              words.substr(words.find("日") + 3, words.find("，") - words.find("日") - 3));
    }
    Clock late = clock(ClockKind::promise);
    late.pauses = {
        {at("2026-11-19T09:00:00+08:00"), at("2026-11-20T09:00:00+08:00"), ProcedureKind::test}};
    late.stopped = at("2026-11-27T10:00:00+08:00");
    late.breached = at("2026-11-26T00:00:00+08:00");
    CHECK(clock_words({}, late).chinese() ==
          "11 月 18 日受理，次日起算承诺 5 个工作日，检测暂停 1 个工作日，最晚 11 月 25 日；"
          "11 月 27 日停止，用了 6 个工作日；已超期");
    Clock natural = clock(ClockKind::promise);
    natural.allowance.unit = duty::DayUnit::natural_days;
    natural.stopped = at("2026-11-18T11:00:00+08:00");
    natural.due.provisional = true;
    CHECK(clock_words({}, natural).chinese() ==
          "11 月 18 日受理，次日起算承诺 5 个自然日，最晚 11 月 25 日（放假安排公布后可能调整）；"
          "11 月 18 日停止，用了 0 天");
    const ClockView view = view_of({}, late);
    CHECK(view.kind == ClockKind::promise);
    CHECK(view.sentence == clock_words({}, late).chinese());
    CHECK(view.pauses == late.pauses);
    CHECK(view.limit == 5);
}

TEST_CASE("who has it: the applicant himself where no agent carries the case") {
    const std::map<S, std::pair<std::string, std::string>> alone{
        {S::received, {"clerk", "check"}},     {S::correction, {"citizen", "supplement"}},
        {S::accepted, {"approver", "review"}}, {S::review, {"approver", "review"}},
        {S::special, {"approver", "resume"}},  {S::to_decide, {"approver", "decide"}},
        {S::granted, {"approver", "issue"}},   {S::issuing, {"approver", "issue"}},
        {S::ready, {"citizen", "collect"}},    {S::denied, {"citizen", "collect"}}};
    for (const auto& [state, name] : names(S{})) {
        const auto wanted = alone.find(state);
        const Next next = next_of(some_case(state));
        CAPTURE(name);
        CHECK(next.who == (wanted == alone.end() ? "nobody" : wanted->second.first));
        CHECK(next.what == (wanted == alone.end() ? "nothing" : wanted->second.second));
    }
    Case item = some_case(S::received);
    item.bureau_accepts = true;
    CHECK(next_of(item).who == "approver");
    CHECK(next_of(item).name == "旗民政局");
    item = some_case(S::special);
    item.procedure = ProcedureKind::supplement;
    CHECK(next_of(item).what == "supplement");
    item = some_case(S::denied);
    item.delivered_at = item.received_at;
    CHECK(next_of(item).who == "nobody");
}

TEST_CASE("progress of an ended order asks the citizen, and shows what 补正 wants") {
    orders::Order order;
    order.agent = identity::StaffId{"agent"};
    order.agent_name = "其其格";
    Case item = some_case(S::special);
    item.order = orders::OrderId{"o"};
    item.agent_name = "其其格";
    item.procedure = ProcedureKind::supplement;
    const std::vector<Notice> notices{{"n", "BZ1", 1, item.received_at, "王", {}, {}}};
    order.state = orders::OrderState::preparing;
    ProgressView view = progress_of({}, item, order, notices, item.received_at);
    CHECK(view.who_has_it == "其其格");
    CHECK(view.agent.has_value());
    CHECK(view.notice->number == "BZ1");
    CHECK_FALSE(progress_of({}, item, order, {}, item.received_at).notice);
    order.agent.reset();
    CHECK_FALSE(progress_of({}, item, order, {}, item.received_at).agent);
    order.agent = identity::StaffId{"agent"};
    order.state = orders::OrderState::terminated;
    view = progress_of({}, item, order, notices, item.received_at);
    CHECK(view.who_has_it == "巴*");
    CHECK(view.what_you_do == "supplement");
    CHECK_FALSE(view.agent);
}

TEST_CASE("progress knows the step of every state, and the result once there is one") {
    for (const auto& [state, name] : names(S{})) {
        Case item = some_case(state);
        item.tab = tab_of(state, true);
        item.accepted_at = was_accepted(state) ? std::optional(item.received_at) : std::nullopt;
        const ProgressView view = progress_of({}, item, std::nullopt, {}, item.received_at);
        CAPTURE(name);
        CHECK(view.outcome == name);
        CHECK(view.steps.size() == (ended(state) && !item.accepted_at ? 2 : 4));
        CHECK((view.steps.back().state == ProgressState::done) == (item.tab == Tab::done));
        CHECK_FALSE(view.results);
    }
    Case item = some_case(S::closed);
    item.tab = Tab::done;
    item.accepted_at = item.received_at;
    item.issued_at = item.received_at;
    item.delivered_at = at("2026-11-20T10:00:00+08:00");
    item.result_number = "乌草建〔2026〕1号";
    const ProgressView view = progress_of({}, item, std::nullopt, {}, item.received_at);
    CHECK(view.results->number == item.result_number);
    CHECK(view.steps.back().at == item.delivered_at);
}

TEST_CASE("progress of an order that has no case yet") {
    orders::OrderView order;
    order.number = "DB20261118-0001";
    order.state = orders::OrderState::offered;
    order.applicant.name = "巴特尔";
    order.next = {"agent", "其其格", "accept"};
    order.agent = orders::AgentRef{identity::StaffId{"a"}, "其其格", "04777581001"};
    ProgressView view = progress_of(order);
    CHECK(view.steps.size() == 5);
    CHECK(view.steps[1].state == ProgressState::now);
    CHECK(view.who_has_it == "其其格");
    CHECK(view.what_you_do == "nothing");
    CHECK(view.agent->phone == "04777581001");
    order.state = orders::OrderState::withdrawn;
    order.next = {"citizen", "巴特尔", "sign_mandate"};
    order.agent.reset();
    view = progress_of(order);
    CHECK(view.steps.size() == 2);
    CHECK(view.who_has_it == "巴*");
    CHECK(view.what_you_do == "sign_mandate");
    CHECK_FALSE(view.agent);
    CHECK(view.outcome == "withdrawn");
}

}  // namespace ortoo::cases
