// SPDX-License-Identifier: MulanPSL-2.0
// The head of an answer as text, with the security headers of its policy.
#pragma once

#include <string>
#include <string_view>

#include "base/time.h"
#include "http/message.h"

namespace ortoo::http {

class HeadWriter {
  public:
    // secure: we are behind TLS, so browsers are told to stay there.
    HeadWriter(std::string_view frame_ancestors, bool secure);

    // The status line to the empty line. `date` is an IMF-fixdate.
    [[nodiscard]] std::string write(const Answer& answer, bool keep_alive,
                                    std::string_view date) const;
    // The head of an event stream: no length, ends with the connection.
    [[nodiscard]] std::string write_stream(std::string_view request_id,
                                           std::string_view date) const;

  private:
    [[nodiscard]] const std::string& policy(Policy policy) const;
    std::string api_;
    std::string file_;
    std::string page_;
};

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 5.6.7).
[[nodiscard]] std::string http_date(Instant at);

// The Set-Cookie line for a session token, or for forget_session. Without seconds the browser
// drops it when it is closed.
[[nodiscard]] std::string cookie_line(std::string_view token, bool secure, std::int64_t seconds);
// The Content-Disposition line; the name may be any UTF-8 text.
[[nodiscard]] std::string disposition_line(std::string_view download_name);

inline constexpr std::string_view session_cookie = "ortoo_session";

}  // namespace ortoo::http
