// SPDX-License-Identifier: MulanPSL-2.0
// 进度 without an account.
#include "base/text.h"
#include "cases/service.h"
#include "cases/store.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

namespace {
// As people copy it from a slip of paper: outer blanks, small letters.
std::string tidy(std::string_view typed) {
    std::string out(trim(typed));
    for (char& each : out) {
        each = each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
    }
    return out;
}
}  // namespace

// One refusal for an unknown number and for wrong digits, so that numbers cannot be found out.
Result<Found> Cases::lookup(db::Session& session, const Context& ctx, const std::string& typed,
                            const std::string& last4) {
    const std::string number = tidy(typed);
    if (const auto wait = limiter_.wait_seconds(ctx.peer + " " + number, ctx.now); wait > 0) {
        return refuse(progress_wait, "number", {{"seconds", std::to_string(wait)}});
    }
    Found found;
    found.item = store::find_number(session, ctx.county, number);
    if (found.item && found.item->order) {
        found.order = parts_.orders.find(session, ctx, *found.item->order);
    } else if (!found.item) {
        found.order = parts_.orders.find_number(session, ctx, number);
        if (found.order) {
            auto items = store::of_order(session, ctx.county, found.order->id);
            if (!items.empty()) {
                found.item = std::move(items.back());
            }
        }
    }
    if (!found.item && !found.order) {
        return refuse(progress_not_found, "number");
    }
    const people::PersonId& applicant = found.item ? found.item->applicant : found.order->applicant;
    if (!parts_.people.phone_matches(session, ctx.county, applicant, last4)) {
        return refuse(progress_not_found, "number");
    }
    return found;
}

Result<ProgressView> Cases::progress(db::Session& session, const Context& ctx,
                                     const ProgressQuery& in) {
    const Found found = TRY(lookup(session, ctx, in.number, in.last4));
    if (!found.item) {
        return progress_of(parts_.orders.view_of(session, ctx, *found.order));
    }
    const auto days = calendar(session, ctx, *found.item);
    return progress_of(*days, *found.item, found.order,
                       store::notices(session, ctx.county, found.item->id), ctx.now);
}

}  // namespace ortoo::cases
