// SPDX-License-Identifier: MulanPSL-2.0
// What partners' routes answer. A case is shown as PartnerCase and never as cases::CaseView: what
// is not a field here cannot leave (rules_fields.cpp says why of each).
#pragma once

#include "cases/types_view.h"
#include "partners/types_office.h"

namespace ortoo::partners {

// --- at the counter
struct DeskItem {
    catalogue::ItemId id;
    std::string name;
    std::string theme;
    std::string limit_sentence;
    bool is_instant = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("theme", r.theme);
        v("limit_sentence", r.limit_sentence);
        v("is_instant", r.is_instant);
    }
};

struct PackageView : Package {
    std::vector<DeskItem> matters;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        Package::fields(v, r);
        v("matters", r.matters, "those of its items that may be taken here today");
    }
};

struct PackageList {
    std::vector<Package> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
    }
};

struct DeskState {
    Partner partner;
    outlets::Point point;
    bool open = false;
    std::optional<AgreementView> agreement;
    std::vector<DeskItem> items;
    std::vector<PackageView> packages;
    std::vector<people::ConsentText> texts;
    std::int64_t to_do = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("partner", r.partner);
        v("point", r.point);
        v("open", r.open, "now, by its hours");
        v("agreement", r.agreement, "the one of today, else the latest");
        v("items", r.items, "what may be taken here today; empty outside the agreement");
        v("packages", r.packages);
        v("texts", r.texts, "of the two consents: the office's, then the partner's");
        v("to_do", r.to_do, "cases of this point that wait for it; stops at 200");
    }
};

struct SeenMaterial {
    std::int64_t no = 0;
    std::string name;
    bool required = false;
    cases::MaterialState state = cases::MaterialState::missing;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no);
        v("name", r.name);
        v("required", r.required);
        v("state", r.state);
    }
};

struct SeenNotice {
    std::string number;
    Instant at;
    std::vector<cases::Defect> defects;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number);
        v("at", r.at);
        v("defects", r.defects);
    }
};

struct PartnerCase {
    cases::CaseId id;
    std::string number;
    std::int64_t version = 1;
    cases::CaseState state = cases::CaseState::received;
    std::string item_name;
    std::string receipt_number;
    std::string acceptance_number;
    Instant received_at;
    std::optional<CivilDate> due;
    duty::Light light;
    std::string applicant_masked;
    std::optional<std::string> applicant_name;
    std::optional<std::string> phone_masked;
    std::optional<std::vector<SeenMaterial>> materials;
    std::optional<SeenNotice> notice;
    std::optional<std::string> result_number;
    std::string next;
    IntakeId intake;
    bool closed = false;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("version", r.version);
        v("state", r.state);
        v("item_name", r.item_name);
        v("receipt_number", r.receipt_number);
        v("acceptance_number", r.acceptance_number);
        v("received_at", r.received_at);
        v("due", r.due);
        v("light", r.light);
        v("applicant_masked", r.applicant_masked);
        v("applicant_name", r.applicant_name, "only with the field name");
        v("phone_masked", r.phone_masked, "only with the field phone");
        v("materials", r.materials, "only with the field materials");
        v("notice", r.notice, "the last one; only with the field notice");
        v("result_number", r.result_number, "only with the field result");
        v("next", r.next, "the words are next.<what>");
        v("intake", r.intake);
        v("closed", r.closed, "the citizen took the consent back: only number and state are left");
        v("allowed", r.allowed, "accept, deliver");
    }
};

struct PartnerCases {
    std::vector<PartnerCase> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "of this point alone, newest first, 20 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

struct ConsentState {
    Side side = Side::government;
    bool in_force = false;
    std::optional<Instant> given_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("side", r.side);
        v("in_force", r.in_force);
        v("given_at", r.given_at);
    }
};

struct AppointmentView {
    AppointmentId id;
    std::int64_t version = 1;
    IntakeId intake;
    std::string service_name;
    CivilDate wish;
    AppointmentState state = AppointmentState::waiting;
    std::vector<Field> needs;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("intake", r.intake);
        v("service_name", r.service_name);
        v("wish", r.wish);
        v("state", r.state, "waiting: without the partner's consent nothing was passed");
        v("needs", r.needs, "what the service needs, as far as the agreement allows it");
    }
};

struct AppointmentList {
    std::vector<AppointmentView> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "of this point, by the day of the wish");
        v("page", r.page);
        v("more", r.more);
    }
};

struct PassedField {
    Field field = Field::name;
    std::string value;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("field", r.field);
        v("value", r.value);
    }
};

struct PassedData {
    AppointmentView appointment;
    std::vector<PassedField> values;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("appointment", r.appointment);
        v("values", r.values, "each look is a passing and stands in the ledger");
    }
};

struct IntakeView {
    IntakeId id;
    std::string number;
    std::string package_name;
    std::string clerk_name;
    Instant taken_at;
    std::vector<PartnerCase> cases;
    std::vector<AppointmentView> appointments;
    std::vector<ConsentState> consents;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("package_name", r.package_name);
        v("clerk_name", r.clerk_name);
        v("taken_at", r.taken_at);
        v("cases", r.cases);
        v("appointments", r.appointments);
        v("consents", r.consents, "two, each withdrawn by itself");
    }
};

}  // namespace ortoo::partners
