// SPDX-License-Identifier: MulanPSL-2.0
// A template and what was filled in become a sheet to print.
#pragma once

#include "base/sheet.h"
#include "documents/types_template.h"
#include "documents/types_value.h"

namespace ortoo::documents {

// What stands around the text of every paper.
struct Frame {
    std::string check_at;  // address of the public check; empty: the QR code holds the 查验码 alone
    std::string digest;    // SM3 of the snapshot, hex
    std::string stamp;     // across the page: 已被替换
    bool sealed = false;   // by a seal service; else the paper waits for the organ's own seal
    std::string seal_words;
    Instant made;
};

[[nodiscard]] Sheet sheet_of(const Template& read, const Values& values, const Frame& frame);

}  // namespace ortoo::documents
