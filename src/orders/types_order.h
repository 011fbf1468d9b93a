// SPDX-License-Identifier: MulanPSL-2.0
// The order as it is stored, and what people send and see of it.
#pragma once

#include "catalogue/types.h"
#include "duty/types.h"
#include "identity/types.h"
#include "orders/types.h"
#include "orders/types_halt.h"
#include "orders/types_mandate.h"
#include "people/types.h"

namespace ortoo::orders {

// One row of `orders`.
struct Order {
    OrderId id;
    std::string number;
    std::int64_t version = 1;
    OrderState state = OrderState::draft;
    Tab tab = Tab::offered;  // rules: tab_of(state)
    catalogue::ItemId item;
    std::int64_t item_version = 1;
    std::string item_name;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    Mode mode = Mode::help;
    std::int64_t level = 0;  // K7: 0 first agent, 1 next agent, 2 station head, 3 town
    people::PersonId applicant;
    std::string applicant_name;
    Relation relation = Relation::self;
    identity::AccountId account;  // the citizen's phone account; may be empty for walk-ins
    OrderChannel channel = OrderChannel::phone_web;
    std::optional<SpecialGroup> special_group;
    Language language = Language::zh;
    std::string note;
    std::optional<identity::StaffId> agent;
    std::string agent_name;
    std::string agent_phone;  // duty phone, public
    Said dispatch_reason;
    std::optional<DeliveryWay> delivery;
    bool collected = false;                      // the agent has the result in hand
    std::optional<OrderState> paused_from = {};  // suspended: where it goes on
    std::optional<Instant> paused_at = {};
    bool papers_out = false;  // over, and originals are still to go back to the citizen
    bool proposed = false;    // a suspension or refusal waits for the head
    bool reopened = false;  // its case was sent back: papers are missing, nothing is handed in anew
    Instant placed_at;
    Instant changed_at;
    std::optional<Instant> due_at;  // the next moment something is due: offer (K7), delivery (K6)
    identity::StaffId keeper = {};  // the head who owes the order while no agent does
    std::string keeper_name = {};
    std::string grid = {};  // 网格, when the caller named it
};

struct PlaceOrder {
    catalogue::ItemId item;
    UnitId unit;
    Mode mode = Mode::help;
    people::PersonInput applicant;
    Relation relation = Relation::self;
    std::optional<std::string> note;
    std::optional<SpecialGroup> special_group;
    std::optional<Language> language;
    std::optional<OrderChannel> channel;
    std::optional<std::string> grid = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item, "事项");
        v("unit", r.unit, "the village whose agent is asked");
        v("mode", r.mode, "help 帮办 or act 代办");
        v("applicant", r.applicant);
        v("relation", r.relation, "for oneself or for family");
        v("note", r.note, text(0, 300), "anything the agent should know");
        v("special_group", r.special_group, "绿色通道, no proof asked (R26)");
        v("language", r.language);
        v("channel", r.channel,
          "staff say where the wish came from; citizens only that it is the website or a terminal");
        v("grid", r.grid, text(1, 40), "网格 of the citizen, when it is known");
    }
};

struct AgentRef {
    identity::StaffId id;
    std::string name;
    std::string phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("phone", r.phone, "duty phone");
    }
};

// Who has it and what they must do; the words are `next.<what>` in the text files.
struct Next {
    std::string who;   // citizen, agent, clerk, approver, station_head, nobody
    std::string name;  // of the person or office, may be empty
    std::string what;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("who", r.who);
        v("name", r.name);
        v("what", r.what);
    }
};

struct OrderView {
    OrderId id;
    std::string number;
    std::int64_t version = 1;
    OrderState state = OrderState::draft;
    catalogue::ItemId item;
    std::string item_name;
    UnitId unit;
    std::string unit_name;
    Mode mode = Mode::help;
    people::Person applicant;
    Relation relation = Relation::self;
    OrderChannel channel = OrderChannel::phone_web;
    std::optional<SpecialGroup> special_group;
    std::string note;
    std::optional<AgentRef> agent;
    std::string dispatch_reason;
    bool collected = false;
    Instant placed_at;
    duty::Light light;
    Next next;
    std::optional<Mandate> mandate;
    std::vector<Paper> papers;
    std::vector<OrderMaterial> materials;
    std::optional<Halt> halt;
    bool papers_out = false;
    std::vector<std::string> allowed;
    std::vector<SaidPart> dispatch_said = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("version", r.version);
        v("state", r.state);
        v("item", r.item);
        v("item_name", r.item_name);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("mode", r.mode);
        v("applicant", r.applicant);
        v("relation", r.relation);
        v("channel", r.channel);
        v("special_group", r.special_group);
        v("note", r.note);
        v("agent", r.agent);
        v("dispatch_reason", r.dispatch_reason, "given to … because …, in Chinese");
        v("dispatch_said", r.dispatch_said, "the same in pieces, for another language");
        v("collected", r.collected);
        v("placed_at", r.placed_at);
        v("light", r.light);
        v("next", r.next);
        v("mandate", r.mandate);
        v("papers", r.papers);
        v("materials", r.materials, "the item's list with what has been photographed");
        v("halt", r.halt, "the last suspension, refusal or termination, proposed or in force");
        v("papers_out", r.papers_out, "over, but originals must still go back to the citizen");
        v("allowed", r.allowed, "what this actor may do now");
    }
};

struct OrderBrief {
    OrderId id;
    std::string number;
    std::int64_t version = 1;
    OrderState state = OrderState::draft;
    std::string item_name;
    std::string applicant_name;
    std::string unit_name;
    std::string agent_name;
    Mode mode = Mode::help;
    std::optional<SpecialGroup> special_group;
    Instant placed_at;
    duty::Light light;
    Next next;
    UnitId unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("version", r.version);
        v("state", r.state);
        v("item_name", r.item_name);
        v("applicant_name", r.applicant_name);
        v("unit_name", r.unit_name);
        v("agent_name", r.agent_name);
        v("mode", r.mode);
        v("special_group", r.special_group);
        v("placed_at", r.placed_at);
        v("light", r.light);
        v("next", r.next);
        v("unit", r.unit, "where the citizen lives: its points are where an agent drives to");
    }
};

struct TabCounts {
    std::int64_t offered = 0;
    std::int64_t open = 0;
    std::int64_t delivering = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("offered", r.offered);
        v("open", r.open);
        v("delivering", r.delivering);
    }
};

struct OrderList {
    std::vector<OrderBrief> rows;
    std::int64_t page = 0;
    bool more = false;
    TabCounts counts;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("page", r.page);
        v("more", r.more);
        v("counts", r.counts);
    }
};

}  // namespace ortoo::orders
