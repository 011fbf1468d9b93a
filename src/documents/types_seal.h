// SPDX-License-Identifier: MulanPSL-2.0
// 电子印章 (R61): what a seal service is asked, and what a sealed file says of itself (ADR 23).
#pragma once

#include "documents/types_read.h"

namespace ortoo::documents {

// What is to be sealed: one printed file of one paper.
struct SealRequest {
    std::string code;  // 查验码 of the paper, 16 digits
    std::string unit;  // id of the organ whose seal is asked for
    std::string unit_name;
    std::string number;
    std::string sm3;  // of the file's bytes, hex
};

struct Seal {
    std::string signer;     // 16 hex digits that name the key
    std::string signature;  // bytes, as the service made them
    bool operator==(const Seal&) const = default;
};

// A file taken apart: the bytes that were sealed, and what stands after them.
struct SealedFile {
    std::string sealed;  // everything before the line of the seal
    std::string code;
    Seal seal;
};

enum class FileState {
    sealed,    // exactly as it left this house
    altered,   // bears our seal, but not one byte may differ and some do
    foreign,   // sealed with a key that is not this installation's
    unsealed,  // no electronic seal: look for the one in ink, or check the 查验码
};
inline constexpr std::array file_state_names{
    std::pair{FileState::sealed, std::string_view{"sealed"}},
    std::pair{FileState::altered, std::string_view{"altered"}},
    std::pair{FileState::foreign, std::string_view{"foreign"}},
    std::pair{FileState::unsealed, std::string_view{"unsealed"}},
};
constexpr const auto& names(FileState) {
    return file_state_names;
}

struct CheckFile {
    std::string file;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("file", r.file, text(4, 245'000), "the whole PDF, base64");
    }
};

struct FileCheck {
    FileState state = FileState::unsealed;
    std::optional<CheckView> paper;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state);
        v("paper", r.paper, "what the house knows of the paper; only of a sealed file");
    }
};

struct SealServiceView {
    bool connected = false;
    std::string signer;
    std::string public_key;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("connected", r.connected, "false: papers are printed for the seal in ink");
        v("signer", r.signer, "names the key in each sealed file");
        v("public_key", r.public_key, "SM2, SubjectPublicKeyInfo in base64");
    }
};

// Not a file at all: the text is no base64.
inline constexpr RefusalCode document_file_unreadable{"document.file_unreadable",
                                                      Kind::unprocessable};

}  // namespace ortoo::documents
