// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "duty/types_profile.h"

namespace ortoo::duty::store {

[[nodiscard]] std::optional<AgentProfile> profile(db::Session&, const std::string& county,
                                                  const identity::StaffId&);
[[nodiscard]] std::optional<AgentProfile> profile_of_badge(db::Session&, const std::string& county,
                                                           const std::string& code);
// All but the photo.
void put_profile(db::Tx&, const std::string& county, const AgentProfile&);

struct Photo {
    std::string content_type;
    std::string bytes;
};
[[nodiscard]] std::optional<Photo> photo(db::Session&, const std::string& county,
                                         const identity::StaffId&);
void put_photo(db::Tx&, const std::string& county, const identity::StaffId&, const Photo&);

}  // namespace ortoo::duty::store
