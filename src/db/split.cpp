// SPDX-License-Identifier: MulanPSL-2.0
#include "db/split.h"

#include "base/text.h"

namespace ortoo::db {

namespace {

// Where the token at `at` ends: a quoted text or a comment as a whole, else one character.
// A doubled quote inside a text simply reads as two texts side by side.
std::size_t token_end(std::string_view script, std::size_t at) {
    const std::string_view rest = script.substr(at);
    const auto after = [&](std::string_view close, std::size_t from) {
        const std::size_t found = script.find(close, at + from);
        return found == std::string_view::npos ? script.size() : found + close.size();
    };
    if (rest.starts_with("--")) {
        return after("\n", 2);
    }
    if (rest.starts_with("/*")) {
        return after("*/", 2);
    }
    if (rest.front() == '\'' || rest.front() == '"') {
        return after(rest.substr(0, 1), 1);
    }
    return at + 1;
}

}  // namespace

std::vector<std::string> split_statements(std::string_view script) {
    std::vector<std::string> statements;
    std::string current;
    const auto finish = [&] {
        if (const auto text = trim(current); !text.empty()) {
            statements.emplace_back(text);
        }
        current.clear();
    };
    for (std::size_t at = 0; at < script.size();) {
        const std::size_t end = token_end(script, at);
        const std::string_view token = script.substr(at, end - at);
        if (token == ";") {
            finish();
        } else if (token.starts_with("--") || token.starts_with("/*")) {
            current += '\n';
        } else {
            current += token;
        }
        at = end;
    }
    finish();
    return statements;
}

}  // namespace ortoo::db
