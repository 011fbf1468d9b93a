// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_exempt.h"

#include <algorithm>

#include "orders/rules.h"
#include "orders/service_end.h"
#include "orders/service_words.h"
#include "orders/store_mandate.h"
#include "people/rules.h"

namespace ortoo::orders {

namespace {
// The applicant's own, of the kind the list asks for, agreed to and not expired.
Result<people::FromWallet> usable(const people::People& people, db::Session& session,
                                  const Context& ctx, const Order& order, const std::string& kind,
                                  const people::PaperId& id) {
    const auto paper = people.wallet().find(session, ctx, id);
    if (!paper || paper->person != order.applicant || kind.empty() || paper->kind != kind) {
        return refuse(material_not_exempt, "paper");
    }
    const people::Purpose agreed = people::purpose_of(paper->basis);
    if (!people.consents().allows(session, ctx, order.applicant, agreed)) {
        return refuse(people::consent_needed, "paper", {{"purpose", std::string(name_of(agreed))}});
    }
    if (paper->valid_until && *paper->valid_until < local_date(ctx.now)) {
        return refuse(people::paper_expired, "paper", {{"until", to_text(*paper->valid_until)}});
    }
    return people::FromWallet{paper->id, paper->name, paper->basis, paper->given_at,
                              paper->valid_until};
}
}  // namespace

Result<OrderView> exempt_material(Orders& orders, db::Tx& tx, const Context& ctx,
                                  const ExemptMaterial& in) {
    const Reached at = TRY(reach(orders, tx, ctx, in.order, in.version));
    Order order = at.order;
    Viewer viewer;
    viewer.is_citizen = at.side == Side::citizen;
    viewer.is_agent = at.side == Side::agent;
    if (!viewer.is_citizen && !viewer.is_agent) {
        return refuse(order_not_yours, "agent", {{"agent", order.agent_name}});
    }
    if (!may_exempt(order, viewer)) {
        return refuse(order_not_open, "state", {{"state", std::string(name_of(order.state))}});
    }
    if (viewer.is_agent) {
        TRY(mandate_carries(orders.mandate(tx, ctx, order.id), local_date(ctx.now)));
    }
    const auto list = orders.materials(tx, ctx, order);
    const auto material = std::ranges::find(list, in.material, &OrderMaterial::no);
    if (material == list.end()) {
        return refuse(order_material_unknown, "material",
                      {{"material", std::to_string(in.material)}});
    }
    store::Attached row{material->no, material->uploads, material->note};
    if (in.paper) {
        row.from_wallet =
            TRY(usable(orders.parts().people, tx, ctx, order, material->paper_kind, *in.paper));
    }
    store::attach(tx, ctx.county, order.id, row, ctx.now);
    orders.save(tx, ctx, order, in.paper ? "material.exempted" : "material.asked_again",
                act_body({{"material", std::to_string(in.material)},
                          {"paper", in.paper ? in.paper->text : std::string()}}));
    return orders.view_of(tx, ctx, order);
}

}  // namespace ortoo::orders
