// SPDX-License-Identifier: MulanPSL-2.0
// The case as it is stored.
#pragma once

#include "cases/types.h"
#include "cases/types_clock.h"
#include "catalogue/types.h"
#include "identity/types.h"
#include "orders/types_order.h"
#include "people/types_from_wallet.h"

namespace ortoo::cases {

// A unit as a case keeps it: who had it then, even if the unit is renamed later.
struct Place {
    UnitId id;
    std::string name;
    std::string path;
};

// One row of `cases`.
struct Case {
    CaseId id;
    std::string number;
    std::int64_t version = 1;
    CaseState state = CaseState::received;
    Tab tab = Tab::received;       // rules: tab_of
    Instant rank_at;               // rules: rank_of; orders the lists
    std::optional<CivilDate> due;  // of the clock that rules the light now
    catalogue::ItemId item;
    std::int64_t item_version = 1;
    std::string item_name;
    Allowance promised;                      // as the item's list said at receipt
    std::optional<Allowance> statutory;      // none: no law sets one
    bool is_instant = false;                 // 即办件
    bool four_eyes = false;                  // reviewer and decider must differ
    bool may_follow = false;                 // 容缺受理 is allowed
    bool may_commit = false;                 // 告知承诺 is allowed
    std::int64_t extension_days = 0;         // 延长审批 at most; 0: none
    bool bureau_accepts = false;             // R68: the organ itself accepts, not the town's window
    std::vector<std::string> answers;        // of the item's situations
    std::optional<Acceptance> acceptance;    // none: not yet accepted
    std::optional<ProcedureKind> procedure;  // open now: why the promise stands still
    std::optional<orders::SpecialGroup> green;  // 绿色通道
    std::optional<orders::OrderId> order;
    std::string order_number;
    std::string mandate_number;
    identity::AccountId account;  // empty for a walk-in
    people::PersonId applicant;
    std::string applicant_name;
    Place unit;    // where the wish arose: the village, or the window's unit
    Place town;    // whose window accepts
    Place bureau;  // who decides: a bureau, or the town itself
    [[nodiscard]] const Place& acceptor() const { return bureau_accepts ? bureau : town; }
    Origin source = Origin::window;
    std::string agent;  // staff id, empty without an order
    std::string agent_name;
    orders::DeliveryWay delivery = orders::DeliveryWay::town;
    std::int64_t submissions = 1;   // 1 + supplements
    std::string receipt_number;     // 收件凭证
    std::string acceptance_number;  // 受理通知书, or the notice of refusal
    std::string result_number;
    std::optional<CivilDate> result_valid_until;
    Instant received_at;
    std::optional<Instant> accepted_at;
    std::optional<Instant> decided_at;
    std::optional<Instant> issued_at;
    std::optional<Instant> delivered_at;
    Instant changed_at;
    Invitation invitation = Invitation::none;
    std::optional<Instant> invited_at;
};

struct Material {
    std::int64_t no = 0;
    std::string name;
    bool required = false;
    MaterialState state = MaterialState::missing;
    std::vector<orders::UploadId> uploads;
    std::string note;
    std::int64_t supplied_in = 0;  // the submission that brought it last; 0: missing
    bool told = false;             // a notice has named it
    std::optional<people::FromWallet> from_wallet = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no);
        v("name", r.name);
        v("required", r.required);
        v("state", r.state);
        v("uploads", r.uploads);
        v("note", r.note);
        v("from_wallet", r.from_wallet, "免交: the paper given before that stands for it");
    }
};

struct Defect {
    std::int64_t material = 0;
    std::string reason;
    std::string need;
    std::optional<std::string> name{};  // of the material, filled in by the server
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("material", r.material, number(1, 99), "number on the item's list");
        v("reason", r.reason, text(2, 200), "what is missing or wrong");
        v("need", r.need, text(2, 200), "what to bring");
        v("name", r.name, text(0, 100), "of the material; the server fills it in");
    }
};

// 一次性告知书
struct Notice {
    std::string id;
    std::string number;
    std::int64_t submission = 1;  // the submission it answers
    Instant at;
    std::string by;  // name
    std::vector<Defect> defects;
    std::optional<Instant> corrected_at;
    bool after_acceptance = false;     // what the first check overlooked
    std::string override_reason = {};  // of the supervisor who let it pass
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("submission", r.submission, "the submission it answers; 1 is the first");
        v("at", r.at);
        v("by", r.by);
        v("defects", r.defects);
        v("corrected_at", r.corrected_at);
        v("after_acceptance", r.after_acceptance,
          "part of the review: the first check overlooked it");
        v("override_reason", r.override_reason, "why a supervisor let it name more than the first");
    }
};

enum class Step { review, decide };  // 审核, 决定
inline constexpr std::array step_names{
    std::pair{Step::review, std::string_view{"review"}},
    std::pair{Step::decide, std::string_view{"decide"}},
};
constexpr const auto& names(Step) {
    return step_names;
}

enum class Outcome { agree, disagree, grant, deny };
inline constexpr std::array outcome_names{
    std::pair{Outcome::agree, std::string_view{"agree"}},
    std::pair{Outcome::disagree, std::string_view{"disagree"}},
    std::pair{Outcome::grant, std::string_view{"grant"}},
    std::pair{Outcome::deny, std::string_view{"deny"}},
};
constexpr const auto& names(Outcome) {
    return outcome_names;
}

struct Opinion {
    Step step = Step::review;
    std::string by_id;  // staff id
    std::string by;     // name
    Instant at;
    std::string opinion;  // for a denial: the reasons and the remedies
    Outcome outcome = Outcome::agree;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("step", r.step);
        v("by", r.by);
        v("at", r.at);
        v("opinion", r.opinion);
        v("outcome", r.outcome);
    }
};

}  // namespace ortoo::cases
