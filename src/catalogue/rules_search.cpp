// SPDX-License-Identifier: MulanPSL-2.0
// Text → terms. Chinese is cut into pairs of neighbouring characters, which needs no dictionary and
// finds 医保 in 城乡居民医保费; other scripts into words.
#include <algorithm>
#include <bit>
#include <set>

#include "base/text.h"
#include "catalogue/rules.h"

namespace ortoo::catalogue {

namespace {

char32_t code_of(const std::string& point) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(point[i]); };
    switch (point.size()) {
        case 1:
            return byte(0);
        case 2:
            return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
        case 3:
            return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
        default:  // not an enum: four bytes, the longest there is
            return 0x10000;
    }
}

bool han(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || c >= 0x10000 || c == 0x3007;
}

bool letter(char32_t c) {
    const bool ascii = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    const bool mongolian = c >= 0x1820 && c <= 0x18AA;
    return ascii || mongolian || (c >= 0xC0 && c <= 0x24F) || (c >= 0x400 && c <= 0x4FF);
}

// Full-width letters become narrow ones, capitals small.
std::string folded(const std::string& point) {
    char32_t c = code_of(point);
    if (c >= 0xFF01 && c <= 0xFF5E) {
        c -= 0xFEE0;
    }
    if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
    }
    return c < 0x80 ? std::string(1, static_cast<char>(c)) : point;
}

struct Run {  // neighbouring characters of one script
    bool is_han = false;
    std::vector<std::string> points;
};

std::vector<Run> runs_of(std::string_view text) {
    std::vector<Run> runs;
    bool open = false;
    for (const std::string& raw : code_point_list(text)) {
        const std::string point = folded(raw);
        const char32_t c = code_of(point);
        const bool is_han = han(c);
        if (!is_han && !letter(c)) {
            open = false;
            continue;
        }
        if (!open || runs.back().is_han != is_han) {
            runs.push_back({is_han, {}});
        }
        runs.back().points.push_back(point);
        open = true;
    }
    return runs;
}

std::vector<std::string> pairs_and_words(std::string_view text) {
    constexpr std::size_t word_max = 20;
    std::vector<std::string> out;
    for (const Run& run : runs_of(text)) {
        if (!run.is_han) {
            out.push_back(
                join({run.points.begin(), run.points.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                   run.points.size(), word_max))},
                     ""));
            continue;
        }
        for (std::size_t i = 1; i < run.points.size(); ++i) {
            out.push_back(run.points[i - 1] + run.points[i]);
        }
    }
    return out;
}

std::vector<std::string> single_characters(std::string_view text) {
    std::vector<std::string> out;
    for (const Run& run : runs_of(text)) {
        if (run.is_han) {
            out.insert(out.end(), run.points.begin(), run.points.end());
        }
    }
    return out;
}

void weigh(Weights& weights, const std::vector<std::string>& terms, std::int64_t weight) {
    for (const std::string& each : terms) {
        std::int64_t& known = weights[each];
        known = std::max(known, weight);
    }
}

}  // namespace

std::string plain_text(std::string_view text) {
    std::string out;
    for (const Run& run : runs_of(text)) {
        out += join(run.points, "");
    }
    return out;
}

Weights terms_of(const Item& item) {
    Weights weights;
    weigh(weights, pairs_and_words(item.name), 8);
    weigh(weights, pairs_and_words(item.theme), 3);
    weigh(weights, pairs_and_words(item.department), 2);
    for (const std::string& each : item.conditions) {
        weigh(weights, pairs_and_words(each), 1);
    }
    weigh(weights, single_characters(item.name), 1);
    return weights;
}

std::vector<Asked> asked_of(std::string_view question, std::span<const Synonym> synonyms) {
    constexpr std::size_t own_max = 14;
    std::vector<std::string> own = pairs_and_words(question);
    if (own.empty()) {
        own = single_characters(question);
    }
    std::vector<Asked> out;
    const auto add = [&](const std::vector<std::string>& terms, std::int64_t group,
                         std::size_t max) {
        std::set<std::string> seen;
        for (const std::string& each : terms) {
            if (out.size() < max && seen.insert(each).second) {
                out.push_back({each, group, 0, 0});
            }
        }
    };
    add(own, 0, own_max);
    const std::string asked = plain_text(question);
    std::int64_t group = 0;
    for (const Synonym& each : synonyms) {
        if (asked.find(each.word) != std::string::npos) {
            add(pairs_and_words(each.means), ++group, asked_max);
        }
    }
    return out;
}

std::vector<Asked> plan_search(std::vector<Asked> asked, std::int64_t items) {
    constexpr std::int64_t budget = 6000;  // postings read for one question
    constexpr std::int64_t group_total = 1000;
    std::map<std::int64_t, std::int64_t> sums;
    for (Asked& each : asked) {
        const std::int64_t ratio =
            std::max<std::int64_t>(items, 1) / std::max<std::int64_t>(each.postings, 1);
        each.factor =
            1 + 2 * static_cast<std::int64_t>(std::bit_width(static_cast<std::uint64_t>(ratio)));
        // Also what no item holds: half of a question found is half of an answer.
        sums[each.group] += each.factor;
    }
    std::erase_if(asked, [](const Asked& each) { return each.postings == 0; });
    std::stable_sort(asked.begin(), asked.end(),
                     [](const Asked& a, const Asked& b) { return a.postings < b.postings; });
    std::int64_t read = 0;
    std::vector<Asked> out;
    for (Asked& each : asked) {
        read += each.postings;
        if (!out.empty() && read > budget) {
            break;
        }
        each.factor = std::max<std::int64_t>(1, each.factor * group_total / sums[each.group]);
        out.push_back(std::move(each));
    }
    return out;
}

}  // namespace ortoo::catalogue
