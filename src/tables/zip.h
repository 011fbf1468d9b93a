// SPDX-License-Identifier: MulanPSL-2.0
// As much of ZIP as a workbook needs: stored and deflated parts, no encryption, no ZIP64.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "tables/tables.h"

namespace ortoo::tables {

// Reads parts on demand; what they unpack to is counted together and bounded.
class Zip {
  public:
    // `bytes` must outlive this.
    Zip(std::string_view bytes, const Limits& limits);
    [[nodiscard]] Fault fault() const { return fault_; }
    [[nodiscard]] bool has(const std::string& name) const { return parts_.contains(name); }
    // The part; empty when there is none or `fault()` says what is wrong.
    [[nodiscard]] std::string part(const std::string& name);

  private:
    struct Part {
        std::size_t offset = 0;  // of the local header
        std::size_t packed = 0;
        std::uint32_t crc = 0;
        bool deflated = false;
    };
    void read_directory();
    [[nodiscard]] std::string inflated(std::string_view packed);
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t bytes) const;

    std::string_view bytes_;
    const Limits& limits_;
    std::map<std::string, Part> parts_;
    std::size_t unpacked_ = 0;
    Fault fault_ = Fault::none;
};

struct NewPart {
    std::string name;
    std::string bytes;
};
[[nodiscard]] std::string zipped(const std::vector<NewPart>& parts);

}  // namespace ortoo::tables
