// SPDX-License-Identifier: MulanPSL-2.0
#include "db/readings.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace ortoo::db {

namespace {

bool differ(const Value& a, const Value& b) {
    if (a.type() != b.type() || a.type() == Value::Type::null) {
        return false;
    }
    return a.type() == Value::Type::integer ? a.integer() != b.integer() : a.view() != b.view();
}

template <class T>
void append(std::string& out, T value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class T>
T taken(const char*& from) {
    T value;
    std::memcpy(&value, from, sizeof value);
    from += sizeof value;
    return value;
}

// The values again, borrowed from the key that serialize() made of them.
std::vector<Value> values_in(const std::string& key) {
    std::vector<Value> out;
    const char* at = key.data();
    while (at < key.data() + key.size()) {
        const auto type = taken<Value::Type>(at);
        if (type == Value::Type::null) {
            out.emplace_back(nullptr);
        } else if (type == Value::Type::integer) {
            out.emplace_back(taken<std::int64_t>(at));
        } else {
            const auto size = taken<std::size_t>(at);
            const std::string_view text(at, size);
            at += size;
            out.push_back(type == Value::Type::text ? Value(text) : Value::bytes(text));
        }
    }
    return out;
}

}  // namespace

void Readings::serialize(std::span<const Value> values) {
    key_.clear();
    for (const Value& each : values) {
        append(key_, each.type());
        if (each.type() == Value::Type::integer) {
            append(key_, each.integer());
        } else if (each.type() != Value::Type::null) {
            append(key_, each.view().size());
            key_ += each.view();
        }
    }
}

Readings::Answer Readings::find(const Sql& sql, std::span<const Value> values) {
    const Answers& answers = statement(sql).answers;
    if (answers.empty()) {
        return nullptr;
    }
    serialize(values);
    const auto found = answers.find(key_);
    return found == answers.end() ? nullptr : found->second.answer;
}

void Readings::keep(const Sql& sql, std::span<const Value> values, Answer answer) {
    Statement& question = statement(sql);
    if (question.footprint->kind != Footprint::Kind::reads) {
        return;
    }
    if (count_ >= kept_max) {
        clear();
    }
    if (question.answers.empty()) {
        asked_.push_back(sql.index());
    }
    serialize(values);
    const auto [place, fresh] = question.answers.try_emplace(key_);
    if (fresh) {
        place->second.values = values_in(place->first);
        ++count_;
    }
    place->second.answer = std::move(answer);
}

void Readings::written(const Sql& sql, std::span<const Value> values) {
    Statement& write = statement(sql);
    if (write.footprint->kind == Footprint::Kind::reads || count_ == 0) {
        return;
    }
    if (write.footprint->kind == Footprint::Kind::other) {
        clear();
        return;
    }
    for (const Reader& each : write.readers) {
        count_ -= std::erase_if(statements_[each.question].answers, [&](const auto& place) {
            const Kept& kept = place.second;
            return std::ranges::none_of(each.pairs, [&](const Pair& pair) {
                return pair.first < kept.values.size() && pair.second < values.size() &&
                       differ(kept.values[pair.first], values[pair.second]);
            });
        });
    }
}

void Readings::clear() {
    for (const std::size_t each : asked_) {
        statements_[each].answers.clear();
    }
    asked_.clear();
    count_ = 0;
}

Readings::Statement& Readings::statement(const Sql& sql) {
    if (sql.index() >= statements_.size()) {
        statements_.resize(std::max(all_statements().size(), sql.index() + 1));
    }
    Statement& found = statements_[sql.index()];
    if (found.footprint == nullptr) {
        found.footprint = &footprint_of(sql);
        if (found.footprint->kind == Footprint::Kind::writes) {
            found.readers = readers_of(*found.footprint);
        }
    }
    return found;
}

std::vector<Readings::Reader> Readings::readers_of(const Footprint& write) {
    std::vector<Reader> out;
    for (const Sql* each : all_statements()) {
        const Footprint& read = footprint_of(*each);
        if (read.kind != Footprint::Kind::reads ||
            std::ranges::count(read.tables, write.tables[0]) == 0) {
            continue;
        }
        Reader reader{each->index(), {}};
        for (const Footprint::Pin& mine : read.pins) {
            for (const Footprint::Pin& other : write.pins) {
                if (mine.column == other.column) {
                    reader.pairs.emplace_back(mine.value, other.value);
                }
            }
        }
        out.push_back(std::move(reader));
    }
    return out;
}

}  // namespace ortoo::db
