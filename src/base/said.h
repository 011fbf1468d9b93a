// SPDX-License-Identifier: MulanPSL-2.0
// A sentence the server says about what only it can know (a light, a clock, why an agent was
// chosen), in Chinese and as pieces that a page says in another language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/fields.h"
#include "base/time.h"

namespace ortoo {

// A piece of a sentence. `key` stands in web/src/text/said.*.json, `chinese` its words with
// {gaps}. Both sides join pieces without anything between them.
struct SaidWord {
    std::string_view key;
    std::string_view chinese;
};

struct SaidGap {
    std::string name;
    std::string value;  // a date as YYYY-MM-DD, anything else as it is said
    bool operator==(const SaidGap&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, text(1, 40));
        v("value", r.value, text(0, 500), "a date as YYYY-MM-DD");
    }
};

struct SaidPart {
    std::string key;
    std::vector<SaidGap> with;
    bool operator==(const SaidPart&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key, text(0, 60),
          "of web/src/text/said.*.json; empty: the words stand in with[0]");
        v("with", r.with, items(0, 8));
    }
};

class Said {
  public:
    struct Gap {
        Gap(std::string_view gap, std::string_view text) : name(gap), value(text), chinese(text) {}
        Gap(std::string_view gap, std::int64_t number);
        // "11 月 20 日"; with the year when it is not `year`.
        Gap(std::string_view gap, CivilDate date, int year);
        std::string name;
        std::string value;
        std::string chinese;
    };
    Said() = default;
    Said(const SaidWord& word, std::vector<Gap> gaps = {}) { add(word, std::move(gaps)); }
    // Words of a person, or words stored long ago: said as they are in every language.
    static Said as_is(std::string_view words);

    // A gap of the word that is not given, or given and not in the word, is a fault
    // (std::logic_error).
    Said& add(const SaidWord& word, std::vector<Gap> gaps = {});
    Said& add(const Said& more);

    [[nodiscard]] bool empty() const { return parts_.empty(); }
    [[nodiscard]] const std::string& chinese() const { return chinese_; }
    [[nodiscard]] const std::vector<SaidPart>& parts() const { return parts_; }
    bool operator==(const Said&) const = default;

    // One column of text. `from_stored` takes plain words too.
    [[nodiscard]] std::string stored() const;
    static Said from_stored(std::string_view text);

  private:
    std::string chinese_;
    std::vector<SaidPart> parts_;
};

// "11 月 20 日"; "2027 年 1 月 4 日" when the year is another than `year`.
[[nodiscard]] std::string day_in_chinese(CivilDate date, int year);

}  // namespace ortoo
