// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_task.h"

#include <doctest/doctest.h>

namespace ortoo::catalogue {

namespace {

// Published codes (domain facts 2.1); the first 18 characters pass the check of GB 32100.
const std::string organ = "11440103007493637K";
const std::string code = organ + "4440120012002";

Item guide() {
    Item item;
    item.code = "S-1";
    item.name = "临时救助";
    item.promised = {10, duty::DayUnit::working_days};
    item.statutory = TimeLimit{20, duty::DayUnit::working_days};
    item.fee = "不收费";
    return item;
}

Task whole() {
    Task task;
    task.catalog_code = "440120012002";
    task.task_code = code;
    task.handle_code = code + "01";
    task.by_law = "社会救助暂行办法";
    task.organ_code = organ;
    task.served = {Served::person};
    task.forms = {HandleForm::window, HandleForm::mobile};
    task.ask_phone = "0477-7580001";
    task.complain_phone = "12345";
    task.result_kinds = {ResultKind::approval};
    task.result_name = "批复";
    task.online = true;
    return task;
}

std::string faults(const Task& task, const Item& item = guide()) {
    std::string out;
    for (const ImportFault& each : task_faults(item, task)) {
        out += each.field + " " + each.code + ";";
    }
    return out;
}

template <class F>
std::string bent(F change) {
    Task task = whole();
    Item item = guide();
    change(task, item);
    return faults(task, item);
}

}  // namespace

TEST_CASE("published 实施编码 and 业务办理项编码 are right, others say what is wrong") {
    CHECK(task_code_fault(code, UseLevel::county, "440120012002").empty());
    CHECK(task_code_fault("12441500196720244T3442199806003", UseLevel::city, "").empty());
    const std::string third = "11310000MB2F30661Y2312003564000";
    CHECK(task_code_fault(third, UseLevel::province, "").empty());
    CHECK(handle_code_fault(third + "01", third).empty());
    CHECK(task_code_fault("", UseLevel::county, "") == "missing");
    CHECK(task_code_fault(code + "0", UseLevel::county, "") == "length");
    CHECK(task_code_fault("11440103007493637A4440120012002", UseLevel::county, "") ==
          "credit_code");
    CHECK(task_code_fault(code, UseLevel::city, "") == "level");
    CHECK(task_code_fault(code, UseLevel::county, "440120012003") == "catalog_code");
    CHECK(handle_code_fault("", third).empty());
    CHECK(handle_code_fault(third + "1", third) == "length");
    CHECK(handle_code_fault(code + "01", third) == "task_code");
    CHECK(handle_code_fault(third + "0A", third) == "digits");
    for (const char* tail : {"A0", "/0", "0/", "0:", ":0"}) {
        CAPTURE(tail);
        CHECK(handle_code_fault(third + tail, third) == "digits");
    }
    // A lower letter, and what is neither digit nor letter, stand in no code.
    for (const char* tail : {"a", "-", ":", "["}) {
        CAPTURE(tail);
        CHECK(task_code_fault(organ + "4" + "44012001200" + tail, UseLevel::county, "") ==
              "catalog_code");
    }
    CHECK(task_code_fault(organ + "4" + "44012001200Z", UseLevel::county, "").empty());
    CHECK(task_code_fault("11440103007493637k4440120012002", UseLevel::county, "") ==
          "credit_code");
}

TEST_CASE("a row without fault has none; each check across fields has its code") {
    CHECK(faults(whole()).empty());
    CHECK(bent([](Task& t, Item&) { t.organ_code = "12441500196720244T"; }) ==
          "organ_code contradicts;");
    CHECK(bent([](Task& t, Item&) { t.by_law = " "; }) == "by_law missing;");
    CHECK(bent([](Task& t, Item&) { t.power_source = PowerSource::entrusted_above; }) ==
          "entrusted_organ missing;");
    CHECK(bent([](Task& t, Item&) { t.entrusted_organ = "镇政府"; }) ==
          "entrusted_organ contradicts;");
    CHECK(bent([](Task& t, Item&) { t.served.clear(); }) == "served missing;");
    CHECK(bent([](Task& t, Item&) { t.served = {Served::enterprise}; }) == "served contradicts;");
    CHECK(bent([](Task&, Item& i) { i.target = Target::organisations; }) == "served contradicts;");
    CHECK(bent([](Task&, Item& i) { i.promised.limit = 21; }) == "promised over_statutory;");
    CHECK(bent([](Task&, Item& i) {
              i.promised = {21, duty::DayUnit::natural_days};  // another unit is not compared
          }).empty());
    CHECK(bent([](Task&, Item& i) { i.statutory.reset(); }).empty());
    CHECK(bent([](Task&, Item& i) { i.is_instant = true; }) == "is_instant contradicts;");
    CHECK(bent([](Task&, Item& i) { i.promised.limit = 0; }) == "is_instant contradicts;");
    CHECK(bent([](Task&, Item& i) { i.visits = 1; }) == "visit_reason missing;");
    CHECK(bent([](Task& t, Item& i) {
              i.visits = 1;
              t.visit_reason = "须本人照相";
          }).empty());
    CHECK(bent([](Task& t, Item&) {
              t.online = false;
              t.forms = {HandleForm::window};
          }) == "express missing;");
    CHECK(bent([](Task& t, Item&) { t.forms = {HandleForm::window}; }) == "online contradicts;");
    CHECK(bent([](Task& t, Item&) { t.forms.clear(); }) == "forms missing;");
    CHECK(bent([](Task& t, Item&) { t.result_name = "低保证"; }) == "result_kinds not_a_licence;");
    CHECK(bent([](Task& t, Item&) { t.result_kinds = {ResultKind::licence}; }) ==
          "result_kinds not_an_approval;");
    CHECK(bent([](Task& t, Item&) { t.result_name = ""; }) == "result_name missing;");
    CHECK(bent([](Task& t, Item&) { t.result_kinds = {ResultKind::approval, ResultKind::none}; }) ==
          "result_kinds contradicts;");
    CHECK(bent([](Task&, Item& i) { i.fee = "10 元"; }) == "fee_basis missing;");
    CHECK(bent([](Task& t, Item&) { t.ask_phone = "前台"; }) == "ask_phone phone;");
    CHECK(bent([](Task& t, Item&) { t.complain_phone = ""; }) == "complain_phone phone;");
    CHECK(bent([](Task& t, Item&) { t.state = TaskState::cancelled; }) == "cancelled missing;");
    CHECK(bent([](Task& t, Item&) {
              t.effective = parse_date("2026-02-01");
              t.cancelled = parse_date("2026-01-31");
          }) == "cancelled before_effective;");
}

TEST_CASE("the digits of the two standards are not mixed") {
    CHECK(digit(Served::organ, Standard::gbt39046) == "5");
    CHECK(digit(Served::organ, Standard::c0109) == "6");
    CHECK(digit(UseLevel::graded, Standard::gbt39046) == "7");
    CHECK(digit(UseLevel::graded, Standard::c0109) == "6");
    CHECK(of_digit<Served>("5", Standard::gbt39046) == Served::organ);
    CHECK(of_digit<Served>("5", Standard::c0109) == Served::unincorporated);
    CHECK(of_digit<HandleForm>("3", Standard::gbt39046) == HandleForm::mobile);
    CHECK(of_digit<HandleForm>("3", Standard::c0109) == HandleForm::express);
    CHECK_FALSE(of_digit<UseLevel>("7", Standard::c0109));
    CHECK_FALSE(of_digit<Served>("", Standard::gbt39046));
    const auto of = [](const auto& all) {
        for (const auto& [value, name] : all) {
            for (const Standard standard : {Standard::gbt39046, Standard::c0109}) {
                if (const auto text = digit(value, standard)) {
                    CHECK(of_digit<std::decay_t<decltype(value)>>(*text, standard) == value);
                }
            }
        }
    };
    of(served_names);
    of(handle_form_names);
    of(use_level_names);
    of(organ_kind_names);
    of(power_source_names);
    of(reach_names);
    of(result_kind_names);
    of(task_state_names);
}

TEST_CASE("a row is written and read again in either standard") {
    Task task = whole();
    task.effective = parse_date("2026-01-01");
    task.served = {Served::person, Served::organ};
    const std::vector<TableRow> rows{task_columns(), task_row(guide(), task, Standard::gbt39046)};
    const auto read = parse_tasks(rows, Standard::gbt39046);
    REQUIRE(read);
    CHECK(read->faults.empty());
    REQUIRE(read->rows.size() == 1);
    CHECK(read->rows[0].task == task);
    CHECK(read->rows[0].code == "S-1");
    const auto mixed = parse_tasks(rows, Standard::c0109);
    REQUIRE(mixed);
    CHECK_FALSE(mixed->rows[0].task == task);  // 5 means something else there
    task.forms = {HandleForm::window, HandleForm::online};
    const std::vector<TableRow> other{task_columns(), task_row(guide(), task, Standard::c0109)};
    CHECK(parse_tasks(other, Standard::c0109)->rows[0].task == task);
}

TEST_CASE("checks across fields hold in both directions") {
    CHECK(bent([](Task& t, Item&) { t.task_code = "x"; }) ==
          "task_code length;handle_code task_code;");
    CHECK(bent([](Task& t, Item&) { t.organ_code = "11440103007493637k"; }) ==
          "organ_code credit_code;organ_code contradicts;");
    for (const PowerSource source : {PowerSource::entrusted_above, PowerSource::entrusted_peer}) {
        CHECK(bent([&](Task& t, Item&) {
                  t.power_source = source;
                  t.entrusted_organ = "镇政府";
              }).empty());
    }
    CHECK(bent([](Task& t, Item&) { t.power_source = PowerSource::entrusted_peer; }) ==
          "entrusted_organ missing;");
    CHECK(bent([](Task& t, Item&) { t.organ_kind = OrganKind::entrusted; }) ==
          "entrusted_organ missing;");
    CHECK(bent([](Task& t, Item& i) {
              i.target = Target::organisations;
              t.served = {Served::person, Served::enterprise};
          }).empty());
    CHECK(bent([](Task& t, Item&) {
              t.effective = parse_date("2026-01-31");
              t.cancelled = parse_date("2026-01-31");
              t.state = TaskState::cancelled;
          }).empty());
    CHECK(bent([](Task& t, Item&) { t.effective = parse_date("2026-01-31"); }).empty());
    CHECK(bent([](Task& t, Item&) {
              t.online = false;
              t.express = true;
              t.forms = {HandleForm::window};
          }).empty());
    CHECK(bent([](Task& t, Item&) { t.forms = {HandleForm::online}; }).empty());
    CHECK(bent([](Task& t, Item&) {
              t.result_kinds = {ResultKind::none};
              t.result_name.clear();
          }).empty());
    CHECK(bent([](Task& t, Item&) { t.result_kinds = {ResultKind::none}; }) ==
          "result_kinds contradicts;result_kinds not_an_approval;");
    CHECK(bent([](Task& t, Item&) {
              t.result_kinds = {ResultKind::licence};
              t.result_name = "低保证";
          }).empty());
    CHECK(bent([](Task&, Item& i) { i.fee = " "; }).empty());
    CHECK(bent([](Task& t, Item& i) {
              i.fee = "10 元";
              t.fee_basis = "内发改费字〔2020〕1号";
          }).empty());
}

}  // namespace ortoo::catalogue
