// SPDX-License-Identifier: MulanPSL-2.0
#include "tables/zip.h"

#include <zip.h>

#include <array>
#include <stdexcept>

namespace ortoo::tables {

namespace {

constexpr zip_int64_t parts_max = 500;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

// Out of memory, or a use of libzip that it does not allow: nobody's input does that.
void must(bool done) {
    if (!done) {
        throw std::runtime_error("libzip cannot write to memory");
    }
}

}  // namespace

void Zip::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

Zip::Zip(std::string_view bytes, const Limits& limits) : limits_(limits) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    must(source != nullptr);
    archive_.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive_) {
        zip_source_free(source);
        fault_ = Fault::not_a_table;
    } else if (zip_get_num_entries(archive_.get(), 0) > parts_max) {
        fault_ = Fault::too_large;
    }
}

bool Zip::has(const std::string& name) const {
    return archive_ && zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

// The declared size is not believed: what comes out is counted while it comes. libzip compares the
// checksum when the last byte is read.
std::string Zip::part(const std::string& name) {
    constexpr std::size_t small = 1U << 20U;
    zip_stat_t stat{};
    if (fault_ != Fault::none || !has(name) ||
        zip_stat(archive_.get(), name.c_str(), 0, &stat) != 0) {
        return {};
    }
    if (stat.encryption_method != ZIP_EM_NONE) {
        fault_ = Fault::locked;
        return {};
    }
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen(archive_.get(), name.c_str(), 0));
    std::string out;
    std::array<char, 65536> block{};
    zip_int64_t got = file ? zip_fread(file.get(), block.data(), block.size()) : -1;
    while (got > 0) {
        out.append(block.data(), static_cast<std::size_t>(got));
        unpacked_ += static_cast<std::size_t>(got);
        if (unpacked_ > limits_.unpacked_max) {
            fault_ = Fault::too_large;
            return {};
        }
        if (out.size() > small && out.size() / limits_.ratio_max > stat.comp_size) {
            fault_ = Fault::suspicious;
            return {};
        }
        got = zip_fread(file.get(), block.data(), block.size());
    }
    if (got < 0) {
        fault_ = Fault::not_a_table;
        return {};
    }
    return out;
}

std::string zipped(const std::vector<NewPart>& parts) {
    constexpr zip_uint16_t midnight = 0;
    constexpr zip_uint16_t first_day = 0x21;  // 1980-01-01, where DOS begins to count
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    must(target != nullptr);
    zip_source_keep(target);  // outlives the archive, which frees its own hold
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    must(archive != nullptr);
    for (const NewPart& part : parts) {
        zip_source_t* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
        must(source != nullptr);
        const zip_int64_t at = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        must(at >= 0);
        must(zip_file_set_dostime(archive, static_cast<zip_uint64_t>(at), midnight, first_day, 0) ==
             0);
    }
    must(zip_close(archive) == 0);
    zip_stat_t stat{};
    must(zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0);
    std::string out(stat.size, '\0');
    must(zip_source_read(target, out.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

}  // namespace ortoo::tables
