// SPDX-License-Identifier: MulanPSL-2.0
// Answers of the API, smaller for whoever has a slow line.
#pragma once

#include "http/message.h"

namespace ortoo::http {

// One packet or less gains nothing.
inline constexpr std::size_t compress_from = 1400;

// Makes the body gzip where the caller takes it: JSON of `compress_from` bytes and more. Left as it
// is where a session begins (an answer's length must tell nothing of a secret in it), and where
// the bytes are a file's. Fast rather than small: it runs between reading and writing.
void compress(Answer& answer, std::string_view accept_encoding);

}  // namespace ortoo::http
