// SPDX-License-Identifier: MulanPSL-2.0
// The header fields the server reads, one by one. What two servers might understand differently is
// refused: a length or a host given twice, a coding other than "chunked", both lengths at once.
#pragma once

#include <string_view>

#include "http/message.h"

namespace ortoo::http {

class HeadFields {
  public:
    // false: the request is malformed. Fields that nobody here reads are fine.
    [[nodiscard]] bool take(Head& head, std::string_view name, std::string_view value);
    // After the last one.
    [[nodiscard]] bool complete(const Head& head) const { return host_ || !head.http11; }

  private:
    [[nodiscard]] bool take_host(Head& head, std::string_view value);
    [[nodiscard]] bool take_coding(const Head& head, std::string_view value);
    [[nodiscard]] bool take_length(Head& head, std::string_view value) const;
    bool host_ = false;
    bool coding_ = false;
};

}  // namespace ortoo::http
