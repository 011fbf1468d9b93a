// SPDX-License-Identifier: MulanPSL-2.0
#include <sys/random.h>

#include <cerrno>
#include <system_error>

#include "crypto/keys.h"

namespace ortoo::crypto {

namespace {

class SystemRandom : public Random {
  public:
    void fill(std::span<std::byte> out) override {
        while (!out.empty()) {
            const ssize_t got = getrandom(out.data(), out.size(), 0);
            if (got > 0) {
                out = out.subspan(static_cast<std::size_t>(got));
            } else if (errno != EINTR) {
                throw std::system_error(errno, std::generic_category(), "getrandom");
            }
        }
    }
};

}  // namespace

std::unique_ptr<Random> system_random() {
    return std::make_unique<SystemRandom>();
}

}  // namespace ortoo::crypto
