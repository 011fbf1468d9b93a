// SPDX-License-Identifier: MulanPSL-2.0
// What stops an order: suspension 中止, refusal 不予代办, termination 终止.
#pragma once

#include "orders/types.h"

namespace ortoo::orders {

struct HaltTag {};
using HaltId = Id<HaltTag>;

enum class HaltKind { suspension, refusal, termination };
inline constexpr std::array halt_kind_names{
    std::pair{HaltKind::suspension, std::string_view{"suspension"}},
    std::pair{HaltKind::refusal, std::string_view{"refusal"}},
    std::pair{HaltKind::termination, std::string_view{"termination"}},
};
constexpr const auto& names(HaltKind) {
    return halt_kind_names;
}

// proposed by the agent, waits for the head; rejected by him; in force; over: resumed or overtaken.
enum class HaltState { proposed, rejected, in_force, over };
inline constexpr std::array halt_state_names{
    std::pair{HaltState::proposed, std::string_view{"proposed"}},
    std::pair{HaltState::rejected, std::string_view{"rejected"}},
    std::pair{HaltState::in_force, std::string_view{"in_force"}},
    std::pair{HaltState::over, std::string_view{"over"}},
};
constexpr const auto& names(HaltState) {
    return halt_state_names;
}

enum class Cause {
    wish,           // suspension: the citizen wants it
    office,         // suspension: the agent and the head
    revoked,        // termination: the citizen takes the mandate back
    expired,        // … the mandate ran out
    death,          // … of the citizen
    false_data,     // … given by the citizen
    not_delegable,  // refusal: must be done in person
    not_in_list,    // … nothing we serve
    illegal,        // … the wish is against the law
};
inline constexpr std::array cause_names{
    std::pair{Cause::wish, std::string_view{"wish"}},
    std::pair{Cause::office, std::string_view{"office"}},
    std::pair{Cause::revoked, std::string_view{"revoked"}},
    std::pair{Cause::expired, std::string_view{"expired"}},
    std::pair{Cause::death, std::string_view{"death"}},
    std::pair{Cause::false_data, std::string_view{"false_data"}},
    std::pair{Cause::not_delegable, std::string_view{"not_delegable"}},
    std::pair{Cause::not_in_list, std::string_view{"not_in_list"}},
    std::pair{Cause::illegal, std::string_view{"illegal"}},
};
constexpr const auto& names(Cause) {
    return cause_names;
}

struct Halt {
    HaltId id;
    HaltKind kind = HaltKind::suspension;
    HaltState state = HaltState::proposed;
    Cause cause = Cause::wish;
    std::string reason;
    std::string then_what;
    std::string by_name;
    Instant at;
    std::string decided_by;
    std::optional<Instant> decided_at;
    std::string answer;
    std::string by = {};  // staff or account id; not shown
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("kind", r.kind);
        v("state", r.state, "proposed ones wait for the head");
        v("cause", r.cause);
        v("reason", r.reason);
        v("then_what", r.then_what, "suspended: when it goes on; refused: where to go");
        v("by_name", r.by_name, "who proposed it or did it");
        v("at", r.at);
        v("decided_by", r.decided_by, "the head; empty: nobody had to");
        v("decided_at", r.decided_at);
        v("answer", r.answer, "of the head who did not agree");
    }
};

struct Suspend {
    OrderId order;
    std::int64_t version = 0;
    std::string reason;
    std::string resume;
    std::optional<UploadId> signature = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("reason", r.reason, text(2, 300));
        v("resume", r.resume, text(2, 300), "under which condition it goes on");
        v("signature", r.signature,
          "of the citizen, when he asked the agent for it; without it the head has to agree");
    }
};

struct RefuseToAct {
    OrderId order;
    std::int64_t version = 0;
    Cause ground = Cause::not_delegable;
    std::string reason;
    std::string where_to;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("ground", r.ground, "not_delegable, not_in_list or illegal");
        v("reason", r.reason, text(2, 300));
        v("where_to", r.where_to, text(2, 300), "where the citizen is served instead");
    }
};

struct DecideProposal {
    OrderId order;
    std::int64_t version = 0;
    bool agree = false;
    std::optional<std::string> answer = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("agree", r.agree);
        v("answer", r.answer, text(0, 300), "must be given when the head does not agree");
    }
};

struct Terminate {
    OrderId order;
    std::int64_t version = 0;
    Cause cause = Cause::revoked;
    std::string reason;
    std::optional<UploadId> signature = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("cause", r.cause, "revoked by the citizen; death or false_data by a head");
        v("reason", r.reason, text(2, 300));
        v("signature", r.signature, "of the citizen who revokes by the agent");
    }
};

struct ReturnPapers {
    OrderId order;
    std::int64_t version = 0;
    std::vector<std::string> papers;
    UploadId signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("papers", r.papers, items(1, 40, text(1, 40)), "ids of papers that are held");
        v("signature", r.signature, "of whoever got them back");
    }
};

struct Renew {
    OrderId order;
    std::int64_t version = 0;
    CivilDate valid_until;
    UploadId signature;
    bool identity_checked = false;
    std::optional<std::string> changes = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("valid_until", r.valid_until, "last day, at most a year ahead");
        v("signature", r.signature, "drawn by the citizen under the 续办委托书");
        v("identity_checked", r.identity_checked, "the agent compared the ID card with the person");
        v("changes", r.changes, text(0, 300), "what has changed since");
    }
};

}  // namespace ortoo::orders
