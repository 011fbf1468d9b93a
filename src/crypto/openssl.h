// SPDX-License-Identifier: MulanPSL-2.0
// Inside this room only: OpenSSL objects that free themselves, and its failures as exceptions.
// A failure here is a fault of the installation (no SM3 in this build, no memory), never of input.
#pragma once

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace ortoo::crypto {

template <auto free>
struct Freed {
    template <class T>
    void operator()(T* object) const {
        free(object);
    }
};
template <class T, auto free>
using Owned = std::unique_ptr<T, Freed<free>>;

inline void ensure(bool done, const char* what) {
    if (!done) {
        throw std::runtime_error(std::string("crypto: ") + what + " failed");
    }
}

inline const unsigned char* octets(std::string_view bytes) {
    // OpenSSL takes a null pointer to mean "keep the former value", never "empty".
    static const unsigned char none = 0;
    return bytes.empty() ? &none : reinterpret_cast<const unsigned char*>(bytes.data());
}
inline unsigned char* octets(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

}  // namespace ortoo::crypto
