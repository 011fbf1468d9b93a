// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_counts.h"

#include <algorithm>

namespace ortoo::oversight {

namespace {

constexpr std::size_t code_size = 12;

void count(Book& book, const CaseFact& fact, CivilDate day, const Measures& by) {
    if (by == Measures{}) {
        return;
    }
    for (const std::string& item : {std::string(), fact.item}) {
        for (const std::string& town : {std::string(), fact.town}) {
            book.days[{item, to_text(day), town}] += by;
            book.months[{item, month_of(day), town}] += by;
        }
    }
}

Measures windows_of(const CaseFact& fact) {
    Measures out;
    const bool at_window = fact.received_on && fact.source == "window";
    out[Measure::at_window] = at_window ? 1 : 0;
    out[Measure::comprehensive] = at_window && fact.window_kind == "comprehensive" ? 1 : 0;
    out[Measure::sector] = at_window && fact.window_kind == "sector" ? 1 : 0;
    return out;
}

Measures minus(Measures a, const Measures& b) {
    for (std::size_t i = 0; i < measure_count; ++i) {
        a.sums[i] -= b.sums[i];
    }
    return a;
}

void meet(CaseFact& fact, const Deed& deed) {
    if (!deed.unit.empty() && !is_village(deed.unit)) {
        fact.beyond_village = true;
    }
    if (deed.himself) {
        fact.trip_days.insert(to_text(deed.day));
    }
}

void receive(Book& book, CaseFact& fact, const Deed& deed) {
    if (fact.received_on) {
        return;
    }
    const std::string told = fact.window_kind;  // by a ticket, which comes first
    const CaseFact before = fact;
    fact = deed.opening;
    fact.id = before.id;
    fact.trip_days = before.trip_days;
    fact.beyond_village = before.beyond_village;
    fact.window_kind = told.empty() ? deed.window_kind : told;
    fact.received_on = deed.day;
    meet(fact, deed);
    Measures by = windows_of(fact);
    by[Measure::received] = 1;
    count(book, fact, deed.day, by);
}

// The window of the day of receipt; a case added to a later visit was received elsewhere.
void name_window(Book& book, CaseFact& fact, const Deed& deed) {
    meet(fact, deed);
    if (fact.received_on && *fact.received_on != deed.day) {
        return;
    }
    const Measures before = windows_of(fact);
    if (!deed.window_kind.empty()) {
        fact.window_kind = deed.window_kind;
    }
    if (fact.received_on) {
        count(book, fact, deed.day, minus(windows_of(fact), before));
    }
}

void end(Book& book, CaseFact& fact, const Deed& deed) {
    meet(fact, deed);
    fact.ended_on = deed.day;
    if (!deed.counts || !fact.received_on) {
        return;
    }
    fact.handover = deed.handover;
    fact.marks = mark::ended;
    const std::int64_t marks = marks_of(fact);
    Measures by;
    by[Measure::ended] = 1;
    by[Measure::village_only] = (marks & mark::village_only) != 0 ? 1 : 0;
    by[Measure::handed] = (marks & mark::handed) != 0 ? 1 : 0;
    by[Measure::handed_near] = (marks & mark::handed_near) != 0 ? 1 : 0;
    by[Measure::corrections] = fact.corrections;
    by[Measure::reentries] = fact.reentries;
    by[Measure::trips] = static_cast<std::int64_t>(fact.trip_days.size());
    count(book, fact, deed.day, by);
}

void close(std::vector<Listing>& spans, CivilDate day) {
    if (!spans.empty() && !spans.back().until) {
        spans.back().until = day;
        if (spans.back().from == day) {
            spans.pop_back();  // never stood there overnight
        }
    }
}

void list(UnitList& unit, const Deed& deed) {
    for (auto& [item, spans] : unit) {
        if (std::ranges::count(deed.items, item) == 0) {
            close(spans, deed.day);
        }
    }
    for (const std::string& item : deed.items) {
        auto& spans = unit[item];
        if (!spans.empty() && spans.back().until == deed.day) {
            spans.back().until.reset();  // off and on again the same day
        } else if (spans.empty() || spans.back().until) {
            spans.push_back({deed.day, std::nullopt});
        }
    }
}

}  // namespace

bool is_banner(std::string_view unit) {
    return unit.size() == code_size && unit.substr(6) == "000000";
}

bool is_village(std::string_view unit) {
    return unit.size() == code_size && unit.substr(9) != "000";
}

std::string town_of(std::string_view unit) {
    return unit.size() == code_size ? std::string(unit.substr(0, 9)) + "000" : std::string(unit);
}

std::string path_of_town(const std::string& town) {
    const std::string county = town.substr(0, 6) + ".";
    return town.size() != code_size || is_banner(town) ? county : county + town.substr(6, 3) + ".";
}

std::string month_of(CivilDate day) {
    return to_text(day).substr(0, 7);
}

bool listed_on(const std::vector<Listing>& listings, CivilDate day) {
    return std::ranges::any_of(listings, [&](const Listing& each) {
        return each.from <= day && (!each.until || day < *each.until);
    });
}

std::int64_t marks_of(const CaseFact& fact) {
    std::int64_t out = 0;
    const auto set = [&](bool when, std::int64_t bit) { out |= when ? bit : 0; };
    const Measures windows = windows_of(fact);
    set(windows[Measure::at_window] > 0, mark::at_window);
    set(windows[Measure::comprehensive] > 0, mark::comprehensive);
    set(windows[Measure::sector] > 0, mark::sector);
    if ((fact.marks & mark::ended) == 0) {
        return out;
    }
    const bool handed = fact.handover != Handover::none;
    set(true, mark::ended);
    set(!fact.beyond_village, mark::village_only);
    set(handed, mark::handed);
    set(handed && fact.handover != Handover::banner, mark::handed_near);
    set(fact.corrections > 0, mark::corrected);
    set(fact.reentries > 0, mark::entered_again);
    set(!fact.trip_days.empty(), mark::travelled);
    return out;
}

void fold(Book& book, const Deed& deed) {
    const bool of_list = deed.kind == Deed::Kind::listed || deed.kind == Deed::Kind::unlisted;
    if (of_list && (deed.unit.size() != code_size || is_banner(deed.unit))) {
        return;  // near is what a town or a village takes
    }
    if (deed.kind == Deed::Kind::listed) {
        list(book.lists[deed.unit], deed);
        return;
    }
    if (deed.kind == Deed::Kind::unlisted) {
        for (const std::string& item : deed.items) {
            close(book.lists[deed.unit][item], deed.day);
        }
        return;
    }
    CaseFact& fact = book.facts[deed.item_case];
    fact.id = deed.item_case;
    if (fact.ended_on) {
        return;  // what happened afterwards changes no figure
    }
    switch (deed.kind) {
        case Deed::Kind::received:
            receive(book, fact, deed);
            break;
        case Deed::Kind::window_named:
            name_window(book, fact, deed);
            break;
        case Deed::Kind::corrected:
            fact.corrections += 1;
            break;
        case Deed::Kind::supplied:
            fact.reentries += deed.again ? 1 : 0;
            meet(fact, deed);
            break;
        case Deed::Kind::ended:
            end(book, fact, deed);
            break;
        case Deed::Kind::listed:
        case Deed::Kind::unlisted:
            break;
    }
    fact.marks = marks_of(fact);
}

}  // namespace ortoo::oversight
