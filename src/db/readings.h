// SPDX-License-Identifier: MulanPSL-2.0
// What the transaction at hand has read. It sees one state of the database and its own writes, so
// a question asked again has the same answer until one of its own writes may have changed it.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "db/footprint.h"

namespace ortoo::db {

class Readings {
  public:
    // An engine's own form of an answer, or of one that is still on its way.
    using Answer = std::shared_ptr<void>;

    // The answer that still holds; null: ask.
    [[nodiscard]] Answer find(const Sql& sql, std::span<const Value> values);
    // Keeps nothing of a statement that is not understood.
    void keep(const Sql& sql, std::span<const Value> values, Answer answer);
    // Before a statement runs: forgets what it may change.
    void written(const Sql& sql, std::span<const Value> values);
    // The transaction is over, or something ran that is no statement of ours.
    void clear();

  private:
    struct Kept {
        std::vector<Value> values;  // borrowed from the key
        Answer answer;
    };
    // Of one question, by its values.
    using Answers = std::unordered_map<std::string, Kept>;
    using Pair = std::pair<std::size_t, std::size_t>;  // values that stand for the same column
    struct Reader {
        std::size_t question;
        std::vector<Pair> pairs;  // its value, the write's value
    };
    struct Statement {
        const Footprint* footprint = nullptr;
        Answers answers;              // of a question
        std::vector<Reader> readers;  // of a write: the questions about its table
    };
    [[nodiscard]] Statement& statement(const Sql& sql);
    [[nodiscard]] static std::vector<Reader> readers_of(const Footprint& write);
    void serialize(std::span<const Value> values);

    static constexpr std::size_t kept_max = 20'000;
    std::vector<Statement> statements_;  // by Sql::index()
    std::vector<std::size_t> asked_;     // questions that have answers
    std::size_t count_ = 0;
    std::string key_;
};

}  // namespace ortoo::db
