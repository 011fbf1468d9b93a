// SPDX-License-Identifier: MulanPSL-2.0
// Codes of the 实施清单 and the checks across its fields.
#include "catalogue/rules_task.h"

#include <algorithm>

#include "base/identifiers.h"
#include "base/text.h"
#include "catalogue/rules_claim.h"

namespace ortoo::catalogue {

namespace {

constexpr std::size_t credit_size = 18;
constexpr std::size_t catalog_size = 12;
constexpr std::size_t task_size = credit_size + 1 + catalog_size;
constexpr std::size_t handle_size = task_size + 2;

bool credit_code(std::string_view text) {
    const auto normal = normal_credit_code(text);
    return normal && *normal == text;
}

template <class T>
bool has(const std::vector<T>& list, T value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool digits_and_letters(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

class Checker {
  public:
    Checker(const Item& item, const Task& task) : item_(item), task_(task) {}

    std::vector<ImportFault> run() {
        codes();
        organ();
        limits();
        visits();
        results();
        money_and_phones();
        return std::move(faults_);
    }

  private:
    void fault(const char* field, std::string_view code) {
        if (!code.empty()) {
            faults_.push_back({0, field, std::string(code)});
        }
    }
    void fault_if(bool wrong, const char* field, const char* code) {
        if (wrong) {
            fault(field, code);
        }
    }
    void codes() {
        fault("task_code", task_code_fault(task_.task_code, task_.use_level, task_.catalog_code));
        fault("handle_code", handle_code_fault(task_.handle_code, task_.task_code));
        fault_if(!credit_code(task_.organ_code), "organ_code", "credit_code");
        fault_if(task_.task_code.size() == task_size &&
                     task_.task_code.substr(0, credit_size) != task_.organ_code,
                 "organ_code", "contradicts");
        fault_if(trim(task_.by_law).empty(), "by_law", "missing");
    }
    void organ() {
        const bool entrusted = task_.power_source == PowerSource::entrusted_above ||
                               task_.power_source == PowerSource::entrusted_peer ||
                               task_.organ_kind == OrganKind::entrusted;
        fault_if(entrusted == trim(task_.entrusted_organ).empty(), "entrusted_organ",
                 entrusted ? "missing" : "contradicts");
        fault_if(task_.served.empty(), "served", "missing");
        const bool person = has(task_.served, Served::person);
        const bool others = task_.served.size() > (person ? 1U : 0U);
        fault_if(!task_.served.empty() && ((item_.target == Target::persons && !person) ||
                                           (item_.target == Target::organisations && !others)),
                 "served", "contradicts");
    }
    void limits() {
        const auto& statutory = item_.statutory;
        fault_if(statutory && statutory->unit == item_.promised.unit &&
                     item_.promised.limit > statutory->limit,
                 "promised", "over_statutory");
        fault_if(item_.is_instant != (item_.promised.limit == 0), "is_instant", "contradicts");
        fault_if(task_.effective && task_.cancelled && *task_.cancelled < *task_.effective,
                 "cancelled", "before_effective");
        fault_if(task_.state == TaskState::cancelled && !task_.cancelled, "cancelled", "missing");
    }
    void visits() {
        fault_if(task_.forms.empty(), "forms", "missing");
        fault_if(item_.visits > 0 && trim(task_.visit_reason).empty(), "visit_reason", "missing");
        fault_if(item_.visits == 0 && !task_.online && !task_.express, "express", "missing");
        const bool form =
            has(task_.forms, HandleForm::online) || has(task_.forms, HandleForm::mobile);
        fault_if(!task_.forms.empty() && form != task_.online, "online", "contradicts");
    }
    void results() {
        fault_if(task_.result_kinds.empty(), "result_kinds", "missing");
        const bool none = has(task_.result_kinds, ResultKind::none);
        fault_if(none && (task_.result_kinds.size() > 1 || !task_.result_name.empty()),
                 "result_kinds", "contradicts");
        fault_if(!none && trim(task_.result_name).empty(), "result_name", "missing");
        fault_if(task_.result_name.ends_with("证") && !has(task_.result_kinds, ResultKind::licence),
                 "result_kinds", "not_a_licence");
        fault_if(
            task_.result_name.ends_with("批复") && !has(task_.result_kinds, ResultKind::approval),
            "result_kinds", "not_an_approval");
    }
    void money_and_phones() {
        const bool free = trim(item_.fee).starts_with("不收费") || trim(item_.fee).empty();
        fault_if(!free && trim(task_.fee_basis).empty(), "fee_basis", "missing");
        fault_if(!phone_fits(task_.ask_phone), "ask_phone", "phone");
        fault_if(!phone_fits(task_.complain_phone), "complain_phone", "phone");
    }

    const Item& item_;
    const Task& task_;
    std::vector<ImportFault> faults_;
};

}  // namespace

std::string_view task_code_fault(std::string_view code, UseLevel level,
                                 std::string_view catalog_code) {
    if (code.size() != task_size) {
        return code.empty() ? "missing" : "length";
    }
    if (!credit_code(code.substr(0, credit_size))) {
        return "credit_code";
    }
    if (code.substr(credit_size, 1) != digit(level, Standard::gbt39046)) {
        return "level";
    }
    const std::string_view tail = code.substr(credit_size + 1);
    if (!digits_and_letters(tail) ||
        (catalog_code.size() == catalog_size && tail != catalog_code)) {
        return "catalog_code";
    }
    return {};
}

std::string_view handle_code_fault(std::string_view code, std::string_view task_code) {
    if (code.empty()) {
        return {};
    }
    if (code.size() != handle_size) {
        return "length";
    }
    if (!code.starts_with(task_code)) {
        return "task_code";
    }
    const std::string_view tail = code.substr(task_size);
    return tail[0] >= '0' && tail[0] <= '9' && tail[1] >= '0' && tail[1] <= '9' ? std::string_view{}
                                                                                : "digits";
}

std::vector<ImportFault> task_faults(const Item& item, const Task& task) {
    return Checker(item, task).run();
}

}  // namespace ortoo::catalogue
