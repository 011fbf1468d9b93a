// SPDX-License-Identifier: MulanPSL-2.0
#include "tables/zip.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace ortoo::tables {

namespace {

constexpr std::uint32_t end_mark = 0x06054b50;
constexpr std::uint32_t directory_mark = 0x02014b50;
constexpr std::uint32_t local_mark = 0x04034b50;
constexpr std::size_t end_size = 22;
constexpr std::size_t directory_size = 46;
constexpr std::size_t local_size = 30;
constexpr std::size_t parts_max = 500;

std::uint32_t checksum(std::string_view bytes) {
    return static_cast<std::uint32_t>(
        ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

}  // namespace

Zip::Zip(std::string_view bytes, const Limits& limits) : bytes_(bytes), limits_(limits) {
    read_directory();
}

std::uint32_t Zip::number(std::size_t at, std::size_t bytes) const {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        out |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes_[at + i])) << (8 * i);
    }
    return out;
}

void Zip::read_directory() {
    fault_ = Fault::not_a_table;
    constexpr std::size_t comment_max = 65535;
    if (bytes_.size() < end_size) {
        return;
    }
    std::size_t end = bytes_.size() - end_size;
    const std::size_t lowest = end > comment_max ? end - comment_max : 0;
    while (number(end, 4) != end_mark) {
        if (end == lowest) {
            return;
        }
        --end;
    }
    const std::size_t count = number(end + 10, 2);
    std::size_t at = number(end + 16, 4);
    if (count > parts_max) {
        fault_ = Fault::too_large;
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (at > bytes_.size() || bytes_.size() - at < directory_size ||
            number(at, 4) != directory_mark) {
            return;
        }
        const std::uint32_t flags = number(at + 8, 2);
        const std::uint32_t method = number(at + 10, 2);
        const std::size_t name = number(at + 28, 2);
        const std::size_t next =
            at + directory_size + name + number(at + 30, 2) + number(at + 32, 2);
        if (next > bytes_.size()) {
            return;
        }
        if ((flags & 1U) != 0) {
            fault_ = Fault::locked;
            return;
        }
        if (method == 0 || method == 8) {
            parts_[std::string(bytes_.substr(at + directory_size, name))] = {
                number(at + 42, 4), number(at + 20, 4), number(at + 16, 4), method == 8};
        }
        at = next;
    }
    fault_ = Fault::none;
}

std::string Zip::part(const std::string& name) {
    const auto found = parts_.find(name);
    if (fault_ != Fault::none || found == parts_.end()) {
        return {};
    }
    const Part& part = found->second;
    fault_ = Fault::not_a_table;
    if (part.offset > bytes_.size() || bytes_.size() - part.offset < local_size ||
        number(part.offset, 4) != local_mark) {
        return {};
    }
    const std::size_t begin =
        part.offset + local_size + number(part.offset + 26, 2) + number(part.offset + 28, 2);
    if (begin > bytes_.size() || bytes_.size() - begin < part.packed) {
        return {};
    }
    fault_ = Fault::none;
    const std::string_view packed = bytes_.substr(begin, part.packed);
    std::string out = part.deflated ? inflated(packed) : std::string(packed);
    unpacked_ += part.deflated ? 0 : out.size();
    if (fault_ == Fault::none && unpacked_ > limits_.unpacked_max) {
        fault_ = Fault::too_large;
    }
    if (fault_ == Fault::none && checksum(out) != part.crc) {
        fault_ = Fault::not_a_table;
    }
    return fault_ == Fault::none ? out : std::string();
}

// The declared size is not believed: what comes out is counted while it comes.
std::string Zip::inflated(std::string_view packed) {
    constexpr std::size_t small = 1U << 20U;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) {
        throw std::runtime_error("zlib does not start");
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string out;
    std::array<char, 65536> block{};
    int state = Z_OK;
    while (state == Z_OK && fault_ == Fault::none) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const std::size_t got = block.size() - stream.avail_out;
        out.append(block.data(), got);
        unpacked_ += got;
        if (unpacked_ > limits_.unpacked_max) {
            fault_ = Fault::too_large;
        } else if (out.size() > small && out.size() / limits_.ratio_max > packed.size()) {
            fault_ = Fault::suspicious;
        } else if (state == Z_OK && got == 0 && stream.avail_in == 0) {
            state = Z_DATA_ERROR;  // cut short
        }
    }
    inflateEnd(&stream);
    if (fault_ == Fault::none && state != Z_STREAM_END) {
        fault_ = Fault::not_a_table;
    }
    return out;
}

namespace {

std::string deflated(std::string_view bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("zlib does not start");
    }
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

void put(std::string& out, std::uint32_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) {
        out += static_cast<char>((value >> (8 * i)) & 0xFFU);
    }
}

// What local header and directory say alike: version, flags (UTF-8 names), deflate, 1980-01-01.
void put_facts(std::string& out, const NewPart& part, std::size_t packed) {
    put(out, 20, 2);
    put(out, 1U << 11U, 2);
    put(out, 8, 2);
    put(out, 0, 2);
    put(out, 0x21, 2);
    put(out, checksum(part.bytes), 4);
    put(out, static_cast<std::uint32_t>(packed), 4);
    put(out, static_cast<std::uint32_t>(part.bytes.size()), 4);
    put(out, static_cast<std::uint32_t>(part.name.size()), 2);
}

}  // namespace

std::string zipped(const std::vector<NewPart>& parts) {
    std::string out;
    std::string directory;
    for (const NewPart& part : parts) {
        const std::string packed = deflated(part.bytes);
        put(directory, directory_mark, 4);
        put(directory, 20, 2);
        put_facts(directory, part, packed.size());
        put(directory, 0, 2);  // extra
        put(directory, 0, 2);  // comment
        put(directory, 0, 2);  // disk
        put(directory, 0, 2);  // internal attributes
        put(directory, 0, 4);  // external attributes
        put(directory, static_cast<std::uint32_t>(out.size()), 4);
        directory += part.name;
        put(out, local_mark, 4);
        put_facts(out, part, packed.size());
        put(out, 0, 2);
        out += part.name;
        out += packed;
    }
    const auto begin = static_cast<std::uint32_t>(out.size());
    const auto count = static_cast<std::uint32_t>(parts.size());
    out += directory;
    put(out, end_mark, 4);
    put(out, 0, 4);
    put(out, count, 2);
    put(out, count, 2);
    put(out, static_cast<std::uint32_t>(directory.size()), 4);
    put(out, begin, 4);
    put(out, 0, 2);
    return out;
}

}  // namespace ortoo::tables
