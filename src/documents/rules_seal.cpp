// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_seal.h"

#include <algorithm>

#include "base/text.h"
#include "documents/rules.h"

namespace ortoo::documents {

namespace {
constexpr std::string_view mark = "%ortoo-seal 1 ";
constexpr std::size_t signer_size = 16;
constexpr std::size_t line_max = 400;  // a reader looks for %%EOF in the last 1,024 bytes
}  // namespace

std::string seal_text(std::string_view code, std::string_view sm3) {
    return "ortoo-seal 1\n" + std::string(code) + "\n" + std::string(sm3) + "\n";
}

std::string with_seal(std::string file, std::string_view code, const Seal& seal) {
    if (!file.ends_with('\n')) {
        file += '\n';
    }
    file += mark;
    file += std::string(code) + " " + seal.signer + " " + hex(seal.signature) + "\n";
    return file;
}

std::optional<SealedFile> taken_apart(std::string_view file) {
    const std::size_t from = file.size() - std::min(file.size(), line_max);
    const std::size_t at = file.substr(from).rfind(mark);
    if (at == std::string_view::npos || from + at == 0 || file[from + at - 1] != '\n' ||
        !file.ends_with('\n')) {
        return std::nullopt;
    }
    const std::string_view line = file.substr(from + at + mark.size());
    const auto words = split(line.substr(0, line.size() - 1), ' ');
    if (words.size() != 3 || normal_code(words[0]) != words[0] || words[0].empty() ||
        words[1].size() != signer_size) {
        return std::nullopt;
    }
    const auto signature = unhex(words[2]);
    if (!signature || hex(*signature) != words[2]) {
        return std::nullopt;
    }
    return SealedFile{std::string(file.substr(0, from + at)), words[0], {words[1], *signature}};
}

bool asks_for_seal(const Template& read) {
    return std::ranges::any_of(read.statements,
                               [](const Statement& each) { return each.kind == BlockKind::seal; });
}

}  // namespace ortoo::documents
