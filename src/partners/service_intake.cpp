// SPDX-License-Identifier: MulanPSL-2.0
// One visit to a partner's counter: several cases, two consents, the partner's own appointments.
#include <algorithm>
#include <set>

#include "partners/service.h"
#include "partners/store.h"

namespace ortoo::partners {

namespace {
constexpr std::int32_t consent_days = 365;
constexpr std::int32_t wish_days_max = 90;

std::string field_of(std::size_t i, std::string_view name) {
    return "matters[" + std::to_string(i) + "]." + std::string(name);
}

const Service* service_of(const Package& package, const std::string& key) {
    const auto found = std::ranges::find(package.services, key, &Service::key);
    return found == package.services.end() ? nullptr : &*found;
}

Result<void> wishes_fit(const std::optional<Package>& package, const std::vector<Wish>& wishes,
                        CivilDate today) {
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const std::string field = "wishes[" + std::to_string(i) + "]";
        if (!package || service_of(*package, wishes[i].service) == nullptr) {
            return refuse(service_unknown, field + ".service");
        }
        if (wishes[i].date < today || today.plus_days(wish_days_max) < wishes[i].date) {
            return refuse(wish_date, field + ".date");
        }
    }
    return {};
}

// What one case refuses is said at the matter of the visit it belongs to.
Refusal of_matter(Refusal refusal, std::size_t at) {
    if (refusal.field.starts_with("answers") || refusal.field.starts_with("materials")) {
        refusal.field = field_of(at, refusal.field);
    }
    return refusal;
}
}  // namespace

Result<void> Partners::check_text(const SignedConsent& in, people::Purpose purpose,
                                  const std::string& handler, const std::string& field) const {
    if (!in.agreed) {
        return refuse(people::consent_not_agreed, field + ".agreed");
    }
    if (people::Consents::words({purpose, handler}).sm3 != in.text_sm3) {
        return refuse(consent_text, field + ".text_sm3");
    }
    return {};
}

Result<void> Partners::keep_consent(db::Tx& tx, const Context& ctx, const Intake& intake,
                                    const SignedConsent& in, people::Purpose purpose,
                                    const std::string& handler, const std::string& field) const {
    TRY(parts_.orders.bind_upload(tx, ctx, in.signature, intake.id.text, field + ".signature"));
    people::Agreement agreement;
    agreement.person = intake.person;
    agreement.purpose = purpose;
    agreement.handler = handler;
    agreement.valid_until = local_date(ctx.now).plus_days(consent_days);
    agreement.document = intake.number;
    (void)TRY(parts_.people.consents().consent(tx, ctx, agreement));
    return {};
}

Result<std::optional<Package>> Partners::checked(db::Session& session, const Context& ctx,
                                                 const Post& post, const Agreement& agreement,
                                                 const TakeIntake& in) const {
    std::optional<Package> package;
    if (in.package) {
        package = store::package(session, ctx.county, *in.package);
        if (!package || !package->active || package->kind != post.partner.kind) {
            return refuse(package_not_found, "package");
        }
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; i < in.matters.size(); ++i) {
        const Matter& each = in.matters[i];
        const auto item = parts_.catalogue.item(session, ctx.county, each.item);
        if (!item) {
            return refuse(item_unknown, field_of(i, "item"));
        }
        TRY(may_take(post.partner.kind, agreement, *item, field_of(i, "item")));
        if (package && std::ranges::count(package->items, each.item.text) == 0) {
            return refuse(package_item, field_of(i, "item"),
                          {{"item", item->name}, {"package", package->name}});
        }
        if (!seen.insert(each.item.text).second) {
            return refuse(item_twice, field_of(i, "item"), {{"item", item->name}});
        }
    }
    TRY(wishes_fit(package, in.wishes, local_date(ctx.now)));
    if (!in.government || !in.government->agreed) {
        return refuse(consent_government, "government");
    }
    TRY(check_text(*in.government, people::Purpose::data_use, "", "government"));
    if (in.partner) {
        TRY(check_text(*in.partner, purpose_of(post.partner.kind), post.partner.name, "partner"));
    }
    return package;
}

