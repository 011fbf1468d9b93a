// SPDX-License-Identifier: MulanPSL-2.0
#include "print/qr.h"

#include <qrencode.h>

#include <memory>

namespace ortoo::print {

Qr qr_of(const std::string& text) {
    Qr out;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (made == nullptr) {
        return out;
    }
    out.side = static_cast<std::size_t>(made->width);
    for (std::size_t i = 0; i < out.side * out.side; ++i) {
        out.dark.push_back((made->data[i] & 1U) != 0);
    }
    return out;
}

}  // namespace ortoo::print
