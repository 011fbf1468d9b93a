// SPDX-License-Identifier: MulanPSL-2.0
// 审批: review, decision, result. The words and states live with the case; this slice owns the
// approver's list, the rules of deciding, and the register of decision documents.
#pragma once

#include "cases/types_acts.h"
#include "cases/types_view.h"

namespace ortoo::approval {

enum class ReviewOutcome { agree, disagree };
inline constexpr std::array review_outcome_names{
    std::pair{ReviewOutcome::agree, std::string_view{"agree"}},
    std::pair{ReviewOutcome::disagree, std::string_view{"disagree"}},
};
constexpr const auto& names(ReviewOutcome) {
    return review_outcome_names;
}

enum class DecideOutcome { grant, deny };
inline constexpr std::array decide_outcome_names{
    std::pair{DecideOutcome::grant, std::string_view{"grant"}},
    std::pair{DecideOutcome::deny, std::string_view{"deny"}},
};
constexpr const auto& names(DecideOutcome) {
    return decide_outcome_names;
}

struct TaskQuery {
    std::optional<duty::LightState> light;
    std::optional<std::string> q;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("light", r.light, "only this light; default: all");
        v("q", r.q, text(0, 40), "a whole number of a case, order or decision, or a whole name");
        v("page", r.page, number(0, 200));
    }
};

struct LightCounts {
    std::int64_t red = 0;
    std::int64_t gold = 0;
    std::int64_t green = 0;
    std::int64_t grey = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("red", r.red, "overdue");
        v("gold", r.gold, "ends today");
        v("green", r.green);
        v("grey", r.grey, "paused");
    }
};

struct TaskList {
    std::vector<cases::CaseBrief> rows;
    std::int64_t page = 0;
    bool more = false;
    LightCounts counts;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "soonest due first, 50 a page");
        v("page", r.page);
        v("more", r.more);
        v("counts", r.counts, "each stops at 1,000");
    }
};

struct Review {
    cases::CaseId id;
    std::int64_t version = 0;
    std::string opinion;
    ReviewOutcome outcome = ReviewOutcome::agree;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("opinion", r.opinion, text(2, 1000));
        v("outcome", r.outcome);
    }
};

struct Decide {
    cases::CaseId id;
    std::int64_t version = 0;
    DecideOutcome outcome = DecideOutcome::grant;
    std::optional<std::string> reasons;
    std::optional<std::string> opinion;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("outcome", r.outcome);
        v("reasons", r.reasons, text(0, 2000),
          "for a denial, at least 10 characters; the remedies are added");
        v("opinion", r.opinion, text(0, 1000));
    }
};

struct GrantAtOnce {  // 即办, 告知承诺
    cases::CaseId id;
    std::int64_t version = 0;
    std::optional<std::string> opinion;
    std::optional<std::string> result_number;
    std::optional<CivilDate> valid_until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("opinion", r.opinion, text(0, 1000));
        v("result_number", r.result_number, text(2, 60), "given: the result is issued too");
        v("valid_until", r.valid_until, "of the result");
    }
};

// A row of the register.
struct Decision {
    std::string number;
    cases::CaseId item;
    DecideOutcome outcome = DecideOutcome::grant;
    std::string reviewer;  // staff id; empty when nobody reviewed
    std::string decider;
    Instant decided_at;
    std::string text_sm3;  // hex
};

inline constexpr RefusalCode approval_same_person{"approval.same_person", Kind::forbidden};
inline constexpr RefusalCode approval_reason_missing{"approval.reason_missing",
                                                     Kind::unprocessable};

}  // namespace ortoo::approval
