// SPDX-License-Identifier: MulanPSL-2.0
// The counter of a partner: what may be taken, and the cases of this point alone.
#include <algorithm>

#include "catalogue/service_offer.h"
#include "identity/rules.h"
#include "outlets/rules_near.h"
#include "partners/service.h"
#include "partners/store.h"

namespace ortoo::partners {

Result<Post> Partners::post_of(db::Session& session, const Context& ctx) const {
    const auto point = store::point_of(session, ctx.county, ctx.actor.id);
    const auto branch = point ? store::branch(session, ctx.county, *point) : std::nullopt;
    if (!branch) {
        return refuse(no_post);
    }
    TRY(identity::in_scope(ctx.actor, partner_serve, branch->unit_path));
    auto place = parts_.outlets.point(session, ctx.county, branch->point);
    auto partner = store::partner(session, ctx.county, branch->partner);
    if (!place || !partner) {
        return refuse(no_post);
    }
    return Post{std::move(*partner), *branch, std::move(*place)};
}

Result<Agreement> Partners::agreement_of(db::Session& session, const Context& ctx,
                                         const Partner& partner) const {
    return valid_today(store::agreements(session, ctx.county, partner.id), local_date(ctx.now));
}

Result<Intake> Partners::mine(db::Session& session, const Context& ctx, const Post& post,
                              const IntakeId& id) const {
    auto found = store::intake(session, ctx.county, id);
    if (!found || found->point != post.point.id) {
        return refuse(intake_not_found, "id");
    }
    return std::move(*found);
}

Result<CaseLink> Partners::my_case(db::Session& session, const Context& ctx, const Post& post,
                                   const cases::CaseId& id) const {
    auto found = store::link(session, ctx.county, id);
    if (!found || found->point != post.point.id) {
        return refuse(case_elsewhere, "id");
    }
    return std::move(*found);
}

std::vector<DeskItem> Partners::items_of(db::Session& session, const Context& ctx, const Post& post,
                                         const Agreement& agreement) const {
    std::vector<DeskItem> out;
    const auto add = [&](const catalogue::Item& item) {
        if (takes(post.partner.kind, agreement, item)) {
            out.push_back({item.id, item.name, item.theme, item.limit_sentence, item.is_instant});
        }
    };
    if (agreement.items.empty()) {
        std::ranges::for_each(catalogue::all_items(session, ctx, parts_.catalogue), add);
    }
    for (const std::string& each : agreement.items) {
        if (const auto item = parts_.catalogue.item(session, ctx.county, {each})) {
            add(*item);
        }
    }
    return out;
}

Result<DeskState> Partners::desk(db::Session& session, const Context& ctx, const Nothing&) {
    const Post post = TRY(post_of(session, ctx));
    const CivilDate today = local_date(ctx.now);
    DeskState out;
    out.partner = post.partner;
    out.point = post.point;
    out.open = outlets::open_by_hours(post.point, ctx.now).value_or(true);
    const auto agreements = store::agreements(session, ctx.county, post.partner.id);
    if (const Agreement* found = of_today(agreements, today)) {
        out.agreement = shown(*found, today);
    }
    if (out.agreement && out.agreement->state == AgreementState::valid) {
        out.items = items_of(session, ctx, post, *out.agreement);
    }
    for (Package& each : store::packages(session, ctx.county, post.partner.kind)) {
        PackageView row;
        static_cast<Package&>(row) = std::move(each);
        std::ranges::copy_if(out.items, std::back_inserter(row.matters), [&](const DeskItem& item) {
            return std::ranges::count(row.items, item.id.text) > 0;
        });
        if (row.active && !row.matters.empty()) {
            out.packages.push_back(std::move(row));
        }
    }
    out.texts = {people::Consents::words({people::Purpose::data_use, {}}),
                 people::Consents::words({purpose_of(post.partner.kind), post.partner.name})};
    for (std::int64_t page = 0; page < 10; ++page) {
        const auto rows = cases(session, ctx, {page});
        out.to_do +=
            rows ? std::ranges::count_if(
                       rows->rows, [](const PartnerCase& each) { return !each.allowed.empty(); })
                 : 0;
        if (!rows || !rows->more) {
            break;
        }
    }
    return out;
}

bool Partners::consented(db::Session& session, const Context& ctx, const Intake& intake,
                         const Partner& partner, Side side) const {
    const auto& consents = parts_.people.consents();
    return side == Side::government
               ? consents.allows(session, ctx, intake.person, people::Purpose::data_use)
               : consents.allows(session, ctx, intake.person, purpose_of(partner.kind),
                                 partner.name);
}

std::optional<PartnerCase> Partners::shown_case(db::Session& session, const Context& ctx,
                                                const Post& post, const CaseLink& link) {
    const auto item = parts_.cases.find(session, ctx, link.id);
    const auto intake = store::intake(session, ctx.county, link.intake);
    const auto agreement =
        intake ? store::agreement(session, ctx.county, intake->agreement) : std::nullopt;
    if (!item || !agreement) {
        return std::nullopt;
    }
    return seen_by_partner(parts_.cases.view_of(session, ctx, *item), *agreement, link.intake,
                           consented(session, ctx, *intake, post.partner, Side::government));
}

Result<PartnerCases> Partners::cases(db::Session& session, const Context& ctx,
                                     const PageQuery& in) {
    const Post post = TRY(post_of(session, ctx));
    PartnerCases out;
    out.page = in.page.value_or(0);
    auto rows = store::links(session, ctx.county, post.point.id, out.page);
    out.more = static_cast<std::int64_t>(rows.size()) > store::cases_page;
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(store::cases_page)));
    for (const CaseLink& each : rows) {
        if (auto row = shown_case(session, ctx, post, each)) {
            out.rows.push_back(std::move(*row));
        }
    }
    return out;
}

