// SPDX-License-Identifier: MulanPSL-2.0
// The inverted index behind the search: keys of texts, and which items hold a key.
#pragma once

#include <span>

#include "catalogue/rules_search.h"
#include "catalogue/rules_search_text.h"

namespace ortoo::catalogue {

using Key = std::uint64_t;  // the kind in the highest four bits

// Pairs of neighbouring Han characters, whole words of other scripts. `skip[i]`: leave it out.
[[nodiscard]] std::vector<Key> text_keys(const Heard& text, std::span<const char> skip = {});
[[nodiscard]] std::vector<Key> single_keys(const Heard& text);
// Pairs of neighbouring syllables, by class.
[[nodiscard]] std::vector<Key> sound_keys(std::span<const SyllableNo> sounds);
// Two or three neighbouring initials; three neighbouring typed letters.
[[nodiscard]] std::vector<Key> initial_keys(std::string_view initials);
[[nodiscard]] std::vector<Key> letter_keys(std::string_view letters);

struct Posting {
    Key key = 0;
    std::uint32_t item = 0;
    std::uint32_t weight = 0;  // of 100
};

struct Word {  // an everyday word
    std::string shown;
    Heard heard;
    std::string means;
    Heard means_heard;
    std::vector<Key> keys;  // of the meaning; empty for filler
};

struct Postings {
    std::size_t items = 0;
    std::vector<Posting> all;  // by key, then item
    std::vector<Heard> names;  // by item
    std::vector<Word> words;
    [[nodiscard]] std::span<const Posting> of(Key key) const;
    // The rarer, the more; a key that no item holds counts like one that a single item holds.
    [[nodiscard]] double rarity(std::size_t holders) const;
};
[[nodiscard]] Postings postings_of(std::span<const Listed> items,
                                   std::span<const Synonym> synonyms);

// A stretch of the question that an everyday word explains; or several that mean different things.
struct Part {
    std::size_t from = 0;  // in the typed letters of the question
    std::size_t to = 0;
    std::vector<std::size_t> words;
    Matched how = Matched::synonym;
};
struct Understood {
    std::vector<Part> parts;
    std::vector<char> filler;  // by character: asks nothing
    std::vector<char> taken;   // by character: part of a part, or filler
};
[[nodiscard]] Understood understand(const Heard& question, std::span<const Word> words);

struct Slip {
    std::size_t word = 0;  // or item
    double likeness = 0;   // 1: the same
};
// Everyday words and names that the question is a slip away from; best first.
[[nodiscard]] std::vector<Slip> similar_words(const Heard& question, std::span<const Word> words,
                                              std::size_t content);
[[nodiscard]] std::vector<Slip> similar_names(const Heard& question, const Postings& postings);

}  // namespace ortoo::catalogue
