// SPDX-License-Identifier: MulanPSL-2.0
// What people send to move a case.
#pragma once

#include "cases/types_case.h"
#include "outlets/types.h"
#include "people/types_wallet.h"

namespace ortoo::cases {

// A material as it is handed in: photos, or the paper itself across the counter.
struct Supplied {
    std::int64_t no = 0;
    std::vector<orders::UploadId> uploads;
    bool received = false;
    std::optional<std::string> note;
    std::optional<people::PaperId> paper = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no, number(1, 99), "number on the item's list");
        v("uploads", r.uploads, items(0, 12), "all photos of this material, in order");
        v("received", r.received, "the paper was handed over the counter");
        v("note", r.note, text(0, 200));
        v("paper", r.paper, "免交: a paper of the wallet stands for it; the consent is asked");
    }
};

struct ReceiveCase {  // at the window, without an order
    catalogue::ItemId item;
    UnitId unit;
    people::PersonInput applicant;
    std::vector<Supplied> materials;
    std::optional<orders::DeliveryWay> delivery;
    std::optional<std::vector<std::string>> answers = {};
    std::optional<orders::SpecialGroup> green = {};
    std::optional<outlets::WindowId> window = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item, "事项");
        v("unit", r.unit, "where the window stands");
        v("applicant", r.applicant);
        v("materials", r.materials, items(0, 60), "what was handed in; the rest is missing");
        v("delivery", r.delivery, "how the result travels; default: at the town's window");
        v("answers", r.answers, "keys of the item's situations; they choose the list of materials");
        v("green", r.green, "绿色通道, as the citizen says; no proof is asked");
        v("window", r.window, "which window of my unit, for the rates by kind (R7, R16)");
    }
};

struct CaseAt {
    CaseId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
    }
};

struct CasePicture {
    CaseId id;
    orders::UploadId upload;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.path("upload", r.upload, "one of its pictures");
    }
};

struct CheckedMaterial {
    std::int64_t no = 0;
    MaterialState state = MaterialState::ok;
    std::optional<std::string> note;
    std::optional<people::PaperId> paper = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no, number(1, 99));
        v("state", r.state, "received, ok, defective or exempt; a paper brought now is received");
        v("note", r.note, text(0, 200));
        v("paper", r.paper, "免交: of the wallet, with state exempt; the consent is asked");
    }
};

struct CheckMaterials {
    CaseId id;
    std::int64_t version = 0;
    std::vector<CheckedMaterial> materials;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("materials", r.materials, items(1, 60));
    }
};

struct Notify {
    CaseId id;
    std::int64_t version = 0;
    std::vector<Defect> defects;
    std::optional<std::int64_t> days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("defects", r.defects, items(0, 60), "everything that is missing or wrong, at once");
        v("days", r.days, number(1, 60), "working days to bring it; default: the setting");
    }
};

struct Supplement {  // brought to the window by the applicant himself
    CaseId id;
    std::int64_t version = 0;
    std::vector<Supplied> materials;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("materials", r.materials, items(1, 60));
    }
};

struct SupplementOrder {  // brought by the agent
    orders::OrderId order;
    std::int64_t version = 0;
    std::vector<Supplied> materials;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("materials", r.materials, items(1, 60));
    }
};

struct SubmitOrder {  // the agent hands in what he has gathered
    orders::OrderId order;
    std::int64_t version = 0;
    std::optional<std::vector<std::string>> answers = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("answers", r.answers, "keys of the item's situations; they choose the list of materials");
    }
};

struct CaseStep {  // an act that needs no words
    CaseId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
    }
};

enum class RefusalKind { not_required, not_ours };  // 行政许可法 32 (1), (2)
inline constexpr std::array refusal_kind_names{
    std::pair{RefusalKind::not_required, std::string_view{"not_required"}},
    std::pair{RefusalKind::not_ours, std::string_view{"not_ours"}},
};
constexpr const auto& names(RefusalKind) {
    return refusal_kind_names;
}

struct RefuseAcceptance {
    CaseId id;
    std::int64_t version = 0;
    RefusalKind kind = RefusalKind::not_required;
    std::string reason;
    std::optional<std::string> where_to;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("kind", r.kind, "no permit is needed, or another organ is in charge");
        v("reason", r.reason, text(2, 500));
        v("where_to", r.where_to, text(2, 100), "the organ in charge; required for not_ours");
    }
};

struct IssueResult {
    CaseId id;
    std::int64_t version = 0;
    std::string result_number;
    std::optional<CivilDate> valid_until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("result_number", r.result_number, text(2, 60), "number of the licence or document");
        v("valid_until", r.valid_until, "last day; leave out when it does not expire");
    }
};

struct DeliverCase {
    CaseId id;
    std::int64_t version = 0;
    std::optional<orders::UploadId> signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the case");
        v.if_match(r.version);
        v("signature", r.signature, "upload of the receiver's signature");
    }
};

struct DeliverOrder {
    orders::OrderId order;
    std::int64_t version = 0;
    orders::UploadId signature;
    std::vector<std::string> returned;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("signature", r.signature, "upload of the citizen's signature");
        v("returned", r.returned, items(0, 60, text(1, 64)), "ids of the papers given back");
    }
};

struct CaseQuery {
    std::optional<Tab> tab;
    std::optional<std::string> q;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("tab", r.tab, "default: received");
        v("q", r.q, text(0, 40), "a whole number of a case or order, or a whole name; all tabs");
        v("page", r.page, number(0, 200));
    }
};

struct ProgressQuery {
    std::string number;
    std::string last4;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number, text(4, 40), "of the order or the case");
        v("last4", r.last4, text(4, 4), "last four digits of the applicant's phone");
    }
};

}  // namespace ortoo::cases
