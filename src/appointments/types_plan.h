// SPDX-License-Identifier: MulanPSL-2.0
// What a hall offers, as its head sets it and as people choose from it.
#pragma once

#include "appointments/types.h"

namespace ortoo::appointments {

struct HallAt {
    queue::HallId hall;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
    }
};

struct AddPlan {
    queue::HallId hall;
    queue::GroupId group;
    std::optional<std::int64_t> weekday;
    std::optional<CivilDate> day;
    std::int64_t from_minute = 0;
    std::int64_t to_minute = 0;
    std::int64_t slot_minutes = 30;
    std::int64_t places = 1;
    std::optional<CivilDate> first_day;
    std::optional<CivilDate> last_day;
    std::optional<std::string> staff;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("group", r.group);
        v("weekday", r.weekday, number(1, 7), "1 Monday; or one day");
        v("day", r.day, "one day; or a weekday");
        v("from_minute", r.from_minute, number(0, 1439), "minutes after midnight");
        v("to_minute", r.to_minute, number(1, 1440), "the end of the last slot");
        v("slot_minutes", r.slot_minutes, number(5, 240));
        v("places", r.places, number(1, 50), "in each slot");
        v("first_day", r.first_day, "of a weekday; today when absent");
        v("last_day", r.last_day, "of a weekday; without end when absent");
        v("staff", r.staff, text(1, 64), "who is there outside office hours; required for those");
    }
};

struct EndPlan {
    PlanId id;
    std::int64_t version = 0;
    CivilDate last_day;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the plan");
        v.if_match(r.version);
        v("last_day", r.last_day, "nothing is offered after it; who booked later is told");
    }
};

struct PlanView {
    Plan plan;
    std::string group_name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.plan.id);
        v("version", r.plan.version);
        v("group", r.plan.group);
        v("group_name", r.group_name);
        v("weekday", r.plan.weekday, "1 Monday … 7 Sunday; 0: on `day`");
        v("day", r.plan.day);
        v("from_minute", r.plan.from_minute);
        v("to_minute", r.plan.to_minute);
        v("slot_minutes", r.plan.slot_minutes);
        v("places", r.plan.places);
        v("first_day", r.plan.first_day);
        v("last_day", r.plan.last_day);
        v("staff", r.plan.staff);
        v("staff_name", r.plan.staff_name);
    }
};

struct SetBookingRules {
    queue::HallId hall;
    std::int64_t version = 0;
    BookingRules rules;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v.if_match(r.version);
        v("rules", r.rules);
    }
};

struct PlanList {
    std::vector<PlanView> rows;
    std::int64_t version = 0;
    BookingRules rules;
    bool manages = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "those that are not over");
        v("version", r.version, "of the rules; 0: never set");
        v("rules", r.rules);
        v("manages", r.manages, "whether this actor may change them");
    }
};

struct SlotQuery {
    queue::HallId hall;
    std::optional<queue::GroupId> group;
    std::optional<std::string> item;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("group", r.group, "or an item");
        v("item", r.item, text(1, 60), "its group is found");
    }
};

struct Slot {
    PlanId plan;
    std::int64_t minute = 0;
    std::int64_t minutes = 0;
    std::int64_t free = 0;
    bool outside = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("minute", r.minute, "after midnight");
        v("minutes", r.minutes, "how long it is");
        v("free", r.free, "places left");
        v("outside", r.outside, "outside office hours 延时");
    }
};

struct SlotDay {
    CivilDate day;
    std::vector<Slot> slots;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("day", r.day);
        v("slots", r.slots, "those still to come, also the full ones");
    }
};

struct SlotList {
    std::string hall_name;
    queue::GroupId group;
    std::string group_name;
    std::vector<SlotDay> days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("hall_name", r.hall_name);
        v("group", r.group);
        v("group_name", r.group_name);
        v("days", r.days, "days with slots, within the time one may book ahead");
    }
};

}  // namespace ortoo::appointments
