// SPDX-License-Identifier: MulanPSL-2.0
// What this viewer may do with the case now: the page shows these buttons and no others.
#include "cases/rules.h"

namespace ortoo::cases {

namespace {
class Words {
  public:
    void add(bool may, const char* word) {
        if (may) {
            list.emplace_back(word);
        }
    }
    std::vector<std::string> list;
};

bool grants_at_once(const Case& item) {
    return item.is_instant || item.acceptance == Acceptance::commitment;
}

void at_receipt(Words& out, const Case& item, const Viewer& viewer) {
    const bool neutral = viewer.accepts && !viewer.is_agent;
    out.add(viewer.checks, "check");
    out.add(viewer.checks, "notify");
    out.add(neutral, "accept");
    out.add(neutral && item.may_follow, "accept_incomplete");
    out.add(neutral && item.may_commit, "accept_commitment");
    out.add(neutral, "refuse_acceptance");
}

void in_review(Words& out, const Case& item, const Viewer& viewer) {
    out.add(viewer.reviews, "review");
    out.add(viewer.reviews, "ask_more");
    out.add(viewer.decides, "pause");
    out.add(viewer.decides && item.extension_days > 0, "extend");
    out.add(viewer.decides, "transfer");
}

// What several states share.
void anywhere(Words& out, const Case& item, const Viewer& viewer) {
    const bool waits = item.state == CaseState::correction || viewer.completes;
    out.add(waits && viewer.waited_out &&
                (item.state == CaseState::correction ? viewer.accepts : viewer.reviews),
            "send_back");
    const bool open = declared(item.state, CaseAct::withdraw).has_value();
    out.add(open && (viewer.is_citizen || viewer.may_withdraw || (!item.order && viewer.receives)),
            "withdraw");
    const bool may_void = item.state != CaseState::voided;
    out.add(may_void && viewer.decides && !viewer.void_asked, "void");
    out.add(may_void && viewer.overrides && viewer.void_asked, "confirm_void");
    out.add(viewer.overrides && !ended(item.state), "override");
}
}  // namespace

bool signs_for_result(orders::DeliveryWay way) {
    return way == orders::DeliveryWay::village || way == orders::DeliveryWay::town;
}

std::vector<std::string> allowed_acts(const Case& item, const Viewer& viewer) {
    Words out;
    const bool walk_in = !item.order;
    const bool waits = item.procedure == ProcedureKind::supplement;
    const bool decides = viewer.decides && !(item.four_eyes && viewer.reviewed);
    switch (item.state) {
        case CaseState::received:
            at_receipt(out, item, viewer);
            out.add(viewer.accepts && !viewer.is_agent && item.is_instant && !item.four_eyes &&
                        (viewer.decides || town_decides(item)),
                    "grant_at_once");
            break;
        case CaseState::correction:
            break;
        case CaseState::review:
            in_review(out, item, viewer);
            out.add(decides && grants_at_once(item), "grant_at_once");
            break;
        case CaseState::special:
            out.add(viewer.reviews && (!waits || viewer.waited_out), "resume");
            break;
        case CaseState::to_decide:
            out.add(decides, "decide");
            break;
        case CaseState::granted:
            out.add(viewer.reviews || viewer.decides, "issue");
            break;
        case CaseState::ready:
        case CaseState::denied:
            out.add(walk_in && viewer.delivers && !item.delivered_at, "deliver");
            break;
        case CaseState::accepted:
        case CaseState::issuing:
        case CaseState::closed:
        case CaseState::not_required:
        case CaseState::refused_acceptance:
        case CaseState::returned:
        case CaseState::withdrawn:
        case CaseState::voided:
        case CaseState::transferred:
            break;
    }
    const bool brings = walk_in ? viewer.receives : viewer.is_agent;
    out.add(brings && (item.state == CaseState::correction || waits || viewer.completes),
            "supplement");
    anywhere(out, item, viewer);
    return out.list;
}

}  // namespace ortoo::cases
