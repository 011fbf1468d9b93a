// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules.h"

namespace ortoo::ratings {

CivilDate expires(Instant invited_at, std::int64_t window_days) {
    return local_date(invited_at).plus_days(static_cast<std::int32_t>(window_days));
}

Instant lapsed_before(Instant now, std::int64_t window_days) {
    return local_start(local_date(now).plus_days(-static_cast<std::int32_t>(window_days)));
}

Result<void> may_rate(const cases::Case& item, const Actor& actor, bool handled,
                      std::int64_t window_days, Instant now) {
    switch (item.invitation) {
        case cases::Invitation::rated:
            return refuse(rating_already_given);
        case cases::Invitation::none:
        case cases::Invitation::lapsed:
            return refuse(rating_closed);
        case cases::Invitation::open:
            break;
    }
    if (!item.invited_at || *item.invited_at < lapsed_before(now, window_days)) {
        return refuse(rating_closed);
    }
    if (actor.kind == ActorKind::staff && handled) {
        return refuse(rating_own_case);
    }
    return {};
}

Way way_of(std::optional<OwnWay> own) {
    switch (own.value_or(OwnWay::mobile)) {
        case OwnWay::computer:
            return Way::computer;
        case OwnWay::qr:
            return Way::qr;
        case OwnWay::mobile:
            break;
    }
    return Way::mobile;
}

Result<void> may_rate_again(const Matter& matter, std::int64_t window_days, Instant now) {
    if (!matter.told_at) {
        return refuse(rating_not_told);
    }
    if (matter.second) {
        return refuse(rating_again_given);
    }
    if (*matter.told_at < lapsed_before(now, window_days)) {
        return refuse(rating_closed);
    }
    return {};
}

Answered answered(const Matter& told, InvitationId id, std::int64_t window_days, Instant now) {
    const Instant at = told.told_at.value_or(now);
    Answered out{std::move(id),     told.number,    told.item_name,
                 told.words.answer, local_date(at), std::nullopt};
    if (may_rate_again(told, window_days, now)) {
        out.expires = expires(at, window_days);
    }
    return out;
}

InvitationId invitation_id(const cases::CaseId& item, std::string_view digest) {
    return {item.text + "-" + std::string(digest.substr(0, digest_size))};
}

std::optional<Split> split_id(const InvitationId& id) {
    const std::size_t cut = id.text.rfind('-');
    if (cut == std::string::npos || id.text.size() - cut - 1 != digest_size) {
        return std::nullopt;
    }
    return Split{cases::CaseId{id.text.substr(0, cut)}, id.text.substr(cut + 1)};
}

}  // namespace ortoo::ratings
