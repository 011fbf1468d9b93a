// SPDX-License-Identifier: MulanPSL-2.0
#include "db/habits.h"

#include <algorithm>

namespace ortoo::db {

namespace {

constexpr std::size_t shared = 2;  // county and id

// A question about a thing: county and id, and perhaps numbers such as a limit.
bool about_a_thing(std::span<const Value> values) {
    return values.size() >= shared && values[0].type() == Value::Type::text &&
           values[1].type() == Value::Type::text &&
           std::ranges::all_of(values.subspan(shared), [](const Value& each) {
               return each.type() == Value::Type::integer;
           });
}

bool same(std::span<const Value> a, std::span<const Value> b) {
    return std::ranges::equal(a, b, {}, &Value::integer, &Value::integer);
}

}  // namespace

void Habits::asked(const Sql& sql, std::span<const Value> values) {
    if (!about_a_thing(values) || item_.size() >= item_max) {
        return;
    }
    if (sql.index() >= questions_.size()) {
        questions_.resize(std::max(all_statements().size(), sql.index() + 1));
    }
    const std::string_view thing = values[1].view();
    for (const Asked& each : item_) {
        if (each.sql == &sql && each.thing == thing) {
            return;  // again: it was counted
        }
    }
    for (const Asked& each : item_) {
        if (each.thing == thing) {
            count(questions_[each.sql->index()], sql, values);
        }
    }
    Question& own = questions_[sql.index()];
    if (++own.times > times_max) {
        own.times /= 2;
        for (Follower& each : own.followers) {
            each.times /= 2;
        }
    }
    item_.push_back({&sql, std::string(thing)});
}

void Habits::count(Question& before, const Sql& sql, std::span<const Value> values) {
    const auto found = std::ranges::find(before.followers, &sql, &Follower::sql);
    const auto more = values.subspan(shared);
    if (found == before.followers.end()) {
        before.followers.push_back({&sql, {more.begin(), more.end()}, 1});
    } else if (same(found->more, more)) {
        ++found->times;
    } else {
        found->more.assign(more.begin(), more.end());
        found->times = 1;
    }
}

std::vector<const Habits::Follower*> Habits::after(const Sql& sql,
                                                   std::span<const Value> values) const {
    std::vector<const Follower*> out;
    if (sql.index() >= questions_.size() || !about_a_thing(values)) {
        return out;
    }
    const Question& own = questions_[sql.index()];
    for (const Follower& each : own.followers) {
        if (each.times * 2 > own.times) {
            out.push_back(&each);
        }
    }
    return out;
}

}  // namespace ortoo::db
