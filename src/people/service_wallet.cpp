// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_wallet.h"

#include <algorithm>

#include "base/text.h"
#include "people/store_wallet.h"

namespace ortoo::people {

namespace {

// More papers than anybody has; a wallet is read whole to offer from it.
constexpr std::int64_t wallet_max = 500;

bool expired(const Paper& paper, CivilDate today) {
    return paper.valid_until && *paper.valid_until < today;
}

}  // namespace

std::vector<Offer> Wallet::offers(db::Session& session, const Context& ctx, const PersonId& person,
                                  std::span<const std::string> paper_kinds, CivilDate today) const {
    std::vector<Offer> out;
    const auto allowed = [&](Basis basis) {
        return consents_.allows(session, ctx, person, purpose_of(basis));
    };
    const bool kept = allowed(Basis::keep_papers);
    const bool queried = allowed(Basis::shared_query);
    if (!kept && !queried) {
        return out;
    }
    for (const Paper& each : store::papers(session, ctx.county, person, wallet_max, 0)) {
        const bool agreed = each.basis == Basis::keep_papers ? kept : queried;
        const bool asked_for = std::ranges::find(paper_kinds, each.kind) != paper_kinds.end();
        if (agreed && asked_for && !expired(each, today)) {
            out.push_back({each.id, each.kind, each.name, each.valid_until, each.given_at});
        }
    }
    return out;
}

std::optional<Paper> Wallet::give(db::Tx& tx, const Context& ctx, const Given& in) const {
    if (!consents_.allows(tx, ctx, in.person, purpose_of(in.basis))) {
        return std::nullopt;
    }
    Paper out;
    out.id = new_id<PaperTag>(ctx.now, parts_.random);
    out.person = in.person;
    out.kind = in.kind;
    out.name = in.name;
    out.basis = in.basis;
    out.uploads = in.uploads;
    out.sm3s = in.sm3s;
    out.reference = in.reference;
    out.valid_until = in.valid_until;
    out.from_subject = in.from_subject;
    out.given_at = ctx.now;
    if (auto before = store::same_paper(tx, ctx.county, out);
        before && before->valid_until == out.valid_until) {
        return before;
    }
    store::insert_paper(tx, ctx.county, out);
    log(parts_, tx, ctx, out.person, "paper.kept",
        {{"paper", out.id.text},
         {"kind", out.kind},
         {"sm3s", join(out.sm3s, ",")},
         {"reference", out.reference},
         {"subject", out.from_subject}});
    return out;
}

std::optional<Paper> Wallet::find(db::Session& session, const Context& ctx,
                                  const PaperId& id) const {
    return store::paper(session, ctx.county, id);
}

Result<Paper> Wallet::use(db::Tx& tx, const Context& ctx, const PaperId& id,
                          const std::string& subject, const std::string& purpose) const {
    auto paper = store::paper(tx, ctx.county, id);
    if (!paper) {
        return refuse(paper_unknown, "paper");
    }
    const Purpose agreed_to = purpose_of(paper->basis);
    if (!consents_.allows(tx, ctx, paper->person, agreed_to)) {
        return refuse(consent_needed, "paper", {{"purpose", std::string(name_of(agreed_to))}});
    }
    if (expired(*paper, local_date(ctx.now))) {
        return refuse(paper_expired, "paper", {{"until", to_text(*paper->valid_until)}});
    }
    const auto whole = store::Persons(parts_.vault).find(tx, ctx.county, paper->person);
    if (!whole || whole->erased) {
        return refuse(paper_unknown, "paper");
    }
    note_read(parts_, tx, ctx, *whole, ReadWhat::paper, subject, purpose);
    log(parts_, tx, ctx, paper->person, "paper.used",
        {{"paper", paper->id.text}, {"kind", paper->kind}, {"subject", subject}});
    return std::move(*paper);
}

Result<OfferList> Wallet::offers_at(db::Session& session, const Context& ctx,
                                    const OffersQuery& in) const {
    (void)TRY(reachable(parts_, session, ctx, in.person, may_serve));
    return OfferList{offers(session, ctx, in.person, split(in.kinds, ','), local_date(ctx.now))};
}

Result<PaperList> Wallet::list(db::Session& session, const Context& ctx,
                               const PersonPage& in) const {
    (void)TRY(reachable(parts_, session, ctx, in.person, may_serve));
    const std::int64_t page = in.page.value_or(0);
    return paged<PaperList>(store::papers(session, ctx.county, in.person, store::page_size + 1,
                                          page * store::page_size),
                            page);
}

Result<PaperList> Wallet::remove(db::Tx& tx, const Context& ctx, const PaperAt& in) const {
    (void)TRY(reachable(parts_, tx, ctx, in.person, may_serve_rights));
    const auto paper = store::paper(tx, ctx.county, in.paper);
    if (!paper || paper->person != in.person) {
        return refuse(paper_unknown, "paper");
    }
    store::remove_paper(tx, ctx.county, paper->id);
    log(parts_, tx, ctx, in.person, "paper.deleted",
        {{"paper", paper->id.text}, {"kind", paper->kind}});
    return list(tx, ctx, {in.person, {}});
}

}  // namespace ortoo::people
