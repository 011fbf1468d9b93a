// SPDX-License-Identifier: MulanPSL-2.0
// The one storage port: two engines behind a dozen functions (ADR 0002).
// SQL is a named constant beside its mapper, one text for both engines, placeholders $1…$n.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.h"
#include "base/ids.h"
#include "base/time.h"

namespace ortoo::db {

// A statement. Declared `const db::Sql x{…}` at namespace scope in a store; registers itself, so
// that a test can prepare all of them on both engines and a session can cache by index.
class Sql {
  public:
    Sql(const char* name, const char* text);
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;
    [[nodiscard]] const char* name() const { return name_; }
    [[nodiscard]] const char* text() const { return text_; }
    [[nodiscard]] std::size_t index() const { return index_; }

  private:
    const char* name_;
    const char* text_;
    std::size_t index_;
};
[[nodiscard]] std::span<const Sql* const> all_statements();

// A bound value. Text and bytes are borrowed: they must live until the call returns.
class Value {
  public:
    enum class Type { null, integer, text, bytes };
    Value(std::nullptr_t) {}                                        // NOLINT
    Value(std::int64_t v) : type_(Type::integer), integer_(v) {}    // NOLINT
    Value(int v) : type_(Type::integer), integer_(v) {}             // NOLINT
    Value(bool v) : type_(Type::integer), integer_(v ? 1 : 0) {}    // NOLINT
    Value(std::string_view v) : type_(Type::text), view_(v) {}      // NOLINT
    Value(const std::string& v) : type_(Type::text), view_(v) {}    // NOLINT
    Value(const char* v) : type_(Type::text), view_(v) {}           // NOLINT
    Value(Instant v) : type_(Type::integer), integer_(v.micros) {}  // NOLINT
    Value(CivilDate v);  // text YYYY-MM-DD                                        // NOLINT
    template <class Tag>
    Value(const Id<Tag>& v) : type_(Type::text), view_(v.text) {}  // NOLINT
    template <Named E>
    Value(E v) : type_(Type::text), view_(name_of(v)) {}  // NOLINT
    template <class T>
    Value(const std::optional<T>& v) : Value(v ? Value(*v) : Value(nullptr)) {}  // NOLINT
    static Value bytes(std::string_view v) {
        Value value(nullptr);
        value.type_ = Type::bytes;
        value.view_ = v;
        return value;
    }
    [[nodiscard]] Type type() const { return type_; }
    [[nodiscard]] std::int64_t integer() const { return integer_; }
    [[nodiscard]] std::string_view view() const {
        return dated_ ? std::string_view(date_.data(), date_.size()) : view_;
    }

  private:
    Type type_ = Type::null;
    bool dated_ = false;  // the text of a date has no owner outside, so it lives here
    std::array<char, 10> date_{};
    std::int64_t integer_ = 0;
    std::string_view view_;
};
using Values = std::initializer_list<Value>;

// One row of an answer; valid only inside the callback. Columns count from 0.
// NULL reads as 0, empty text, or nullopt from the optional readers.
class Row {
  public:
    virtual ~Row() = default;
    [[nodiscard]] virtual bool null(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual std::string_view view(int column) const = 0;  // text or bytes
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] Instant instant(int column) const { return Instant{integer(column)}; }
    [[nodiscard]] std::optional<Instant> maybe_instant(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybe_integer(int column) const;
    [[nodiscard]] std::optional<std::string> maybe_text(int column) const;
    [[nodiscard]] std::optional<CivilDate> maybe_date(int column) const;
    [[nodiscard]] CivilDate date(int column) const;  // fault when it is not a date
    // Fault when the stored text names no value of the enum.
    template <Named E>
    [[nodiscard]] E as(int column) const {
        const auto value = named<E>(view(column));
        if (!value) {
            bad_value(column);
        }
        return *value;
    }

  private:
    [[noreturn]] void bad_value(int column) const;
};

// The store is down, a constraint broke, the disk is full: never an answer to a user's question.
class Fault : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};
// Another node changed the same rows first (PostgreSQL 40001/40P01); the driver runs it again.
class SerializationFault : public Fault {
  public:
    using Fault::Fault;
};

// Reads. Used by one thread at a time. Each query sees what was committed when it began.
class Session {
  public:
    virtual ~Session() = default;
    using Sink = std::function<void(const Row&)>;
    // Calls sink for each row. The sink may ask other statements, not this one again. PostgreSQL
    // buffers the whole answer first, so a list that may be long is read page by page.
    virtual void query(const Sql& sql, std::span<const Value> values, const Sink& sink) = 0;
    // Faults when this engine would not accept the statement: unknown columns, placeholders with
    // a gap, types it would guess wrongly. For the test that prepares all of them.
    virtual void prepare(const Sql& sql) = 0;
    [[nodiscard]] virtual bool has_table(std::string_view name) = 0;

    template <class Map>
    auto one(const Sql& sql, Values values, Map map)
        -> std::optional<decltype(map(std::declval<const Row&>()))> {
        std::optional<decltype(map(std::declval<const Row&>()))> found;
        query(sql, {values.begin(), values.size()}, [&](const Row& row) {
            if (!found) {
                found.emplace(map(row));
            }
        });
        return found;
    }
    template <class Map>
    auto all(const Sql& sql, Values values, Map map)
        -> std::vector<decltype(map(std::declval<const Row&>()))> {
        std::vector<decltype(map(std::declval<const Row&>()))> rows;
        query(sql, {values.begin(), values.size()},
              [&](const Row& row) { rows.push_back(map(row)); });
        return rows;
    }
    [[nodiscard]] bool exists(const Sql& sql, Values values);
    [[nodiscard]] std::int64_t count(const Sql& sql, Values values);  // first column, 0 if no row
};

// Reads and writes inside one transaction that the engine began (IMMEDIATE on SQLite,
// SERIALIZABLE on PostgreSQL) and commits if and only if the use case returns a value.
class Tx : public Session {
  public:
    // Runs a change and answers how many rows it touched.
    virtual std::int64_t run(const Sql& sql, std::span<const Value> values) = 0;
    std::int64_t run(const Sql& sql, Values values) {
        return run(sql, std::span<const Value>(values.begin(), values.size()));
    }
    // Runs a change that must touch exactly one row; otherwise the transaction faults. The check
    // may come as late as the commit (PostgreSQL pipelines it): use it wherever the answer does
    // not matter, above all for inserts.
    virtual void put(const Sql& sql, std::span<const Value> values) = 0;
    void put(const Sql& sql, Values values) {
        put(sql, std::span<const Value>(values.begin(), values.size()));
    }
    // Runs one statement of schema text without parameters: for migrations.
    virtual void execute(std::string_view text) = 0;
    // The next value of a named counter, from 1; `UPDATE … RETURNING`, so no number is given
    // twice and none is taken by a transaction that rolls back.
    [[nodiscard]] std::int64_t next_number(std::string_view county, std::string_view counter);
};

}  // namespace ortoo::db
