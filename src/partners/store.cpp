// SPDX-License-Identifier: MulanPSL-2.0
// Partners, agreements, points, staff, packages.
#include "partners/store.h"

#include "base/json_decode.h"
#include "base/json_encode.h"

namespace ortoo::partners::store {

namespace {

#define PARTNER_COLUMNS "id, version, kind, name, credit_code, contact, contact_phone"
#define AGREEMENT_COLUMNS                                                                  \
    "id, partner, number, parties, valid_from, valid_to, items, fields, files, ended_on, " \
    "ended_reason"
#define POINT_COLUMNS "point, partner, window_id, unit, unit_path"
#define PACKAGE_COLUMNS "id, version, kind, name, items, services, active"

const db::Sql select_partner{"partners.select_partner",
                             "SELECT " PARTNER_COLUMNS
                             " FROM partners WHERE county = $1 AND id = $2"};
const db::Sql select_named{"partners.select_named",
                           "SELECT 1 FROM partners WHERE county = $1 AND name = $2"};
const db::Sql select_partners{
    "partners.select_partners",
    "SELECT " PARTNER_COLUMNS
    " FROM partners WHERE county = $1 ORDER BY kind, name LIMIT 51 OFFSET $2"};
const db::Sql insert_partner{"partners.insert_partner",
                             "INSERT INTO partners (county, " PARTNER_COLUMNS
                             ", added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
const db::Sql select_agreements{"partners.select_agreements",
                                "SELECT " AGREEMENT_COLUMNS
                                " FROM partner_agreements WHERE county = $1 AND partner = $2 "
                                "ORDER BY valid_from DESC, id DESC LIMIT 100"};
const db::Sql select_agreement{"partners.select_agreement",
                               "SELECT " AGREEMENT_COLUMNS
                               " FROM partner_agreements WHERE county = $1 AND id = $2"};
const db::Sql select_numbered{"partners.select_numbered",
                              "SELECT 1 FROM partner_agreements WHERE county = $1 AND number = $2"};
const db::Sql insert_agreement{
    "partners.insert_agreement",
    "INSERT INTO partner_agreements (county, " AGREEMENT_COLUMNS
    ", made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};
const db::Sql update_ended{"partners.update_ended",
                           "UPDATE partner_agreements SET ended_on = $3, ended_reason = $4 "
                           "WHERE county = $1 AND id = $2"};
const db::Sql select_branch{"partners.select_branch",
                            "SELECT " POINT_COLUMNS
                            " FROM partner_points WHERE county = $1 AND point = $2"};
const db::Sql select_branches{"partners.select_branches",
                              "SELECT " POINT_COLUMNS
                              " FROM partner_points WHERE county = $1 AND partner = $2 "
                              "ORDER BY point LIMIT 500"};
const db::Sql insert_branch{"partners.insert_branch",
                            "INSERT INTO partner_points (county, " POINT_COLUMNS
                            ", added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql select_point_of{"partners.select_point_of",
                              "SELECT point FROM partner_staff WHERE county = $1 AND staff = $2"};
const db::Sql select_staff{"partners.select_staff",
                           "SELECT staff, staff_name FROM partner_staff WHERE county = $1 AND "
                           "point = $2 ORDER BY staff LIMIT 100"};
const db::Sql delete_staff{"partners.delete_staff",
                           "DELETE FROM partner_staff WHERE county = $1 AND staff = $2"};
const db::Sql insert_staff{"partners.insert_staff",
                           "INSERT INTO partner_staff (county, staff, point, staff_name, added_at) "
                           "VALUES ($1, $2, $3, $4, $5)"};
const db::Sql select_packages{"partners.select_packages",
                              "SELECT " PACKAGE_COLUMNS
                              " FROM partner_packages WHERE county = $1 AND (CAST($2 AS TEXT) IS "
                              "NULL OR kind = $2) ORDER BY kind, name LIMIT 100"};
const db::Sql select_package{"partners.select_package",
                             "SELECT " PACKAGE_COLUMNS
                             " FROM partner_packages WHERE county = $1 AND id = $2"};
const db::Sql insert_package{"partners.insert_package",
                             "INSERT INTO partner_packages (county, " PACKAGE_COLUMNS
                             ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};

Partner partner_row(const db::Row& row) {
    return {{row.text(0)}, row.integer(1), row.as<PartnerKind>(2), row.text(3), row.text(4),
            row.text(5),   row.text(6)};
}

Agreement agreement_row(const db::Row& row) {
    return {{row.text(0)},
            {row.text(1)},
            row.text(2),
            row.text(3),
            row.date(4),
            row.date(5),
            split_words(row.view(6)),
            fields_of(row.view(7)),
            split_words(row.view(8)),
            row.maybe_date(9),
            row.text(10)};
}

Branch branch_row(const db::Row& row) {
    return {{row.text(0)}, {row.text(1)}, {row.text(2)}, {row.text(3)}, row.text(4)};
}

struct Services {
    std::vector<Service> list;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("list", r.list, items(0, 10));
    }
};

// Written by `add` and by nobody else, so what does not decode is a fault.
std::vector<Service> services_of(std::string_view text) {
    Source source;
    source.fields = json::parse(text).as_object();
    auto found = decode<Services>(source);
    if (!found) {
        throw db::Fault("the services of a package do not decode: " + found.error().field);
    }
    return std::move(found->list);
}

Package package_row(const db::Row& row) {
    return {{row.text(0)}, row.integer(1),           row.as<PartnerKind>(2),
            row.text(3),   split_words(row.view(4)), services_of(row.view(5)),
            row.flag(6)};
}

}  // namespace

std::optional<Partner> partner(db::Session& session, std::string_view county, const PartnerId& id) {
    return session.one(select_partner, {county, id}, partner_row);
}

bool named(db::Session& session, std::string_view county, std::string_view name) {
    return session.one(select_named, {county, name}, [](const db::Row&) { return true; })
        .has_value();
}

std::vector<Partner> partners(db::Session& session, std::string_view county, std::int64_t page) {
    return session.all(select_partners, {county, page * page_size}, partner_row);
}

void add(db::Tx& tx, std::string_view county, const Partner& p, Instant now) {
    tx.put(insert_partner, {county, p.id, p.version, p.kind, p.name, p.credit_code, p.contact,
                            p.contact_phone, now});
}

std::vector<Agreement> agreements(db::Session& session, std::string_view county,
                                  const PartnerId& partner) {
    return session.all(select_agreements, {county, partner}, agreement_row);
}

std::optional<Agreement> agreement(db::Session& session, std::string_view county,
                                   const AgreementId& id) {
    return session.one(select_agreement, {county, id}, agreement_row);
}

bool numbered(db::Session& session, std::string_view county, std::string_view number) {
    return session.one(select_numbered, {county, number}, [](const db::Row&) { return true; })
        .has_value();
}

void add(db::Tx& tx, std::string_view county, const Agreement& a, Instant now,
         std::string_view by) {
    const std::string items = joined(a.items);
    const std::string allowed = joined(a.allowed);
    const std::string files = joined(a.files);
    tx.put(insert_agreement,
           {county, a.id, a.partner, a.number, a.parties, a.valid_from, a.valid_to, items, allowed,
            files, a.ended_on, a.ended_reason, now, by});
}

void end(db::Tx& tx, std::string_view county, const AgreementId& id, CivilDate day,
         std::string_view reason) {
    tx.put(update_ended, {county, id, day, reason});
}

std::optional<Branch> branch(db::Session& session, std::string_view county,
                             const outlets::PointId& point) {
    return session.one(select_branch, {county, point}, branch_row);
}

std::vector<Branch> branches(db::Session& session, std::string_view county,
                             const PartnerId& partner) {
    return session.all(select_branches, {county, partner}, branch_row);
}

void add(db::Tx& tx, std::string_view county, const Branch& b, Instant now) {
    tx.put(insert_branch, {county, b.point, b.partner, b.window, b.unit, b.unit_path, now});
}

std::optional<outlets::PointId> point_of(db::Session& session, std::string_view county,
                                         std::string_view staff) {
    return session.one(select_point_of, {county, staff},
                       [](const db::Row& row) { return outlets::PointId{row.text(0)}; });
}

std::vector<StaffAt> staff_at(db::Session& session, std::string_view county,
                              const outlets::PointId& point) {
    return session.all(select_staff, {county, point},
                       [](const db::Row& row) { return StaffAt{row.text(0), row.text(1)}; });
}

void seat(db::Tx& tx, std::string_view county, const outlets::PointId& point, const StaffAt& who,
          Instant now) {
    (void)tx.run(delete_staff, {county, who.id});
    tx.put(insert_staff, {county, who.id, point, who.name, now});
}

std::vector<Package> packages(db::Session& session, std::string_view county,
                              std::optional<PartnerKind> kind) {
    return session.all(select_packages, {county, kind}, package_row);
}

std::optional<Package> package(db::Session& session, std::string_view county, const PackageId& id) {
    return session.one(select_package, {county, id}, package_row);
}

void add(db::Tx& tx, std::string_view county, const Package& p) {
    const std::string items = joined(p.items);
    const std::string services = json::serialize(encode(Services{p.services}));
    tx.put(insert_package, {county, p.id, p.version, p.kind, p.name, items, services, p.active});
}

}  // namespace ortoo::partners::store
