// SPDX-License-Identifier: MulanPSL-2.0
// What is sent to partners' routes.
#pragma once

#include "partners/types.h"
#include "partners/types_refusal.h"
#include "people/types_consent.h"

namespace ortoo::partners {

struct AddPartner {
    PartnerKind kind = PartnerKind::bank;
    std::string name;
    std::string credit_code;
    std::string contact;
    std::string contact_phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("name", r.name, text(2, 60));
        v("credit_code", r.credit_code, text(18, 18), "统一社会信用代码");
        v("contact", r.contact, text(0, 40));
        v("contact_phone", r.contact_phone, text(0, 32));
    }
};

struct PartnerAt {
    PartnerId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the partner");
    }
};

struct PageQuery {
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 10'000));
    }
};

struct PartnerPage {
    PartnerId id;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the partner");
        v("page", r.page, number(0, 10'000));
    }
};

struct MakeAgreement {
    PartnerId partner;
    std::string number;
    std::string parties;
    CivilDate valid_from;
    CivilDate valid_to;
    std::vector<std::string> items;
    std::vector<Field> allowed;
    std::vector<orders::UploadId> files;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.partner, "the partner");
        v("number", r.number, text(2, 60));
        v("parties", r.parties, text(2, 200), "who signed it");
        v("valid_from", r.valid_from);
        v("valid_to", r.valid_to, "last day");
        v("items", r.items, ortoo::items(0, 300, text(1, 60)),
          "empty: every item flagged for the channel; only a bank has such a flag");
        v("fields", r.allowed, ortoo::items(0, 5), "what the partner may see or get");
        v("files", r.files, ortoo::items(0, 12), "uploads of the signed paper");
    }
};

struct EndAgreement {
    AgreementId id;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the agreement");
        v("reason", r.reason, text(2, 200), "nothing more is taken in from now on");
    }
};

struct AddBranch {
    PartnerId partner;
    std::optional<outlets::PointId> point;
    UnitId unit;
    std::string name;
    std::string address;
    std::string hours;
    std::optional<std::int64_t> lat;
    std::optional<std::int64_t> lng;
    std::optional<std::string> weekdays;
    std::optional<std::int64_t> open_from;
    std::optional<std::int64_t> open_to;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.partner, "the partner");
        v("point", r.point, "a point that is there already; the rest is then not read");
        v("unit", r.unit, "where it lies");
        v("name", r.name, text(1, 60));
        v("address", r.address, text(1, 120));
        v("hours", r.hours, text(1, 120));
        v("lat", r.lat, number(-90'000'000, 90'000'000), "millionths of a degree");
        v("lng", r.lng, number(-180'000'000, 180'000'000), "millionths of a degree");
        v("weekdays", r.weekdays, text(1, 7), "digits 1–7");
        v("open_from", r.open_from, number(0, 1439), "minute of the day");
        v("open_to", r.open_to, number(1, 1440), "minute of the day");
    }
};

struct BranchAt {
    outlets::PointId point;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.point, "the partner's point");
    }
};

struct SeatStaff {
    outlets::PointId point;
    identity::StaffId staff;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.point, "the partner's point");
        v("staff", r.staff, "holds the role partner_clerk; leaves the point he had");
    }
};

struct AddPackage {
    PartnerKind kind = PartnerKind::bank;
    std::string name;
    std::vector<std::string> items;
    std::vector<Service> services;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("name", r.name, text(2, 40));
        v("items", r.items, ortoo::items(1, 20, text(1, 60)));
        v("services", r.services, ortoo::items(0, 10));
    }
};

// --- at the partner's counter
struct SignedConsent {
    std::string text_sm3;
    bool agreed = false;
    orders::UploadId signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("text_sm3", r.text_sm3, text(64, 64), "of the text that was shown");
        v("agreed", r.agreed, "pressed by the person; never preset");
        v("signature", r.signature, "upload of what he signed on the screen");
    }
};

struct Matter {  // one item of the visit
    catalogue::ItemId item;
    std::vector<cases::Supplied> materials;
    std::optional<std::vector<std::string>> answers;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("materials", r.materials, items(0, 60), "what was handed in; the rest is missing");
        v("answers", r.answers, "keys of the item's situations");
    }
};

struct Wish {
    std::string service;
    CivilDate date;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("service", r.service, text(1, 40), "key of the package's service");
        v("date", r.date, "when the citizen wants to come for it");
    }
};

struct TakeIntake {
    std::optional<PackageId> package;
    std::vector<Matter> matters;
    people::PersonInput applicant;
    std::optional<SignedConsent> government;
    std::optional<SignedConsent> partner;
    std::vector<Wish> wishes;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("package", r.package, "政银+ theme; absent: single items");
        v("matters", r.matters, items(1, 20));
        v("applicant", r.applicant);
        v("government", r.government, "consent to the use for these matters; without it nothing");
        v("partner", r.partner, "separate consent to pass on; without it nothing is passed");
        v("wishes", r.wishes, items(0, 10), "services of the partner; only with a package");
    }
};

struct IntakeAt {
    IntakeId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the intake");
    }
};

struct ConsentLater {  // the partner's, given after the intake
    IntakeId id;
    SignedConsent partner;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the intake");
        v("partner", r.partner);
    }
};

struct WithdrawConsent {
    IntakeId id;
    Side side = Side::partner;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the intake");
        v("side", r.side);
    }
};

struct AppointmentAt {
    AppointmentId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the appointment");
    }
};

struct AppointmentStep {
    AppointmentId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the appointment");
        v.if_match(r.version);
    }
};

}  // namespace ortoo::partners