Result<IntakeView> Partners::take(db::Tx& tx, const Context& ctx, const TakeIntake& in) {
    const Post post = TRY(post_of(tx, ctx));
    const Agreement agreement = TRY(agreement_of(tx, ctx, post.partner));
    const auto package = TRY(checked(tx, ctx, post, agreement, in));
    Intake intake;
    intake.id = new_id<IntakeTag>(ctx.now, parts_.random);
    intake.number = parts_.cases.number(tx, ctx, "HZ");
    intake.partner = post.partner.id;
    intake.point = post.point.id;
    intake.agreement = agreement.id;
    intake.package = package ? package->id.text : std::string();
    intake.package_name = package ? package->name : std::string();
    intake.clerk = ctx.actor.id;
    intake.clerk_name = ctx.actor.name;
    intake.taken_at = ctx.now;
    boost::json::array numbers;
    for (std::size_t i = 0; i < in.matters.size(); ++i) {
        cases::ReceiveCase receive;
        receive.item = in.matters[i].item;
        receive.unit = post.branch.unit;
        receive.applicant = in.applicant;
        receive.materials = in.matters[i].materials;
        receive.answers = in.matters[i].answers;
        auto item = parts_.cases.pushed_received(tx, ctx, receive);
        if (!item) {
            return tl::unexpected(of_matter(std::move(item.error()), i));
        }
        intake.person = item->applicant;
        store::add(tx, ctx.county, CaseLink{item->id, intake.id, post.point.id}, ctx.now);
        numbers.emplace_back(item->number);
    }
    store::add(tx, ctx.county, intake);
    TRY(keep_consent(tx, ctx, intake, *in.government, people::Purpose::data_use, "", "government"));
    if (in.partner) {
        TRY(keep_consent(tx, ctx, intake, *in.partner, purpose_of(post.partner.kind),
                         post.partner.name, "partner"));
    }
    log(tx, ctx, "partner.intake_taken", intake.id.text, post.branch.unit,
        {{"number", intake.number},
         {"partner", post.partner.id.text},
         {"point", post.point.id.text},
         {"agreement", agreement.number},
         {"package", intake.package_name},
         {"cases", std::move(numbers)},
         {"partner_consent", in.partner.has_value()}});
    if (package) {
        TRY(add_wishes(tx, ctx, intake, *package, agreement, in.wishes));
    }
    if (in.partner) {
        for (const Appointment& each : store::appointments(tx, ctx.county, intake.id)) {
            TRY(book(tx, ctx, post, intake, each));
        }
    }
    return view_of(tx, ctx, post, intake);
}

Result<void> Partners::add_wishes(db::Tx& tx, const Context& ctx, const Intake& intake,
                                  const Package& package, const Agreement& agreement,
                                  const std::vector<Wish>& wishes) {
    for (const Wish& each : wishes) {
        const Service* service = service_of(package, each.service);
        Appointment row;
        row.id = new_id<AppointmentTag>(ctx.now, parts_.random);
        row.intake = intake.id;
        row.partner = intake.partner;
        row.point = intake.point;
        row.service = service->key;
        row.service_name = service->name;
        row.needs = to_pass(service->needs, agreement);
        row.wish = each.date;
        row.changed_at = ctx.now;
        store::add(tx, ctx.county, row);
    }
    return {};
}

Result<IntakeView> Partners::intake(db::Session& session, const Context& ctx, const IntakeAt& in) {
    const Post post = TRY(post_of(session, ctx));
    return view_of(session, ctx, post, TRY(mine(session, ctx, post, in.id)));
}

IntakeView Partners::view_of(db::Session& session, const Context& ctx, const Post& post,
                             const Intake& intake) {
    IntakeView out;
    out.id = intake.id;
    out.number = intake.number;
    out.package_name = intake.package_name;
    out.clerk_name = intake.clerk_name;
    out.taken_at = intake.taken_at;
    for (const CaseLink& each : store::links(session, ctx.county, intake.id)) {
        if (auto row = shown_case(session, ctx, post, each)) {
            out.cases.push_back(std::move(*row));
        }
    }
    for (const Appointment& each : store::appointments(session, ctx.county, intake.id)) {
        out.appointments.push_back({each.id, each.version, each.intake, each.service_name,
                                    each.wish, each.state, each.needs});
    }
    const auto& consents = parts_.people.consents();
    const auto government =
        consents.in_force(session, ctx, intake.person, people::Purpose::data_use);
    const auto partner = consents.in_force(session, ctx, intake.person,
                                           purpose_of(post.partner.kind), post.partner.name);
    const auto state = [](Side side, const std::optional<people::Consent>& consent) {
        return ConsentState{side, consent.has_value(),
                            consent ? std::optional(consent->given_at) : std::nullopt};
    };
    out.consents = {state(Side::government, government), state(Side::partner, partner)};
    return out;
}

}  // namespace ortoo::partners