Result<PartnerCase> Partners::view_case(db::Session& session, const Context& ctx,
                                        const cases::CaseAt& in) {
    const Post post = TRY(post_of(session, ctx));
    auto out = shown_case(session, ctx, post, TRY(my_case(session, ctx, post, in.id)));
    if (!out) {
        return refuse(case_elsewhere, "id");
    }
    return std::move(*out);
}

// Nothing is done with a citizen's papers after he took his consent back.
Result<void> Partners::open_to_acts(db::Session& session, const Context& ctx, const Post& post,
                                    const CaseLink& link) const {
    const Intake intake = TRY(mine(session, ctx, post, link.intake));
    if (!consented(session, ctx, intake, post.partner, Side::government)) {
        return refuse(consent_ended);
    }
    return {};
}

Result<PartnerCase> Partners::accept(db::Tx& tx, const Context& ctx, const cases::CaseStep& in) {
    const Post post = TRY(post_of(tx, ctx));
    const CaseLink link = TRY(my_case(tx, ctx, post, in.id));
    TRY(open_to_acts(tx, ctx, post, link));
    const auto item = parts_.cases.find(tx, ctx, in.id);
    if (item && item->bureau_accepts) {
        return refuse(bureau_accepts, "state", {{"bureau", item->bureau.name}});
    }
    (void)TRY(parts_.cases.pushed_accepted(tx, ctx, in));
    return view_case(tx, ctx, {in.id});
}

Result<PartnerCase> Partners::deliver(db::Tx& tx, const Context& ctx,
                                      const cases::DeliverCase& in) {
    const Post post = TRY(post_of(tx, ctx));
    const CaseLink link = TRY(my_case(tx, ctx, post, in.id));
    TRY(open_to_acts(tx, ctx, post, link));
    (void)TRY(parts_.cases.pushed_delivered(tx, ctx, in));
    return view_case(tx, ctx, {in.id});
}

}  // namespace ortoo::partners
