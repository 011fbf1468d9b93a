// SPDX-License-Identifier: MulanPSL-2.0
// Who may take in what, where and until when.
#include <algorithm>
#include <set>

#include "base/identifiers.h"
#include "base/text.h"
#include "identity/rules.h"
#include "outlets/rules.h"
#include "partners/service.h"
#include "partners/store.h"

namespace ortoo::partners {

namespace {
std::string banner(const Context& ctx) {
    return outlets::banner_path(ctx.county);
}

boost::json::array words_of(const std::vector<std::string>& words) {
    boost::json::array out;
    for (const std::string& each : words) {
        out.emplace_back(each);
    }
    return out;
}

// The place as add_point wants it.
outlets::AddPoint point_of(const AddBranch& in, PartnerKind kind) {
    outlets::AddPoint out;
    out.unit = in.unit;
    out.kind = point_kind_of(kind);
    out.name = in.name;
    out.address = in.address;
    out.hours = in.hours;
    out.lat = in.lat;
    out.lng = in.lng;
    out.weekdays = in.weekdays;
    out.open_from = in.open_from;
    out.open_to = in.open_to;
    return out;
}
}  // namespace

void Partners::log(db::Tx& tx, const Context& ctx, const char* kind, const std::string& subject,
                   const UnitId& unit, boost::json::object body) const {
    parts_.ledger.append(
        tx, ctx,
        {kind, ledger::SubjectKind::partner, subject, unit.text, boost::json::serialize(body)});
}

Result<Partner> Partners::managed(db::Session& session, const Context& ctx,
                                  const PartnerId& id) const {
    TRY(identity::in_scope(ctx.actor, partner_manage, banner(ctx)));
    auto found = store::partner(session, ctx.county, id);
    if (!found) {
        return refuse(partner_not_found, "id");
    }
    return std::move(*found);
}

Result<PartnerView> Partners::add(db::Tx& tx, const Context& ctx, const AddPartner& in) {
    TRY(identity::in_scope(ctx.actor, partner_manage, banner(ctx)));
    const std::string name(trim(in.name));
    const auto code = normal_credit_code(in.credit_code);
    if (!code) {
        return refuse(credit_code_wrong, "credit_code");
    }
    if (store::named(tx, ctx.county, name)) {
        return refuse(partner_exists, "name", {{"name", name}});
    }
    const Partner partner{new_id<PartnerTag>(ctx.now, parts_.random),
                          1,
                          in.kind,
                          name,
                          *code,
                          in.contact,
                          in.contact_phone};
    store::add(tx, ctx.county, partner, ctx.now);
    log(tx, ctx, "partner.added", partner.id.text, outlets::banner_id(ctx.county),
        {{"kind", name_of(partner.kind)}, {"name", partner.name}, {"code", partner.credit_code}});
    return partner_view(tx, ctx, partner);
}

Result<PartnerView> Partners::make_agreement(db::Tx& tx, const Context& ctx,
                                             const MakeAgreement& in) {
    const Partner partner = TRY(managed(tx, ctx, in.partner));
    const auto others = store::agreements(tx, ctx.county, partner.id);
    TRY(dates_fit(in, others, local_date(ctx.now)));
    if (store::numbered(tx, ctx.county, trim(in.number))) {
        return refuse(agreement_number, "number", {{"number", std::string(trim(in.number))}});
    }
    if (in.items.empty() && partner.kind != PartnerKind::bank) {
        return refuse(items_missing, "items");
    }
    for (std::size_t i = 0; i < in.items.size(); ++i) {
        const std::string field = "items[" + std::to_string(i) + "]";
        const auto item = parts_.catalogue.item(tx, ctx.county, {in.items[i]});
        if (!item) {
            return refuse(item_unknown, field);
        }
        if (!flagged(partner.kind, *item)) {
            return refuse(item_not_flagged, field, {{"item", item->name}});
        }
    }
    const std::set<std::string> items(in.items.begin(), in.items.end());
    const std::set<Field> allowed(in.allowed.begin(), in.allowed.end());
    Agreement agreement{new_id<AgreementTag>(ctx.now, parts_.random),
                        partner.id,
                        std::string(trim(in.number)),
                        in.parties,
                        in.valid_from,
                        in.valid_to,
                        {items.begin(), items.end()},
                        {allowed.begin(), allowed.end()},
                        {},
                        {},
                        {}};
    for (const orders::UploadId& each : in.files) {
        TRY(parts_.orders.bind_upload(tx, ctx, each, agreement.id.text, "files"));
        agreement.files.push_back(each.text);
    }
    store::add(tx, ctx.county, agreement, ctx.now, ctx.actor.name);
    set_offers(tx, ctx, partner.id);
    boost::json::array fields;
    for (const Field each : agreement.allowed) {
        fields.emplace_back(name_of(each));
    }
    log(tx, ctx, "partner.agreed", partner.id.text, outlets::banner_id(ctx.county),
        {{"agreement", agreement.id.text},
         {"number", agreement.number},
         {"from", to_text(agreement.valid_from)},
         {"to", to_text(agreement.valid_to)},
         {"items", words_of(agreement.items)},
         {"fields", std::move(fields)}});
    return partner_view(tx, ctx, partner);
}

Result<PartnerView> Partners::end_agreement(db::Tx& tx, const Context& ctx,
                                            const EndAgreement& in) {
    TRY(identity::in_scope(ctx.actor, partner_manage, banner(ctx)));
    const auto found = store::agreement(tx, ctx.county, in.id);
    if (!found) {
        return refuse(agreement_not_found, "id");
    }
    const CivilDate today = local_date(ctx.now);
    if (found->ended_on || state_of(*found, today) == AgreementState::over) {
        return refuse(agreement_over_already, "id", {{"until", to_text(found->last_day())}});
    }
    // Ended at once: nothing more is taken in from this moment, so the last day was yesterday.
    store::end(tx, ctx.county, in.id, today.plus_days(-1), in.reason);
    set_offers(tx, ctx, found->partner);
    log(tx, ctx, "partner.agreement_ended", found->partner.text, outlets::banner_id(ctx.county),
        {{"agreement", found->id.text}, {"number", found->number}, {"reason", in.reason}});
    return partner_view(tx, ctx, TRY(managed(tx, ctx, found->partner)));
}

// What the list of near points says follows the agreements.
void Partners::set_offers(db::Tx& tx, const Context& ctx, const PartnerId& partner) const {
    std::vector<outlets::Offer> offers;
    for (const Agreement& each : store::agreements(tx, ctx.county, partner)) {
        if (each.items.empty()) {
            offers.push_back({"", each.valid_from, each.last_day()});
        }
        for (const std::string& item : each.items) {
            offers.push_back({item, each.valid_from, each.last_day()});
        }
    }
    for (const Branch& each : store::branches(tx, ctx.county, partner)) {
        if (const auto point = parts_.outlets.point(tx, ctx.county, each.point)) {
            parts_.outlets.set_offers(tx, ctx, *point, offers);
        }
    }
}

Result<PartnerView> Partners::add_branch(db::Tx& tx, const Context& ctx, const AddBranch& in) {
    const Partner partner = TRY(managed(tx, ctx, in.partner));
    std::optional<outlets::Point> point;
    if (in.point) {
        point = parts_.outlets.point(tx, ctx.county, *in.point);
        if (!point) {
            return refuse(point_unknown, "point");
        }
        if (point->kind != point_kind_of(partner.kind)) {
            return refuse(point_kind_other, "point");
        }
        if (store::branch(tx, ctx.county, point->id)) {
            return refuse(point_taken, "point", {{"name", point->name}});
        }
    } else {
        point = TRY(parts_.outlets.add_point(tx, ctx, point_of(in, partner.kind)));
    }
    const auto unit = parts_.outlets.unit(tx, ctx.county, point->unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    const auto window =
        TRY(parts_.outlets.open_window(tx, ctx,
                                       {unit->id, outlets::WindowKind::help,
                                        point->name + std::string(outlets::help_window_name)}));
    store::add(tx, ctx.county, Branch{point->id, partner.id, window.id, unit->id, unit->path},
               ctx.now);
    set_offers(tx, ctx, partner.id);
    log(tx, ctx, "partner.point_added", partner.id.text, unit->id,
        {{"point", point->id.text}, {"window", window.id.text}, {"name", point->name}});
    return partner_view(tx, ctx, partner);
}

Result<ClerkList> Partners::clerks(db::Session& session, const Context& ctx,
                                   const BranchAt& in) const {
    const auto branch = store::branch(session, ctx.county, in.point);
    if (!branch) {
        return refuse(point_unknown, "id");
    }
    (void)TRY(managed(session, ctx, branch->partner));
    ClerkList out;
    for (const UnitId& unit : {branch->unit, outlets::banner_id(ctx.county)}) {
        for (const auto& each :
             parts_.identity.holders(session, ctx.county, identity::Role::partner_clerk, unit)) {
            out.rows.push_back({{each.id.text, each.name}, each.login});
        }
    }
    return out;
}

Result<PartnerView> Partners::seat(db::Tx& tx, const Context& ctx, const SeatStaff& in) {
    const auto branch = store::branch(tx, ctx.county, in.point);
    if (!branch) {
        return refuse(point_unknown, "id");
    }
    const Partner partner = TRY(managed(tx, ctx, branch->partner));
    const auto staff = parts_.identity.staff(tx, ctx.county, in.staff);
    const bool fits = staff && std::ranges::any_of(staff->roles, [&](const auto& each) {
                          return each.role == identity::Role::partner_clerk &&
                                 branch->unit_path.starts_with(each.path);
                      });
    if (!fits) {
        return refuse(staff_role, "staff");
    }
    store::seat(tx, ctx.county, in.point, {staff->id.text, staff->name}, ctx.now);
    log(tx, ctx, "partner.staff_seated", partner.id.text, branch->unit,
        {{"point", in.point.text}, {"staff", staff->id.text}});
    return partner_view(tx, ctx, partner);
}

}  // namespace ortoo::partners
