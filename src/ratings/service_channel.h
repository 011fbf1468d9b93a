// SPDX-License-Identifier: MulanPSL-2.0
// The register of channels (R27), and how much of the work was rated (R6, R28).
#pragma once

#include <boost/json.hpp>

#include "ratings/service_parts.h"
#include "ratings/types_channel.h"
#include "ratings/types_coverage.h"

namespace ortoo::ratings {

class Channels {
  public:
    explicit Channels(RatingsParts parts) : parts_(parts) {}

    // Reading needs rating.test or rating.channels over the unit.
    [[nodiscard]] Result<ChannelList> list(db::Session&, const Context&, const ChannelQuery&) const;
    [[nodiscard]] Result<PointReport> points(db::Session&, const Context&,
                                             const ChannelQuery&) const;
    // Every centre and station below the unit with its channels.
    [[nodiscard]] Result<std::string> csv(db::Session&, const Context&, const ChannelQuery&) const;
    [[nodiscard]] Result<RatingChannel> add(db::Tx&, const Context&, const AddChannel&) const;
    [[nodiscard]] Result<RatingChannel> test(db::Tx&, const Context&, const TestChannel&) const;
    [[nodiscard]] Result<RatingChannel> retire(db::Tx&, const Context&, const RetireChannel&) const;

  private:
    [[nodiscard]] std::int64_t days(db::Session&, const Context&) const;
    [[nodiscard]] Result<outlets::Unit> readable(db::Session&, const Context&, const UnitId&) const;
    [[nodiscard]] std::vector<PointChannels> points_of(db::Session&, const Context&,
                                                       const std::string& path) const;
    [[nodiscard]] Result<RatingChannel> found(db::Session&, const Context&, const ChannelId&,
                                              std::int64_t version,
                                              std::string_view permission) const;
    [[nodiscard]] Result<RatingChannel> saved(db::Tx&, const Context&, RatingChannel,
                                              std::string_view kind) const;
    void log(db::Tx&, const Context&, std::string_view kind, const RatingChannel&) const;
    RatingsParts parts_;
};

// Figures from the counters; no rating is read.
class Figures {
  public:
    explicit Figures(RatingsParts parts) : parts_(parts) {}
    // Needs rating.read over the unit.
    [[nodiscard]] Result<Coverage> coverage(db::Session&, const Context&,
                                            const CoverageQuery&) const;
    // For everybody: no names, and no item that few rated.
    [[nodiscard]] Result<PublicResults> results(db::Session&, const Context&,
                                                const PublicQuery&) const;

  private:
    RatingsParts parts_;
};

}  // namespace ortoo::ratings
