// SPDX-License-Identifier: MulanPSL-2.0
// Who may stop an order, and for what; and the clock that stood still meanwhile.
#include <algorithm>

#include "duty/rules.h"
#include "orders/rules.h"

namespace ortoo::orders {

namespace {
bool fits(HaltKind kind, Cause cause) {
    switch (cause) {
        case Cause::wish:
        case Cause::office:
            return kind == HaltKind::suspension;
        case Cause::revoked:
        case Cause::expired:
        case Cause::death:
        case Cause::false_data:
            return kind == HaltKind::termination;
        case Cause::not_delegable:
        case Cause::not_in_list:
        case Cause::illegal:
            break;
    }
    return kind == HaltKind::refusal;
}

bool terminates(Cause cause, Side side, bool client_signed) {
    switch (side) {
        case Side::citizen:
            return cause == Cause::revoked;
        case Side::agent:
            return cause == Cause::revoked && client_signed;
        case Side::head:
            return cause == Cause::death || cause == Cause::false_data;
        case Side::system:
            return cause == Cause::expired;
        case Side::nobody:
            break;
    }
    return false;
}
}  // namespace

Result<void> halt_allowed(HaltKind kind, Cause cause, Side side, bool client_signed) {
    const auto unfit = [&] {
        return refuse(order_cause_unfit, "cause", {{"cause", std::string(name_of(cause))}});
    };
    if (!fits(kind, cause)) {
        return unfit();
    }
    switch (kind) {
        case HaltKind::suspension:
            if (side != Side::citizen && side != Side::agent) {
                return unfit();
            }
            return {};
        case HaltKind::refusal:
            if (side != Side::agent) {
                return unfit();
            }
            return {};
        case HaltKind::termination:
            break;
    }
    if (terminates(cause, side, client_signed)) {
        return {};
    }
    if (side == Side::agent && cause == Cause::revoked) {
        return refuse(mandate_signature_missing, "signature");
    }
    return terminates(cause, Side::head, false) ? refuse(order_head_needed, "cause") : unfit();
}

bool needs_head(HaltKind kind, Side side, bool client_signed) {
    switch (kind) {
        case HaltKind::suspension:
            return side == Side::agent && !client_signed;
        case HaltKind::termination:
            return false;
        case HaltKind::refusal:
            break;
    }
    return true;
}

Instant resumed_due(const duty::Calendar& calendar, Instant due_at, Instant from, Instant to) {
    const std::int64_t left = calendar.working_days_between(local_date(from), local_date(due_at));
    const CivilDate day = local_date(to);
    // What was overdue when it stopped stays so by as many days.
    if (left < 0) {
        return local_end(day.plus_days(static_cast<std::int32_t>(left)));
    }
    return local_end(calendar.add_working_days(day, left).date);
}

}  // namespace ortoo::orders
