// SPDX-License-Identifier: MulanPSL-2.0
// 容缺受理: accepted on a signed promise; the rest follows within K5.
#include "cases/service.h"
#include "cases/service_material.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

std::vector<std::int64_t> Cases::may_follow(db::Session& session, const Context& ctx,
                                            const Case& item) const {
    std::vector<std::int64_t> out;
    if (const auto guide =
            parts_.catalogue.item(session, ctx.county, item.item, item.item_version)) {
        for (const catalogue::Material& each : guide->materials) {
            if (each.may_follow) {
                out.push_back(each.no);
            }
        }
    }
    return out;
}

Result<CaseView> Cases::accept_incomplete(db::Tx& tx, const Context& ctx,
                                          const AcceptIncomplete& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.accept"));
    if (!item.agent.empty() && item.agent == ctx.actor.id) {
        return refuse(case_own_agent, "agent");
    }
    TRY(after(item.state, CaseAct::accept_incomplete));
    if (!item.may_follow) {
        return refuse(case_incomplete_not_allowed, "item", {{"item", item.item_name}});
    }
    const auto before = store::materials(tx, ctx.county, item.id);
    const auto list = TRY(promised(before, may_follow(tx, ctx, item)));
    TRY(parts_.orders.bind_upload(tx, ctx, in.signature, item.id.text, "signature"));
    item.acceptance_number = number(tx, ctx, "SL");
    const UnitId unit = item.acceptor().id;
    boost::json::object body = hand_over(unit, item.bureau.id, item.acceptance_number);
    body["signature"] = in.signature.text;
    body["materials"] = states_of(list);
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::accept_incomplete, CaseAct::assign},
                    {"case.accepted_incomplete", unit, std::move(body), {}}));
    save_changed(tx, ctx, item.id, before, list);
    give_to_wallet(tx, ctx, item, list);
    const auto clocks = store::clocks(tx, ctx.county, item.id);
    const CivilDate due = running(clocks, ClockKind::completion)->due.date;
    TRY(parts_.documents.issue(tx, ctx, acceptance_paper(item)));
    TRY(parts_.documents.issue(tx, ctx, incomplete_paper(item, list, due)));
    std::vector<Defect> lacking;
    for (const Material& each : list) {
        if (each.state == MaterialState::promised) {
            lacking.push_back({each.no, "", "", each.name});
        }
    }
    tell_citizen(parts_, tx, ctx, item, "case.notice", {{"what", names_of(lacking)}}, true);
    return view_of(tx, ctx, item);
}

}  // namespace ortoo::cases
