// SPDX-License-Identifier: MulanPSL-2.0
#include "base/said.h"

#include <algorithm>
#include <stdexcept>

#include "base/json_stored.h"

namespace ortoo {

namespace {

struct Stored {
    std::string chinese;
    std::vector<SaidPart> parts;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("chinese", r.chinese, text(1, 2'000));
        v("parts", r.parts, items(1, 60));
    }
};

// The words with their gaps filled; every gap of the words and every one given must be used.
std::string filled(const SaidWord& word, const std::vector<Said::Gap>& gaps) {
    std::string out;
    std::size_t used = 0;
    std::string_view rest = word.chinese;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        out += rest.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = rest.find('}', open);
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        const auto found = std::find_if(gaps.begin(), gaps.end(),
                                        [&](const auto& gap) { return gap.name == name; });
        if (found == gaps.end()) {
            throw std::logic_error("said." + std::string(word.key) + " lacks " + std::string(name));
        }
        ++used;
        out += found->chinese;
        rest.remove_prefix(close + 1);
    }
    if (used != gaps.size()) {
        throw std::logic_error("said." + std::string(word.key) + " has no place for a gap");
    }
    return out;
}

}  // namespace

std::string day_in_chinese(CivilDate date, int year) {
    const std::string day =
        std::to_string(date.month()) + " 月 " + std::to_string(date.day()) + " 日";
    return date.year() == year ? day : std::to_string(date.year()) + " 年 " + day;
}

Said::Gap::Gap(std::string_view gap, std::int64_t number)
    : name(gap), value(std::to_string(number)), chinese(value) {}

Said::Gap::Gap(std::string_view gap, CivilDate date, int year)
    : name(gap), value(to_text(date)), chinese(day_in_chinese(date, year)) {}

Said Said::as_is(std::string_view words) {
    Said out;
    if (!words.empty()) {
        out.chinese_ = words;
        out.parts_.push_back({"", {{"words", std::string(words)}}});
    }
    return out;
}

Said& Said::add(const SaidWord& word, std::vector<Gap> gaps) {
    chinese_ += filled(word, gaps);
    SaidPart part{std::string(word.key), {}};
    for (Gap& gap : gaps) {
        part.with.push_back({std::move(gap.name), std::move(gap.value)});
    }
    parts_.push_back(std::move(part));
    return *this;
}

Said& Said::add(const Said& more) {
    chinese_ += more.chinese_;
    parts_.insert(parts_.end(), more.parts_.begin(), more.parts_.end());
    return *this;
}

std::string Said::stored() const {
    return empty() ? std::string() : record_text(std::optional(Stored{chinese_, parts_}));
}

Said Said::from_stored(std::string_view text) {
    if (!text.starts_with('{')) {
        return as_is(text);
    }
    Stored stored = record_from<Stored>(text);
    Said out;
    out.chinese_ = std::move(stored.chinese);
    out.parts_ = std::move(stored.parts);
    return out;
}

}  // namespace ortoo
