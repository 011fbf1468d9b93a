// SPDX-License-Identifier: MulanPSL-2.0
// The second half of a sample errand: window, bureau, delivery, rating.
#include <fmt/format.h>

#include <algorithm>

#include "app/demo_errand.h"
#include "app/demo_picture.h"

namespace ortoo::app {

std::string DemoErrand::clerk() const {
    return "clerk." + case_.town.id.text.substr(6, 3);
}

// Marks what was handed in as in order; answers what is missing.
std::vector<cases::Defect> DemoErrand::check_papers() {
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

// The one-time notice, and the agent's way back with what was missing.
bool DemoErrand::correct(const std::vector<cases::Defect>& defects) {
    auto& cases = demo_.rooms_.cases;
    demo_.must("notice", [&](db::Tx& tx) {
        return cases.notify(tx, demo_.as(clerk(), at_), {case_.id, case_.version, defects, {}});
    });
    reload_case();
    reload_order();
    if (!later(6, 30)) {
        return false;
    }
    std::vector<cases::Supplied> brought;
    for (const auto& defect : defects) {
        const auto seed = serial_ * 13 + static_cast<std::size_t>(defect.material);
        brought.push_back({defect.material,
                           {picture(agent(), sample_sheet(static_cast<std::uint32_t>(seed)))},
                           true,
                           {}});
    }
    demo_.must("supplement", [&](db::Tx& tx) {
        return cases.supplement_order(tx, agent(), {order_.id, order_.version, brought});
    });
    reload_case();
    reload_order();
    return later(1, 8);
}

bool DemoErrand::at_window() {
    auto& cases = demo_.rooms_.cases;
    if (chance(4)) {
        demo_.must("refusal", [&](db::Tx& tx) {
            return cases.refuse_acceptance(tx, demo_.as(clerk(), at_),
                                           {case_.id, case_.version, cases::RefusalKind::not_ours,
                                            "该事项由上级部门受理", "鄂尔多斯市政务服务中心"});
        });
        reload_case();
        reload_order();
        return later(1, 8);
    }
    const auto defects = check_papers();
    if (!defects.empty()) {
        if (!correct(defects)) {
            return false;
        }
        check_papers();
    }
    demo_.must("acceptance of the case", [&](db::Tx& tx) {
        return cases.accept(tx, demo_.as(clerk(), at_), {case_.id, case_.version});
    });
    reload_case();
    // Bureaus mostly keep the promise; now and then a case lies too long and turns red.
    const int promised = static_cast<int>(case_.promised.limit);
    return chance(6) ? later(8 * (promised + 1), 8 * (promised + 4))
                     : later(1, std::max(4, 6 * promised));
}

bool DemoErrand::at_bureau() {
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
    reload_order();
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
    reload_order();
    return later(2, 14);
}

bool DemoErrand::hand_over() {
    auto& orders = demo_.rooms_.orders;
    if (order_.state != orders::OrderState::to_deliver) {
        return false;
    }
    order_ = demo_.must("collection", [&](db::Tx& tx) {
        return orders.collect(tx, agent(), {order_.id, order_.version});
    });
    if (!later(1, 9)) {
        return false;
    }
    std::vector<std::string> returned;
    for (const auto& paper : order_.papers) {
        if (paper.to_return) {
            returned.push_back(paper.id);
        }
    }
    const auto signature =
        picture(agent(), sample_signature(static_cast<std::uint32_t>(serial_ + 31)));
    order_ = demo_.must("delivery", [&](db::Tx& tx) {
        return demo_.rooms_.cases.deliver_order(tx, agent(),
                                                {order_.id, order_.version, signature, returned});
    });
    return later(1, 30);
}

void DemoErrand::rate() {
    if (!chance(78)) {
        return;
    }
    auto& ratings = demo_.rooms_.ratings;
    const auto reader = demo_.database_.reader();
    const auto open = ratings.mine(*reader, citizen(), {});
    if (!open) {
        return;
    }
    for (const auto& invitation : open->invitations) {
        ratings::Rate press;
        press.id = invitation.id;
        const std::size_t mood = demo_.dice_.under(100);
        press.level = mood < 62   ? ratings::Level::very_satisfied
                      : mood < 85 ? ratings::Level::satisfied
                      : mood < 93 ? ratings::Level::basically_satisfied
                      : mood < 98 ? ratings::Level::dissatisfied
                                  : ratings::Level::very_dissatisfied;
        demo_.must("rating", [&](db::Tx& tx) { return ratings.rate(tx, citizen(), press); });
    }
}

}  // namespace ortoo::app
