// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_case.h"

#include <fmt/format.h>

#include <algorithm>

namespace ortoo::app {

bool DemoCase::later(int hours_min, int hours_max) {
    const auto reader = demo_.database_.reader();
    const auto calendar = demo_.rooms_.duty.calendar(*reader, demo_.config_.county);
    const duty::OfficeHours hours;
    std::int64_t minutes =
        60 * hours_min + static_cast<std::int64_t>(dice_.under(
                             static_cast<std::size_t>(60 * (hours_max - hours_min) + 1)));
    CivilDate date = local_date(at_);
    std::int64_t minute = std::max<std::int64_t>(local_minute(at_), hours.open);
    // Office hours only, and no step of an office on a day off.
    while (!calendar->is_working_day(date) || minute + minutes > hours.close) {
        if (calendar->is_working_day(date)) {
            minutes -= std::max<std::int64_t>(0, hours.close - minute);
        }
        date = date.plus_days(1);
        minute = hours.open;
    }
    const Instant next = local_at(date, static_cast<int>(minute + minutes));
    at_ = std::max(next, at_.plus_minutes(1))
              .plus_micros(static_cast<std::int64_t>(dice_.under(59'000'000)));
    return at_ < demo_.now_;
}

std::string DemoCase::desk(const char* role) const {
    const std::string& bureau = case_.bureau.id.text;
    const bool is_bureau = bureau.find('B') != std::string::npos;
    return std::string(role) + "." + (is_bureau ? "b" + bureau.substr(7) : bureau.substr(6, 3));
}

orders::UploadId DemoCase::picture(const Context& ctx, const std::string& bytes) {
    return demo_.picture(ctx, bytes);
}

void DemoCase::reload_case() {
    const auto reader = demo_.database_.reader();
    case_ = *demo_.rooms_.cases.find(*reader, demo_.context(at_), case_.id);
}

std::string DemoCase::clerk() const {
    return "clerk." + case_.town.id.text.substr(6, 3);
}

// Marks what was handed in as in order; answers what is missing.
std::vector<cases::Defect> DemoCase::check_papers() {
    auto& cases = demo_.rooms_.cases;
    const auto reader = demo_.database_.reader();
    std::vector<cases::CheckedMaterial> checked;
    std::vector<cases::Defect> defects;
    for (const auto& material : cases.view_of(*reader, demo_.as(clerk(), at_), case_).materials) {
        if (material.state == cases::MaterialState::received) {
            checked.push_back({material.no, cases::MaterialState::ok, {}});
        } else if (material.required && material.state == cases::MaterialState::missing) {
            defects.push_back({material.no, "没有提交", "请补交" + material.name, {}});
        }
    }
    if (!checked.empty()) {
        demo_.must("check", [&](db::Tx& tx) {
            return cases.check(tx, demo_.as(clerk(), at_), {case_.id, case_.version, checked});
        });
        reload_case();
    }
    return defects;
}

bool DemoCase::at_bureau() {
    if (case_.state != cases::CaseState::review) {
        return true;  // it ended at the window; the agent still brings the answer home
    }
    auto& approval = demo_.rooms_.approval;
    const bool deny = chance(5);
    demo_.must("review", [&](db::Tx& tx) {
        return approval.review(
            tx, demo_.as(desk("approver"), at_),
            {case_.id, case_.version,
             deny ? "申请地块在禁牧区内，不符合条件。"
                  : "材料齐全，情况属实，符合规定条件，建议准予。",
             deny ? approval::ReviewOutcome::disagree : approval::ReviewOutcome::agree});
    });
    reload_case();
    if (!later(1, 5)) {
        return false;
    }
    approval::Decide decide{case_.id, case_.version, approval::DecideOutcome::grant, {}, {}};
    if (deny) {
        decide.outcome = approval::DecideOutcome::deny;
        decide.reasons = "申请地块位于禁牧区，依照草原法的规定不予许可。";
    }
    demo_.must("decision", [&](db::Tx& tx) {
        return approval.decide(tx, demo_.as(desk("decider"), at_), decide);
    });
    reload_case();
    if (deny) {
        return later(1, 8);
    }
    if (!later(1, 8)) {
        return false;
    }
    demo_.must("result", [&](db::Tx& tx) {
        return approval.issue(tx, demo_.as(desk("decider"), at_),
                              {case_.id, case_.version,
                               fmt::format("样证〔{}〕{:04} 号", local_date(at_).year(), serial_),
                               local_date(at_).plus_days(365 * 3)});
    });
    reload_case();
    return later(2, 14);
}

}  // namespace ortoo::app
