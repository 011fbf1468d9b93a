// SPDX-License-Identifier: MulanPSL-2.0
// 代办员责任清单 (R51): what an agent answers for. Versions are published and never changed; an
// agent confirms reading the one in force before going on duty.
#pragma once

#include "base/context.h"
#include "duty/types.h"
#include "identity/types.h"

namespace ortoo::duty {

struct ResponsibilityList {
    std::int64_t version = 0;
    std::string title;
    std::string text;
    CivilDate effective;
    Instant published_at;
    std::string published_by;  // name
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("version", r.version, number(1, 1'000'000));
        v("title", r.title);
        v("text", r.text);
        v("effective", r.effective, "first day it holds");
        v("published_at", r.published_at);
        v("published_by", r.published_by);
    }
};

struct PublishList {
    std::string title;
    std::string text;
    CivilDate effective;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("title", r.title, ortoo::text(2, 100));
        v("text", r.text, ortoo::text(20, 20000),
          "what an agent answers for, and what is forbidden");
        v("effective", r.effective, "today or later, not before an earlier version's day");
    }
};

struct CurrentList {
    std::optional<ResponsibilityList> list;
    std::optional<Instant> confirmed_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("list", r.list, "in force today; absent: none was published yet");
        v("confirmed_at", r.confirmed_at, "when the caller confirmed reading it");
    }
};

struct ListPage {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 10000), "from 0");
    }
};

struct ListVersions {
    std::vector<ResponsibilityList> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, 50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

struct ConfirmList {
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("version", r.version, number(1, 1'000'000), "the one that was read");
    }
};

struct AgentConfirmation {
    identity::StaffId staff;
    std::string name;
    std::optional<Instant> confirmed_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("staff", r.staff);
        v("name", r.name);
        v("confirmed_at", r.confirmed_at, "absent: not yet, so no order is offered");
    }
};

struct ConfirmationList {
    std::int64_t version = 0;
    std::vector<AgentConfirmation> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("version", r.version, "in force today; 0: none was published yet");
        v("rows", r.rows, "the agents of the unit");
    }
};

}  // namespace ortoo::duty
