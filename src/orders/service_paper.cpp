// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_paper.h"

#include "orders/rules.h"
#include "orders/store_custody.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

Result<documents::Issued> issue_paper(const OrdersParts& parts, db::Tx& tx, const Context& ctx,
                                      const Order& order, documents::DocumentKind kind,
                                      documents::Values values, std::string number,
                                      std::optional<documents::DocumentId> replaces) {
    documents::Draft draft;
    draft.kind = kind;
    draft.number = std::move(number);
    draft.subject_kind = ledger::SubjectKind::order;
    draft.subject = order.id.text;
    draft.subject_number = order.number;
    draft.unit = {order.unit, order.unit_name, order.unit_path};
    draft.account = order.account;
    draft.person = order.applicant;
    draft.to = order.applicant_name;
    draft.item = order.item_name;
    draft.values = std::move(values);
    draft.replaces = std::move(replaces);
    if (order.agent) {
        draft.values.try_emplace("agent", order.agent_name);
        draft.values.try_emplace("agent_phone", order.agent_phone);
    }
    return parts.documents.issue(tx, ctx, draft);
}

documents::Rows original_rows(db::Session& session, const Context& ctx, const Order& order) {
    documents::Rows out;
    for (const Paper& each : store::papers_of(session, ctx.county, order.id)) {
        if (each.to_return && !each.returned_at && !each.lost_at) {
            out.push_back(
                {{"name", each.name},
                 {"form", each.form == PaperForm::original ? "原件" : "复印件"},
                 {"pages", std::to_string(each.pages)},
                 {"where", each.holder_name.empty() ? order.agent_name : each.holder_name}});
        }
    }
    return out;
}

}  // namespace ortoo::orders
