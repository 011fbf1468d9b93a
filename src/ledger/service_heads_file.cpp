// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service_heads_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <stdexcept>
#include <system_error>

#include "ledger/rules_head.h"

namespace ortoo::ledger {

namespace {

constexpr off_t tail_size = 4096;  // a line is shorter than 400

[[noreturn]] void fail(const std::string& path, const char* what) {
    throw std::system_error(errno, std::generic_category(), "tree heads " + path + ": " + what);
}

class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) {
            ::close(fd_);
        }
    }
    [[nodiscard]] int get() const { return fd_; }

  private:
    int fd_;
};

std::string tail_of(int fd, const std::string& path) {
    const off_t size = ::lseek(fd, 0, SEEK_END);
    std::array<char, static_cast<std::size_t>(tail_size)> buffer{};
    const off_t from = size > tail_size ? size - tail_size : 0;
    const ssize_t read = ::pread(fd, buffer.data(), buffer.size(), from);
    if (size < 0 || read < 0) {
        fail(path, "cannot be read");
    }
    return {buffer.data(), static_cast<std::size_t>(read)};
}

constexpr mode_t readable = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;

}  // namespace

HeadsFile::Turn::Turn(const std::string& path)
    : fd_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, readable)) {
    if (fd_ < 0 || ::flock(fd_, LOCK_EX) != 0) {
        fail(path, "cannot be locked");
    }
}

HeadsFile::Turn::~Turn() {
    ::close(fd_);
}

void HeadsFile::append(const SignedHead& head) const {
    const Descriptor file(::open(path_.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, readable));
    if (file.get() < 0) {
        fail(path_, "cannot be opened");
    }
    const std::string tail = tail_of(file.get(), path_);
    // A line that a crash cut in the middle is closed, so that this one stands alone.
    const bool torn = !tail.empty() && tail.back() != '\n';
    const std::string line = (torn ? "\n" : "") + line_of(head) + "\n";
    if (::write(file.get(), line.data(), line.size()) != static_cast<ssize_t>(line.size()) ||
        ::fsync(file.get()) != 0) {
        fail(path_, "cannot be written");
    }
}

std::optional<SignedHead> HeadsFile::last() const {
    const Descriptor file(::open(path_.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) {
        if (errno == ENOENT) {
            return std::nullopt;
        }
        fail(path_, "cannot be opened");
    }
    const std::string tail = tail_of(file.get(), path_);
    std::size_t end = tail.rfind('\n');
    while (end != std::string::npos && end > 0) {
        const std::size_t before = tail.rfind('\n', end - 1);
        const std::size_t begin = before == std::string::npos ? 0 : before + 1;
        // A torn line may stand before the last whole one, or be all there is.
        if (auto head = head_of(std::string_view(tail).substr(begin, end - begin))) {
            return head;
        }
        end = before;
    }
    if (tail.size() > 400) {
        throw std::runtime_error("tree heads " + path_ + ": its last lines are damaged");
    }
    return std::nullopt;
}

void HeadsFile::each(
    const std::function<void(std::int64_t, const std::optional<SignedHead>&)>& sink) const {
    std::ifstream file(path_, std::ios::binary);
    // A line that begins the next one (or equals it) was cut by a crash and written again.
    std::string held;
    std::string line;
    std::int64_t number = 0;
    while (std::getline(file, line) && !file.eof()) {
        if (number > 0 && !line.starts_with(held)) {
            sink(number, head_of(held));
        }
        held = line;
        ++number;
    }
    if (number > 0) {
        sink(number, head_of(held));
    }
}

}  // namespace ortoo::ledger
