// SPDX-License-Identifier: MulanPSL-2.0
// A bar on the terminal for long work; a line every tenth when the output is a file.
#pragma once

#include <cstdint>
#include <string>

namespace ortoo::app {

class Progress {
  public:
    explicit Progress(std::string what);
    ~Progress();  // ends the line
    void show(std::int64_t done, std::int64_t total);

  private:
    std::string what_;
    bool terminal_;
    int shown_ = -1;  // percent
};

}  // namespace ortoo::app
