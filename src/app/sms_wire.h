// SPDX-License-Identifier: MulanPSL-2.0
// A TCP connection with one deadline for everything, and the bytes of the two protocols that
// providers of text messages speak. What can be tested without a wire stands here as functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ortoo::app {

// --- HTTP
struct HttpPlace {
    std::string host;
    std::string port;
    std::string path;
};
// "http://host[:port]/path"; nullopt: something else. TLS is ended by the proxy before the
// provider, as for our own pages.
[[nodiscard]] std::optional<HttpPlace> http_place(std::string_view url);
// Each {phone} and {text} replaced; in JSON quotes and control signs are escaped, else the value
// is percent-encoded as in a form.
[[nodiscard]] std::string http_body(std::string_view shape, std::string_view phone,
                                    std::string_view text);

// Status 200, and `ok` somewhere in the answer. Any bytes may have come.
[[nodiscard]] bool http_taken(std::string_view answer, std::string_view ok);

// --- a file: one message a line, "phone TAB text"; line ends and tabs in them become spaces.
[[nodiscard]] std::string file_line(std::string_view phone, std::string_view text);

// --- SMPP 3.4, what a sender needs of it
inline constexpr std::uint32_t smpp_bind = 0x00000002;
inline constexpr std::uint32_t smpp_submit = 0x00000004;
inline constexpr std::uint32_t smpp_unbind = 0x00000006;
struct SmppHead {
    std::uint32_t length = 0;
    std::uint32_t command = 0;
    std::uint32_t status = 0;
    std::uint32_t sequence = 0;
};
inline constexpr std::size_t smpp_head_bytes = 16;
[[nodiscard]] std::string smpp_pdu(std::uint32_t command, std::uint32_t sequence,
                                   std::string_view body);
[[nodiscard]] SmppHead smpp_head(std::string_view bytes);  // of 16 bytes
[[nodiscard]] std::string smpp_bind_body(const std::string& system_id, const std::string& password);
// One short message in UCS-2; longer ones as parts with a header that joins them on the phone.
[[nodiscard]] std::vector<std::string> smpp_submit_bodies(const std::string& from,
                                                          const std::string& to,
                                                          std::string_view text,
                                                          unsigned char reference);
// UTF-8 to UTF-16, big end first; signs beyond it as pairs.
[[nodiscard]] std::string ucs2(std::string_view utf8);

}  // namespace ortoo::app
