// SPDX-License-Identifier: MulanPSL-2.0
// The scores of one question, item by item.
#pragma once

#include "catalogue/rules_search_index.h"

namespace ortoo::catalogue {

class Board {
  public:
    explicit Board(const Postings& postings);

    struct Score {
        float score = 0;
        Matched how = Matched::word;
        std::uint32_t word = none;  // the everyday word that led here
        static constexpr std::uint32_t none = ~0U;
    };

    // Scores by the words as they stand, and by the everyday words in them.
    void by_words(const Heard& question, const Understood& meant);
    void by_sound(const Heard& question, const Understood& meant);
    void by_initials(const Heard& question);
    void by_slips(const Heard& question, const Understood& meant);
    // Prefers the name that is, or begins with, what was asked for.
    void prefer_close(const Heard& question, const Understood& meant);

    [[nodiscard]] float best() const;
    [[nodiscard]] const std::vector<Score>& scores() const { return scores_; }

  private:
    // Which share of the keys, by rarity, each item holds.
    [[nodiscard]] std::vector<float> share(std::vector<Key> keys);
    void offer(std::size_t item, const Score& score);
    [[nodiscard]] double closeness(std::u32string_view content, std::size_t item) const;

    const Postings& postings_;
    std::vector<Score> scores_;
    std::size_t spent_ = 0;  // postings read
};

}  // namespace ortoo::catalogue
