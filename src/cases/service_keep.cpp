// SPDX-License-Identifier: MulanPSL-2.0
// How long a case keeps the person: open business until it ends, then the term of its item type.
#include "cases/rules.h"
#include "cases/service.h"
#include "cases/store.h"

namespace ortoo::cases {

void Cases::keep(db::Tx& tx, const Context& ctx, const Case& item) {
    const people::Retention& retention = parts_.people.retention();
    if (ended(item.state)) {
        retention.closed(tx, ctx, item.applicant, item.id.text);
        return;
    }
    const auto guide = parts_.catalogue.item(tx, ctx.county, item.item, item.item_version);
    retention.opened(tx, ctx, item.applicant, item.id.text,
                     guide ? name_of(guide->item_type) : std::string_view());
}

void Cases::invited(db::Tx& tx, const Context& ctx, const Case& item) const {
    for (const Invited& told : invited_) {
        told(tx, ctx, item);
    }
}

void Cases::forget(db::Tx& tx, const Context& ctx, const people::PersonId& person) {
    store::forget_person(tx, ctx.county, person);
}

}  // namespace ortoo::cases
