// SPDX-License-Identifier: MulanPSL-2.0
// The one window: check list, one-time notice, acceptance, refusal of acceptance.
#include "base/text.h"
#include "cases/service.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

namespace {
void save_changed(db::Tx& tx, const Context& ctx, const CaseId& id,
                  const std::vector<Material>& before, const std::vector<Material>& after_act) {
    for (std::size_t i = 0; i < after_act.size(); ++i) {
        const Material& was = before[i];
        const Material& is = after_act[i];
        if (was.state != is.state || was.note != is.note || was.told != is.told ||
            was.supplied_in != is.supplied_in) {
            store::save_material(tx, ctx.county, id, is);
        }
    }
}

boost::json::object states_of(const std::vector<Material>& list) {
    boost::json::object out;
    for (const Material& each : list) {
        out[std::to_string(each.no)] = name_of(each.state);
    }
    return out;
}

// The material's name beside its number, for readers who have no list at hand.
std::vector<Defect> named_defects(std::vector<Defect> defects, const std::vector<Material>& list) {
    for (Defect& defect : defects) {
        for (const Material& material : list) {
            if (material.no == defect.material) {
                defect.name = material.name;
            }
        }
    }
    return defects;
}

// What the applicant must bring, in a few words.
std::string names_of(const std::vector<Defect>& defects) {
    std::vector<std::string> out;
    for (const Defect& defect : defects) {
        out.push_back(shortened(defect.name.value_or(""), 10));
    }
    const std::size_t all = out.size();
    if (all > 2) {
        out.resize(2);
    }
    return join(out, "、") + (all > 2 ? "等 " + std::to_string(all) + " 样" : "");
}
}  // namespace

Result<CaseView> Cases::check(db::Tx& tx, const Context& ctx, const CheckMaterials& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.check"));
    const auto before = store::materials(tx, ctx.county, item.id);
    const auto list = TRY(checked(before, in.materials, item.submissions));
    const UnitId town = item.town.id;
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::check},
                    {"case.checked", town, {{"materials", states_of(list)}}, {}}));
    save_changed(tx, ctx, item.id, before, list);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::notify(db::Tx& tx, const Context& ctx, const Notify& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.check"));
    TRY(after(item.state, CaseAct::notify));
    const auto before = store::materials(tx, ctx.county, item.id);
    const auto earlier = store::notices(tx, ctx.county, item.id);
    const auto list = TRY(notified(before, in.defects, !earlier.empty()));
    Notice notice;
    notice.id = make_id(ctx.now, parts_.random);
    notice.number = number(tx, ctx, "BZ");
    notice.submission = item.submissions;
    notice.at = ctx.now;
    notice.by = ctx.actor.name;
    notice.defects = named_defects(in.defects, list);
    const UnitId town = item.town.id;
    boost::json::object body{{"notice", notice.number},
                             {"submission", notice.submission},
                             {"materials", states_of(list)}};
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::notify},
                    {"case.notified", town, std::move(body), in.days}));
    store::add_notice(tx, ctx.county, item.id, static_cast<std::int64_t>(earlier.size()) + 1,
                      notice, ctx.actor.id);
    save_changed(tx, ctx, item.id, before, list);
    if (item.order) {
        if (const auto order = parts_.orders.find(tx, ctx, *item.order)) {
            TRY(parts_.orders.pushed_reopened(tx, ctx, *order));
        }
    }
    tell_citizen(parts_, tx, ctx, item, "case.notice", {{"what", names_of(notice.defects)}}, true);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::accept(db::Tx& tx, const Context& ctx, const CaseStep& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.accept"));
    if (!item.agent.empty() && item.agent == ctx.actor.id) {
        return refuse(case_own_agent, "agent");
    }
    TRY(after(item.state, CaseAct::accept));
    const auto before = store::materials(tx, ctx.county, item.id);
    const auto list = TRY(complete(before));
    item.acceptance_number = number(tx, ctx, "SL");
    const UnitId town = item.town.id;
    boost::json::object body = hand_over(town, item.bureau.id, item.acceptance_number);
    item = TRY(move(tx, ctx, std::move(item), {CaseAct::accept, CaseAct::assign},
                    {"case.accepted", town, std::move(body), {}}));
    save_changed(tx, ctx, item.id, before, list);
    const std::string date = item.due ? to_text(*item.due) : std::string();
    tell_citizen(parts_, tx, ctx, item, "case.accepted", {{"date", date}}, true);
    return view_of(tx, ctx, item);
}

Result<CaseView> Cases::refuse_acceptance(db::Tx& tx, const Context& ctx,
                                          const RefuseAcceptance& in) {
    Case item = TRY(at_window(tx, ctx, in.id, in.version, "case.accept"));
    if (!item.agent.empty() && item.agent == ctx.actor.id) {
        return refuse(case_own_agent, "agent");
    }
    const std::string where_to = in.where_to.value_or("");
    if (in.kind == RefusalKind::not_ours && trim(where_to).empty()) {
        return refuse(case_where_to_missing, "where_to");
    }
    const CaseAct act =
        in.kind == RefusalKind::not_ours ? CaseAct::refuse_not_ours : CaseAct::refuse_not_required;
    TRY(after(item.state, act));
    item.acceptance_number = number(tx, ctx, "BS");
    if (!item.order) {  // with an order the invitation opens when the agent has brought it all back
        item.invitation = Invitation::open;
        item.invited_at = ctx.now;
    }
    const UnitId town = item.town.id;
    boost::json::object body{{"kind", name_of(in.kind)},
                             {"number", item.acceptance_number},
                             {"reason", in.reason},
                             {"where_to", where_to}};
    item = TRY(move(tx, ctx, std::move(item), {act},
                    {"case.acceptance_refused", town, std::move(body), {}}));
    TRY(tell_order_ended(tx, ctx, item));
    tell_citizen(parts_, tx, ctx, item, "case.refused", {{"reason", shortened(in.reason, 20)}},
                 true);
    return view_of(tx, ctx, item);
}

}  // namespace ortoo::cases
