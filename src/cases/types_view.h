// SPDX-License-Identifier: MulanPSL-2.0
// What people see of a case.
#pragma once

#include "cases/types_special.h"
#include "documents/types.h"
#include "ledger/types.h"

namespace ortoo::cases {

// Who has it and what they must do by when; the words are `next.<what>` in the text files.
struct Next {
    std::string who;   // citizen, agent, clerk, approver, nobody
    std::string name;  // of the person or office
    std::string what;
    std::optional<CivilDate> by;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("who", r.who);
        v("name", r.name);
        v("what", r.what);
        v("by", r.by);
    }
};

struct ResultView {
    std::string number;
    std::optional<CivilDate> valid_until;
    Instant issued_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number);
        v("valid_until", r.valid_until);
        v("issued_at", r.issued_at);
    }
};

struct CaseView {
    Case item;
    people::Person applicant;
    std::vector<Material> materials;
    std::vector<ClockView> clocks;
    duty::Light light;
    std::vector<Notice> notices;
    std::vector<ledger::Entry> steps;
    std::vector<Opinion> opinions;
    std::optional<ResultView> result;
    std::vector<std::string> allowed;
    Next next;
    std::vector<Procedure> procedures;
    std::vector<Override> overrides;
    std::vector<documents::DocumentBrief> documents;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.item.id);
        v("number", r.item.number);
        v("version", r.item.version);
        v("state", r.item.state);
        v("item", r.item.item);
        v("item_name", r.item.item_name);
        v("item_version", r.item.item_version, "of the item's list, as it stood at receipt");
        v("is_instant", r.item.is_instant);
        v("order", r.item.order);
        v("order_number", r.item.order_number);
        v("mandate_number", r.item.mandate_number);
        v("applicant", r.applicant);
        v("unit", r.item.unit.id);
        v("unit_name", r.item.unit.name);
        v("town", r.item.town.id);
        v("town_name", r.item.town.name);
        v("bureau", r.item.bureau.id, "who decides");
        v("bureau_name", r.item.bureau.name);
        v("source", r.item.source);
        v("agent_name", r.item.agent_name);
        v("delivery", r.item.delivery);
        v("submissions", r.item.submissions, "1 and one for each supplement");
        v("receipt_number", r.item.receipt_number, "收件凭证");
        v("acceptance_number", r.item.acceptance_number, "受理通知书, or the notice of refusal");
        v("received_at", r.item.received_at);
        v("accepted_at", r.item.accepted_at);
        v("decided_at", r.item.decided_at);
        v("delivered_at", r.item.delivered_at);
        v("materials", r.materials);
        v("clocks", r.clocks);
        v("light", r.light);
        v("notices", r.notices);
        v("steps", r.steps, "the whole trail, oldest first");
        v("opinions", r.opinions);
        v("result", r.result);
        v("allowed", r.allowed, "what this actor may do now");
        v("next", r.next);
        v("acceptance", r.item.acceptance, "how it was accepted; absent: not yet");
        v("answers", r.item.answers, "of the item's situations");
        v("green", r.item.green, "绿色通道");
        v("bureau_accepts", r.item.bureau_accepts, "the organ itself accepts, not the town");
        v("may_follow", r.item.may_follow, "容缺受理 is allowed");
        v("may_commit", r.item.may_commit, "告知承诺 is allowed");
        v("extension_days", r.item.extension_days, "延长审批 at most; 0: none");
        v("procedures", r.procedures, "times that the limits stood still, oldest first");
        v("overrides", r.overrides, "what a second person allowed or asked for");
        v("documents", r.documents, "papers that this reader may see, oldest first");
    }
};

struct CaseBrief {
    CaseId id;
    std::string number;
    std::int64_t version = 1;
    CaseState state = CaseState::received;
    std::string item_name;
    std::string applicant_name;
    std::string unit_name;
    Origin source = Origin::window;
    std::string agent_name;
    duty::Light light;
    Instant received_at;
    std::optional<CivilDate> due;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("version", r.version);
        v("state", r.state);
        v("item_name", r.item_name);
        v("applicant_name", r.applicant_name);
        v("unit_name", r.unit_name);
        v("source", r.source);
        v("agent_name", r.agent_name);
        v("light", r.light);
        v("received_at", r.received_at);
        v("due", r.due);
    }
};

struct TabCounts {  // each stops at 1,000
    std::int64_t received = 0;
    std::int64_t correction = 0;
    std::int64_t open = 0;
    std::int64_t ready = 0;
    std::int64_t done = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("received", r.received);
        v("correction", r.correction);
        v("open", r.open);
        v("ready", r.ready);
        v("done", r.done);
    }
};

struct CaseList {
    std::vector<CaseBrief> rows;
    std::int64_t page = 0;
    bool more = false;
    TabCounts counts;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "50 a page");
        v("page", r.page);
        v("more", r.more);
        v("counts", r.counts, "each stops at 1,000");
    }
};

struct OrderCases {
    std::vector<CaseBrief> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "oldest first");
    }
};

// --- 进度: for whoever holds the number and the last four digits of the phone
enum class ProgressKey { placed, submitted, accepted, review, done };
inline constexpr std::array progress_key_names{
    std::pair{ProgressKey::placed, std::string_view{"placed"}},
    std::pair{ProgressKey::submitted, std::string_view{"submitted"}},
    std::pair{ProgressKey::accepted, std::string_view{"accepted"}},
    std::pair{ProgressKey::review, std::string_view{"review"}},
    std::pair{ProgressKey::done, std::string_view{"done"}},
};
constexpr const auto& names(ProgressKey) {
    return progress_key_names;
}

enum class ProgressState { done, now, pending };
inline constexpr std::array progress_state_names{
    std::pair{ProgressState::done, std::string_view{"done"}},
    std::pair{ProgressState::now, std::string_view{"now"}},
    std::pair{ProgressState::pending, std::string_view{"todo"}},
};
constexpr const auto& names(ProgressState) {
    return progress_state_names;
}

struct ProgressStep {
    ProgressKey key = ProgressKey::placed;
    ProgressState state = ProgressState::pending;
    std::optional<Instant> at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key);
        v("state", r.state);
        v("at", r.at);
    }
};

struct ProgressAgent {
    std::string name;
    std::string phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name);
        v("phone", r.phone, "duty phone");
    }
};

struct ProgressView {
    std::string number;
    std::string item_name;
    std::string applicant_masked;
    std::string unit_name;
    std::vector<ProgressStep> steps;
    std::string who_has_it;
    std::string what_you_do;
    std::optional<CivilDate> latest_date;
    duty::Light light;
    std::optional<ProgressAgent> agent;
    std::optional<Notice> notice;
    std::optional<ResultView> results;
    std::string outcome;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number);
        v("item_name", r.item_name);
        v("applicant_masked", r.applicant_masked);
        v("unit_name", r.unit_name);
        v("steps", r.steps);
        v("who_has_it", r.who_has_it, "name of the office or person; empty: nobody any more");
        v("what_you_do", r.what_you_do, "the words are next.<what>; nothing: just wait");
        v("latest_date", r.latest_date);
        v("light", r.light);
        v("agent", r.agent);
        v("notice", r.notice, "what must still be brought");
        v("results", r.results);
        v("outcome", r.outcome, "state of the case or the order");
    }
};

}  // namespace ortoo::cases
