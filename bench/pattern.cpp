// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/pattern.h"

#include "base/time.h"

namespace ortoo::bench {

namespace {
namespace json = boost::json;

constexpr std::int64_t earliest = 1'000'000'000'000'000;  // 2001; smaller numbers are no instants
constexpr std::int64_t latest = 4'000'000'000'000'000;    // 2096; "never" and "no date" lie above

using Words = std::vector<std::pair<std::string, Ref>>;

Words words_of(const json::value& in, Pattern& out) {
    Words words;
    for (const auto& each : in.at("ids").as_array()) {
        words.emplace_back(each.as_string(), Ref{Ref::What::id, out.ids++});
    }
    for (const auto& each : in.at("numbers").as_array()) {
        words.emplace_back(each.as_string(), Ref{Ref::What::number, out.numbers.size()});
        out.numbers.emplace_back(each.as_string());
    }
    words.emplace_back(in.at("person").as_string(), Ref{Ref::What::person, 0});
    words.emplace_back(in.at("account").as_string(), Ref{Ref::What::account, 0});
    words.emplace_back(in.at("name").as_string(), Ref{Ref::What::name, 0});
    return words;
}

// Cuts the text at every word; the longest of those that begin at the same place.
std::vector<Piece> pieces_of(const std::string& text, const Words& words) {
    std::vector<Piece> out;
    std::size_t from = 0;
    while (from < text.size()) {
        std::size_t first = std::string::npos;
        const std::pair<std::string, Ref>* found = nullptr;
        for (const auto& word : words) {
            const std::size_t at = text.find(word.first, from);
            const bool better = at < first || (at == first && found != nullptr &&
                                               word.first.size() > found->first.size());
            if (at != std::string::npos && better) {
                first = at;
                found = &word;
            }
        }
        if (found == nullptr) {
            out.emplace_back(text.substr(from));
            break;
        }
        if (first > from) {
            out.emplace_back(text.substr(from, first - from));
        }
        out.emplace_back(found->second);
        from = first + found->first.size();
    }
    return out;
}

bool ends_a_day(std::int64_t instant) {
    const std::int64_t local = instant + 8 * micros_per_hour;
    return local % micros_per_day == 0 || (local + 1) % micros_per_day == 0;
}

PatternCell cell_in(const Cell& cell, const Words& words) {
    PatternCell out;
    out.cell = cell;
    switch (cell.kind) {
        case Cell::Kind::null:
        case Cell::Kind::bytes:
            break;
        case Cell::Kind::integer:
            if (cell.integer > earliest && cell.integer < latest) {
                out.kind = ends_a_day(cell.integer) ? PatternCell::Kind::day_end
                                                    : PatternCell::Kind::instant;
            }
            break;
        case Cell::Kind::text:
            if (cell.text.size() == 10 && parse_date(cell.text)) {
                out.kind = PatternCell::Kind::date;
                break;
            }
            out.pieces = pieces_of(cell.text, words);
            if (out.pieces.size() > 1 ||
                (out.pieces.size() == 1 && std::holds_alternative<Ref>(out.pieces[0]))) {
                out.kind = PatternCell::Kind::text;
            }
            break;
    }
    return out;
}

Pattern pattern_of(const json::value& in, const std::map<std::string, std::size_t>& places) {
    Pattern out;
    out.open = in.at("open").as_bool();
    out.begun = in.at("begun").as_int64();
    const Words words = words_of(in, out);
    for (const auto& row : in.at("rows").as_array()) {
        PatternRow made;
        made.table = places.at(std::string(row.at(0).as_string()));
        for (const auto& cell : row.at(1).as_array()) {
            made.cells.push_back(cell_in(cell_of(cell), words));
        }
        out.rows.push_back(std::move(made));
    }
    return out;
}
}  // namespace

Patterns read_patterns(const std::string& path) {
    const json::value in = parse_file(path);
    Patterns out;
    std::map<std::string, std::size_t> places;
    for (const auto& [name, columns] : in.at("tables").as_object()) {
        Table table{std::string(name), {}};
        for (const auto& each : columns.as_array()) {
            table.columns.emplace_back(each.as_string());
        }
        places[table.name] = out.tables.size();
        out.tables.push_back(std::move(table));
    }
    for (const auto& each : in.at("patterns").as_array()) {
        Pattern pattern = pattern_of(each, places);
        (pattern.open ? out.open : out.closed).push_back(std::move(pattern));
    }
    return out;
}

}  // namespace ortoo::bench
