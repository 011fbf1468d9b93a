// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_counts.h"

#include "ledger/service_order.h"
#include "oversight/rules_counts.h"
#include "oversight/rules_targets.h"
#include "oversight/store_counts.h"

namespace ortoo::oversight {

namespace {

constexpr int portion = 256;  // entries of one transaction, as the tree takes them in

bool of_list(const Deed& deed) {
    return deed.kind == Deed::Kind::listed || deed.kind == Deed::Kind::unlisted;
}

// What the deed changes, as it is stored.
void fetch(db::Session& reader, const std::string& county, const Deed& deed, Book& book) {
    if (of_list(deed)) {
        if (!book.lists.contains(deed.unit)) {
            book.lists[deed.unit] = store::unit_list(reader, county, deed.unit);
        }
    } else if (!book.facts.contains(deed.item_case)) {
        if (auto fact = store::fact(reader, county, deed.item_case)) {
            book.facts[deed.item_case] = std::move(*fact);
        }
    }
}

void save(db::Tx& tx, const std::string& county, const Book& book) {
    for (const auto& [id, fact] : book.facts) {
        store::put(tx, county, fact);
    }
    for (const auto& [key, sums] : book.days) {
        store::add(tx, county, store::Span::day, key, sums);
    }
    for (const auto& [key, sums] : book.months) {
        store::add(tx, county, store::Span::month, key, sums);
    }
    for (const auto& [unit, list] : book.lists) {
        store::put(tx, county, unit, list);
    }
}

// Whose open pages have other figures now; the banner hears its towns.
std::set<std::string> towns_of(const Book& book) {
    std::set<std::string> out;
    for (const auto& [key, sums] : book.months) {
        if (!key.town.empty()) {
            out.insert(key.town);
        }
    }
    return out;
}

template <class Read>
std::map<std::string, Measures> summed(CivilDate from, CivilDate to, Read read) {
    const Stretch parts = stretch_of(from, to);
    std::map<std::string, Measures> out;
    const auto take = [&](store::Span span, const std::string& first, const std::string& last) {
        if (!first.empty()) {
            read(span, first, last, out);
        }
    };
    take(store::Span::day, parts.first_day, parts.last_day);
    take(store::Span::month, parts.first_month, parts.last_month);
    take(store::Span::day, parts.tail_first, parts.tail_last);
    return out;
}

}  // namespace

std::int64_t Counts::waiting(db::Session& session, const std::string& county) {
    return ledger::tree_size(session, county) - store::cursor(session, county).leaf;
}

bool Counts::fold_next(db::Database& database, db::Session& reader, const Context& ctx) const {
    const CountCursor before = store::cursor(reader, ctx.county);
    const auto entries = ledger::in_tree_order(reader, ctx.county, before.leaf, portion);
    if (entries.empty()) {
        return false;
    }
    Book book;
    for (const ledger::StoredEntry& entry : entries) {
        if (const auto deed = deed_of(entry)) {
            fetch(reader, ctx.county, *deed, book);
            fold(book, *deed);
        }
    }
    const CountCursor after{before.leaf + static_cast<std::int64_t>(entries.size()),
                            entries.back().at};
    const Result<Nothing> done = database.write([&](db::Tx& tx) -> Result<Nothing> {
        store::advance(tx, ctx.county, before.leaf, after);
        save(tx, ctx.county, book);
        for (const std::string& town : towns_of(book)) {
            outbox_.signal(tx, ctx, path_of_town(town), "targets");
        }
        return Nothing{};
    });
    return done.has_value();
}

std::map<std::string, Measures> sums_by_town(db::Session& session, const std::string& county,
                                             CivilDate from, CivilDate to) {
    return summed(from, to,
                  [&](store::Span span, const std::string& first, const std::string& last,
                      std::map<std::string, Measures>& out) {
                      for (const auto& row : store::by_town(session, county, span, first, last)) {
                          out[row.key.town] += row.sums;
                      }
                  });
}

std::map<std::string, Measures> sums_by_item(db::Session& session, const std::string& county,
                                             const std::string& town, CivilDate from,
                                             CivilDate to) {
    return summed(
        from, to,
        [&](store::Span span, const std::string& first, const std::string& last,
            std::map<std::string, Measures>& out) {
            for (const auto& row : store::by_item(session, county, span, town, first, last)) {
                out[row.key.item] += row.sums;
            }
        });
}

}  // namespace ortoo::oversight
