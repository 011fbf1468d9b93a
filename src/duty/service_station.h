// SPDX-License-Identifier: MulanPSL-2.0
// The public face of a unit: its agents' profiles, badges and photos, the notice that always equals
// the roster, and who is short of people.
#pragma once

#include "duty/service.h"
#include "duty/types_profile.h"
#include "duty/types_staffing.h"

namespace ortoo::duty {

class Stations {
  public:
    // `badge_at`: what people reach by the QR, the code is added ("https://…/#/badge/"); empty: the
    // QR holds the code alone.
    Stations(DutyParts parts, const Duty& duty, std::string badge_at = {})
        : parts_(parts), duty_(duty), badge_at_(std::move(badge_at)) {}

    // --- open to everyone
    [[nodiscard]] Result<NoticeView> notice(db::Session&, const Context&, const UnitAt&) const;
    [[nodiscard]] Result<BadgeView> badge(db::Session&, const Context&, const BadgeAt&) const;
    // The photo of somebody who is an agent today.
    struct Picture {
        std::string content_type;
        std::string bytes;
    };
    [[nodiscard]] Result<Picture> photo(db::Session&, const Context&, const StaffAt&) const;

    // --- the head of the unit: duty.read, duty.manage over the agent's home
    [[nodiscard]] Result<AgentProfile> profile(db::Session&, const Context&, const StaffAt&) const;
    [[nodiscard]] Result<AgentProfile> set_profile(db::Tx&, const Context&,
                                                   const SetProfile&) const;
    [[nodiscard]] Result<AgentProfile> issue_badge(db::Tx&, const Context&,
                                                   const IssueBadge&) const;
    // The QR of the badge in force, as SVG.
    [[nodiscard]] Result<std::string> badge_qr(db::Session&, const Context&, const StaffAt&) const;
    // Checks before the body is stored; refuses photo.not_a_picture.
    [[nodiscard]] Result<Picture> check_photo(db::Session&, const Context&, const StaffAt&,
                                              const std::string& bytes) const;
    [[nodiscard]] Result<PhotoView> put_photo(db::Tx&, const Context&, const StaffAt&,
                                              const Picture&) const;
    [[nodiscard]] Result<Staffing> staffing(db::Session&, const Context&,
                                            const StaffingQuery&) const;

  private:
    // An agent whose home the actor has the permission over.
    [[nodiscard]] Result<identity::Staff> reach(db::Session&, const Context&,
                                                const identity::StaffId&,
                                                std::string_view permission) const;
    [[nodiscard]] Result<AgentProfile> changing(db::Session&, const Context&,
                                                const identity::StaffId&,
                                                std::int64_t version) const;
    DutyParts parts_;
    const Duty& duty_;
    std::string badge_at_;
};

}  // namespace ortoo::duty
