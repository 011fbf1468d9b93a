// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/copies.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "base/seeded_random.h"
#include "bench/entry_places.h"
#include "bench/raw_sqlite.h"
#include "crypto/hash.h"
#include "ledger/rules.h"

namespace ortoo::bench {

namespace {
class Copier {
  public:
    Copier(RawSqlite& store, const Patterns& patterns, const std::vector<Inhabitant>& people,
           std::uint64_t seed);
    void write(const Pattern& pattern, Instant at, std::int64_t serial);

  private:
    [[nodiscard]] Cell filled(const PatternCell& cell) const;
    [[nodiscard]] std::string text(const std::vector<Piece>& pieces) const;
    void chain(std::vector<Cell>& row);
    void head(std::vector<Cell>& row);

    const Patterns& patterns_;
    const std::vector<Inhabitant>& people_;
    SeededRandom random_;
    std::vector<RawStatement> inserts_;
    std::size_t entries_ = 0, heads_ = 0;  // places of the two tables
    EntryPlaces places_;
    // Of the copy at hand:
    std::int64_t micros_ = 0, days_ = 0;
    std::vector<std::string> ids_, numbers_;
    const Inhabitant* who_ = nullptr;
    std::map<std::string, std::string> hashes_;  // subject → hash of its last entry
    std::vector<Cell> row_;
};

std::size_t place_of(const Patterns& patterns, std::string_view table) {
    for (std::size_t i = 0; i < patterns.tables.size(); ++i) {
        if (patterns.tables[i].name == table) {
            return i;
        }
    }
    throw std::runtime_error("no pattern has rows of " + std::string(table));
}

Copier::Copier(RawSqlite& store, const Patterns& patterns, const std::vector<Inhabitant>& people,
               std::uint64_t seed)
    : patterns_(patterns),
      people_(people),
      random_(seed),
      entries_(place_of(patterns, "ledger_entries")),
      heads_(place_of(patterns, "ledger_heads")),
      places_(patterns.tables[entries_]) {
    for (const Table& table : patterns.tables) {
        inserts_.emplace_back(store, table.insert());
    }
}

// "DB20261123-0007" → "DB" + day of the copy + "-" + its serial; other numbers get it appended.
std::string number_of(const std::string& was, const std::string& day, std::int64_t serial) {
    const std::size_t digits = was.find_first_of("0123456789");
    const bool dated = digits != std::string::npos && was.find('-') == digits + 8;
    return dated ? fmt::format("{}{}-{:09}", was.substr(0, digits), day, serial)
                 : fmt::format("{}-{:09}", was, serial);
}

void Copier::write(const Pattern& pattern, Instant at, std::int64_t serial) {
    micros_ = at.micros - pattern.begun;
    days_ = micros_ / micros_per_day - (micros_ % micros_per_day < 0 ? 1 : 0);
    std::string day = to_text(local_date(at));
    std::erase(day, '-');
    ids_.clear();
    for (std::size_t i = 0; i < pattern.ids; ++i) {
        ids_.push_back(make_id(at, random_));
    }
    numbers_.clear();
    // Two numbers of one pattern may differ in their serial alone.
    constexpr std::int64_t numbers_of_one = 100;
    for (std::size_t i = 0; i < pattern.numbers.size(); ++i) {
        numbers_.push_back(number_of(pattern.numbers[i], day,
                                     serial * numbers_of_one + static_cast<std::int64_t>(i)));
    }
    who_ = &people_[random_.below(people_.size())];
    hashes_.clear();
    for (const PatternRow& row : pattern.rows) {
        row_.clear();
        for (const PatternCell& cell : row.cells) {
            row_.push_back(filled(cell));
        }
        if (row.table == entries_) {
            chain(row_);
        } else if (row.table == heads_) {
            head(row_);
        }
        inserts_[row.table].run(row_);
    }
}

Cell Copier::filled(const PatternCell& cell) const {
    switch (cell.kind) {
        case PatternCell::Kind::fixed:
            return cell.cell;
        case PatternCell::Kind::text:
            return Cell::of(text(cell.pieces));
        case PatternCell::Kind::instant:
            return Cell::of(cell.cell.integer + micros_);
        case PatternCell::Kind::day_end:
            return Cell::of(cell.cell.integer + days_ * micros_per_day);
        case PatternCell::Kind::date:
            return Cell::of(
                to_text(parse_date(cell.cell.text)->plus_days(static_cast<std::int32_t>(days_))));
    }
    return {};
}

std::string Copier::text(const std::vector<Piece>& pieces) const {
    std::string out;
    for (const Piece& piece : pieces) {
        if (const auto* fixed = std::get_if<std::string>(&piece)) {
            out += *fixed;
            continue;
        }
        const Ref& ref = std::get<Ref>(piece);
        switch (ref.what) {
            case Ref::What::id:
                out += ids_[ref.index];
                break;
            case Ref::What::number:
                out += numbers_[ref.index];
                break;
            case Ref::What::person:
                out += who_->person;
                break;
            case Ref::What::account:
                out += who_->account;
                break;
            case Ref::What::name:
                out += who_->name;
                break;
        }
    }
    return out;
}

// Seals the entry into the chain of its subject, as the ledger does.
void Copier::chain(std::vector<Cell>& row) {
    ledger::StoredEntry entry;
    entry.county = row[places_.county].text;
    entry.subject = row[places_.subject].text;
    entry.seq = row[places_.seq].integer;
    entry.subject_kind = row[places_.subject_kind].text;
    entry.kind = row[places_.kind].text;
    entry.actor = row[places_.actor].text;
    entry.actor_kind = row[places_.actor_kind].text;
    entry.actor_name = row[places_.actor_name].text;
    entry.unit = row[places_.unit].text;
    entry.at = Instant{row[places_.at].integer};
    entry.body = row[places_.body].text;
    entry.salt.resize(16);
    random_.fill(std::as_writable_bytes(std::span(entry.salt)));
    entry.commitment = ledger::commitment_of(entry, crypto::sm3);
    std::string& last = hashes_[entry.subject];
    entry.prev_hash = last.empty() ? ledger::no_hash() : last;
    entry.hash = ledger::hash_of(entry, crypto::sm3);
    last = entry.hash;
    row[places_.salt] = Cell::of_bytes(std::move(entry.salt));
    row[places_.commitment] = Cell::of_bytes(std::move(entry.commitment));
    row[places_.prev_hash] = Cell::of_bytes(std::move(entry.prev_hash));
    row[places_.hash] = Cell::of_bytes(std::move(entry.hash));
}

void Copier::head(std::vector<Cell>& row) {
    const Table& table = patterns_.tables[heads_];
    row[table.at("hash")] = Cell::of_bytes(hashes_.at(row[table.at("subject")].text));
}

// A share of all; in a small county more, so that its lists fill a page like those of a large one.
std::int64_t open_of(const Bulk& bulk) {
    const auto share = static_cast<std::int64_t>(static_cast<double>(bulk.cases) * bulk.open_share);
    return std::max(share, std::min(bulk.open_least, bulk.cases / 5));
}

// Takes the secondary indexes away and answers the statements that make them again.
std::vector<std::string> drop_indexes(RawSqlite& store) {
    const std::string which = " FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
    std::vector<std::string> again = store.texts("SELECT sql" + which);
    for (const std::string& name : store.texts("SELECT name" + which)) {
        store.execute("DROP INDEX " + name);
    }
    return again;
}
}  // namespace

void write_copies(const std::string& database, const Patterns& patterns,
                  const std::vector<Inhabitant>& people, const Bulk& bulk) {
    RawSqlite store(database);
    for (const char* pragma : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
                               "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA cache_size = -1000000"}) {
        store.execute(pragma);
    }
    const std::vector<std::string> indexes = drop_indexes(store);
    const std::int64_t open = open_of(bulk);
    const std::int64_t closed = bulk.cases - open;
    const std::int64_t open_from = bulk.now.micros - bulk.open_days * micros_per_day;
    const std::int64_t from = bulk.now.micros - bulk.history_days * micros_per_day;
    SeededRandom dice(bulk.seed);
    {
        Copier copier(store, patterns, people, bulk.seed + 1);
        store.execute("BEGIN");
        for (std::int64_t i = 0; i < bulk.cases; ++i) {
            const bool is_open = i >= closed;
            const auto& kinds = is_open ? patterns.open : patterns.closed;
            const std::int64_t at =
                is_open ? open_from + (i - closed) * (bulk.now.micros - open_from) / open
                        : from + i * ((open_from - micros_per_day - from) / closed);
            copier.write(kinds[dice.below(kinds.size())], Instant{at}, 1'000'000 + i);
            if (i % 10'000 == 0) {
                std::fprintf(stderr, "\rcases %lld of %lld", static_cast<long long>(i),
                             static_cast<long long>(bulk.cases));
            }
        }
        store.execute("COMMIT");
    }
    std::fprintf(stderr, "\rindexes                         \n");
    for (const std::string& sql : indexes) {
        store.execute(sql);
    }
    store.execute("PRAGMA locking_mode = NORMAL");
    store.execute("PRAGMA journal_mode = WAL");
}

}  // namespace ortoo::bench
