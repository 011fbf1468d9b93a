// SPDX-License-Identifier: MulanPSL-2.0
// The figures once more from the first entry, and where what is stored differs.
#include <algorithm>

#include "ledger/service_order.h"
#include "oversight/rules_counts.h"
#include "oversight/service_counts.h"
#include "oversight/store_counts.h"

namespace ortoo::oversight {

namespace {

constexpr int page = 1000;
constexpr int tries_max = 5;
constexpr std::size_t listed_most = 100;

void differ(CountsReport& report, std::string what) {
    if (report.differences.size() < listed_most) {
        report.differences.push_back(std::move(what));
    }
}

std::string name_of(const char* span, const CountKey& key) {
    return std::string(span) + " " + key.span + ", item " + (key.item.empty() ? "all" : key.item) +
           ", town " + (key.town.empty() ? "all" : key.town);
}

void compare_facts(db::Session& session, const std::string& county, Book& book,
                   CountsReport& report) {
    std::string after;
    for (;;) {
        const auto rows = store::facts_after(session, county, after, page);
        for (const CaseFact& row : rows) {
            ++report.facts;
            const auto found = book.facts.find(row.id);
            if (found == book.facts.end()) {
                differ(report, "case " + row.id + ": the ledger knows nothing of it");
                continue;
            }
            if (!(found->second == row)) {
                differ(report, "case " + row.id + ": the facts are other than the ledger's");
            }
            book.facts.erase(found);
        }
        if (rows.empty()) {
            break;
        }
        after = rows.back().id;
    }
    for (const auto& [id, fact] : book.facts) {
        differ(report, "case " + id + ": no facts are stored");
    }
}

void compare_sums(db::Session& session, const std::string& county, store::Span span,
                  std::map<CountKey, Measures>& sums, CountsReport& report) {
    const char* name = span == store::Span::day ? "day" : "month";
    CountKey after;
    for (;;) {
        const auto rows = store::counts_after(session, county, span, after, page);
        for (const store::CountRow& row : rows) {
            ++report.sums;
            const auto found = sums.find(row.key);
            if (found == sums.end() || !(found->second == row.sums)) {
                differ(report, name_of(name, row.key) + ": the sums are other than the ledger's");
            }
            if (found != sums.end()) {
                sums.erase(found);
            }
        }
        if (rows.empty()) {
            break;
        }
        after = rows.back().key;
    }
    for (const auto& [key, missing] : sums) {
        differ(report, name_of(name, key) + ": no sums are stored");
    }
}

UnitList without_empty(UnitList list) {
    std::erase_if(list, [](const auto& each) { return each.second.empty(); });
    return list;
}

void compare_lists(db::Session& session, const std::string& county, Book& book,
                   CountsReport& report) {
    for (const std::string& unit : store::listing_units(session, county)) {
        book.lists.try_emplace(unit);
    }
    for (const auto& [unit, list] : book.lists) {
        if (without_empty(list) != store::unit_list(session, county, unit)) {
            differ(report, "unit " + unit + ": its list by day is other than the ledger's");
        }
    }
}

CountsReport compare(db::Session& session, const std::string& county, std::int64_t end,
                     const std::function<void(std::int64_t, std::int64_t)>& progress) {
    CountsReport report;
    Book book;
    while (report.entries < end) {
        const auto want = static_cast<int>(std::min<std::int64_t>(page, end - report.entries));
        const auto entries = ledger::in_tree_order(session, county, report.entries, want);
        if (entries.empty()) {
            differ(report, "more entries were counted than the ledger has");
            break;
        }
        for (const ledger::StoredEntry& entry : entries) {
            if (const auto deed = deed_of(entry)) {
                fold(book, *deed);
            }
        }
        report.entries += static_cast<std::int64_t>(entries.size());
        if (progress) {
            progress(report.entries, end);
        }
    }
    compare_facts(session, county, book, report);
    compare_sums(session, county, store::Span::day, book.days, report);
    compare_sums(session, county, store::Span::month, book.months, report);
    compare_lists(session, county, book, report);
    return report;
}

}  // namespace

CountsReport Counts::verify(
    db::Session& session, const std::string& county,
    const std::function<void(std::int64_t done, std::int64_t total)>& progress) const {
    for (int tries = 1;; ++tries) {
        const std::int64_t end = store::cursor(session, county).leaf;
        CountsReport report = compare(session, county, end, progress);
        // A running server has counted on meanwhile: what differs may only be newer.
        if (report.differences.empty() || tries == tries_max ||
            store::cursor(session, county).leaf == end) {
            return report;
        }
    }
}

}  // namespace ortoo::oversight
