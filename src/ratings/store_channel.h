// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "ratings/types_channel.h"

namespace ortoo::ratings::store {

constexpr int channel_page = 50;

void add(db::Tx&, std::string_view county, const RatingChannel&);
// False when the stored version is not `version - 1`.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const RatingChannel&);
[[nodiscard]] std::optional<RatingChannel> channel(db::Session&, std::string_view county,
                                                   const ChannelId&);
// By unit and kind, one row more than a page; out of use ones too.
[[nodiscard]] std::vector<RatingChannel> channels(db::Session&, std::string_view county,
                                                  std::string_view path, std::int64_t page);
// Those in use, a few for each place.
[[nodiscard]] std::vector<RatingChannel> in_use(db::Session&, std::string_view county,
                                                std::string_view path);
struct ChannelTest {
    std::int64_t seq = 0;
    CivilDate day;
    bool works = false;
    std::string note;
    std::string by;
    std::string by_name;
    Instant noted_at;
};
void add(db::Tx&, std::string_view county, const ChannelId&, const ChannelTest&);

}  // namespace ortoo::ratings::store
