// SPDX-License-Identifier: MulanPSL-2.0
// What the office sees of its partners.
#pragma once

#include "partners/types_acts.h"

namespace ortoo::partners {

struct AgreementView : Agreement {
    AgreementState state = AgreementState::valid;
    std::int64_t days_left = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        Agreement::fields(v, r);
        v("state", r.state);
        v("days_left", r.days_left, "0: today is the last day, or it is not valid today");
    }
};

struct StaffAt {
    std::string id;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
    }
};

struct Clerk : StaffAt {
    std::string login;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        StaffAt::fields(v, r);
        v("login", r.login, "tells two of one name apart");
    }
};

struct ClerkList {
    std::vector<Clerk> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
    }
};

struct BranchView {
    outlets::Point point;
    std::string unit_name;
    outlets::WindowId window;
    std::vector<StaffAt> staff;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("point", r.point);
        v("unit_name", r.unit_name);
        v("window", r.window, "帮办代办窗口");
        v("staff", r.staff);
    }
};

struct PartnerRow : Partner {
    std::int64_t points = 0;
    std::optional<AgreementView> agreement;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        Partner::fields(v, r);
        v("points", r.points);
        v("agreement", r.agreement, "the one of today, else the latest; absent: none");
    }
};

struct PartnerRows {
    std::vector<PartnerRow> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

struct PartnerView : Partner {
    std::vector<AgreementView> agreements;
    std::vector<BranchView> branches;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        Partner::fields(v, r);
        v("agreements", r.agreements, "newest first");
        v("branches", r.branches);
    }
};

struct Passing {  // one passing of data
    std::string id;
    IntakeId intake;
    AppointmentId appointment;
    std::string purpose;
    std::vector<Field> passed;
    std::string consent;
    std::string reader;
    Instant at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("intake", r.intake);
        v("appointment", r.appointment);
        v("purpose", r.purpose, "name of the partner's service; there is no other purpose");
        v("fields", r.passed);
        v("consent", r.consent, "the consent it stands on");
        v("reader", r.reader, "who got it");
        v("at", r.at);
    }
};

struct PassingList {
    std::vector<Passing> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, 50 a page; no values, only which fields");
        v("page", r.page);
        v("more", r.more);
    }
};

struct FamilyRow {
    std::string family;
    std::int64_t items = 0;
    std::vector<std::string> names;
    bool missing = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("family", r.family, "as the policy names it");
        v("items", r.items, "flagged for banks");
        v("names", r.names);
        v("missing", r.missing, "red: no item of this family is offered at banks");
    }
};

struct FamilyReport {
    std::vector<FamilyRow> rows;
    std::int64_t items = 0;
    std::int64_t missing = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("items", r.items, "all items flagged for banks");
        v("missing", r.missing, "families without an item");
    }
};

}  // namespace ortoo::partners
