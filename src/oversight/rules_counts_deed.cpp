// SPDX-License-Identifier: MulanPSL-2.0
// Reading entries. What an older body does not say is taken as told by what it does say.
#include <boost/json.hpp>

#include "oversight/rules_counts.h"

namespace ortoo::oversight {

namespace {

namespace json = boost::json;

std::string word(const json::object& body, std::string_view key) {
    const json::value* found = body.if_contains(key);
    return found != nullptr && found->is_string() ? std::string(found->get_string())
                                                  : std::string();
}

bool by_staff(const ledger::StoredEntry& entry) {
    return entry.actor_kind == "staff";
}

Deed received(const ledger::StoredEntry& entry, const json::object& body) {
    Deed out;
    CaseFact& fact = out.opening;
    fact.number = word(body, "number");
    fact.item = word(body, "item");
    fact.unit = word(body, "from");
    fact.town = word(body, "to");
    if (fact.town.empty()) {
        fact.town = town_of(fact.unit);
    }
    fact.source = word(body, "source");
    if (fact.source.empty()) {
        fact.source = word(body, "order").empty() ? "window" : "agent";
    }
    out.item_case = entry.subject;
    out.window_kind = word(body, "window_kind");
    out.himself = fact.source == "window" || fact.source == "partner";
    if (fact.source == "window") {
        out.unit = word(body, "at").empty() ? fact.town : word(body, "at");
    } else if (fact.source != "phone_web") {
        out.unit = fact.unit;
    }
    return out;
}

Deed of_ticket(const ledger::StoredEntry& entry, const json::object& body) {
    Deed out;
    out.kind = Deed::Kind::window_named;
    out.item_case = word(body, "case");
    out.window_kind = word(body, "window_kind");
    out.himself = word(body, "origin") != "agent";
    out.unit = out.himself ? entry.unit : "";
    return out;
}

Deed supplied(const ledger::StoredEntry& entry, const json::object& body) {
    Deed out;
    out.kind = Deed::Kind::supplied;
    out.item_case = entry.subject;
    out.again = entry.kind == "case.supplemented";
    out.himself = word(body, "by") == "window";
    out.unit = word(body, "at").empty() ? entry.unit : word(body, "at");
    return out;
}

Handover place_of(std::string_view unit) {
    if (is_village(unit)) {
        return Handover::village;
    }
    return is_banner(unit) ? Handover::banner : Handover::town;
}

Deed delivered(const ledger::StoredEntry& entry, const json::object& body) {
    Deed out;
    out.kind = Deed::Kind::ended;
    out.item_case = entry.subject;
    const std::string way = word(body, "way");
    if (word(body, "by") != "agent" && (way == "post" || way == "electronic")) {
        out.handover = way == "post" ? Handover::post : Handover::electronic;
        return out;
    }
    out.unit = word(body, "at").empty() ? entry.unit : word(body, "at");
    out.handover = place_of(out.unit);
    out.himself = !word(body, "by").empty() && word(body, "by") != "agent";
    return out;
}

Deed ended(const ledger::StoredEntry& entry, const json::object& body) {
    Deed out;
    out.kind = Deed::Kind::ended;
    out.item_case = entry.subject;
    out.counts = entry.kind != "case.voided";
    out.himself =
        entry.kind == "case.withdrawn" && by_staff(entry) && word(body, "from") == "applicant";
    out.unit = out.himself ? entry.unit : "";
    return out;
}

Deed list_of(const ledger::StoredEntry& entry, const json::object& body) {
    Deed out;
    out.unit = entry.subject;
    out.kind = entry.kind == "list.published" ? Deed::Kind::listed : Deed::Kind::unlisted;
    const json::value* list = body.if_contains(out.kind == Deed::Kind::listed ? "list" : "items");
    if (list == nullptr || !list->is_array()) {
        return out;
    }
    for (const json::value& each : list->get_array()) {
        out.items.push_back(each.is_object()   ? word(each.get_object(), "item")
                            : each.is_string() ? std::string(each.get_string())
                                               : std::string());
    }
    return out;
}

std::optional<Deed> read(const ledger::StoredEntry& entry, const json::object& body) {
    const std::string& kind = entry.kind;
    if (kind == "case.received") {
        return received(entry, body);
    }
    if (kind == "ticket.case_added") {
        return of_ticket(entry, body);
    }
    if (kind == "case.notified" || kind == "case.asked_more") {
        Deed out;
        out.kind = Deed::Kind::corrected;
        out.item_case = entry.subject;
        return out;
    }
    if (kind == "case.supplemented" || kind == "case.completed") {
        return supplied(entry, body);
    }
    if (kind == "case.delivered") {
        return delivered(entry, body);
    }
    if (kind == "case.acceptance_refused" || kind == "case.returned" || kind == "case.withdrawn" ||
        kind == "case.voided" || kind == "case.transferred") {
        return ended(entry, body);
    }
    if ((kind == "list.published" && body.contains("list")) || kind == "items.withdrawn") {
        return list_of(entry, body);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Deed> deed_of(const ledger::StoredEntry& entry) {
    boost::system::error_code error;
    const json::value body = json::parse(entry.body, error);
    if (error || !body.is_object()) {
        return std::nullopt;
    }
    auto out = read(entry, body.get_object());
    const bool opens = out && out->kind == Deed::Kind::received;
    if (opens && (out->opening.item.empty() || out->opening.town.empty())) {
        return std::nullopt;
    }
    if (!out || (out->item_case.empty() && out->kind != Deed::Kind::listed &&
                 out->kind != Deed::Kind::unlisted)) {
        return std::nullopt;
    }
    out->day = local_date(entry.at);
    return out;
}

}  // namespace ortoo::oversight
