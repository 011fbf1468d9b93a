// SPDX-License-Identifier: MulanPSL-2.0
// The file outside the database that every signed head is appended to. Whoever restores, cuts or
// replaces the database does not thereby change this file.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "ledger/types_tree.h"

namespace ortoo::ledger {

class HeadsFile {
  public:
    explicit HeadsFile(std::string path) : path_(std::move(path)) {}
    // Held while a head is signed and appended, so that processes on one file do so in turn.
    class Turn {
      public:
        explicit Turn(const std::string& path);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

      private:
        int fd_;
    };
    [[nodiscard]] Turn turn() const { return Turn(path_); }
    // Durable when it returns. Throws std::system_error when the disk refuses.
    void append(const SignedHead& head) const;
    // nullopt: the file is absent or empty. Throws std::runtime_error when its end holds no head.
    [[nodiscard]] std::optional<SignedHead> last() const;
    // Each line with its number; nullopt: not a head. What a crash cut in the middle (and was
    // then written again in the next line, or has no line end) is left out.
    void each(const std::function<void(std::int64_t number, const std::optional<SignedHead>& head)>&
                  sink) const;
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    std::string path_;
};

}  // namespace ortoo::ledger
