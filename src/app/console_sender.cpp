// SPDX-License-Identifier: MulanPSL-2.0
#include "app/console_sender.h"

#include <fcntl.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace ortoo::app {

notices::Outbox::Sender file_sender(std::string path) {
    return [path = std::move(path)](const std::string& address, const std::string& text) {
        const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (fd < 0) {
            return false;
        }
        const std::string line = address + "\t" + text + "\n";
        const ssize_t written = ::write(fd, line.data(), line.size());
        ::close(fd);
        return written == static_cast<ssize_t>(line.size());
    };
}

notices::Outbox::Sender console_sender(std::string path) {
    return [to_file = file_sender(std::move(path))](const std::string& address,
                                                    const std::string& text) {
        spdlog::info("短信 {} {}", address, text);
        return to_file(address, text);
    };
}

notices::Outbox::Sender no_sender() {
    return [](const std::string&, const std::string&) {
        spdlog::warn("a text message waits: no provider is configured");
        return false;
    };
}

}  // namespace ortoo::app
