// SPDX-License-Identifier: MulanPSL-2.0
// The second half of a sample errand: window, bureau, delivery, rating.
#include <algorithm>

#include "app/demo_errand.h"
#include "app/demo_picture.h"

namespace ortoo::app {

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
    const bool goes_on = DemoCase::at_bureau();
    reload_order();
    return goes_on;
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
