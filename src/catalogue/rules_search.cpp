// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_search.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "catalogue/rules_search_board.h"

namespace ortoo::catalogue {

namespace {

constexpr float sure = 0.8F;       // nothing needs to be guessed
constexpr float unsure = 0.6F;     // perhaps a slip
constexpr float least = 0.34F;     // less is chance
constexpr float near_best = 0.4F;  // of the best

// Scores a twentieth apart count as equal, and among equals the usual comes first.
long rank_of(const Hit& hit) {
    constexpr double steps = 20;
    return std::lround(hit.score * steps);
}

std::vector<Hit> ranked(std::vector<Hit> hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (rank_of(a) != rank_of(b)) {
            return rank_of(a) > rank_of(b);
        }
        if (a.item->brief.high_frequency != b.item->brief.high_frequency) {
            return a.item->brief.high_frequency;
        }
        return a.score > b.score;
    });
    return hits;
}

}  // namespace

bool fits(const Listed& item, const Wanted& wanted) {
    if (!wanted.theme.empty() && item.brief.theme != wanted.theme) {
        return false;
    }
    if (wanted.high_frequency && !item.brief.high_frequency) {
        return false;
    }
    if (wanted.level == Level::village) {
        return item.village;
    }
    return wanted.level != Level::town || item.town;
}

SearchIndex::SearchIndex(std::vector<Listed> items, std::vector<Synonym> synonyms)
    : items_(std::move(items)),
      postings_(std::make_unique<const Postings>(postings_of(items_, synonyms))) {}

SearchIndex::~SearchIndex() = default;

Found SearchIndex::find(std::string_view question, const Wanted& wanted) const {
    const Heard asked = heard(question);
    Found out;
    if (asked.size() == 0) {
        return out;
    }
    const Understood meant = understand(asked, postings_->words);
    Board board(*postings_);
    board.by_words(asked, meant);
    if (board.best() < sure) {
        board.by_sound(asked, meant);
        board.by_initials(asked);
    }
    if (board.best() < unsure) {
        board.by_slips(asked, meant);
    }
    board.prefer_close(asked, meant);
    const float best = board.best();
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const Board::Score& score = board.scores()[i];
        const bool guess = score.how > Matched::synonym;
        const bool worth = score.score >= std::max(least, near_best * best);
        if (!worth || (guess && best >= 1) || !fits(items_[i], wanted)) {
            continue;
        }
        const bool led = score.word != Board::Score::none;
        out.hits.push_back(
            {&items_[i], score.score, score.how,
             led ? std::string_view(postings_->words[score.word].shown) : std::string_view()});
    }
    out.hits = ranked(std::move(out.hits));
    if (!out.hits.empty() && out.hits.front().how == Matched::similar) {
        out.suggestion = out.hits.front().by.empty() ? out.hits.front().item->brief.name
                                                     : std::string(out.hits.front().by);
    }
    return out;
}

std::vector<const Listed*> SearchIndex::list(const Wanted& wanted) const {
    std::vector<const Listed*> out;
    for (const bool usual : {true, false}) {
        for (const Listed& each : items_) {
            if (each.brief.high_frequency == usual && fits(each, wanted)) {
                out.push_back(&each);
            }
        }
    }
    return out;
}

std::vector<ThemeRow> SearchIndex::themes() const {
    std::vector<ThemeRow> out;
    std::map<std::string_view, std::size_t> places;
    for (const Listed& each : items_) {
        const auto [place, is_new] = places.emplace(each.brief.theme, out.size());
        if (is_new) {
            out.push_back({each.brief.theme, "", 0});
        }
        ++out[place->second].count;
    }
    return out;
}

std::vector<ThemeRow> SearchIndex::nearest_themes(std::string_view question,
                                                  std::size_t most) const {
    const std::u32string asked = heard(question).chars;
    std::map<std::string_view, std::int64_t> usual;
    for (const Listed& each : items_) {
        usual[each.brief.theme] += each.brief.high_frequency ? 1 : 0;
    }
    std::vector<ThemeRow> out = themes();
    const auto worth = [&](const ThemeRow& row) {
        constexpr std::int64_t shared = 1000;
        std::int64_t sum = usual[row.theme];
        for (const char32_t c : folded(row.theme)) {
            sum += asked.find(c) != std::u32string::npos ? shared : 0;
        }
        return sum;
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](const ThemeRow& a, const ThemeRow& b) { return worth(a) > worth(b); });
    out.resize(std::min(out.size(), most));
    return out;
}

}  // namespace ortoo::catalogue
