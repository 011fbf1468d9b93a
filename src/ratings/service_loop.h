// SPDX-License-Identifier: MulanPSL-2.0
// What stands around a rating, made once.
#pragma once

#include "ratings/service_channel.h"
#include "ratings/service_desk.h"
#include "ratings/service_matter.h"

namespace ortoo::ratings {

struct Loop {
    Loop(const RatingsParts& parts, Ratings& ratings)
        : matters(parts),
          channels(parts),
          figures(parts),
          papers(parts, ratings),
          tablets(parts, ratings) {}
    Matters matters;
    Channels channels;
    Figures figures;
    Papers papers;
    Tablets tablets;
};

}  // namespace ortoo::ratings
