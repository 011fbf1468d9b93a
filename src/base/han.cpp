// SPDX-License-Identifier: MulanPSL-2.0
#include "base/han.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <vector>

#include "base/text.h"

namespace ortoo {

namespace {

constexpr char32_t first_han = 0x3400;
constexpr char32_t last_han = 0x9FFF;
constexpr std::size_t han_count = last_han - first_han + 1;

// Runs all characters through ICU at once, a line each: one by one it costs a hundred times more.
std::vector<icu::UnicodeString> transliterated(const char* id) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> how(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    if (U_FAILURE(status) != 0 || how == nullptr) {
        throw std::runtime_error(std::string("ICU lacks the transliterator ") + id);
    }
    icu::UnicodeString text;
    for (char32_t c = first_han; c <= last_han; ++c) {
        text.append(static_cast<UChar32>(c)).append(u'\n');
    }
    how->transliterate(text);
    std::vector<icu::UnicodeString> lines;
    std::int32_t from = 0;
    for (std::int32_t at = 0; at < text.length(); ++at) {
        if (text.charAt(at) == u'\n') {
            lines.emplace_back(text, from, at - from);
            from = at + 1;
        }
    }
    if (lines.size() != han_count) {
        throw std::runtime_error(std::string("ICU lost lines in ") + id);
    }
    return lines;
}

// gāo → gao, nǚ → nv; empty when the line is no spelled syllable.
std::string typed(const icu::UnicodeString& line) {
    std::string out;
    for (std::int32_t i = 0; i < line.length(); ++i) {
        const char16_t c = line.charAt(i);
        if (c == u' ') {
            continue;
        }
        const char16_t plain = c == u'ü' ? u'v' : c;
        if (plain < u'a' || plain > u'z') {
            return "";
        }
        out += static_cast<char>(plain);
    }
    return out;
}

struct Tables {
    std::vector<std::string> spelled{""};  // by number, sorted
    std::vector<SyllableNo> sound = std::vector<SyllableNo>(han_count);
    std::vector<char32_t> simple = std::vector<char32_t>(han_count);

    Tables() {
        std::vector<std::string> all;
        all.reserve(han_count);
        const char* tones = "Han-Latin; NFD; [[:Nonspacing Mark:]-[\\u0308]] Remove; NFC";
        for (const icu::UnicodeString& line : transliterated(tones)) {
            all.push_back(typed(line));
        }
        std::vector<std::string> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        for (std::string& each : sorted) {
            if (!each.empty()) {
                spelled.push_back(std::move(each));
            }
        }
        for (std::size_t i = 0; i < han_count; ++i) {
            sound[i] = number(all[i]);
        }
        const auto simplified = transliterated("Traditional-Simplified");
        for (std::size_t i = 0; i < han_count; ++i) {
            const bool one = simplified[i].countChar32() == 1;
            simple[i] = one ? static_cast<char32_t>(simplified[i].char32At(0))
                            : first_han + static_cast<char32_t>(i);
        }
    }
    [[nodiscard]] SyllableNo number(std::string_view text) const {
        const auto found = std::lower_bound(spelled.begin() + 1, spelled.end(), text);
        const bool known = !text.empty() && found != spelled.end() && *found == text;
        return known ? static_cast<SyllableNo>(found - spelled.begin()) : SyllableNo{0};
    }
};

const Tables& tables() {
    static const Tables made;  // read only once made; takes ICU about a tenth of a second
    return made;
}

bool in_tables(char32_t c) {
    return c >= first_han && c <= last_han;
}

}  // namespace

std::u32string folded(std::string_view text) {
    if (!is_utf8(text)) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status) != 0 || fold == nullptr) {
        throw std::runtime_error("ICU has no case folding");
    }
    const auto length = static_cast<std::int32_t>(text.size());
    const icu::UnicodeString in =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), length));
    const icu::UnicodeString out = fold->normalize(in, status);
    std::u32string points;
    for (std::int32_t i = 0; i < out.length(); i = out.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(out.char32At(i));
        points += in_tables(c) ? tables().simple[c - first_han] : c;
    }
    return points;
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    for (const char32_t c : text) {
        icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(out);
    }
    return out;
}

bool is_han(char32_t c) {
    return in_tables(c) || c == 0x3007 || (c >= 0x20000 && c <= 0x3FFFF);
}

SyllableNo syllable_of(char32_t c) {
    return in_tables(c) ? tables().sound[c - first_han] : SyllableNo{0};
}

SyllableNo syllable_no(std::string_view spelled) {
    return tables().number(spelled);
}

std::string_view spelling(SyllableNo no) {
    return no < tables().spelled.size() ? std::string_view(tables().spelled[no])
                                        : std::string_view();
}

SyllableNo syllable_count() {
    return static_cast<SyllableNo>(tables().spelled.size() - 1);
}

}  // namespace ortoo
