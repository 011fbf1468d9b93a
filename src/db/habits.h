// SPDX-License-Identifier: MulanPSL-2.0
// Which questions usually follow one another about the same thing: who asks for an order by its id
// will ask for its mandate, its papers and its photos. Counted while the server works; it decides
// only what is asked early, never what is answered.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "db/session.h"

namespace ortoo::db {

class Habits {
  public:
    struct Follower {
        const Sql* sql = nullptr;
        std::vector<Value> more;  // numbers after the two values they share
        std::size_t times = 0;
    };

    // The item at hand asks this; all its questions before are known.
    void asked(const Sql& sql, std::span<const Value> values);
    void next_item() { item_.clear(); }
    // What more often than not is asked after it by the same item with the same first two values.
    [[nodiscard]] std::vector<const Follower*> after(const Sql& sql,
                                                     std::span<const Value> values) const;

  private:
    struct Question {
        std::size_t times = 0;
        std::vector<Follower> followers;
    };
    struct Asked {
        const Sql* sql;
        std::string thing;
    };
    void count(Question& before, const Sql& sql, std::span<const Value> values);

    static constexpr std::size_t times_max = 4096;  // then the past counts half
    static constexpr std::size_t item_max = 64;
    std::vector<Question> questions_;  // by Sql::index()
    std::vector<Asked> item_;
};

}  // namespace ortoo::db
