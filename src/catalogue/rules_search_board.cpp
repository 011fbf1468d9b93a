// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_search_board.h"

#include <algorithm>

namespace ortoo::catalogue {

namespace {

// What each way of being found is worth at most; words as they stand are worth 1.
constexpr float synonym_worth = 0.95F;
constexpr float pinyin_worth = 0.85F;
constexpr float initials_worth = 0.8F;
constexpr float similar_worth = 0.7F;

constexpr std::size_t budget = 60000;  // postings read for one question

// The syllables of the question without its filler; several when letters can be cut in several
// ways. 0 stands where something cannot be said.
std::vector<std::vector<SyllableNo>> spoken(const Heard& question, std::span<const char> filler) {
    constexpr std::size_t ways_max = 4;
    std::vector<std::vector<SyllableNo>> out{{}};
    for (std::size_t i = 0; i < question.size();) {
        if (filler[i] != 0 || question.han(i)) {
            for (auto& each : out) {
                each.push_back(filler[i] != 0 ? SyllableNo{0} : question.sounds[i]);
            }
            ++i;
            continue;
        }
        std::size_t to = i;
        while (to < question.size() && !question.han(to) && filler[to] == 0) {
            ++to;
        }
        const auto ways =
            cut_syllables(std::string_view(question.letters)
                              .substr(question.at[i], question.at[to] - question.at[i]),
                          ways_max);
        std::vector<std::vector<SyllableNo>> longer;
        for (const auto& each : out) {
            for (const auto& way : ways) {
                longer.push_back(each);
                longer.back().insert(longer.back().end(), way.begin(), way.end());
            }
            if (ways.empty()) {
                longer.push_back(each);
                longer.back().push_back(0);
            }
        }
        longer.resize(std::min(longer.size(), ways_max));
        out = std::move(longer);
        i = to;
    }
    return out;
}

// Characters weigh one each, typed letters a third: a syllable has about three.
float weight_of(const Heard& question, std::size_t from, std::size_t to) {
    float weight = 0;
    for (std::size_t i = 0; i < question.size(); ++i) {
        if (question.at[i] >= from && question.at[i + 1] <= to) {
            weight += question.han(i) ? 1.0F : 0.34F;
        }
    }
    return weight;
}

float rest_of(const Heard& question, std::span<const char> taken) {
    float weight = 0;
    for (std::size_t i = 0; i < question.size(); ++i) {
        weight += taken[i] != 0 ? 0 : weight_of(question, question.at[i], question.at[i + 1]);
    }
    return weight;
}

}  // namespace

Board::Board(const Postings& postings) : postings_(postings), scores_(postings.items) {}

std::vector<float> Board::share(std::vector<Key> keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::vector<std::span<const Posting>> held;
    double total = 0;
    for (const Key each : keys) {
        held.push_back(postings_.of(each));
        total += postings_.rarity(held.back().size());
    }
    std::sort(held.begin(), held.end(),
              [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<float> out(postings_.items);
    bool first = true;
    for (const auto& holders : held) {
        if (!first && spent_ + holders.size() > budget) {
            break;
        }
        first = first && holders.empty();
        spent_ += holders.size();
        const double worth = postings_.rarity(holders.size()) / total / 100;
        for (const Posting& each : holders) {
            out[each.item] += static_cast<float>(worth * each.weight);
        }
    }
    return out;
}

void Board::offer(std::size_t item, const Score& score) {
    if (score.score > scores_[item].score) {
        scores_[item] = score;
    }
}

void Board::by_words(const Heard& question, const Understood& meant) {
    // Filler is left out, unless it is part of a name: 能 in 失能老人.
    std::vector<Key> whole_text = text_keys(question);
    if (whole_text.empty()) {
        whole_text = single_keys(question);
    }
    for (const auto& own : {text_keys(question, meant.filler), whole_text}) {
        const std::vector<float> as_written = share(own);
        for (std::size_t i = 0; i < as_written.size(); ++i) {
            offer(i, {as_written[i], Matched::word, Score::none});
        }
    }
    if (meant.parts.empty()) {
        return;
    }
    // Each part of the question by its best meaning; the rest as it stands, at half weight.
    const float rest = rest_of(question, meant.taken) / 2;
    float whole = rest;
    for (const Part& part : meant.parts) {
        whole += weight_of(question, part.from, part.to);
    }
    std::vector<Score> sums(postings_.items);
    std::vector<float> largest(postings_.items);
    for (const Part& part : meant.parts) {
        const float worth = part.how == Matched::synonym ? synonym_worth : pinyin_worth;
        const float weight = worth * weight_of(question, part.from, part.to) / whole;
        std::vector<Score> best(postings_.items);
        for (const std::size_t word : part.words) {
            const std::vector<float> found = share(postings_.words[word].keys);
            for (std::size_t i = 0; i < found.size(); ++i) {
                if (found[i] > best[i].score) {
                    best[i] = {found[i], part.how, static_cast<std::uint32_t>(word)};
                }
            }
        }
        for (std::size_t i = 0; i < best.size(); ++i) {
            sums[i].score += weight * best[i].score;
            if (weight * best[i].score > largest[i]) {
                largest[i] = weight * best[i].score;
                sums[i].how = best[i].how;
                sums[i].word = best[i].word;
            }
        }
    }
    const std::vector<float> left = share(text_keys(question, meant.taken));
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i].score += left[i] * rest / whole;
        offer(i, sums[i]);
    }
}

void Board::by_sound(const Heard& question, const Understood& meant) {
    for (const auto& way : spoken(question, meant.filler)) {
        const std::vector<float> found = share(sound_keys(way));
        std::string exactly;  // two syllables are too few to blur them: 租车 is not 注册
        for (const SyllableNo each : way) {
            exactly += spelling(each);
        }
        for (std::size_t i = 0; i < found.size(); ++i) {
            const bool few = way.size() < 3 && found[i] > 0;
            if (few && postings_.names[i].letters.find(exactly) == std::string::npos) {
                continue;
            }
            offer(i, {found[i] * pinyin_worth, Matched::pinyin, Score::none});
        }
    }
}

void Board::by_initials(const Heard& question) {
    if (question.size() < 2 || std::ranges::any_of(question.chars, is_han)) {
        return;
    }
    const std::vector<float> found = share(initial_keys(question.letters));
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string& initials = postings_.names[i].initials;
        if (found[i] > 0 && initials.find(question.letters) != std::string::npos) {
            offer(i, {initials_worth, Matched::pinyin, Score::none});
        }
    }
}

