// SPDX-License-Identifier: MulanPSL-2.0
#include "db/sqlite/session.h"

#include <utility>

#include "db/sqlite/fault.h"

namespace ortoo::db::sqlite {

void Transaction::query(const Sql& sql, std::span<const Value> values, const Sink& sink) {
    auto known = std::static_pointer_cast<KeptRows>(readings_.find(sql, values));
    if (!known) {
        if (footprint_of(sql).kind != Footprint::Kind::reads) {
            readings_.written(sql, values);  // `INSERT … RETURNING` is asked too
            connection_.query(sql, values, sink);
            return;
        }
        known = connection_.read(sql, values);
        if (known->small()) {
            readings_.keep(sql, values, known);
        }
    }
    known->each(sql, sink);
}

std::int64_t Transaction::run(const Sql& sql, std::span<const Value> values) {
    readings_.written(sql, values);
    return connection_.run(sql, values);
}

void Transaction::execute(std::string_view text) {
    readings_.clear();
    connection_.execute(std::string(text));
}

void Transaction::put(const Sql& sql, std::span<const Value> values) {
    const std::int64_t touched = run(sql, values);
    if (touched != 1) {
        connection_.fail(std::string(sql.name()) + ": touched " + std::to_string(touched) +
                         " rows instead of one");
    }
}

Reader::Reader(std::string path) : path_(std::move(path)) {
    connection_.emplace(path_, Role::reader);
}

template <class F>
auto Reader::reading(F work) {
    if (depth_ == 0 && broken_) {
        connection_.emplace(path_, Role::reader);
        broken_ = false;
    }
    struct Depth {
        int& depth;
        explicit Depth(int& d) : depth(d) { ++depth; }
        ~Depth() { --depth; }
    } const inside(depth_);
    try {
        return work();
    } catch (const Unusable&) {
        broken_ = true;
        throw;
    }
}

void Reader::query(const Sql& sql, std::span<const Value> values, const Sink& sink) {
    reading([&] { connection_->query(sql, values, sink); });
}

void Reader::prepare(const Sql& sql) {
    reading([&] { connection_->prepare(sql); });
}

bool Reader::has_table(std::string_view name) {
    return reading([&] { return connection_->has_table(name); });
}

}  // namespace ortoo::db::sqlite
