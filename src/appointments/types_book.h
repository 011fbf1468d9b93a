// SPDX-License-Identifier: MulanPSL-2.0
// Booking, coming, and not coming.
#pragma once

#include "appointments/types.h"

namespace ortoo::appointments {

struct Book {
    queue::HallId hall;
    std::optional<queue::GroupId> group;
    std::optional<std::string> item;
    CivilDate day;
    std::int64_t minute = 0;
    std::string name;
    std::optional<std::string> phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("group", r.group, "or an item");
        v("item", r.item, text(1, 60), "its group is found");
        v("day", r.day);
        v("minute", r.minute, number(0, 1439), "after midnight, as a slot says");
        v("name", r.name, text(1, 60), "who will come");
        v("phone", r.phone, text(11, 11), "of who will come; the citizen's own when absent");
    }
};

struct AppointmentAt {
    AppointmentId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the appointment");
        v.if_match(r.version);
    }
};

struct Move {
    AppointmentId id;
    std::int64_t version = 0;
    CivilDate day;
    std::int64_t minute = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the appointment");
        v.if_match(r.version);
        v("day", r.day);
        v("minute", r.minute, number(0, 1439));
    }
};

struct KioskCheckIn {
    queue::HallId hall;
    std::string kiosk;
    std::string number;
    std::string last4;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("kiosk", r.kiosk, text(8, 40), "the hall's kiosk code");
        v("number", r.number, text(4, 20), "of the appointment; its last four digits do");
        v("last4", r.last4, text(4, 4), "last four digits of the phone");
    }
};

struct AppointmentView {
    Appointment row;
    std::string hall_name;
    std::string group_name;
    std::string item_name;
    std::string name_masked;
    std::string phone_masked;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.row.id);
        v("number", r.row.number);
        v("version", r.row.version);
        v("state", r.row.state);
        v("hall", r.row.hall);
        v("hall_name", r.hall_name);
        v("group", r.row.group);
        v("group_name", r.group_name);
        v("item", r.row.item);
        v("item_name", r.item_name);
        v("day", r.row.day);
        v("minute", r.row.minute, "after midnight");
        v("name_masked", r.name_masked);
        v("phone_masked", r.phone_masked);
        v("ticket", r.row.ticket, "its number in the hall, once one has come");
        v("ticket_number", r.row.ticket_number);
        v("order", r.row.order, "an agent booked it for this order");
        v("agent_name", r.row.agent_name, "the agent who comes along; empty: nobody");
        v("allowed", r.allowed, "cancel, move, check_in");
    }
};

struct AppointmentList {
    std::vector<AppointmentView> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

struct MineQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 100));
    }
};

struct DayQuery {
    queue::HallId hall;
    std::optional<CivilDate> day;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.hall, "the hall");
        v("day", r.day, "today when absent");
        v("page", r.page, number(0, 100));
    }
};

struct CheckedIn {
    AppointmentView appointment;
    queue::TakenView ticket;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("appointment", r.appointment);
        v("ticket", r.ticket);
    }
};

}  // namespace ortoo::appointments
