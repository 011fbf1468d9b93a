// SPDX-License-Identifier: MulanPSL-2.0
// Profiles, badges and photos of agents: what the head of the unit writes down.
#include <algorithm>
#include <boost/json.hpp>

#include "base/text.h"
#include "crypto/hash.h"
#include "duty/rules_profile.h"
#include "duty/service_station.h"
#include "duty/store_profile.h"
#include "identity/rules.h"
#include "print/qr.h"

namespace ortoo::duty {

namespace {

std::string words(const std::vector<std::string>& list) {
    return join(list, "、");
}

// Twelve characters of the id's alphabet: cannot be guessed, and can be read aloud.
std::string new_code(Instant now, Random& random) {
    return make_id(now, random).substr(14);
}

}  // namespace

AgentProfile Duty::profile(db::Session& session, const std::string& county,
                           const identity::StaffId& staff) const {
    AgentProfile none;
    none.staff = staff;
    return store::profile(session, county, staff).value_or(std::move(none));
}

Result<AgentProfile> Stations::profile(db::Session& session, const Context& ctx,
                                       const StaffAt& in) const {
    TRY(reach(session, ctx, in.staff, "duty.read"));
    return duty_.profile(session, ctx.county, in.staff);
}

Result<AgentProfile> Stations::changing(db::Session& session, const Context& ctx,
                                        const identity::StaffId& staff,
                                        std::int64_t version) const {
    TRY(reach(session, ctx, staff, "duty.manage"));
    AgentProfile found = duty_.profile(session, ctx.county, staff);
    if (found.version != version) {
        return refuse(agent_stale, "If-Match", {{"version", std::to_string(found.version)}});
    }
    return found;
}

Result<AgentProfile> Stations::set_profile(db::Tx& tx, const Context& ctx,
                                           const SetProfile& in) const {
    AgentProfile next = TRY(changing(tx, ctx, in.staff, in.version));
    next.version += 1;
    next.source = in.source;
    next.speaks = in.speaks;
    next.skills = in.skills;
    next.grids = in.grids;
    store::put_profile(tx, ctx.county, next);
    const boost::json::object body{{"source", name_of(next.source)},
                                   {"skills", words(next.skills)},
                                   {"grids", words(next.grids)}};
    parts_.ledger.append(tx, ctx,
                         {"agent.described", ledger::SubjectKind::staff, in.staff.text, "",
                          boost::json::serialize(body)});
    return next;
}

Result<AgentProfile> Stations::issue_badge(db::Tx& tx, const Context& ctx,
                                           const IssueBadge& in) const {
    AgentProfile next = TRY(changing(tx, ctx, in.staff, in.version));
    if (in.until < local_date(ctx.now)) {
        return refuse(badge_date, "until");
    }
    next.version += 1;
    if (next.badge_no.empty()) {
        const std::string serial = std::to_string(tx.next_number(ctx.county, "badge"));
        next.badge_no = "GP" + std::string(serial.size() < 4 ? 4 - serial.size() : 0, '0') + serial;
    }
    next.badge_code = new_code(ctx.now, parts_.random);
    next.badge_until = in.until;
    store::put_profile(tx, ctx.county, next);
    const boost::json::object body{{"number", next.badge_no}, {"until", to_text(in.until)}};
    parts_.ledger.append(tx, ctx,
                         {"badge.issued", ledger::SubjectKind::staff, in.staff.text, "",
                          boost::json::serialize(body)});
    return next;
}

Result<std::string> Stations::badge_qr(db::Session& session, const Context& ctx,
                                       const StaffAt& in) const {
    TRY(reach(session, ctx, in.staff, "duty.read"));
    const AgentProfile found = duty_.profile(session, ctx.county, in.staff);
    if (found.badge_code.empty()) {
        return refuse(badge_none, "id");
    }
    const print::Qr qr = print::qr_of(badge_at_ + found.badge_code);
    constexpr std::size_t quiet = 4;  // modules of white around it, as ISO 18004 asks
    const std::string side = std::to_string(qr.side + 2 * quiet);
    std::string path;
    for (std::size_t y = 0; y < qr.side; ++y) {
        for (std::size_t x = 0; x < qr.side; ++x) {
            if (qr.dark[y * qr.side + x]) {
                path +=
                    "M" + std::to_string(x + quiet) + " " + std::to_string(y + quiet) + "h1v1h-1z";
            }
        }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
           "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side +
           "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
}

Result<Stations::Picture> Stations::check_photo(db::Session& session, const Context& ctx,
                                                const StaffAt& in, const std::string& bytes) const {
    TRY(reach(session, ctx, in.staff, "duty.manage"));
    const auto type = picture_type(bytes);
    if (!type) {
        return refuse(photo_not_a_picture);
    }
    return Picture{std::string(*type), bytes};
}

Result<PhotoView> Stations::put_photo(db::Tx& tx, const Context& ctx, const StaffAt& in,
                                      const Picture& picture) const {
    TRY(reach(tx, ctx, in.staff, "duty.manage"));
    store::put_photo(tx, ctx.county, in.staff, {picture.content_type, picture.bytes});
    const boost::json::object body{{"sm3", hex(crypto::sm3(picture.bytes))}};
    parts_.ledger.append(tx, ctx,
                         {"agent.photographed", ledger::SubjectKind::staff, in.staff.text, "",
                          boost::json::serialize(body)});
    return PhotoView{in.staff, static_cast<std::int64_t>(picture.bytes.size())};
}

}  // namespace ortoo::duty
