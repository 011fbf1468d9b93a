// SPDX-License-Identifier: MulanPSL-2.0
// How long an order keeps the person: open business until it ends, then the term of its item type;
// and what leaves the order when the person is erased.
#include "orders/rules.h"
#include "orders/service.h"
#include "orders/store.h"
#include "orders/store_enquiry.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

void Orders::keep(db::Tx& tx, const Context& ctx, const Order& order, std::string_view item_type) {
    parts_.people.retention().opened(tx, ctx, order.applicant, order.id.text, item_type);
}

void Orders::let_go(db::Tx& tx, const Context& ctx, const Order& order) {
    if (!ended(order.state) || order.papers_out) {
        return;
    }
    // Withdrawn or refused before anything was handed in: no file comes of it, and the pictures
    // that were taken on the way must not stay.
    const bool kept = order.state != OrderState::withdrawn && order.state != OrderState::refused;
    const people::Retention& retention = parts_.people.retention();
    retention.closed(tx, ctx, order.applicant, order.id.text, kept);
    if (kept) {
        return;
    }
    for (const store::Attached& each : store::attached_to(tx, ctx.county, order.id)) {
        for (const UploadId& upload : each.uploads) {
            retention.drop(tx, ctx,
                           {upload.text, order.applicant, order.id.text,
                            people::DropReason::withdrawn_order, ctx.now});
        }
    }
}

void Orders::forget(db::Tx& tx, const Context& ctx, const people::PersonId& person) {
    store::forget_person(tx, ctx.county, person);
    store::forget_enquiries_of(tx, ctx.county, person,
                               parts_.people.account_of(tx, ctx.county, person).text);
}

}  // namespace ortoo::orders
