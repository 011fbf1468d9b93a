// SPDX-License-Identifier: MulanPSL-2.0
// The parts of a workbook's ZIP, by libzip; what unpacks is bounded while it unpacks.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tables/tables.h"

struct zip;  // libzip's archive

namespace ortoo::tables {

// Reads parts on demand; what they unpack to is counted together and bounded.
class Zip {
  public:
    // `bytes` and `limits` must outlive this.
    Zip(std::string_view bytes, const Limits& limits);
    [[nodiscard]] Fault fault() const { return fault_; }
    [[nodiscard]] bool has(const std::string& name) const;
    // The part; empty when there is none or `fault()` says what is wrong.
    [[nodiscard]] std::string part(const std::string& name);

  private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    const Limits& limits_;
    std::unique_ptr<zip, Discard> archive_;
    std::size_t unpacked_ = 0;
    Fault fault_ = Fault::none;
};

struct NewPart {
    std::string name;
    std::string bytes;
};
// The same parts give the same bytes: no time of the day goes in.
[[nodiscard]] std::string zipped(const std::vector<NewPart>& parts);

}  // namespace ortoo::tables
