// SPDX-License-Identifier: MulanPSL-2.0
// Random walks through a machine: as short as the other tests by default, as long as `./do model`
// asks (ORTOO_MODEL_COMMANDS beside rapidcheck's own RC_PARAMS).
#pragma once

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <vector>

namespace ortoo {

class LongWalk {
  public:
    static constexpr std::size_t commands_each = 64;

    // The commands of one walk: numbers, so that a failing walk shrinks to a short one.
    rc::Gen<std::vector<std::uint32_t>> picks() {
        commands_ += commands_each;
        return rc::gen::container<std::vector<std::uint32_t>>(commands_each,
                                                              rc::gen::arbitrary<std::uint32_t>());
    }
    // One of the lawful acts, or one of all.
    template <class Act>
    static Act chosen(std::uint32_t pick, const std::vector<Act>& lawful,
                      const std::vector<Act>& all) {
        const auto& from = pick % 2 == 0 && !lawful.empty() ? lawful : all;
        return from[pick / 2 % from.size()];
    }
    // A long run (`asked`: its commands) has pressed every act in every state, and says so.
    void done(const char* asked, const std::string& machine, std::size_t pairs,
              std::size_t all) const {
        if (asked == nullptr) {
            return;
        }
        MESSAGE(machine << ": " << commands_ << " commands, " << pairs << " of " << all
                        << " pairs of state and act");
        CHECK(commands_ >= std::stoull(asked));
        CHECK(pairs == all);
    }

  private:
    std::size_t commands_ = 0;
};

}  // namespace ortoo
