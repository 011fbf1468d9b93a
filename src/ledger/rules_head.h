// SPDX-License-Identifier: MulanPSL-2.0
// Texts of the tree: what is signed, what a line of the file outside looks like, how a tile tells
// the places of its leaves, and the layout of a proof. All are in docs/ledger.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/types_tree.h"

namespace ortoo::ledger {

[[nodiscard]] std::string head_text(const SignedHead& head);

// Without the line end.
[[nodiscard]] std::string line_of(const SignedHead& head);
[[nodiscard]] std::optional<SignedHead> head_of(std::string_view line);

[[nodiscard]] std::string text_of(const Place& place);
// nullopt: these bytes were written by nobody of us.
[[nodiscard]] std::optional<std::vector<Place>> places_of(std::string_view text);

// JSON with one value a line, so that a verifier needs no parser.
[[nodiscard]] std::string text_of(const Proof& proof);

}  // namespace ortoo::ledger
