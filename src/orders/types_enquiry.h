// SPDX-License-Identifier: MulanPSL-2.0
// A question of a citizen 咨询, and who owes the answer (首问负责, R20).
#pragma once

#include "catalogue/types.h"
#include "duty/types.h"
#include "identity/types.h"
#include "orders/types.h"

namespace ortoo::orders {

struct EnquiryTag {};
using EnquiryId = Id<EnquiryTag>;

enum class EnquiryState { open, answered, closed };
inline constexpr std::array enquiry_state_names{
    std::pair{EnquiryState::open, std::string_view{"open"}},
    std::pair{EnquiryState::answered, std::string_view{"answered"}},
    std::pair{EnquiryState::closed, std::string_view{"closed"}},
};
constexpr const auto& names(EnquiryState) {
    return enquiry_state_names;
}

// One row of `enquiries`.
struct Enquiry {
    EnquiryId id;
    std::string number;
    std::int64_t version = 1;
    EnquiryState state = EnquiryState::open;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    std::string order;       // id; empty: about no order
    std::string item;        // id; empty: about no item
    std::string account;     // of the citizen; empty: asked in person
    std::string asker_name;  // as given
    std::string question;
    identity::StaffId owner;
    std::string owner_name;
    std::string owner_phone;
    identity::StaffId first_owner;  // 首问: who was asked first, whoever owns it now
    std::string first_name;
    std::string person;      // id of whom it is about; the texts go when the person is erased
    std::string offered_to;  // staff id of a hand-over that is not yet accepted
    std::string offered_name;
    std::string offered_reason;
    Instant asked_at;
    Instant due_at;
    std::string answer;
    std::optional<Instant> answered_at;
    std::string answered_by;
    bool told = false;  // the head heard that it is overdue
};

struct Ask {
    UnitId unit;
    std::optional<OrderId> order = {};
    std::optional<catalogue::ItemId> item = {};
    std::string question;
    std::optional<std::string> asker = {};
    std::optional<std::string> phone = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "the village or town that is asked");
        v("order", r.order, "the order it is about");
        v("item", r.item, "the item it is about");
        v("question", r.question, text(2, 500));
        v("asker", r.asker, text(1, 50), "staff write down who asks");
        v("phone", r.phone, text(5, 20),
          "of who asks, so that the answer stands on that person's page; only staff give it");
    }
};

struct EnquiryAt {
    EnquiryId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the enquiry");
    }
};

struct EnquiryStep {
    EnquiryId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the enquiry");
        v.if_match(r.version);
    }
};

struct AnswerEnquiry {
    EnquiryId id;
    std::int64_t version = 0;
    std::string answer;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the enquiry");
        v.if_match(r.version);
        v("answer", r.answer, text(2, 1000));
    }
};

struct PassEnquiry {
    EnquiryId id;
    std::int64_t version = 0;
    identity::StaffId to;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the enquiry");
        v.if_match(r.version);
        v("to", r.to, "who is asked to take it; until he does, the owner stays");
        v("reason", r.reason, text(2, 200));
    }
};

struct DecidePass {
    EnquiryId id;
    std::int64_t version = 0;
    bool accept = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the enquiry");
        v.if_match(r.version);
        v("accept", r.accept, "taken over, or sent back to its owner");
    }
};

struct EnquiryView {
    EnquiryId id;
    std::string number;
    std::int64_t version = 1;
    EnquiryState state = EnquiryState::open;
    std::string unit_name;
    std::string order;
    std::string item;
    std::string asker_name;
    std::string question;
    std::string owner_name;
    std::string owner_phone;
    std::string first_name;
    std::string offered_name;
    std::string offered_reason;
    Instant asked_at;
    duty::Light light;
    std::string answer;
    std::optional<Instant> answered_at;
    std::string answered_by;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("version", r.version);
        v("state", r.state);
        v("unit_name", r.unit_name);
        v("order", r.order, "id; empty: about no order");
        v("item", r.item, "id; empty: about no item");
        v("asker_name", r.asker_name);
        v("question", r.question);
        v("owner_name", r.owner_name, "who owes the answer");
        v("owner_phone", r.owner_phone);
        v("first_name", r.first_name, "首问: who was asked first");
        v("offered_name", r.offered_name, "who was asked to take it over");
        v("offered_reason", r.offered_reason);
        v("asked_at", r.asked_at);
        v("light", r.light, "K10");
        v("answer", r.answer);
        v("answered_at", r.answered_at);
        v("answered_by", r.answered_by);
        v("allowed", r.allowed, "answer, pass, decide_pass, close");
    }
};

struct EnquiryQuery {
    std::optional<bool> done = {};
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("done", r.done, "the closed ones; else what is open or answered");
        v("page", r.page, number(0, 1000));
    }
};

// A member of staff who may be asked to take an enquiry over.
struct Taker {
    identity::StaffId id;
    std::string name;
    std::string unit_name;
    std::string phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("unit_name", r.unit_name);
        v("phone", r.phone, "duty phone");
    }
};
struct TakerList {
    std::vector<Taker> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "of the unit, its town and the hall; never the owner himself");
    }
};

struct EnquiryList {
    std::vector<EnquiryView> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "what is due first comes first");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr RefusalCode enquiry_not_found{"enquiry.not_found", Kind::not_found};
inline constexpr RefusalCode enquiry_stale{"enquiry.stale", Kind::stale};
inline constexpr RefusalCode enquiry_not_owner{"enquiry.not_owner", Kind::forbidden};
inline constexpr RefusalCode enquiry_not_open{"enquiry.not_open", Kind::conflict};
inline constexpr RefusalCode enquiry_unanswered{"enquiry.unanswered", Kind::conflict};
inline constexpr RefusalCode enquiry_staff_unknown{"enquiry.staff_unknown", Kind::unprocessable};
inline constexpr RefusalCode enquiry_no_offer{"enquiry.no_offer", Kind::conflict};
inline constexpr RefusalCode enquiry_nobody{"enquiry.nobody", Kind::unavailable};

}  // namespace ortoo::orders
