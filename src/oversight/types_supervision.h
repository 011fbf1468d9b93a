// SPDX-License-Identifier: MulanPSL-2.0
// 督办, 催办, 求助: a supervisor orders, anybody concerned urges, an agent asks up, an overdue
// clock records itself. It changes nothing of the order or case; whoever has it answers.
#pragma once

#include "identity/types.h"
#include "oversight/types.h"

namespace ortoo::oversight {

struct SupervisionTag {};
using SupervisionId = Id<SupervisionTag>;

enum class SupervisionKind { order, urge, record, help };  // 督办, 催办, 超期记录, 求助
inline constexpr std::array supervision_kind_names{
    std::pair{SupervisionKind::order, std::string_view{"order"}},
    std::pair{SupervisionKind::urge, std::string_view{"urge"}},
    std::pair{SupervisionKind::record, std::string_view{"record"}},
    std::pair{SupervisionKind::help, std::string_view{"help"}},  // types_ladder.h
};
constexpr const auto& names(SupervisionKind) {
    return supervision_kind_names;
}

enum class Cause {
    staff,               // somebody of the house saw a reason
    citizen,             // the citizen asked
    deemed_accepted,     // K1 ran out: 视为受理
    acceptance_overdue,  // K1 ran out, not yet deemed
    promise_overdue,     // K2
    statutory_overdue,   // K3
    correction_expired,  // K4
    completion_overdue,  // K5
    delivery_overdue,    // K6
};
inline constexpr std::array cause_names{
    std::pair{Cause::staff, std::string_view{"staff"}},
    std::pair{Cause::citizen, std::string_view{"citizen"}},
    std::pair{Cause::deemed_accepted, std::string_view{"deemed_accepted"}},
    std::pair{Cause::acceptance_overdue, std::string_view{"acceptance_overdue"}},
    std::pair{Cause::promise_overdue, std::string_view{"promise_overdue"}},
    std::pair{Cause::statutory_overdue, std::string_view{"statutory_overdue"}},
    std::pair{Cause::correction_expired, std::string_view{"correction_expired"}},
    std::pair{Cause::completion_overdue, std::string_view{"completion_overdue"}},
    std::pair{Cause::delivery_overdue, std::string_view{"delivery_overdue"}},
};
constexpr const auto& names(Cause) {
    return cause_names;
}

enum class SupervisionState { open, answered };
inline constexpr std::array supervision_state_names{
    std::pair{SupervisionState::open, std::string_view{"open"}},
    std::pair{SupervisionState::answered, std::string_view{"answered"}},
};
constexpr const auto& names(SupervisionState) {
    return supervision_state_names;
}

struct Supervision {
    SupervisionId id;
    std::string number;
    std::int64_t version = 1;
    SupervisionKind kind = SupervisionKind::order;
    Cause cause = Cause::staff;
    SupervisionState state = SupervisionState::open;
    FoundKind subject_kind = FoundKind::item_case;
    std::string subject;
    std::string subject_number;
    std::string item_name;
    std::string unit_path;  // where the wish arose
    UnitId office;          // which must answer
    std::string office_name;
    std::string office_path;
    std::string content;  // sealed in the database: it may name people
    Instant issued_at;
    std::string by;
    ActorKind by_kind = ActorKind::staff;
    std::string by_name;
    CivilDate reply_due;
    std::string reply;  // sealed
    std::optional<Instant> replied_at;
    std::string replied_by;  // name
};

struct SupervisionView {
    Supervision row;
    duty::Light light;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.row.id);
        v("number", r.row.number);
        v("version", r.row.version);
        v("kind", r.row.kind, "order 督办, urge 催办, help 求助, record of a clock that ran out");
        v("cause", r.row.cause);
        v("state", r.row.state);
        v("subject_kind", r.row.subject_kind);
        v("subject", r.row.subject, "id of the order or case");
        v("subject_number", r.row.subject_number);
        v("item_name", r.row.item_name);
        v("office", r.row.office, "the unit that must answer");
        v("office_name", r.row.office_name);
        v("content", r.row.content);
        v("issued_at", r.row.issued_at);
        v("by_name", r.row.by_name);
        v("reply_due", r.row.reply_due);
        v("reply", r.row.reply, "empty while it is open");
        v("replied_at", r.row.replied_at);
        v("replied_by", r.row.replied_by, "name");
        v("light", r.light);
        v("allowed", r.allowed, "reply, pass_up, hand_down, when this actor may");
    }
};

struct IssueSupervision {
    SupervisionKind kind = SupervisionKind::order;
    FoundKind subject_kind = FoundKind::item_case;
    std::string subject;
    std::string content;
    std::optional<std::int64_t> reply_days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind, "order or urge");
        v("subject_kind", r.subject_kind);
        v("subject", r.subject, text(1, 64), "id of the order or case");
        v("content", r.content, text(2, 500), "what is wanted");
        v("reply_days", r.reply_days, number(1, 30), "working days; the setting when absent");
    }
};

struct UrgeMine {
    std::string number;
    std::optional<std::string> content;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number, text(1, 40), "of one's own order or case");
        v("content", r.content, text(0, 200));
    }
};

struct ReplySupervision {
    SupervisionId id;
    std::int64_t version = 0;
    std::string content;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the supervision");
        v.if_match(r.version);
        v("content", r.content, text(2, 500), "what was done");
    }
};

struct SupervisionAt {
    SupervisionId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the supervision");
    }
};

enum class SupervisionFilter { open, answered, overdue };
inline constexpr std::array supervision_filter_names{
    std::pair{SupervisionFilter::open, std::string_view{"open"}},
    std::pair{SupervisionFilter::answered, std::string_view{"answered"}},
    std::pair{SupervisionFilter::overdue, std::string_view{"overdue"}},
};
constexpr const auto& names(SupervisionFilter) {
    return supervision_filter_names;
}

struct SupervisionQuery {
    std::optional<SupervisionFilter> filter;
    std::optional<std::string> subject;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("filter", r.filter, "open when absent; overdue: open past its day");
        v("subject", r.subject, text(1, 64), "all of one order or case instead");
        v("page", r.page, number(0, 1000));
    }
};

struct UrgeQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 100));
    }
};

struct SupervisionList {
    std::vector<SupervisionView> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "50 a page; open: soonest first, answered: newest first");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr RefusalCode supervision_not_found{"supervision.not_found", Kind::not_found};
inline constexpr RefusalCode supervision_stale{"supervision.stale", Kind::stale};
inline constexpr RefusalCode supervision_answered{"supervision.answered", Kind::conflict};
inline constexpr RefusalCode supervision_subject{"supervision.subject_unknown", Kind::not_found};
inline constexpr RefusalCode supervision_too_many{"supervision.too_many", Kind::too_many};
inline constexpr RefusalCode supervision_ended{"supervision.ended", Kind::conflict};
inline constexpr RefusalCode supervision_automatic{"supervision.automatic", Kind::unprocessable};

}  // namespace ortoo::oversight
