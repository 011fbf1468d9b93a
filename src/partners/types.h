// SPDX-License-Identifier: MulanPSL-2.0
// Other houses that take errands in for us: a bank, the post, a grid, an enterprise, a telecom shop
// (R70, R71, R73, R75). One kind of record for all of them; no kind has code of its own.
#pragma once

#include "cases/types_acts.h"
#include "outlets/types.h"

namespace ortoo::partners {

struct PartnerTag {};
using PartnerId = Id<PartnerTag>;
struct AgreementTag {};
using AgreementId = Id<AgreementTag>;
struct PackageTag {};
using PackageId = Id<PackageTag>;
struct IntakeTag {};
using IntakeId = Id<IntakeTag>;
struct AppointmentTag {};
using AppointmentId = Id<AppointmentTag>;

enum class PartnerKind { bank, post, grid, enterprise, telecom };
inline constexpr std::array partner_kind_names{
    std::pair{PartnerKind::bank, std::string_view{"bank"}},
    std::pair{PartnerKind::post, std::string_view{"post"}},
    std::pair{PartnerKind::grid, std::string_view{"grid"}},
    std::pair{PartnerKind::enterprise, std::string_view{"enterprise"}},
    std::pair{PartnerKind::telecom, std::string_view{"telecom"}},
};
constexpr const auto& names(PartnerKind) {
    return partner_kind_names;
}

// What an agreement may let a partner see of a case, or get for a service. There is no other word
// here on purpose: what is not in this list cannot be agreed on, and none of it serves advertising.
enum class Field { name, phone, materials, notice, result };
inline constexpr std::array field_names{
    std::pair{Field::name, std::string_view{"name"}},
    std::pair{Field::phone, std::string_view{"phone"}},
    std::pair{Field::materials, std::string_view{"materials"}},
    std::pair{Field::notice, std::string_view{"notice"}},
    std::pair{Field::result, std::string_view{"result"}},
};
constexpr const auto& names(Field) {
    return field_names;
}

// Whose consent-bound use: the office's, or the partner's own. Two separate consents (PIPL 23).
enum class Side { government, partner };
inline constexpr std::array side_names{
    std::pair{Side::government, std::string_view{"government"}},
    std::pair{Side::partner, std::string_view{"partner"}},
};
constexpr const auto& names(Side) {
    return side_names;
}

enum class AgreementState { coming, valid, over };
inline constexpr std::array agreement_state_names{
    std::pair{AgreementState::coming, std::string_view{"coming"}},
    std::pair{AgreementState::valid, std::string_view{"valid"}},
    std::pair{AgreementState::over, std::string_view{"over"}},
};
constexpr const auto& names(AgreementState) {
    return agreement_state_names;
}

enum class AppointmentState { waiting, booked, done, withdrawn };  // waiting: for the consent
inline constexpr std::array appointment_state_names{
    std::pair{AppointmentState::waiting, std::string_view{"waiting"}},
    std::pair{AppointmentState::booked, std::string_view{"booked"}},
    std::pair{AppointmentState::done, std::string_view{"done"}},
    std::pair{AppointmentState::withdrawn, std::string_view{"withdrawn"}},
};
constexpr const auto& names(AppointmentState) {
    return appointment_state_names;
}

struct Partner {
    PartnerId id;
    std::int64_t version = 1;
    PartnerKind kind = PartnerKind::bank;
    std::string name;
    std::string credit_code;
    std::string contact;
    std::string contact_phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("kind", r.kind);
        v("name", r.name);
        v("credit_code", r.credit_code);
        v("contact", r.contact);
        v("contact_phone", r.contact_phone);
    }
};

struct Agreement {
    AgreementId id;
    PartnerId partner;
    std::string number;
    std::string parties;
    CivilDate valid_from;
    CivilDate valid_to;
    std::vector<std::string> items;
    std::vector<Field> allowed;
    std::vector<std::string> files;
    std::optional<CivilDate> ended_on;
    std::string ended_reason;
    // The last day, however it ends.
    [[nodiscard]] CivilDate last_day() const {
        return ended_on && *ended_on < valid_to ? *ended_on : valid_to;
    }
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("partner", r.partner);
        v("number", r.number);
        v("parties", r.parties);
        v("valid_from", r.valid_from);
        v("valid_to", r.valid_to, "last day");
        v("items", r.items, "empty: every item flagged for the channel");
        v("fields", r.allowed, "what the partner may see or get");
        v("files", r.files, "uploads of the signed paper");
        v("ended_on", r.ended_on, "ended before its time: the last day");
        v("ended_reason", r.ended_reason);
    }
};

struct Service {  // what the partner itself does for a package: 对公账户预约
    std::string key;
    std::string name;
    std::vector<Field> needs;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key, text(1, 40));
        v("name", r.name, text(1, 60));
        v("needs", r.needs, items(0, 5), "what the partner needs for it");
    }
};

struct Package {  // 政银+ 主题
    PackageId id;
    std::int64_t version = 1;
    PartnerKind kind = PartnerKind::bank;
    std::string name;
    std::vector<std::string> items;
    std::vector<Service> services;
    bool active = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("kind", r.kind);
        v("name", r.name);
        v("items", r.items);
        v("services", r.services);
        v("active", r.active);
    }
};

// --- rows that are not shown as they are
struct Branch {
    outlets::PointId point;
    PartnerId partner;
    outlets::WindowId window;
    UnitId unit;
    std::string unit_path;
};

struct Post {  // where a clerk works
    Partner partner;
    Branch branch;
    outlets::Point point;
};

struct Intake {
    IntakeId id;
    std::int64_t version = 1;
    std::string number;
    PartnerId partner;
    outlets::PointId point;
    AgreementId agreement;
    std::string package;
    std::string package_name;
    people::PersonId person;
    std::string clerk;
    std::string clerk_name;
    Instant taken_at;
};

struct Appointment {
    AppointmentId id;
    std::int64_t version = 1;
    IntakeId intake;
    PartnerId partner;
    outlets::PointId point;
    std::string service;
    std::string service_name;
    std::vector<Field> needs;
    CivilDate wish;
    AppointmentState state = AppointmentState::waiting;
    std::string passed;  // sealed
    Instant changed_at;
};

struct CaseLink {
    cases::CaseId id;
    IntakeId intake;
    outlets::PointId point;
};

}  // namespace ortoo::partners
