// SPDX-License-Identifier: MulanPSL-2.0
// What the head of an outlet sets: halls, groups, windows, rules.
#pragma once

#include "queue/types_refusal.h"

namespace ortoo::queue {

struct AddHall {
    UnitId unit;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("name", r.name, text(2, 40));
    }
};

struct SetRules {
    HallId id;
    std::int64_t version = 0;
    HallRules rules;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the hall");
        v.if_match(r.version);
        v("rules", r.rules);
    }
};

struct HallStep {
    HallId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the hall");
        v.if_match(r.version);
    }
};

struct GroupForm {
    std::string letter;
    std::string name;
    std::string name_en;
    bool catch_all = false;
    bool active = true;
    std::vector<std::string> items;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("letter", r.letter, text(1, 1), "A to Z, the first sign of its numbers");
        v("name", r.name, text(2, 30));
        v("name_en", r.name_en, text(0, 60));
        v("catch_all", r.catch_all, "takes every item that no other group has");
        v("active", r.active, "false: gives no new numbers");
        v("items", r.items, ortoo::items(0, 1000, text(1, 60)), "ids of the catalogue");
    }
};

struct AddGroup : GroupForm {
    HallId hall;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        GroupForm::fields(v, r);
    }
};

struct ChangeGroup : GroupForm {
    HallId hall;
    GroupId group;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v.path("group", r.group, "the group");
        v.if_match(r.version);
        GroupForm::fields(v, r);
    }
};

// Version 0 places it; later ones change it.
struct PlaceWindow {
    HallId hall;
    WindowId window;
    std::int64_t version = 0;
    std::string label;
    std::vector<std::string> groups;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v.path("window", r.window, "a window of the hall's unit");
        v("version", r.version, number(0, 1'000'000), "as seen; 0: not placed yet");
        v("label", r.label, text(1, 6), "as on the sign");
        v("groups", r.groups, items(0, 30, text(1, 40)), "whom it may call");
    }
};

struct GroupRow {
    GroupId id;
    std::int64_t version = 1;
    std::string letter;
    std::string name;
    std::string name_en;
    bool catch_all = false;
    bool active = true;
    std::vector<std::string> items;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("letter", r.letter);
        v("name", r.name);
        v("name_en", r.name_en);
        v("catch_all", r.catch_all);
        v("active", r.active);
        v("items", r.items);
    }
};

struct CounterRow {
    WindowId id;
    std::int64_t version = 1;
    std::string label;
    outlets::WindowKind kind = outlets::WindowKind::comprehensive;
    std::vector<std::string> groups;
    SessionState state = SessionState::closed;
    std::string staff;
    std::string staff_name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("label", r.label);
        v("kind", r.kind);
        v("groups", r.groups, "whom it may call");
        v("state", r.state);
        v("staff", r.staff, "who sits there; empty: closed");
        v("staff_name", r.staff_name);
    }
};

struct SetupView {
    HallId id;
    UnitId unit;
    std::int64_t version = 1;
    std::string name;
    HallRules rules;
    std::string kiosk_code;
    std::vector<GroupRow> groups;
    std::vector<CounterRow> windows;
    std::vector<outlets::Window> unplaced;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("unit", r.unit);
        v("version", r.version);
        v("name", r.name);
        v("rules", r.rules);
        v("kiosk_code", r.kiosk_code, "for the machines that stand in the hall");
        v("groups", r.groups);
        v("windows", r.windows);
        v("unplaced", r.unplaced, "windows of the unit that stand in no hall");
    }
};

}  // namespace ortoo::queue
