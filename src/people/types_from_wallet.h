// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "people/types_wallet.h"

namespace ortoo::people {

// 免交: what stands for a material, where it came from and by which consent it may.
struct FromWallet {
    PaperId paper;
    std::string name;
    Basis basis = Basis::keep_papers;
    Instant given_at;
    std::optional<CivilDate> valid_until = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("paper", r.paper);
        v("name", r.name);
        v("basis", r.basis, "the consent by which it is held");
        v("given_at", r.given_at);
        v("valid_until", r.valid_until, "last day; absent: no end");
    }
    bool operator==(const FromWallet&) const = default;
};

}  // namespace ortoo::people
