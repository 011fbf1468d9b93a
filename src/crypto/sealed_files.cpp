// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/sealed_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <system_error>

#include "base/text.h"
#include "crypto/hash.h"

namespace ortoo::crypto {

namespace {
class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {
        if (fd_ < 0) {
            throw std::system_error(errno, std::generic_category(), "open");
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { ::close(fd_); }
    void write_all(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t n = ::write(fd_, bytes.data(), bytes.size());
            if (n < 0 && errno == EINTR) {
                continue;
            }
            if (n < 0) {
                throw std::system_error(errno, std::generic_category(), "write");
            }
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
    }
    void sync() const {
        if (::fsync(fd_) != 0) {
            throw std::system_error(errno, std::generic_category(), "fsync");
        }
    }

  private:
    int fd_;
};

std::string binding(std::string_view id) {
    return "upload:" + std::string(id);
}
}  // namespace

// The name on disk is a digest: an id from outside never becomes a path.
std::string SealedFiles::path_of(std::string_view id) const {
    const std::string name = hex(sm3(id));
    return folder_ + "/" + name.substr(0, 2) + "/" + name.substr(2);
}

void SealedFiles::write(std::string_view id, std::string_view bytes) const {
    const std::string path = path_of(id);
    const std::string parent = std::filesystem::path(path).parent_path().string();
    if (std::filesystem::create_directories(parent)) {
        Descriptor(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY)).sync();
    }
    // Two writers of one id each have their own temporary file; the last rename wins whole.
    std::string temporary = path + ".XXXXXX";
    {
        const Descriptor file(::mkstemp(temporary.data()));
        file.write_all(vault_.seal(bytes, binding(id)));
        file.sync();
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        throw std::system_error(errno, std::generic_category(), "rename");
    }
    Descriptor(::open(parent.c_str(), O_RDONLY | O_DIRECTORY)).sync();
}

void SealedFiles::remove(std::string_view id) const {
    const std::string path = path_of(id);
    if (::unlink(path.c_str()) != 0) {
        if (errno == ENOENT) {
            return;
        }
        throw std::system_error(errno, std::generic_category(), "unlink");
    }
    const std::string parent = std::filesystem::path(path).parent_path().string();
    Descriptor(::open(parent.c_str(), O_RDONLY | O_DIRECTORY)).sync();
}

std::optional<std::string> SealedFiles::read(std::string_view id) const {
    std::ifstream file(path_of(id), std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    const std::string sealed((std::istreambuf_iterator<char>(file)), {});
    auto plain = vault_.open(sealed, binding(id));
    if (!plain) {
        throw std::runtime_error("a stored photo was altered: " + std::string(id));
    }
    return plain;
}

}  // namespace ortoo::crypto