void Board::by_slips(const Heard& question, const Understood& meant) {
    const auto content = static_cast<std::size_t>(
        std::count(meant.filler.begin(), meant.filler.end(), static_cast<char>(0)));
    for (const Slip& slip : similar_words(question, postings_.words, content)) {
        const std::vector<float> found = share(postings_.words[slip.word].keys);
        const float worth = similar_worth * static_cast<float>(slip.likeness);
        for (std::size_t i = 0; i < found.size(); ++i) {
            offer(i, {found[i] * worth, Matched::similar, static_cast<std::uint32_t>(slip.word)});
        }
    }
    for (const Slip& slip : similar_names(question, postings_)) {
        const float worth = similar_worth * static_cast<float>(slip.likeness);
        offer(slip.word, {worth, Matched::similar, Score::none});
    }
}

double Board::closeness(std::u32string_view content, std::size_t item) const {
    const Score& score = scores_[item];
    const std::u32string_view asked =
        score.word == Score::none ? content : postings_.words[score.word].means_heard.chars;
    const std::u32string& name = postings_.names[item].chars;
    const std::size_t at = name.find(asked);
    if (at == std::u32string::npos) {
        return 0;
    }
    if (asked.size() == name.size()) {
        return score.word == Score::none ? 0.2 : 0.1;
    }
    const double part = static_cast<double>(asked.size()) / static_cast<double>(name.size());
    return (at == 0 ? 0.04 : 0.02) + 0.05 * part;
}

void Board::prefer_close(const Heard& question, const Understood& meant) {
    constexpr float worth_looking = 0.3F;
    std::u32string content;
    for (std::size_t i = 0; i < question.size(); ++i) {
        content += meant.filler[i] != 0 ? std::u32string() : std::u32string(1, question.chars[i]);
    }
    for (std::size_t i = 0; i < scores_.size(); ++i) {
        if (scores_[i].score >= worth_looking) {
            scores_[i].score += static_cast<float>(closeness(content, i));
        }
    }
}

float Board::best() const {
    float out = 0;
    for (const Score& each : scores_) {
        out = std::max(out, each.score);
    }
    return out;
}

}  // namespace ortoo::catalogue
