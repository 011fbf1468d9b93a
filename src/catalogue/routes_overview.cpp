// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes.h"
#include "identity/types.h"

namespace ortoo::catalogue {

namespace {

// Reads more than an I/O thread should wait for.
template <class In, class Out, class F>
http::Route far(const char* path, const char* summary, http::Access access,
                std::vector<RefusalCode> refusals, F use) {
    return http::pooled<In, Out>(
        http::Method::get, path, summary, access, std::move(refusals),
        [use](db::Session& session, const Context& ctx, const In& in) -> Result<http::PoolOutcome> {
            http::Reply reply;
            reply.body = json::serialize(encode(TRY(use(session, ctx, in))));
            return http::PoolOutcome{std::move(reply), {}};
        });
}

void add_versions(http::Routes& out, const Overview& overview) {
    out.push_back(http::get<ItemAt, ItemVersions>(
        "/api/v1/items/{id}/versions", "The versions of an item", http::everyone,
        {catalogue_item_unknown},
        [&overview](db::Session& session, const Context& ctx, const ItemAt& in) {
            return overview.versions(session, ctx, in);
        }));
    out.push_back(http::get<VersionAt, Item>(
        "/api/v1/items/{id}/version", "The guide as it was in a version", http::everyone,
        {catalogue_item_unknown},
        [&overview](db::Session& session, const Context& ctx, const VersionAt& in) {
            return overview.version(session, ctx, in);
        }));
    out.push_back(http::get<CompareVersions, VersionDiff>(
        "/api/v1/items/{id}/compare", "What two versions of an item differ in", http::everyone,
        {catalogue_item_unknown},
        [&overview](db::Session& session, const Context& ctx, const CompareVersions& in) {
            return overview.compare(session, ctx, in);
        }));
}

}  // namespace

http::Routes overview_routes(const Overview& overview) {
    http::Routes out;
    out.push_back(far<RowQuery, ItemRows>(
        "/api/v1/catalogue/overview", "Items with what each lacks, for who keeps the catalogue",
        http::signed_in, {},
        [&overview](db::Session& session, const Context& ctx, const RowQuery& in) {
            return overview.items(session, ctx, in);
        }));
    out.push_back(far<Nothing, ClaimBoard>(
        "/api/v1/catalogue/claims", "Claims of every unit, counted by state", http::signed_in, {},
        [&overview](db::Session& session, const Context& ctx, const Nothing&) {
            return overview.board(session, ctx);
        }));
    out.push_back(far<Nothing, FrequentItems>(
        "/api/v1/catalogue/frequent", "Items of high frequency and where they are offered (R69)",
        http::everyone, {}, [&overview](db::Session& session, const Context& ctx, const Nothing&) {
            return overview.frequent(session, ctx);
        }));
    out.push_back(http::get<PowerQuery, PowerRows>(
        "/api/v1/catalogue/powers", "How the powers of items came down, by mode", http::everyone,
        {}, [&overview](db::Session& session, const Context& ctx, const PowerQuery& in) {
            return overview.powers(session, ctx, in);
        }));
    out.push_back(http::get<ClaimAt, Offer>(
        "/api/v1/units/{id}/offers/{item}", "Whether a unit offers an item today, by which list",
        http::everyone, {identity::unit_not_found, catalogue_item_unknown},
        [&overview](db::Session& session, const Context& ctx, const ClaimAt& in) {
            return overview.offer(session, ctx, in);
        }));
    add_versions(out, overview);
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

http::Routes situation_routes(const Situations& situations) {
    http::Routes out;
    const auto manage = http::permission("catalogue.manage");
    std::vector<RefusalCode> wrong{
        identity::out_of_scope, catalogue_item_unknown, draft_none, draft_stale, item_stale,
        situation_wrong};
    wrong.insert(wrong.end(), situation_fault_codes.begin(), situation_fault_codes.end());
    out.push_back(http::get<ItemAt, SituationView>(
        "/api/v1/items/{id}/situations", "情形 in force, and the draft of the next ones", manage,
        {identity::out_of_scope, catalogue_item_unknown},
        [&situations](db::Session& session, const Context& ctx, const ItemAt& in) {
            return situations.view(session, ctx, in);
        }));
    out.push_back(http::post<SaveSituations, SituationView>(
        "/api/v1/items/{id}/situations", "Keep a draft of the questions and what they call for",
        manage, {identity::out_of_scope, catalogue_item_unknown, draft_stale, item_stale},
        [&situations](db::Tx& tx, const Context& ctx, const SaveSituations& in) {
            return situations.save(tx, ctx, in);
        }));
    out.push_back(http::post<EndSituations, SituationView>(
        "/api/v1/items/{id}/situations/publish",
        "The draft becomes a version of the item; running cases keep theirs", manage,
        std::move(wrong), [&situations](db::Tx& tx, const Context& ctx, const EndSituations& in) {
            return situations.publish(tx, ctx, in);
        }));
    out.push_back(http::post<EndSituations, SituationView>(
        "/api/v1/items/{id}/situations/drop", "Give the draft up", manage,
        {identity::out_of_scope, catalogue_item_unknown, draft_none, draft_stale},
        [&situations](db::Tx& tx, const Context& ctx, const EndSituations& in) {
            return situations.drop(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue
