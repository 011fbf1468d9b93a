// SPDX-License-Identifier: MulanPSL-2.0
#include "app/progress.h"

#include <unistd.h>

#include <iostream>

namespace ortoo::app {

Progress::Progress(std::string what)
    : what_(std::move(what)), terminal_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    if (terminal_ && shown_ >= 0) {
        std::cerr << "\n";
    }
}

void Progress::show(std::int64_t done, std::int64_t total) {
    const int percent = total <= 0 ? 100 : static_cast<int>(done * 100 / total);
    if (percent == shown_ || (!terminal_ && percent % 10 != 0)) {
        return;
    }
    shown_ = percent;
    constexpr int width = 40;
    const int filled = percent * width / 100;
    if (terminal_) {
        std::cerr << "\r" << what_ << " [" << std::string(static_cast<std::size_t>(filled), '#')
                  << std::string(static_cast<std::size_t>(width - filled), ' ') << "] " << percent
                  << " %" << std::flush;
    } else {
        std::cerr << what_ << " " << percent << " %\n";
    }
}

}  // namespace ortoo::app
