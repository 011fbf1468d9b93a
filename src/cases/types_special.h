// SPDX-License-Identifier: MulanPSL-2.0
// The uncommon ways of a case: special procedure, extension, transfer, withdrawal, 作废, and what
// a second person must allow.
#pragma once

#include "cases/types_case.h"

namespace ortoo::cases {

// One time that the limits stood still.
struct Procedure {
    std::int64_t seq = 1;
    ProcedureKind kind = ProcedureKind::hearing;
    std::string reason;
    std::string basis;  // of the law, in words
    std::int64_t planned_days = 0;
    CivilDate planned_end;
    Instant started;
    std::string by;     // name
    std::string paper;  // number of the 特别程序告知书, or of the notice
    std::optional<Instant> ended;
    std::string result;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("reason", r.reason);
        v("basis", r.basis, "what the law says, in words");
        v("planned_days", r.planned_days, "working days");
        v("planned_end", r.planned_end);
        v("started", r.started);
        v("by", r.by);
        v("paper", r.paper, "number of the paper that told the applicant");
        v("ended", r.ended);
        v("result", r.result);
    }
};

enum class OverrideKind { notice, procedure, voiding };
inline constexpr std::array override_kind_names{
    std::pair{OverrideKind::notice, std::string_view{"notice"}},        // R21
    std::pair{OverrideKind::procedure, std::string_view{"procedure"}},  // a second for one ground
    std::pair{OverrideKind::voiding, std::string_view{"voiding"}},      // asked for by a decider
};
constexpr const auto& names(OverrideKind) {
    return override_kind_names;
}

struct Override {
    std::int64_t seq = 1;
    OverrideKind kind = OverrideKind::notice;
    std::optional<ProcedureKind> ground;
    std::string reason;
    std::string by_id;  // staff id
    std::string by;     // name
    Instant at;
    std::optional<Instant> used;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("ground", r.ground, "of a procedure");
        v("reason", r.reason);
        v("by", r.by);
        v("at", r.at);
        v("used", r.used, "it serves once");
    }
};

struct AcceptIncomplete {
    CaseId id;
    std::int64_t version = 0;
    orders::UploadId signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("signature", r.signature, "upload of the promise that the applicant signed");
    }
};

struct AcceptCommitment {  // 告知承诺
    CaseId id;
    std::int64_t version = 0;
    orders::UploadId signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("signature", r.signature, "upload of the signed 告知承诺书");
    }
};

struct StartProcedure {
    CaseId id;
    std::int64_t version = 0;
    ProcedureKind kind = ProcedureKind::hearing;
    std::string reason;
    std::string basis;
    std::int64_t planned_days = 1;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("kind", r.kind, "anything but supplement, which is asked for by ask-more");
        v("reason", r.reason, text(2, 500));
        v("basis", r.basis, text(2, 200), "what the law says");
        v("planned_days", r.planned_days, number(1, 365), "working days it will take");
    }
};

struct EndProcedure {
    CaseId id;
    std::int64_t version = 0;
    std::string result;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("result", r.result, text(2, 1000), "what the hearing, visit or test found");
    }
};

struct ExtendCase {
    CaseId id;
    std::int64_t version = 0;
    std::int64_t days = 1;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("days", r.days, number(1, 365), "at most what the item allows");
        v("reason", r.reason, text(2, 500));
    }
};

struct TransferCase {
    CaseId id;
    std::int64_t version = 0;
    std::string to;
    std::string opinion;
    std::optional<std::string> follow_number;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("to", r.to, text(2, 100), "the higher organ");
        v("opinion", r.opinion, text(2, 1000));
        v("follow_number", r.follow_number, text(0, 60), "its number there, when known");
    }
};

struct CaseReason {
    CaseId id;
    std::int64_t version = 0;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("reason", r.reason, text(2, 500));
    }
};

struct WithdrawCase {
    CaseId id;
    std::int64_t version = 0;
    std::optional<std::string> reason;
    std::optional<orders::UploadId> signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("reason", r.reason, text(0, 200), "nobody must give one");
        v("signature", r.signature, "upload of the signed request; required at the window");
    }
};

struct OverrideCase {
    CaseId id;
    std::int64_t version = 0;
    OverrideKind kind = OverrideKind::notice;
    std::optional<ProcedureKind> ground;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("kind", r.kind, "notice or procedure");
        v("ground", r.ground, "the procedure that may be opened again");
        v("reason", r.reason, text(5, 500));
    }
};

struct MarkGreen {
    CaseId id;
    std::int64_t version = 0;
    std::optional<orders::SpecialGroup> category;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("category", r.category, "绿色通道; absent: the mark is taken away");
    }
};

}  // namespace ortoo::cases
