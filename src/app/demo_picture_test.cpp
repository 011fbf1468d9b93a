// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo_picture.h"

#include <doctest/doctest.h>

#include "base/text.h"

namespace ortoo::app {

TEST_CASE("sample pictures are pictures, small, and differ by seed") {
    for (const auto& make : {sample_signature, sample_sheet}) {
        const std::string one = make(1);
        CHECK(picture_type(one) == "image/png");
        CHECK(one.size() < 40'000);
        CHECK(make(1) == one);
        CHECK(make(7) != one);
    }
}

}  // namespace ortoo::app
