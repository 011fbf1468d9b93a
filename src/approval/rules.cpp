// SPDX-License-Identifier: MulanPSL-2.0
#include "approval/rules.h"

#include "base/text.h"

namespace ortoo::approval {

namespace {
// Shorter than this is a word such as 不符合, from which nobody learns what to do.
constexpr std::size_t reasons_min = 10;
}  // namespace

std::string_view remedies() {
    return "如不服本决定，可自收到决定书之日起六十日内申请行政复议，或者六个月内向人民法院提起行政"
           "诉讼。";
}

Result<std::string> decision_text(const Decide& in) {
    const std::string opinion(trim(in.opinion.value_or("")));
    switch (in.outcome) {
        case DecideOutcome::grant:
            return opinion.empty() ? std::string("同意") : opinion;
        case DecideOutcome::deny:
            break;
    }
    std::string text_out(trim(in.reasons.value_or("")));
    if (code_points(text_out) < reasons_min) {
        return refuse(approval_reason_missing, "reasons", {{"min", std::to_string(reasons_min)}});
    }
    if (!opinion.empty()) {
        text_out += "\n" + opinion;
    }
    return text_out + "\n" + std::string(remedies());
}

Result<void> four_eyes(const cases::Case& item, std::span<const cases::Opinion> opinions,
                       std::string_view decider) {
    if (cases::same_eyes(item, opinions, decider)) {
        return refuse(approval_same_person, "decider");
    }
    return {};
}

std::string reviewer_of(std::span<const cases::Opinion> opinions) {
    std::string found;
    for (const cases::Opinion& each : opinions) {
        if (each.step == cases::Step::review) {
            found = each.by_id;
        }
    }
    return found;
}

cases::Sight sight_of(std::string_view path) {
    cases::Sight sight = cases::sight_of(path);
    switch (sight.cut) {
        case cases::Cut::county:
            break;
        case cases::Cut::town:
        case cases::Cut::bureau:
        case cases::Cut::village:
            sight.cut = cases::Cut::bureau;
            break;
    }
    return sight;
}

}  // namespace ortoo::approval
