// SPDX-License-Identifier: MulanPSL-2.0
// One line: "ortoo-key-1 <64 hex digits> <8 hex digits>", the last being the start of the SM3 of
// the key, so that a copy typed from paper with one wrong digit is noticed at start and not when
// the first person's record fails to open.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <system_error>

#include "base/text.h"
#include "crypto/hash.h"
#include "crypto/keys.h"

namespace ortoo::crypto {

namespace {

constexpr std::size_t key_size = 32;
constexpr std::size_t file_max = 256;
constexpr mode_t owner_only = S_IRUSR | S_IWUSR;
constexpr mode_t others = S_IRWXG | S_IRWXO;

[[noreturn]] void fail(const std::string& path, const char* what) {
    throw std::system_error(errno, std::generic_category(), "key file " + path + ": " + what);
}
[[noreturn]] void refuse_file(const std::string& path, const char* why) {
    throw std::runtime_error("key file " + path + ": " + why);
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
    [[nodiscard]] bool open() const { return fd_ >= 0; }
    [[nodiscard]] int get() const { return fd_; }

  private:
    int fd_;
};

std::string line_of(std::string_view key) {
    return "ortoo-key-1 " + hex(key) + " " + hex(sm3(key)).substr(0, 8) + "\n";
}

// nullopt: there is no such file.
std::optional<std::string> read_key(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.open()) {
        if (errno == ENOENT) {
            return std::nullopt;
        }
        fail(path, "cannot be opened");
    }
    struct stat status{};
    if (::fstat(file.get(), &status) != 0) {
        fail(path, "cannot be examined");
    }
    if (!S_ISREG(status.st_mode)) {
        refuse_file(path, "is not a file");
    }
    if ((status.st_mode & others) != 0) {
        refuse_file(path, "is open to group or others; chmod 600 it");
    }
    std::array<char, file_max> buffer{};
    const ssize_t size = ::read(file.get(), buffer.data(), buffer.size());
    if (size < 0) {
        fail(path, "cannot be read");
    }
    const std::string line(buffer.data(), static_cast<std::size_t>(size));
    const std::vector<std::string> words = split(trim(line), ' ');
    const auto key = words.size() == 3 ? unhex(words[1]) : std::nullopt;
    if (!key || key->size() != key_size || trim(line) != trim(line_of(*key))) {
        refuse_file(path, "is damaged; restore it from the backup");
    }
    return key;
}

void write_durably(const std::string& path, std::string_view line) {
    const Descriptor file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, owner_only));
    // fchmod, because the umask may have taken more away than we asked for.
    if (!file.open() || ::fchmod(file.get(), owner_only) != 0) {
        fail(path, "cannot be made");
    }
    if (::write(file.get(), line.data(), line.size()) != static_cast<ssize_t>(line.size()) ||
        ::fsync(file.get()) != 0) {
        const int reason = errno;
        ::unlink(path.c_str());
        errno = reason;
        fail(path, "cannot be written");
    }
}

void sync_folder(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const Descriptor opened(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.open() || ::fsync(opened.get()) != 0) {
        fail(path, "its folder cannot be synced");
    }
}

}  // namespace

std::string load_or_make_master_key(const std::string& path, Random& random) {
    if (auto key = read_key(path)) {
        return *key;
    }
    std::array<std::byte, key_size + 8> noise{};
    random.fill(noise);
    const std::string_view bytes(reinterpret_cast<const char*>(noise.data()), noise.size());
    const std::string fresh = path + ".new-" + hex(bytes.substr(key_size));
    write_durably(fresh, line_of(bytes.substr(0, key_size)));
    // link does not replace: of two processes at their first start, one makes the key and the
    // other reads it. The name appears only with the whole, synced content behind it.
    const int linked = ::link(fresh.c_str(), path.c_str());
    const int reason = errno;
    ::unlink(fresh.c_str());
    if (linked != 0 && reason != EEXIST) {
        errno = reason;
        fail(path, "cannot be made");
    }
    sync_folder(path);
    return read_key(path).value();
}

}  // namespace ortoo::crypto
